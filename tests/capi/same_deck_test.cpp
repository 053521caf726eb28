// The same talk through the C library and in the scene language draws the same at every moment.
#include <gtest/gtest.h>

#include "capi_fixture.h"
#include "deck/evaluate.h"
#include "embedded_fonts.h"
#include "path/align.h"
#include "path/corners.h"
#include "path/shapes/arcs.h"
#include "path/transforms.h"
#include "scene/scene.h"
#include "text/typesetter.h"

namespace rostrum::tests {
namespace {

// A square is drawn, becomes a circle while a word fades in, and both rest.
deck::Deck in_the_scene_language() {
  const text::Fonts fonts = text::open_fonts();
  const scene::Typesetter typesetter = text::make_typesetter(fonts);
  scene::Scene scene(typesetter);
  scene.slide("One", "");
  const scene::Mobject square = scene.Square(2);
  scene.play(scene::Create(square));
  const scene::Mobject word = scene.Text("Word");
  scene::Mobject circle = scene.Circle();
  circle.shift(RIGHT * 2);
  scene.play(scene::Transform(square, circle), scene::FadeIn(word));
  scene.wait(1);
  return std::move(scene).finish();
}

class CapiSameDeck : public Capi {
 protected:
  std::uint32_t painted(double fill_opacity, const std::vector<double>& stroke,
                        double width) const {
    std::vector<double> fill = stroke;
    fill[3] = fill_opacity;
    const rostrum_style style{.fill = fill.data(),
                              .fill_count = 1,
                              .stroke = stroke.data(),
                              .stroke_count = 1,
                              .back = {0, 0, 0, 1},
                              .stroke_width = width};
    std::uint32_t number = ROSTRUM_NONE;
    ok(rostrum_record_style(recording(), &style, &number));
    return number;
  }

  std::uint32_t recipe(const std::vector<std::uint32_t>& figures, std::size_t poses,
                       std::uint32_t driver, const std::vector<double>& extent_keys,
                       const std::vector<double>& pose_keys) const {
    const rostrum_recipe recipe{.figures = figures.data(),
                                .actor_count = figures.size() / poses,
                                .pose_count = poses,
                                .pose_keys = pose_keys.data(),
                                .pose_key_count = pose_keys.size() / 2,
                                .extent_keys = extent_keys.data(),
                                .extent_key_count = extent_keys.size() / 3,
                                .driver = driver,
                                .source = ROSTRUM_NONE};
    std::uint32_t number = ROSTRUM_NONE;
    ok(rostrum_record_recipe(recording(), &recipe, &number));
    return number;
  }
};

void expect_near(const deck::Placement& a, const deck::Placement& b) {
  for (const auto& [p, q] : {std::pair{a.x_axis, b.x_axis}, std::pair{a.y_axis, b.y_axis},
                             std::pair{a.origin, b.origin}}) {
    EXPECT_NEAR(p.x, q.x, 1e-6);
    EXPECT_NEAR(p.y, q.y, 1e-6);
  }
}

void expect_same(const deck::DrawList& a, const deck::DrawList& b) {
  ASSERT_EQ(a.runs.size(), b.runs.size());
  ASSERT_EQ(a.paths.size(), b.paths.size());
  ASSERT_EQ(a.quads.size(), b.quads.size());
  ASSERT_EQ(a.glyphs.size(), b.glyphs.size());
  for (std::size_t i = 0; i < a.paths.size(); ++i) {
    EXPECT_EQ(a.paths[i].outline, b.paths[i].outline);
    EXPECT_EQ(a.paths[i].to, b.paths[i].to);
    expect_near(a.paths[i].placement, b.paths[i].placement);
    EXPECT_NEAR(a.paths[i].end, b.paths[i].end, 1e-6);
    EXPECT_EQ(a.paths[i].stroke_width, b.paths[i].stroke_width);
    for (int channel = 0; channel < 4; ++channel) {
      EXPECT_NEAR(a.paths[i].stroke[channel], b.paths[i].stroke[channel], 1e-6);
      EXPECT_NEAR(a.paths[i].fill[channel], b.paths[i].fill[channel], 1e-6);
    }
  }
  for (std::size_t i = 0; i < a.glyphs.size(); ++i) {
    EXPECT_EQ(a.glyphs[i].outline, b.glyphs[i].outline);
    expect_near(a.glyphs[i].placement, b.glyphs[i].placement);
    EXPECT_NEAR(a.glyphs[i].color.a, b.glyphs[i].color.a, 1e-6);
  }
}

TEST_F(CapiSameDeck, AsInTheSceneLanguage) {
  const deck::Deck expected = in_the_scene_language();

  slide();
  const path::Points square =
      path::closed_through_corners(std::vector<Point>{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}});
  const path::Points circle = path::transformed(path::circle(1), {.origin = RIGHT * 2});
  const rostrum_points square_points = points_of(square);
  const double centers[]{0, 0, 2, 0};
  rostrum_points square_aligned{};
  rostrum_points circle_aligned{};
  ok(rostrum_align(talk(), square_points, points_of(circle), centers, &square_aligned,
                   &circle_aligned));
  const std::vector<double> white{1, 1, 1, 1};
  const Color red = RED;
  const std::vector<double> circle_stroke{red.r / 255.0, red.g / 255.0, red.b / 255.0, 1};
  const std::uint32_t plain = painted(0, white, 0.04);
  const std::uint32_t of_circle = painted(0, circle_stroke, 0.04);
  const std::uint32_t whole = figure(square, plain, ROSTRUM_RECTANGLE);
  const std::uint32_t first = figure(copied(square_aligned), plain);
  const std::uint32_t second = figure(copied(circle_aligned), of_circle);
  const std::uint32_t after = figure(circle, of_circle);

