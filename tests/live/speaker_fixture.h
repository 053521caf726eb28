// The fixture of shows with the speaker's view tells where the two windows lie, and what is in the
// speaker's.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "live_fixture.h"
#include "presenter/presenter_layout.h"

namespace rostrum::tests {

class SpeakersView : public LiveTest {
 protected:
  static constexpr memory::Place kFirst{.x = 0, .y = 0, .size = kFull};
  static constexpr memory::Place kSecond{.x = kFull.width, .y = 0, .size = kFull};

  // The show is on the second of two monitors, and the speaker's view on the first.
  void start_with_two_monitors() {
    memory::plug_second_monitor(true);
    start({.presenter = true});
    ASSERT_TRUE(come_to_lie(kSecond, kFirst));
  }

  [[nodiscard]] static bool open() { return memory::window_count() == 2; }
  [[nodiscard]] bool come_to_lie(const memory::Place& audience, const memory::Place& speaker) {
    return comes_true([&] {
      return open() && memory::place_of(memory::window(0)) == audience &&
             memory::place_of(memory::window(1)) == speaker;
    });
  }

  [[nodiscard]] static app::PresenterLayout layout() {
    return app::presenter_layout(memory::size_of(memory::window(1)), 1);
  }
  // A part of the speaker's window, or black while it shows another size than it has.
  [[nodiscard]] Picture part(const PixelRect& rect) const {
    const Picture& all = show->picture(1);
    Picture result = filled(rect.width, rect.height, 0);
    if (PixelSize{.width = all.width, .height = all.height} != memory::size_of(memory::window(1))) {
      return result;
    }
    const auto row = static_cast<std::size_t>(rect.width) * 3;
    for (int y = 0; y < rect.height; ++y) {
      const auto from = (static_cast<std::size_t>(all.height - rect.y_end() + y) *
                             static_cast<std::size_t>(all.width) +
                         static_cast<std::size_t>(rect.x)) *
                        3;
      std::copy_n(
          all.pixels.begin() + static_cast<std::ptrdiff_t>(from), row,
          result.pixels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * row));
    }
    return result;
  }
  // One pixel in a thousand may differ: an edge that lies between two pixels can fall to the other
  // one elsewhere in a window.
  [[nodiscard]] testing::AssertionResult part_shows(const PixelRect& rect, double time) {
    const Picture& expected = still(time, {.width = rect.width, .height = rect.height});
    const auto off = [&] { return channels_off(part(rect), expected); };
    if (comes_true([&] { return 1000 * off() <= expected.pixels.size(); }, 2)) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << off() << " of " << expected.pixels.size() << " are off";
  }

  [[nodiscard]] static std::size_t channels_off(const Picture& a, const Picture& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
      count += std::abs(a.pixels[i] - b.pixels[i]) > kTolerance ? 1U : 0U;
    }
    return count;
  }
};

}  // namespace rostrum::tests
