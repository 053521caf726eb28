// The panel, once as a person has it: with a real pointer and a real keyboard. What all of it does
// is in tests/live.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "panel/panel_layout.h"
#include "store/settings_file.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using app::PanelLayout;
using app::TransportWidget;

// Settings with which the slide has 1280 by 720 pixels of the desk.
const app::KeptSettings kSettings{
    .panel = {.side_width = 640, .timeline_height = 1080 - 720 - 40, .notes_height = 200}};

class ThePanel : public WindowTest {
 protected:
  [[nodiscard]] static PanelLayout layout() {
    return app::panel_layout(Desk::kWidth, Desk::kHeight, kSettings.panel, 1, true);
  }
  void move_to(double x, double y) { desk.move_pointer(static_cast<int>(x), static_cast<int>(y)); }
  void click(TransportWidget widget) {
    const PixelRect rect =
        app::transport_layout(layout().transport, 1)[static_cast<std::size_t>(widget)];
    move_to(rect.center_x(), rect.center_y());
    desk.click();
  }
  [[nodiscard]] bool pointer_becomes(bool same, const std::vector<std::uint8_t>& shape) {
    return comes_true([&] { return (desk.pointer_shape() == shape) == same; });
  }
};

TEST_F(ThePanel, AnswersAHandAndKeepsWhatWasChanged) {
  const std::filesystem::path file = configuration.path() / "rostrum" / "settings.json";
  std::filesystem::create_directories(file.parent_path());
  std::ofstream{file} << app::settings_json(kSettings);
  const std::vector<Picture> slides = stills_of_stops(1280, 720);
  start({"--size", "1920x1080", "--panel", "shown"});
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slides[0]));
  // The show gets the keys and clicks on the slide.
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(slides[1]));
  desk.move_pointer(600, 300);
  desk.click();
  desk.click();
  EXPECT_TRUE(shows(slides[2]));

  const std::vector<std::uint8_t> arrow = desk.pointer_shape();
  const PixelRect splitter = layout().side_splitter;
  move_to(splitter.center_x(), 300);
  EXPECT_TRUE(pointer_becomes(false, arrow)) << "it can be dragged";
  desk.drag(static_cast<int>(splitter.center_x()), 300, static_cast<int>(splitter.center_x()) + 100,
            300);
  desk.move_pointer(600, 300);
  EXPECT_TRUE(pointer_becomes(true, arrow));
  EXPECT_EQ(quit(), 0);
  const auto kept = app::read_settings(file);
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().panel.side_width, kSettings.panel.side_width - 100);
}

}  // namespace
}  // namespace rostrum::tests