  std::uint32_t smooth = 0;
  ok(rostrum_record_ease(recording(), "smooth", 6, &smooth));
  const std::uint32_t created = recipe({whole}, 1, driver(0, 1, smooth), {0, 0, 0, 1, 0, 1}, {});
  const std::uint32_t in_second = driver(1, 2, smooth);
  const std::uint32_t becomes = recipe({first, second}, 2, in_second, {}, {0, 0, 1, 1});

  // The word, its box's centre at the origin.
  const rostrum_text_style style{.ligatures = 1, .line_spacing = 0.3};
  rostrum_layout layout{};
  ok(rostrum_text(talk(), "Word", 4, 48, &style, nullptr, 0, &layout));
  const std::vector<rostrum_glyph> glyphs(layout.glyphs, layout.glyphs + layout.count);
  Box box;
  for (const rostrum_glyph& glyph : glyphs) {
    rostrum_outline outline{};
    ok(rostrum_get_outline(talk(), glyph.outline, &outline));
    for (const Point corner : copied(outline.hull)) {
      box.add({corner.x * glyph.matrix[0] + glyph.matrix[4],
               corner.y * glyph.matrix[3] + glyph.matrix[5]});
    }
  }
  const std::uint32_t unseen = painted(0, {1, 1, 1, 0}, 0);
  const std::uint32_t seen = painted(1, white, 0);
  std::vector<rostrum_figure> figures;
  for (const rostrum_glyph& glyph : glyphs) {
    for (const std::uint32_t look : {unseen, seen}) {
      rostrum_figure figure{.shape = ROSTRUM_FIGURE_OUTLINE,
                            .id = glyph.outline,
                            .style = look,
                            .text_begin = glyph.begin,
                            .text_length = glyph.end - glyph.begin};
      std::copy(glyph.matrix, glyph.matrix + 6, figure.matrix);
      figure.matrix[4] -= box.center().x;
      figure.matrix[5] -= box.center().y;
      figures.push_back(figure);
    }
  }
  std::uint32_t first_glyph = 0;
  ok(rostrum_record_figures(recording(), figures.data(), figures.size(), {}, &first_glyph));
  std::vector<std::uint32_t> poses;
  for (std::uint32_t i = 0; i < figures.size(); ++i) poses.push_back(first_glyph + i);
  const std::uint32_t fades = recipe(poses, 2, in_second, {}, {0, 0, 1, 1});

  const std::uint32_t shape = object("Square");
  const std::uint32_t word = object("Word");
  const auto leaf = [&](std::uint32_t figure, std::uint32_t of, std::uint32_t moved_by,
                        std::uint32_t actor) {
    return rostrum_leaf{.figure = figure,
                        .object = of,
                        .z = 0,
                        .source = ROSTRUM_NONE,
                        .recipe = moved_by,
                        .actor = actor};
  };
  const auto epoch = [&](double time, const std::vector<rostrum_leaf>& leaves) {
    ok(rostrum_record_epoch(recording(), time, leaves.data(), leaves.size(), ROSTRUM_NONE));
  };
  epoch(0, {leaf(0, shape, created, 0)});
  std::vector<rostrum_leaf> moving{leaf(0, shape, becomes, 0)};
  std::vector<rostrum_leaf> resting{leaf(after, shape, ROSTRUM_NONE, 0)};
  for (std::uint32_t i = 0; i < glyphs.size(); ++i) {
    moving.push_back(leaf(0, word, fades, i));
    resting.push_back(leaf(first_glyph + 2 * i + 1, word, ROSTRUM_NONE, 0));
  }
  epoch(1, moving);
  epoch(2, resting);
  ok(write(3));

  const deck::Deck deck = read();
  ASSERT_EQ(deck.duration, expected.duration);
  std::size_t items = 0;
  for (int i = 0; i <= 300; ++i) {
    const deck::DrawList list = evaluate(deck, i / 100.0);
    SCOPED_TRACE(i / 100.0);
    expect_same(list, evaluate(expected, i / 100.0));
    items += list.paths.size() + list.quads.size() + list.glyphs.size();
  }
  EXPECT_GT(items, 900U) << "there is something to compare";
}

}  // namespace
}  // namespace rostrum::tests
