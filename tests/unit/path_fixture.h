// What Manim has computed, and paths compared with it.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "path/corners.h"
#include "path/shapes/polygons.h"

namespace rostrum::path {

inline std::vector<std::vector<double>> recorded(const std::string& name) {
  static const nlohmann::json all =
      nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_paths.json"));
  return all.at(name).get<std::vector<std::vector<double>>>();
}

inline std::vector<Points> recorded_paths(const std::string& name) {
  std::vector<Points> paths;
  for (const std::vector<double>& numbers : recorded(name)) {
    Points points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
      points.emplace_back(numbers[i], numbers[i + 1]);
    }
    paths.push_back(std::move(points));
  }
  return paths;
}

// Each point within a millionth of what Manim has.
inline void expect_points(const std::string& name, PointSpan actual, PointSpan expected) {
  ASSERT_EQ(actual.size(), expected.size()) << name;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    ASSERT_NEAR(actual[i].x, expected[i].x, 1e-6) << name << ", x of point " << i;
    ASSERT_NEAR(actual[i].y, expected[i].y, 1e-6) << name << ", y of point " << i;
  }
}

inline void expect_recorded(const std::string& name, const std::vector<Points>& actual) {
  const std::vector<Points> expected = recorded_paths(name);
  ASSERT_EQ(actual.size(), expected.size()) << name;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    expect_points(name + ", path " + std::to_string(i), actual[i], expected[i]);
  }
}
inline void expect_recorded(const std::string& name, const Points& actual) {
  expect_recorded(name, std::vector<Points>{actual});
}

inline void expect_numbers(const std::string& name, const std::vector<double>& actual) {
  const std::vector<double> expected = recorded(name).at(0);
  ASSERT_EQ(actual.size(), expected.size()) << name;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    EXPECT_NEAR(actual[i], expected[i], 1e-6) << name << ", number " << i;
  }
}

// The paths that record_paths.py calls so.
inline const Points kCurvyCorners{{-2, 0}, {-1, 1}, {0, -0.5}, {0.5, 0.75}, {2.5, 0.25}};
inline Points curvy() { return smooth_through(kCurvyCorners); }
inline Points star_of_five() { return star({}).value(); }
inline Points two_contours() {
  Points both = star_of_five();
  append(both, curvy());
  return both;
}

}  // namespace rostrum::path
