// The panel in a window of full HD. Where its widgets are is what the panel's own layout says.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <vector>

#include "live_fixture.h"
#include "panel/panel_layout.h"
#include "panel/timeline_scale.h"
#include "store/settings_file.h"

namespace rostrum::tests {

// Settings with which the slide has 1280 by 720 pixels of it.
inline const app::KeptSettings kPanelSettings{
    .panel = {.side_width = 640, .timeline_height = 1080 - 720 - 40, .notes_height = 200}};
inline constexpr PixelSize kPanelSlide{.width = 1280, .height = 720};

class ThePanel : public LiveTest {
 protected:
  ThePanel() {
    std::filesystem::create_directories(settings_file().parent_path());
    std::ofstream{settings_file()} << app::settings_json(kPanelSettings);
    memory::set_monitors(
        {.sizes = {{kFullHd, kFullHd}}, .rates = {20, 20}, .largest_window = kFullHd});
    for (const auto& clip : timeline().clips) {
      snaps_.push_back(clip.start);
      snaps_.push_back(clip.end);
    }
    snaps_.insert(snaps_.end(), stops().begin(), stops().end());
    snaps_.insert(snaps_.end(), {0.0, duration()});
    std::ranges::sort(snaps_);
  }

  void open() {
    start({.size = kFullHd, .panel = app::PanelChoice::Shown});
    ASSERT_TRUE(shows(slide(0)));
    settle();
  }

  [[nodiscard]] std::filesystem::path settings_file() const {
    return home.path() / ".config/rostrum/settings.json";
  }
  [[nodiscard]] static double duration() { return timeline().duration; }
  [[nodiscard]] static const Picture& slide(double t) { return still(t, kPanelSlide); }
  [[nodiscard]] Picture slide_now() const {
    return crop(seen(), kPanelSlide.width, kPanelSlide.height);
  }

  [[nodiscard]] static PixelRect rect_of(app::TransportWidget widget) {
    return app::transport_layout(layout().transport, 1)[static_cast<std::size_t>(widget)];
  }
  [[nodiscard]] static app::PanelLayout layout() {
    return app::panel_layout(kFullHd.width, kFullHd.height, kPanelSettings.panel, 1, true);
  }
  [[nodiscard]] static app::TimelineLayout rows() {
    return app::timeline_layout(layout().timeline, 1);
  }

  void click(app::TransportWidget widget) {
    click_at(rect_of(widget).center_x(), rect_of(widget).center_y());
  }
  void focus_timeline() { click_at(rows().names.x + 20, rows().rows.y_end() - 5); }

  // The moment that the playhead is dragged to at that pixel, of the whole deck.
  [[nodiscard]] double time_at(int x, bool snap) const {
    const PixelRect ruler = rows().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    const double t = std::clamp(axis.time_at(x - ruler.x), 0.0, duration());
    return snap ? app::snapped(t, 6 * axis.seconds_per_pixel, snaps_) : t;
  }
  [[nodiscard]] static int x_of(double t) {
    const PixelRect ruler = rows().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    return static_cast<int>(std::lround(ruler.x + axis.x_of(t)));
  }

  // True if the slide changes, and the first picture that it changes to is this.
  [[nodiscard]] testing::AssertionResult next_frame_shows(const Picture& before,
                                                          const Picture& expected) {
    if (!comes_true([&] { return slide_now() != before; }, 1)) {
      return testing::AssertionFailure() << "nothing happens";
    }
    const int off = greatest_difference(slide_now(), expected);
    if (off <= kTolerance) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "off by " << off;
  }

  // Lets what was asked for last reach the screen first.
  [[nodiscard]] bool moves(double seconds = 1) {
    advance(0.2);
    return !keeps_showing(slide_now(), seconds);
  }

 private:
  std::vector<double> snaps_;
};

}  // namespace rostrum::tests
