// Frames as PNG files: which, how large, where to, and how far it has got.
#include <fmt/format.h>
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "export/export_plan.h"
#include "panel/sections.h"

namespace rostrum::app {
namespace {

struct NamedSize {
  const char* name;
  int width;
  int height;
};
constexpr std::array<NamedSize, 4> kSizes{{{"720p (1280 x 720)", 1280, 720},
                                           {"1080p (1920 x 1080)", 1920, 1080},
                                           {"1440p (2560 x 1440)", 2560, 1440},
                                           {"4K (3840 x 2160)", 3840, 2160}}};
constexpr int kLargestSide = 16384;

std::string rate_name(FrameRate rate) {
  return fmt::format("{:.4g} a second",
                     static_cast<double>(rate.num) / static_cast<double>(rate.den));
}

void choose_size(SectionInputs& inputs, FramesSettings& settings) {
  const auto* const known = std::find_if(kSizes.begin(), kSizes.end(), [&](const NamedSize& size) {
    return size.width == settings.width && size.height == settings.height;
  });
  const bool custom = inputs.custom_size || known == kSizes.end();
  if (ImGui::BeginCombo("Size", custom ? "custom" : known->name)) {
    for (const NamedSize& size : kSizes) {
      if (ImGui::Selectable(size.name, !custom && &size == known)) {
        settings.width = size.width;
        settings.height = size.height;
        inputs.custom_size = false;
      }
    }
    if (ImGui::Selectable("custom", custom)) inputs.custom_size = true;
    ImGui::EndCombo();
  }
  if (!custom) return;
  std::array<int, 2> sides{settings.width, settings.height};
  if (ImGui::InputInt2("Pixels", sides.data())) {
    settings.width = std::clamp(sides[0], 1, kLargestSide);
    settings.height = std::clamp(sides[1], 1, kLargestSide);
  }
}

void choose_rate(FramesSettings& settings) {
  if (!ImGui::BeginCombo("Rate", rate_name(settings.rate).c_str())) return;
  for (const FrameRate rate : kFrameRates) {
    if (ImGui::Selectable(rate_name(rate).c_str(), rate == settings.rate)) settings.rate = rate;
  }
  ImGui::EndCombo();
}

void choose_frames(const PanelView& view, SectionInputs& inputs, const FramesSettings& settings) {
  const auto choice = [&](const char* name, SaveWhat what) {
    if (ImGui::RadioButton(name, inputs.save_what == what)) inputs.save_what = what;
  };
  choice("The frame shown", SaveWhat::Shown);
  choice("The end of every step", SaveWhat::Stops);
  choice("A range of frames", SaveWhat::Range);
  if (inputs.save_what != SaveWhat::Range) return;
  const std::int64_t end = frame_count(view.timeline.duration, settings.rate) - 1;
  std::array<std::int64_t, 2> range{inputs.first_frame, inputs.last_frame.value_or(end)};
  if (ImGui::InputScalarN("Frames", ImGuiDataType_S64, range.data(), 2)) {
    inputs.first_frame = std::clamp<std::int64_t>(range[0], 0, end);
    inputs.last_frame = std::clamp<std::int64_t>(range[1], 0, end);
  }
  if (view.transport.has_range() && ImGui::Button("Take the loop's range")) {
    inputs.first_frame = settings.rate.frame_at(view.transport.in);
    inputs.last_frame = settings.rate.frame_at(view.transport.out);
  }
}

std::string duration(double seconds) {
  const auto whole = std::llround(std::ceil(seconds));
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

void progress(const SaveView& saving) {
  if (saving.total > 0) {
    const std::string done = fmt::format("{} of {}", saving.done, saving.total);
    ImGui::ProgressBar(static_cast<float>(saving.done) / static_cast<float>(saving.total), {-1, 0},
                       done.c_str());
  }
  if (saving.running) {
    ImGui::Text("%.1f frames a second, %s left", saving.frames_per_second,
                duration(saving.seconds_left).c_str());
  } else if (!saving.message.empty()) {
    ImGui::TextWrapped("%.*s", static_cast<int>(saving.message.size()), saving.message.data());
  }
}

}  // namespace

void frames_section(const PanelView& view, SectionInputs& inputs, PanelCommands& commands) {
  PanelSettings settings = view.settings;
  FramesSettings& frames = settings.frames;
  choose_frames(view, inputs, frames);
  ImGui::Separator();
  ImGui::PushItemWidth(-5 * ImGui::GetFontSize());
  choose_size(inputs, frames);
  if (inputs.save_what == SaveWhat::Range) choose_rate(frames);
  ImGui::InputTextWithHint("Folder", "your pictures", &frames.folder);
  ImGui::PopItemWidth();
  ImGui::Checkbox("Transparent", &frames.transparent);
  if (settings != view.settings) commands.emplace_back(ChangeSettings{settings});

  if (view.saving.running) {
    if (ImGui::Button("Cancel")) commands.emplace_back(CancelSaving{});
  } else if (ImGui::Button("Write")) {
    const std::int64_t end = frame_count(view.timeline.duration, frames.rate) - 1;
    commands.emplace_back(SaveFrames{.what = inputs.save_what,
                                     .first = inputs.first_frame,
                                     .last = inputs.last_frame.value_or(end)});
  }
  progress(view.saving);
}

}  // namespace rostrum::app
