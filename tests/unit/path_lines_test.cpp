// Dashes, ways, and curves of functions, with Manim's numbers.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <glm/geometric.hpp>
#include <limits>

#include "path/dashes.h"
#include "path/shapes/arcs.h"
#include "path/shapes/graphs.h"
#include "path/shapes/lines.h"
#include "path/ways.h"
#include "path_fixture.h"

namespace rostrum::path {
namespace {

std::vector<Points> dashed_line(Point from, Point to, double dash_length, double ratio) {
  const int dashes = dash_count(glm::distance(from, to), dash_length, ratio);
  return dashed(line({.start = from, .end = to}), {.dashes = dashes, .ratio = ratio});
}

TEST(PathDashes, DashedLines) {
  expect_recorded("dashed line", dashed_line(LEFT, RIGHT, kDashLength, 0.5));
  expect_recorded("dashed line of long dashes", dashed_line(LEFT, {2, 1}, 0.4, 0.7));
  expect_recorded("dashed line, short", dashed_line(ORIGIN, {0.1, 0}, kDashLength, 0.5));
}

TEST(PathDashes, DashedOutlines) {
  expect_recorded("dashed circle", dashed(circle()));
  expect_recorded("dashed circle with an offset",
                  dashed(circle(), {.dashes = 7, .ratio = 0.6, .offset = 0.7}));
  for (const auto& [name, offset] : std::vector<std::pair<std::string, double>>{
           {"0.2", 0.2}, {"0.5", 0.5}, {"0.8", 0.8}, {"-0.3", -0.3}}) {
    expect_recorded("dashed curvy by " + name, dashed(curvy(), {.dashes = 6, .offset = offset}));
  }
  expect_recorded("dashed curvy by curves",
                  dashed(curvy(), {.dashes = 5, .ratio = 0.4, .equal_lengths = false}));
  expect_recorded("dashed curvy once", dashed(curvy(), {.dashes = 1}));
  expect_recorded("dashed two contours", dashed(two_contours(), {.dashes = 9}));
  expect_recorded("dashed square", dashed(square(), {.dashes = 10}));
}

TEST(PathDashes, CountsOutOfProportionAreCut) {
  EXPECT_TRUE(dashed(circle(), {.dashes = 0}).empty());
  EXPECT_TRUE(dashed(circle(), {.dashes = -5}).empty());
  EXPECT_TRUE(dashed({}, {}).empty());
  EXPECT_EQ(dash_count(14, 1e-300), kMaxDashes);
  EXPECT_EQ(dash_count(14, 0), kMaxDashes);
  EXPECT_EQ(dash_count(0, 0), 2);
  EXPECT_EQ(dash_count(1, -1), 2);
  EXPECT_LE(dashed(line({}), {.dashes = 2'000'000'000}).size(),
            static_cast<std::size_t>(kMaxDashes));
}

TEST(PathWays, ArcsAndSpirals) {
  const Points from = curvy();
  const Points to = regular_polygram({.corners = 5});
  for (const auto& [name, angle] : std::vector<std::pair<std::string, double>>{
           {"1.571", PI / 2}, {"-2.000", -2}, {"3.142", PI}, {"0.005", 0.005}}) {
    std::vector<Points> arcs;
    std::vector<Points> spirals;
    for (const double t : {0.0, 0.3, 1.0}) {
      arcs.push_back(along_arcs(from, to, t, angle));
      spirals.push_back(along_spirals(from, to, t, angle));
    }
    expect_recorded("along arcs of " + name, arcs);
    expect_recorded("along spirals of " + name, spirals);
  }
  EXPECT_EQ(along_lines(from, to, 1).size(), 16U);
  expect_points("lines", along_lines(from, to, 0.3), along_arcs(from, to, 0.3, 0));
}

TEST(PathGraphs, FunctionGraphs) {
  const auto sine = [](double x) { return std::sin(x); };
  expect_recorded("function graph", function_graph(sine, {.min = -3, .max = 2, .step = 0.5}));
  expect_recorded("function graph by corners",
                  function_graph(sine, {.min = -3, .max = 2, .step = 0.4}, false));
  const std::vector<double> gaps{0, 5};
  expect_recorded(
      "function graph interrupted",
      function_graph([](double x) { return 1 / x; },
                     {.min = -2, .max = 2, .step = 0.3, .discontinuities = gaps, .gap = 0.1}));
  expect_numbers("function graph, default, number of points",
                 {static_cast<double>(function_graph(sine).size())});
}

TEST(PathGraphs, Parametric) {
  expect_recorded("parametric", parametric(
                                    [](double t) {
                                      return Point{std::cos(t), std::sin(2 * t)};
                                    },
                                    {.min = 0, .max = kTau, .step = 0.5}));
  const std::vector<double> gaps{0.5, 1.5};
  expect_recorded("parametric dot",
                  parametric(
                      [](double t) {
                        return Point{t, 1};
                      },
                      {.min = 0, .max = 2, .step = 1, .discontinuities = gaps, .gap = 0.5}));
}

TEST(PathGraphs, StepsOutOfProportionAreCut) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(sample_runs({.step = 1e-300})[0].size(), kMaxCurves + 1);
  EXPECT_EQ(sample_runs({.step = 0})[0].size(), 1U);
  EXPECT_EQ(sample_runs({.step = -1})[0].size(), 1U);
  EXPECT_EQ(sample_runs({.step = nan})[0].size(), 1U);
}

}  // namespace
}  // namespace rostrum::path
