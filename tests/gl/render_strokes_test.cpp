// Strokes: translucent ones cover their exact union once, whatever they cross.
#include <string>

#include "frame/path_tracer.h"
#include "render_fixture.h"
#include "stroke_reference.h"

namespace rostrum::render {
namespace {

constexpr float kAlpha = 0.5F;

class RenderStrokes : public RenderTest {
 protected:
  // Compares a translucent white stroke with the reference, both in levels of 0..255.
  struct Difference {
    double largest = 0;       // to the lines' own coverage
    double mean_to_true = 0;  // to the true shape, over the pixels that it touches in part
    double largest_to_true = 0;
    int pixels = 0;
  };

  Difference compare(const std::vector<std::vector<DPoint>>& chains, bool closed, double width,
                     const Picture& picture) {
    std::vector<ReferenceLine> lines;
    for (const auto& chain : chains) {
      const auto more = reference_lines(chain, closed);
      lines.insert(lines.end(), more.begin(), more.end());
    }
    Difference difference;
    int edges = 0;
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        const DPoint pixel{x + 0.5, y + 0.5};
        const double got = picture.at(x, y)[3];
        const double want = 255 * kAlpha * stroke_coverage(lines, pixel, width / 2);
        difference.largest = std::max(difference.largest, std::abs(got - want));
        if (got == 0 && want == 0) continue;
        ++difference.pixels;
        const double share =
            supersampled(pixel, [&](DPoint p) { return in_stroke(lines, p, width / 2); });
        if (share == 0 || share == 1) continue;
        const double error = std::abs(got / kAlpha - 255 * share);
        difference.mean_to_true += error;
        difference.largest_to_true = std::max(difference.largest_to_true, error);
        ++edges;
      }
    }
    difference.mean_to_true /= std::max(edges, 1);
    return difference;
  }

  Picture draw_stroke(const std::vector<DPoint>& points, bool closed, double width) {
    deck::DrawList list;
    const std::vector<glm::vec2> pixels(points.begin(), points.end());
    add_polyline(list, pixels, static_cast<float>(width), {1, 1, 1, kAlpha}, closed);
    return draw(list);
  }
};

struct Shape {
  std::string name;
  std::vector<DPoint> points;
  bool closed;
  double width;
};

std::vector<Shape> shapes() {
  constexpr double kTau = 6.28318530717958648;
  std::vector<Shape> all;
  const auto add = [&](const char* name, bool closed, double width, int n, const auto& at) {
    Shape shape{.name = name, .points = {}, .closed = closed, .width = width};
    for (int i = 0; i < n; ++i) shape.points.push_back(at(i));
    all.push_back(shape);
  };
  const auto circle = [](double angle, double radius) {
    return DPoint{160 + radius * std::cos(angle), 90 + radius * std::sin(angle)};
  };
  add("zigzag", false, 12, 40, [](int i) {
    return DPoint{20.3 + 7 * i, i % 2 == 0 ? 30.2 : 140.7};
  });
  add("wide zigzag", false, 9, 8, [](int i) {
    return DPoint{20.3 + 37 * i, i % 2 == 0 ? 40.2 : 90.7};
  });
  add("spiral", false, 6, 200, [&](int i) { return circle(i * 0.12, 10 + i * 0.33); });
  add("figure of eight", true, 10, 120, [&](int i) {
    const double a = kTau * i / 120;
    return DPoint{160 + 120 * std::sin(a), 90 + 60 * std::sin(2 * a)};
  });
  add("lines shorter than the width", false, 20, 120, [&](int i) {
    return DPoint{30 + 2.1 * i, 90 + 45 * std::sin(i * 0.09)};
  });
  add("thin", false, 0.6, 60, [&](int i) { return circle(i * 0.1, 70); });
  add("rectangle", true, 5, 4, [](int i) {
    return DPoint{i == 0 || i == 3 ? 200.5 : 80.5, i < 2 ? 140.0 : 30.0};
  });
  add("right angles on pixel centres", false, 4, 5, [](int i) {
    return DPoint{40.5 + 50 * ((i + 1) / 2), 40.5 + 50 * (i / 2)};
  });
  add("hairpin", false, 14, 3, [](int i) { return DPoint{i == 1 ? 200 : 60, 90}; });
  add("almost a hairpin", false, 14, 3, [](int i) { return DPoint{i == 1 ? 200 : 60, 90 + i}; });
  return all;
}

TEST_F(RenderStrokes, TranslucentOnesAreTheUnionOfTheirLines) {
  for (const Shape& shape : shapes()) {
    const Picture picture = draw_stroke(shape.points, shape.closed, shape.width);
    const Difference difference = compare({shape.points}, shape.closed, shape.width, picture);
    EXPECT_GT(difference.pixels, 100) << shape.name;
    // One level from rounding the mask, one from rounding the picture.
    EXPECT_LE(difference.largest, 2) << shape.name;
    // The true shape has pixels cut in two by lines at a slant, which the filter turned with the
    // line misses by up to a tenth, and tips of mitres, where half planes meet inside one pixel.
    EXPECT_LE(difference.mean_to_true, 12) << shape.name;
    EXPECT_LE(difference.largest_to_true, 90) << shape.name;
  }
}

