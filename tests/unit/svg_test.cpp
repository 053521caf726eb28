// SVG files: what Manim makes of one, and what is done about files that are none.
#include "svg/svg.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "path_fixture.h"

namespace rostrum::svg {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string drawing() {
  std::ostringstream bytes;
  bytes << std::ifstream(TEST_DATA "/drawing.svg").rdbuf();
  return bytes.str();
}

Document document(std::string_view elements) {
  return read(fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg">{}</svg>)", elements)).value();
}

std::string refusal(std::string_view bytes) {
  const Result<Document> result = read(bytes);
  return result.ok() ? "" : result.error().message;
}

std::vector<path::Points> outlines(const std::vector<Shape>& shapes) {
  std::vector<path::Points> paths;
  for (const Shape& shape : shapes) paths.push_back(shape.points);
  return paths;
}

TEST(Svg, OutlinesAreManims) {
  path::expect_recorded("drawing", outlines(read(drawing()).value().shapes));
}

TEST(Svg, PlacedAsManimPlaces) {
  const std::vector<Shape> shapes = read(drawing()).value().shapes;
  path::expect_recorded("drawing, placed", outlines(placed(shapes, {.height = 3})));
  path::Extent wide;
  for (const Shape& shape : placed(shapes, {.width = 5})) wide.add(path::extent(shape.points));
  EXPECT_NEAR(wide.width(), 5, 1e-9);
  EXPECT_NEAR(wide.center().x, 0, 1e-9);
}

// What Manim paints with an opacity or a width of nothing is not painted here. Manim keeps
// opacities in bytes, and rounds some colours down.
void expect_paint(const std::optional<Paint>& paint, const std::vector<double>& expected) {
  if (!paint) return;
  EXPECT_NEAR(paint->color.r, expected[0], 1);
  EXPECT_NEAR(paint->color.g, expected[1], 1);
  EXPECT_NEAR(paint->color.b, expected[2], 1);
  EXPECT_NEAR(paint->opacity, expected[3], 0.5 / 255);
}

TEST(Svg, PaintsAreManims) {
  const std::vector<Shape> shapes = read(drawing()).value().shapes;
  const auto fills = path::recorded("drawing, fills");
  const auto strokes = path::recorded("drawing, strokes");
  const auto widths = path::recorded("drawing, stroke widths")[0];
  ASSERT_EQ(shapes.size(), fills.size());
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    SCOPED_TRACE(i);
    EXPECT_EQ(shapes[i].fill.has_value(), fills[i][3] > 0);
    expect_paint(shapes[i].fill, fills[i]);
    EXPECT_NEAR(shapes[i].stroke_width, widths[i], 1e-6);
    EXPECT_TRUE(shapes[i].stroke.has_value() || widths[i] == 0);
    expect_paint(shapes[i].stroke, strokes[i]);
  }
}

TEST(Svg, SaysWhatItLeavesOut) {
  EXPECT_THAT(read(drawing()).value().left_out, ElementsAre("text", "gradient"));
}

