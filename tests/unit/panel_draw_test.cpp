// ImGui alone draws the panel here, without a window: the tests look at what it costs, and that it
// asks for nothing by itself.
#include <gtest/gtest.h>
#include <imgui.h>

#include <string>
#include <vector>

#include "panel/panel.h"
#include "panel/panel_style.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

// Objects come one after the other over half an hour, twenty a slide.
deck::Deck many_objects(int count) {
  return tests::recorded([count](scene::Scene& scene) {
    const double each = 1800.0 / count;
    for (int i = 0; i < count; ++i) {
      if (i % 20 == 0) {
        scene.slide("slide " + std::to_string(i / 20), "");
        scene.stop(each / 2);
      }
      const auto object = scene.Text("object " + std::to_string(i));
      scene.play(Create(object), {.run_time = i % 20 == 0 ? each / 2 : each});
      scene.remove(object);
    }
  });
}

class PanelDrawn : public testing::Test {
 protected:
  PanelDrawn() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {kWidth, kHeight};
    io.Fonts->Build();
    apply_panel_style(1);
  }
  ~PanelDrawn() override { ImGui::DestroyContext(); }

  // One frame of the panel at t; how many vertices its timeline takes.
  int draw(Panel& panel, const deck::Deck& timeline, double t) {
    const PanelSettings settings;
    const ViewState look;
    const deck::Steps steps{timeline};
    const std::vector<Thumbnail> thumbnails(steps.count());
    const PanelView view{.timeline = timeline,
                         .steps = steps,
                         .deck = "test",
                         .player = {.t = t},
                         .settings = settings,
                         .view = look,
                         .thumbnails = thumbnails};
    ImGui::NewFrame();
    commands.clear();
    panel.draw(view, panel_layout(kWidth, kHeight, settings, 1, true), 1, commands);
    ImGui::Render();
    int vertices = 0;
    const ImDrawData* const data = ImGui::GetDrawData();
    for (int i = 0; i < data->CmdListsCount; ++i) {
      if (std::string{data->CmdLists[i]->_OwnerName} == "timeline") {
        vertices += data->CmdLists[i]->VtxBuffer.Size;
      }
    }
    return vertices;
  }

  PanelCommands commands;
};

TEST_F(PanelDrawn, WhatIsOutOfSightIsNotDrawn) {
  const auto vertices_of = [&](int objects) {
    const deck::Deck timeline = many_objects(objects);
    Panel panel{timeline};
    draw(panel, timeline, 0);
    return draw(panel, timeline, 900);
  };
  const int few = vertices_of(200);
  EXPECT_GT(few, 500) << "there is something to see";
  // Bars that cannot be told apart any more are drawn as one.
  EXPECT_LT(vertices_of(10'000), 1.5 * few);
  EXPECT_LT(vertices_of(100'000), 1.5 * few);
}

TEST_F(PanelDrawn, AsksForNothingByItself) {
  const deck::Deck timeline = many_objects(100);
  Panel panel{timeline};
  for (int frame = 0; frame < 5; ++frame) {
    draw(panel, timeline, frame);
    EXPECT_TRUE(commands.empty());
  }
}

TEST_F(PanelDrawn, AnEmptyDeckIsNoTrouble) {
  const auto timeline = tests::recorded([](scene::Scene& scene) { scene.slide("only", ""); });
  Panel panel{timeline};
  EXPECT_GT(draw(panel, timeline, 0), 0);
}

// A button that goes down and up again within two frames, as a fast click does.
TEST_F(PanelDrawn, DragsThePlayheadFromPressToRelease) {
  const deck::Deck timeline = many_objects(100);
  Panel panel{timeline};
  const auto layout = panel_layout(kWidth, kHeight, PanelSettings{}, 1, true);
  const PixelRect ruler = timeline_layout(layout.timeline, 1).ruler;
  const auto axis = TimelineScale::fit(timeline.duration, ruler.width);
  ImGuiIO& io = ImGui::GetIO();
  const auto sought = [&] {
    for (const PanelCommand& command : commands) {
      const auto* const transport = std::get_if<TransportCommand>(&command);
      if (transport == nullptr) continue;
      if (const auto* const seek = std::get_if<Seek>(transport)) return seek->t;
    }
    return -1.0;
  };
  io.KeyAlt = true;
  draw(panel, timeline, 0);
  const auto pointer_at = [&](float x) {
    io.MousePos = {static_cast<float>(ruler.x) + x, static_cast<float>(ruler.center_y())};
  };
  pointer_at(400);
  draw(panel, timeline, 0);
  io.MouseDown[0] = true;
  draw(panel, timeline, 0);
  EXPECT_DOUBLE_EQ(sought(), axis.time_at(400));
  pointer_at(500);
  draw(panel, timeline, 0);
  EXPECT_DOUBLE_EQ(sought(), axis.time_at(500));
  pointer_at(600);
  io.MouseDown[0] = false;
  draw(panel, timeline, 0);
  EXPECT_DOUBLE_EQ(sought(), axis.time_at(600)) << "the last way, with the button going up";
  pointer_at(700);
  draw(panel, timeline, 0);
  EXPECT_EQ(sought(), -1);
}

}  // namespace
}  // namespace rostrum::app
