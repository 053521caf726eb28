// A talk and a recording for a test of the C library, and the smallest things to record.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "capi/rostrum.h"
#include "deck/deck.h"
#include "picture.h"

namespace rostrum::tests {

// What no caller should give.
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();
inline constexpr std::size_t kEndless = std::numeric_limits<std::size_t>::max();

struct FreeTalk {
  void operator()(rostrum_talk* talk) const { rostrum_talk_free(talk); }
  void operator()(rostrum_recording* recording) const { rostrum_recording_free(recording); }
};

inline rostrum_points points_of(const std::vector<Point>& points) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a point is two doubles
  return {.xy = reinterpret_cast<const double*>(points.data()), .count = points.size()};
}

inline std::vector<Point> copied(const rostrum_points& points) {
  std::vector<Point> result;
  for (std::size_t i = 0; i < points.count; ++i) {
    result.emplace_back(points.xy[2 * i], points.xy[2 * i + 1]);
  }
  return result;
}

inline std::vector<Point> line(Point from, Point to) {
  return {from, from + (to - from) / 3.0, from + (to - from) * (2.0 / 3), to};
}

class Capi : public ::testing::Test {
 protected:
  // Fails the test with the library's sentence where a call fails.
  void ok(rostrum_status status) const {
    EXPECT_EQ(status, ROSTRUM_OK) << rostrum_recording_error(recording()) << " / "
                                  << rostrum_talk_error(talk());
  }

  [[nodiscard]] rostrum_talk* talk() const { return talk_.get(); }
  [[nodiscard]] rostrum_recording* recording() const { return recording_.get(); }

  std::uint32_t style(double width = 0.04, std::vector<double> fill = {1, 0, 0, 1}) const {
    const std::vector<double> stroke{1, 1, 1, 1};
    const rostrum_style style{.fill = fill.data(),
                              .fill_count = fill.size() / 4,
                              .stroke = stroke.data(),
                              .stroke_count = 1,
                              .back = {0, 0, 0, 1},
                              .stroke_width = width,
                              .back_width = 0,
                              .direction = {-1, 1},
                              .round = 0,
                              .reserved = 0};
    std::uint32_t number = ROSTRUM_NONE;
    ok(rostrum_record_style(recording(), &style, &number));
    return number;
  }

  std::uint32_t figure(const std::vector<Point>& points, std::uint32_t style,
                       std::uint32_t kind = ROSTRUM_PATH) const {
    const rostrum_figure figure{.shape = ROSTRUM_FIGURE_PATH,
                                .id = kind,
                                .first_point = 0,
                                .point_count = static_cast<std::uint32_t>(points.size()),
                                .style = style,
                                .flags = 0,
                                .text_begin = 0,
                                .text_length = 0,
                                .matrix = {}};
    std::uint32_t first = ROSTRUM_NONE;
    ok(rostrum_record_figures(recording(), &figure, 1, points_of(points), &first));
    return first;
  }

  std::uint32_t object(std::string_view name = "Line") const {
    std::uint32_t number = ROSTRUM_NONE;
    ok(rostrum_record_object(recording(), name.data(), name.size(), "Line", 4, "", 0, 0, &number));
    return number;
  }

  std::uint32_t driver(double begin, double end, std::uint32_t ease = ROSTRUM_NONE) const {
    const rostrum_driver driver{
        .begin = begin, .end = end, .a = 1, .b = 0, .lag = 0, .parent = ROSTRUM_NONE, .ease = ease};
    std::uint32_t number = ROSTRUM_NONE;
    ok(rostrum_record_driver(recording(), &driver, &number));
    return number;
  }

  void slide(std::string_view title = "One") const {
    ok(rostrum_record_slide(recording(), 0, title.data(), title.size(), "", 0));
  }

  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "talk.rostrum"; }
  rostrum_status write(double duration) const {
    const std::string name = file().string();
    return rostrum_write(recording(), name.data(), name.size(), duration);
  }
  [[nodiscard]] deck::Deck read() const;

 private:
  TemporaryFolder folder_;
  std::unique_ptr<rostrum_talk, FreeTalk> talk_{rostrum_talk_new()};
  std::unique_ptr<rostrum_recording, FreeTalk> recording_{rostrum_recording_new(talk_.get())};
};

}  // namespace rostrum::tests