// Manim draws symbols where they are defined.
TEST(Svg, SymbolsAreDrawnWhereTheyAreUsed) {
  const Document used = document(
      R"(<symbol id="s"><path d="M0 0 H1"/></symbol><use href="#s" x="2"/><use href="#s" y="3"/>)");
  ASSERT_EQ(used.shapes.size(), 2U);
  EXPECT_EQ(used.shapes[0].points.front(), Point(2, 3));
  EXPECT_EQ(used.shapes[1].points.front(), Point(0, 0));
}

TEST(Svg, DocumentsWithinDocumentsFitTheirFrame) {
  const Document inner = document(
      R"(<svg x="5" y="5" width="20" height="10" viewBox="1 1 5 5"><rect x="1" y="1" width="5" height="5"/></svg>)");
  const path::Extent all = path::extent(inner.shapes.at(0).points);
  EXPECT_NEAR(all.width(), 10, 1e-12);
  EXPECT_NEAR(all.at(LEFT).x, 10, 1e-12);
}

TEST(Svg, AStrokeOfNoneIsNone) {
  const Document plain =
      document(R"(<g stroke-width="2" stroke="none"><path d="M0 0 H1 V1"/></g>)");
  EXPECT_FALSE(plain.shapes.at(0).stroke.has_value());
}

// As in SVG 1.1, 8.3.6; Manim mirrors the handle of whatever curve came before.
TEST(Svg, SmoothCurvesMirrorTheirOwnKind) {
  const auto last_curve = [](std::string_view d) {
    const path::Points points = document(fmt::format(R"(<path d="{}"/>)", d)).shapes.at(0).points;
    return path::Points(points.end() - 4, points.end());
  };
  EXPECT_EQ(last_curve("M0 0 Q1 1 2 0 S3 1 4 0")[1], last_curve("M0 0 H2 S3 1 4 0")[1]);
  EXPECT_NE(last_curve("M0 0 C0 1 1 1 2 0 S3 1 4 0")[1], last_curve("M0 0 H2 S3 1 4 0")[1]);
}

TEST(Svg, Lengths) {
  const path::Extent all =
      path::extent(document(R"(<rect width="25.4mm" height="2.54cm"/>)").shapes.at(0).points);
  EXPECT_NEAR(all.width(), 96, 1e-9);
  EXPECT_NEAR(all.height(), 96, 1e-9);
  const path::Extent part =
      path::extent(read(R"(<svg viewBox="0 0 30 20"><rect width="100%" height="50%"/></svg>)")
                       .value()
                       .shapes.at(0)
                       .points);
  EXPECT_NEAR(part.width(), 30, 1e-9);
  EXPECT_NEAR(part.height(), 10, 1e-9);
  EXPECT_TRUE(document(R"(<rect width="3 apples" height="1in"/>)").shapes.empty());
}

TEST(Svg, Colours) {
  const auto fill = [](std::string_view color) {
    return document(fmt::format(R"(<path d="M0 0H1" fill="{}"/>)", color)).shapes.at(0).fill;
  };
  EXPECT_EQ(fill("RebeccaPurple")->color, rgb(0x663399));
  EXPECT_EQ(fill("#f80")->color, rgb(0xFF8800));
  EXPECT_EQ(fill("#ff880080")->color, rgb(0xFF8800));
  EXPECT_NEAR(fill("#ff880080")->opacity, 128 / 255.0, 1e-9);
  EXPECT_EQ(fill("hsl(240, 100%, 50%)")->color, rgb(0x0000FF));
  EXPECT_EQ(fill("rgb(10 20 30 / 50%)")->color, rgb(0x0A141E));
  EXPECT_EQ(fill("rgb(10 20 30 / 50%)")->opacity, 0.5);
  EXPECT_EQ(fill("transparent")->opacity, 0);
  EXPECT_FALSE(fill("none").has_value());
  EXPECT_EQ(fill("#12")->color, BLACK);
  EXPECT_EQ(fill("rgb(1")->color, BLACK);
}

TEST(Svg, WhatIsNoSvgIsRefused) {
  EXPECT_THAT(refusal(""), HasSubstr("not a whole SVG file"));
  EXPECT_THAT(refusal("<svg><path"), HasSubstr("not a whole SVG file"));
  EXPECT_THAT(refusal("<html></html>"), HasSubstr("no SVG file"));
  EXPECT_THAT(refusal("\x1f\x8b\x08"), HasSubstr("gunzip"));
  EXPECT_THAT(refusal(std::string(kMaxBytes + 1, ' ')), HasSubstr("16 MB"));
}

// Ten lines of uses can ask for a billion elements.
TEST(Svg, UsesOfUsesEnd) {
  std::string lines = R"(<path id="a0" d="M0 0 H1"/>)";
  for (int i = 1; i < 10; ++i) {
    lines += fmt::format(R"(<g id="a{}">)", i);
    for (int k = 0; k < 10; ++k) lines += fmt::format(R"(<use href="#a{}"/>)", i - 1);
    lines += "</g>";
  }
  EXPECT_THAT(refusal("<svg>" + lines + "</svg>"), HasSubstr("more elements"));
  EXPECT_THAT(refusal(R"(<svg><g id="x"><use href="#x"/></g></svg>)"), HasSubstr("deeper"));
  std::string nested;
  for (int i = 0; i < 100'000; ++i) nested += "<g>";
  for (int i = 0; i < 100'000; ++i) nested += "</g>";
  EXPECT_THAT(refusal("<svg>" + nested + "</svg>"), HasSubstr("deeper"));
}

TEST(Svg, DataOutOfProportionIsRefused) {
  const std::string data(1U << 20U, 'z');
  std::string uses;
  for (int i = 0; i < 20; ++i) uses += R"(<use href="#p"/>)";
  EXPECT_THAT(refusal(fmt::format(R"(<svg><path id="p" d="M0 0{}"/>{}</svg>)", data, uses)),
              HasSubstr("more data"));
  EXPECT_TRUE(
      document(R"svg(<path d="M0 0 L1e308 1e308" transform="scale(1e300)"/>)svg").shapes.empty());
}

TEST(Svg, AnEmptyDrawingHasNoShapes) {
  EXPECT_TRUE(document("").shapes.empty());
  EXPECT_TRUE(placed({}, {}).empty());
}

}  // namespace
}  // namespace rostrum::svg
