// What holds for pictures as a whole, whatever they show.
#include <fmt/format.h>
#include <glad/gl.h>

#include <array>

#include "render_frame_fixture.h"

namespace rostrum::render {
namespace {

TEST_F(RenderFrame, LaterItemsLieOverEarlierOnesAcrossKinds) {
  const std::vector<glm::vec2> line{{20, 90}, {300, 90}, {300, 91}};
  const std::vector<glm::vec2> area{{40, 60}, {280, 60}, {280, 120}, {40, 120}};
  using Add = std::function<void(deck::DrawList&, deck::Rgba)>;
  const std::vector<Add> kinds{
      [&](auto& list, auto color) { list.add(quad(100, 50, 100, 80, color)); },
      [&](auto& list, auto color) { add_polyline(list, line, 20, color); },
      [&](auto& list, auto color) { add_polyline(list, area, 0, color, true); },
      [&](auto& list, auto color) {
        list.add(deck::GlyphItem{.outline = outlines().rectangle({0, 0}, {1, 1}),
                                 .placement = placed(60, 130, 60),
                                 .color = color});
      },
      [&](auto& list, auto color) {
        // The stem of an l covers the middle, at (160, 90).
        list.add(deck::GlyphItem{.outline = glyph(U'l'),
                                 .placement = {.x_axis = {units(400), 0},
                                               .y_axis = {0, units(100)},
                                               .origin = point(105, 60)},
                                 .color = color});
      },
      [&](auto& list, auto color) {
        list.add(deck::PathItem{
            .outline = outlines().circle(40), .placement = placed(1, 160, 90), .fill = color});
      },
      [&](auto& list, auto color) {
        const auto first = static_cast<std::uint32_t>(list.stops.size());
        list.stops.insert(list.stops.end(), 2, color);
        list.gradients.push_back(
            {.first_stop = first, .stop_count = 2, .from = {0, 0}, .to = {1, 1}});
        list.add(
            deck::PathItem{.outline = outlines().circle(40),
                           .placement = placed(1, 160, 90),
                           .fill = color,
                           .fill_gradient = static_cast<std::uint32_t>(list.gradients.size() - 1)});
      },
      [&](auto& list, auto color) {
        list.add(deck::ImageItem{
            .image = &image_of(color), .placement = placed(50, 160, 90), .opacity = color.a});
      }};
  for (std::size_t below = 0; below < kinds.size(); ++below) {
    for (std::size_t above = 0; above < kinds.size(); ++above) {
      deck::DrawList list;
      kinds[below](list, kRed);
      kinds[above](list, kGreen);
      kinds[below](list, {0, 0, 1, 0});  // nothing, but ends the run
      EXPECT_EQ(draw(list).at(160, 90), Pixel({0, 255, 0, 255})) << below << " below " << above;
    }
  }
}

TEST_F(RenderFrame, OtherShapesOfWindowShowTheWholeFrameAndNothingElse) {
  for (const auto& [width, height] : {std::pair{400, 180}, {320, 300}, {333, 181}}) {
    resize(width, height);
    const PixelRect frame = view().frame;
    EXPECT_NEAR(static_cast<double>(frame.width) / frame.height, 16.0 / 9, 0.02);
    deck::DrawList list;
    deck::QuadItem item;
    item.half_size = {100, 100};  // much larger than the frame
    item.fill = kRed;
    list.add(item);
    const std::vector<glm::vec2> line{{-50, -50}, {500, 400}, {0, 400}};
    add_polyline(list, line, 10, kGreen);
    const Picture picture = draw(list);
    EXPECT_EQ(picture.sum(3), frame.width * frame.height);
    EXPECT_EQ(picture.at(frame.x, frame.y)[3], 255);
    EXPECT_EQ(picture.at(frame.right() - 1, frame.y_end() - 1)[3], 255);
  }
}

TEST_F(RenderFrame, ADrawInAPartOfThePictureLeavesTheRest) {
  draw({}, {0, 0, 1, 1});
  const deck::DrawList list = mixture(6, 40);
  const View part = View::fit(PixelRect{.x = 64, .y = 36, .width = 160, .height = 90});
  renderer().draw(before(kBlack, list), part, canvas().framebuffer());
  const Picture picture = read();
  int outside = 0;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const bool inside = x >= 64 && x < 224 && y >= 36 && y < 126;
      if (!inside && picture.at(x, y) != Pixel({0, 0, 255, 255})) ++outside;
    }
  }
  EXPECT_EQ(outside, 0);
}

TEST_F(RenderFrame, ZoomMagnifiesAboutAPoint) {
  deck::DrawList list;
  list.add(quad(100, 80, 10, 10, kWhite));
  const Point corner(point(100, 80));
  const View near = View::fit({.x = 0, .y = 0, .width = 320, .height = 180}, 4, corner);
  renderer().draw(before(kNothing, list), near, canvas().framebuffer());
  const Picture picture = read();
  EXPECT_EQ(picture.at(160, 90)[3], 255);
  EXPECT_EQ(picture.at(159, 90)[3], 0);
  EXPECT_EQ(picture.at(199, 129)[3], 255);
  EXPECT_EQ(picture.sum(3), 40 * 40);
}

TEST_F(RenderFrame, WorksInFourKAndInOnePixel) {
  if (info().max_texture_size < 3840)
    GTEST_SKIP() << "textures are at most " << info().max_texture_size;
  resize(3840, 2160);
  const Picture large = draw(mixture(7, 60), kBlack);
  EXPECT_EQ(large.sum(3), 3840 * 2160);
  EXPECT_GT(large.sum(0), 1000);
  resize(1, 1);
  EXPECT_EQ(draw(mixture(7, 60), kBlack).sum(3), 1);
}

TEST_F(RenderFrame, AGlyphThatNobodyPreparedIsDrawnAndCounted) {
  const auto text = [&](char32_t letter) {
    deck::DrawList list;
    list.add(deck::GlyphItem{
        .outline = glyph(letter), .placement = placed(60, 100, 60), .color = kWhite});
    return list;
  };
  EXPECT_GT(draw(text(U'Q')).sum(3), 100);
  EXPECT_EQ(stats().late_glyphs, 1U);
  draw(text(U'Q'));
  EXPECT_EQ(stats().late_glyphs, 0U);
  const std::array<deck::GlyphUse, 1> uses{{{.outline = glyph(U'Z'), .em = double{units(60)}}}};
  renderer().prepare(uses, view());
  EXPECT_GT(draw(text(U'Z')).sum(3), 100);
  EXPECT_EQ(stats().late_glyphs, 0U);

  // What is prepared at its largest is there while it grows.
  const std::array<deck::GlyphUse, 1> large{{{.outline = glyph(U'W'), .em = double{units(600)}}}};
  renderer().prepare(large, view());
  EXPECT_GT(draw(text(U'W')).sum(3), 100);
  EXPECT_EQ(stats().late_glyphs, 0U);
}

TEST_F(RenderFrame, APictureOfNoSizeOrTooLargeIsRefusedWithASentence) {
  EXPECT_THAT(Canvas::create(0, 100).error().message,
              testing::HasSubstr("0x100 pixels has no pixels"));
  EXPECT_THAT(Canvas::create(-5, 100).error().message, testing::HasSubstr("-5x100"));
  const int much = info().max_texture_size + 1;
  EXPECT_THAT(Canvas::create(much, 100).error().message,
              testing::HasSubstr(fmt::format("{}x100 pixels is more than", much)));
}

}  // namespace
}  // namespace rostrum::render
