// The panel's sections beside the slide, in a window of full HD.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "live_fixture.h"
#include "panel/panel_layout.h"
#include "store/settings_file.h"

namespace rostrum::tests {

// A spot is in the column beside the slide, from its upper left corner: pixels of a screen of the
// usual density.
struct Spot {
  int x;
  int y;
};
inline constexpr Spot kRangeChoice{22, 107};
inline constexpr Spot kFirstFrame{50, 136};
inline constexpr Spot kWriteRange{34, 287};  // turns into Cancel

inline constexpr PixelSize kWrittenFrame{.width = 1280,
                                         .height = 720};  // of those that are written

class Sections : public LiveTest {
 protected:
  Sections() {
    memory::set_monitors(
        {.sizes = {{kFullHd, kFullHd}}, .rates = {20, 20}, .largest_window = kFullHd});
  }

  // The panel is shown with that tab in front; frames are small and go to `frames`.
  void start_at(app::PanelTab tab) {
    app::KeptSettings settings;
    settings.panel.tab = tab;
    settings.panel.frames = {.width = kWrittenFrame.width,
                             .height = kWrittenFrame.height,
                             .rate = {.num = 30, .den = 1},
                             .folder = frames().string()};
    ASSERT_TRUE(app::write_settings(settings, home.path() / ".config/rostrum/settings.json").ok());
    start({.size = kFullHd, .panel = app::PanelChoice::Shown});
    settle();
  }
  [[nodiscard]] std::filesystem::path frames() const { return home.path() / "frames"; }

  void click_on(Spot spot, int held = kNothing) {
    move_pointer(layout.tabs.x + spot.x, layout.tabs.y + spot.y);
    advance(0.06);
    click(held);
    advance(0.06);
  }

  // Returns what the slide's part of the window has to show.
  [[nodiscard]] const Picture& slide_at(double time) const {
    return still(time, {.width = static_cast<int>(layout.slide.width),
                        .height = static_cast<int>(layout.slide.height)});
  }

  // Names of whole files; those still being written have others.
  [[nodiscard]] static std::set<std::string> pngs(const std::filesystem::path& folder) {
    std::set<std::string> names;
    if (!std::filesystem::exists(folder)) return names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() == ".png") names.insert(entry.path().filename().string());
    }
    return names;
  }

  app::PanelLayout layout =
      app::panel_layout(kFullHd.width, kFullHd.height, app::PanelSettings{}, 1, true);
};

}  // namespace rostrum::tests