TEST_F(RenderStrokes, OutlinesOfGlyphsAreTheUnionOfTheirLines) {
  resize(400, 225);
  for (const char32_t letter : {U'R', U'S', U'g', U'8', U'&'}) {
    for (const float em : {24.0F, 180.0F}) {
      const deck::PathItem item{.outline = glyph(letter),
                                .placement = placed(em, 100.3F, 50.8F),
                                .stroke_width = units(2.7F),
                                .stroke = {1, 1, 1, kAlpha}};
      deck::DrawList list;
      list.add(item);
      const Picture picture = draw(list);
      PathTracer tracer;
      tracer.trace(item, {}, view());
      std::vector<std::vector<DPoint>> chains;
      for (const Chain& chain : tracer.chains()) {
        ASSERT_TRUE(chain.closed);
        const auto points = tracer.points(chain);
        chains.emplace_back(points.begin(), points.end());
      }
      const Difference difference = compare(chains, true, 2.7, picture);
      EXPECT_GT(difference.pixels, 50);
      EXPECT_LE(difference.largest, 2) << em;
      EXPECT_LE(difference.mean_to_true, 12) << em;
    }
  }
}

TEST_F(RenderStrokes, CornersAreMitredUpToTheLimitAndBevelledBeyond) {
  // A corner of interior angle a has a mitre 1 / sin(a / 2) times the width; the limit is 10. Where
  // the mitre ends, on the corner's axis, half a width times that from the corner.
  for (const double ratio : {2.0, 6.0, 9.5, 10.5, 20.0}) {
    const double half_angle = std::asin(1 / ratio);
    const DPoint corner{150.5, 90.5};
    const double length = 120;
    const DPoint arm{-length * std::cos(half_angle), length * std::sin(half_angle)};
    constexpr double kWidth = 8;
    const Picture picture =
        draw_stroke({corner + arm, corner, corner + DPoint{arm.x, -arm.y}}, false, kWidth);
    int reach = 0;
    while (picture.at(150 + reach + 1, 90)[3] > 30) ++reach;
    const double expected = ratio <= 10 ? kWidth / 2 * ratio : kWidth / 2 / ratio;
    // The tip is thinner than a pixel in the end.
    EXPECT_NEAR(reach, expected, ratio <= 10 ? ratio / 2 + 1 : 1) << ratio;
  }
}

TEST_F(RenderStrokes, ProgressCountsCurvesAndEndsButt) {
  const std::vector<glm::vec2> corners{{50, 50}, {150, 50}, {150, 70}};
  deck::DrawList list;
  add_polyline(list, corners, 4, kWhite, false, 0.25F);
  const Picture picture = draw(list);
  EXPECT_EQ(picture.at(99, 50)[3], 255) << "half of the first of two lines";
  EXPECT_EQ(picture.at(100, 50)[3], 0);

  deck::DrawList more;
  add_polyline(more, corners, 4, kWhite, false, 0.75F);
  const Picture second = draw(more);
  EXPECT_EQ(second.at(151, 48)[3], 255) << "mitred corner";
  EXPECT_EQ(second.at(150, 59)[3], 255);
  EXPECT_EQ(second.at(150, 60)[3], 0);
}

TEST_F(RenderStrokes, AClosedPathHasAJointAtItsStartOnceItIsWhole) {
  const std::vector<glm::vec2> corners{{50, 50}, {150, 50}, {150, 100}, {50, 100}};
  deck::DrawList list;
  add_polyline(list, corners, 4, kWhite, true, 1);
  EXPECT_EQ(draw(list).at(48, 48)[3], 255);

  deck::DrawList partial;
  add_polyline(partial, corners, 4, kWhite, true, 0.99F);
  EXPECT_EQ(draw(partial).at(48, 48)[3], 0) << "a butt end at the start";
}

TEST_F(RenderStrokes, WhatIsAlreadyDrawnStaysWhileTheEndMoves) {
  // The letter's first curves, drawn a little further and further: pixels away from the end are the
  // same.
  Picture before;
  for (int i = 1; i <= 40; ++i) {
    deck::DrawList list;
    list.add(deck::PathItem{.outline = glyph(U'S'),
                            .placement = placed(150, 100, 40),
                            .end = static_cast<float>(i) / 40,
                            .stroke_width = units(2),
                            .stroke = kWhite});
    const Picture now = draw(list);
    if (i > 1) {
      int receded = 0;
      for (int y = 0; y < now.height; ++y) {
        for (int x = 0; x < now.width; ++x)
          receded += now.at(x, y)[3] + 60 < before.at(x, y)[3] ? 1 : 0;
      }
      EXPECT_LE(receded, 4) << "no more than the old end's corners; step " << i;
    }
    before = now;
  }
}

TEST_F(RenderStrokes, ALineIsTheSameWithAndWithoutAMask) {
  deck::DrawList list;
  for (int i = 0; i < 12; ++i) {
    const float a = static_cast<float>(i) * 0.5F;
    const std::vector<glm::vec2> ends{{160, 90}, {160 + 80 * std::cos(a), 90 + 80 * std::sin(a)}};
    add_polyline(list, ends, 0.3F + a, {1, 1, 0, 0.5F});
  }
  const Picture quads = draw(list);
  EXPECT_EQ(stats().stroke_lines, 0U);
  use({.batch = {.lines_as_quads = false}});
  const Picture masks = draw(list);
  EXPECT_EQ(stats().stroke_lines, 12U);
  // The mask rounds coverage to bytes, and twelve translucent lines lie over each other.
  EXPECT_LE(largest_difference(quads, masks), 2);
}

class RenderManyStrokes : public RenderStrokes {
 protected:
  // Large outlines over each other, also beyond the picture's edges.
  deck::DrawList outlines() {
    deck::DrawList list;
    for (int i = 0; i < 20; ++i) {
      const auto f = static_cast<float>(i);
      const std::vector<glm::vec2> points{{-40 + 9 * f, 5 + 3 * f},
                                          {200 + 13 * f, -20 + 7 * f},
                                          {250 - 11 * f, 220 - 2 * f},
                                          {30 + f, 120 + 5 * f}};
      add_polyline(list, points, 1 + f / 3, {i % 2 == 0 ? 1.0F : 0.0F, 0.5F, f / 20, 0.6F},
                   i % 3 == 0);
    }
    return list;
  }
};

TEST_F(RenderManyStrokes, SkippingEmptyCellsMakesTheSamePicture) {
  const Picture cells = draw(outlines());
  EXPECT_GT(stats().composites, 20U);
  use({.batch = {.skip_empty_cells = false}});
  EXPECT_EQ(draw(outlines()), cells);
  EXPECT_EQ(stats().composites, 20U);
}

TEST_F(RenderManyStrokes, FullMasksMakeTheSamePictureInBatches) {
  use({.mask_side = 4096});
  const Picture one = draw(outlines());
  EXPECT_EQ(stats().batches, 1U);
  use({.mask_side = 1});  // enlarged to the frame's
  EXPECT_EQ(draw(outlines()), one);
  EXPECT_GT(stats().batches, 5U);
}

TEST_F(RenderManyStrokes, MergingMakesTheSamePicture) {
  const Picture merged = draw(outlines());
  const std::uint32_t calls = stats().draw_calls;
  use({.batch = {.merge_runs = false, .merge_mask_draws = false}});
  EXPECT_EQ(draw(outlines()), merged);
  EXPECT_EQ(stats().draw_calls, 2U * 20U);
  EXPECT_LT(calls, 30U) << "what leaves the picture has a scissor of its own";
}

// Every point within half the width of a line belongs to a round stroke: turns, hairpins, ends, and
// a dot that has hardly any length.
TEST_F(RenderStrokes, RoundOnesCoverAllThatIsNear) {
  const std::vector<std::vector<glm::vec2>> cases{
      {{60.3F, 40.2F}, {160.7F, 90.1F}, {150.2F, 30.6F}, {160.7F, 90.1F}, {260.1F, 120.9F}},
      {{160.25F, 90.5F}, {160.75F, 90.5F}},
      {{100, 60}, {101.3F, 61}, {102, 63.5F}, {101, 66}, {99.5F, 67}, {97, 66}, {96, 63}}};
  constexpr float kWidth = 21;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    SCOPED_TRACE(i);
    deck::DrawList list;
    add_polyline(list, cases[i], kWidth, {1, 1, 1, kAlpha});
    list.paths.back().round = true;
    const Picture picture = draw(list);
    const auto distance_to_stroke = [&](DPoint p) {
      double nearest = 1e9;
      for (std::size_t k = 0; k + 1 < cases[i].size(); ++k) {
        const DPoint from{cases[i][k]};
        const DPoint line = DPoint{cases[i][k + 1]} - from;
        const double along = std::clamp(glm::dot(p - from, line) / glm::dot(line, line), 0.0, 1.0);
        nearest = std::min(nearest, glm::distance(p, from + line * along));
      }
      return nearest;
    };
    double largest = 0;
    double largest_to_true = 0;
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        const DPoint pixel{x + 0.5, y + 0.5};
        const double got = picture.at(x, y)[3];
        const double covered = std::clamp(kWidth / 2.0 + 0.5 - distance_to_stroke(pixel), 0.0, 1.0);
        largest = std::max(largest, std::abs(got - 255 * kAlpha * covered));
        const double share =
            supersampled(pixel, [&](DPoint p) { return distance_to_stroke(p) <= kWidth / 2.0; });
        largest_to_true = std::max(largest_to_true, std::abs(got / kAlpha - 255 * share));
      }
    }
    EXPECT_LE(largest, 2);
    EXPECT_LE(largest_to_true, 48);
  }
}

}  // namespace
}  // namespace rostrum::render
