// What holds for pictures as a whole, whatever they show.
#include <fmt/format.h>
#include <glad/gl.h>

#include <array>
#include <deque>
#include <functional>
#include <glm/geometric.hpp>
#include <random>

#include "render_fixture.h"

namespace rostrum::render {
namespace {

class RenderFrame : public RenderTest {
 protected:
  // Its pixels are made up; some of them are translucent.
  const deck::Image& image() {
    if (pixels_.empty()) {
      for (int i = 0; i < 24 * 16 * 4; ++i) pixels_.push_back(std::byte(i * 37 % 256));
      image_ = {.width = 24, .height = 16, .pixels = pixels_, .key = 7};
    }
    return image_;
  }
  // Of that one colour, opaque.
  const deck::Image& image_of(const deck::Rgba& color) {
    OnePixel& pixel = colors_.emplace_back();
    for (int i = 0; i < 4; ++i) {
      pixel.bytes.at(static_cast<std::size_t>(i)) = std::byte(i < 3 ? 255 * color[i] : 255);
    }
    pixel.image = {.width = 1, .height = 1, .pixels = pixel.bytes};
    pixel.image.key = 100 + (color.r > 0 ? 1U : 0U) + (color.g > 0 ? 2U : 0U);
    return pixel.image;
  }
  // Something of every kind, at random places, over each other.
  deck::DrawList mixture(unsigned seed, int count) {
    std::mt19937 random(seed);
    const auto number = [&](float low, float high) {
      return low + (high - low) * static_cast<float>(random() % 10007) / 10007;
    };
    const auto width = static_cast<float>(canvas().width());
    const auto height = static_cast<float>(canvas().height());
    const std::vector<deck::OutlineRef> letters{glyph(U'a'), glyph(U'W'), glyph(U'8'),
                                                outlines().rectangle({0, 0}, {1, 1})};
    deck::DrawList list;
    for (int i = 0; i < count; ++i) {
      const deck::Rgba color{number(0, 1), number(0, 1), number(0, 1), number(0.2F, 1)};
      const float x = number(-20, width);
      const float y = number(-20, height);
      switch (random() % 6) {
        case 0: {
          deck::QuadItem item = quad(x, y, number(1, width / 2), number(1, height / 2), color);
          item.stroke = {1, 1, 1, number(0, 1)};
          item.stroke_width = units(number(0, 4));
          if (random() % 2 == 0) item.fill.a = 0;
          list.add(item);
          break;
        }
        case 1: {
          const float em = units(number(10, 140));
          list.add(deck::GlyphItem{
              .outline = letters[random() % 4],
              .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = point(x, y)},
              .color = color});
          break;
        }
        case 2: {
          const glm::vec2 axis =
              units(number(10, 90)) * glm::normalize(glm::vec2(number(-1, 1), 1));
          list.add(deck::ImageItem{.image = &image(),
                                   .placement = {.x_axis = {axis.y, -axis.x},
                                                 .y_axis = axis * number(0.5F, 2),
                                                 .origin = point(x, y)},
                                   .opacity = color.a});
          break;
        }
        case 3: {
          // A letter on its way to another, in gradients.
          const auto gradient = static_cast<std::uint32_t>(list.gradients.size());
          list.gradients.push_back({.first_stop = static_cast<std::uint32_t>(list.stops.size()),
                                    .stop_count = 3,
                                    .from = point(x, y),
                                    .to = point(x + number(10, 90), y + number(-90, 90))});
          for (int k = 0; k < 3; ++k) {
            list.stops.emplace_back(number(0, 1), number(0, 1), number(0, 1), number(0, 1));
          }
          const float em = number(20, 90);
          list.add(
              deck::PathItem{.outline = outlines().circle(0.5F, 8),
                             .to = outlines().circle(0.9F, 8),
                             .placement = placed(em, x, y),
                             .to_placement = {.x_axis = {units(em * 0.2F), units(em * 0.3F)},
                                              .y_axis = {0, units(em * 0.4F)}},
                             .begin = random() % 2 == 0 ? 0 : number(0, 0.4F),
                             .end = random() % 2 == 0 ? 1 : number(0.5F, 1),
                             .stroke_width = units(number(0.5F, 5)),
                             .back_width = random() % 2 == 0 ? 0 : units(number(5, 9)),
                             .fill = color,
                             .stroke = color,
                             .back_stroke = color,
                             .fill_gradient = random() % 2 == 0 ? gradient : deck::kNoGradient,
                             .stroke_gradient = random() % 2 == 0 ? gradient : deck::kNoGradient});
          break;
        }
        default: {
          std::vector<glm::vec2> points;
          for (int k = 0; k < 5; ++k) points.emplace_back(x + number(-90, 90), y + number(-90, 90));
          add_polyline(list, points, random() % 3 == 0 ? 0 : number(0.5F, 9), color,
                       random() % 2 == 0, number(0.1F, 1));
        }
      }
    }
    return list;
  }

 private:
  struct OnePixel {
    std::array<std::byte, 4> bytes{};
    deck::Image image;
  };
  std::vector<std::byte> pixels_;
  deck::Image image_;
  std::deque<OnePixel> colors_;
};

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

TEST_F(RenderFrame, MergingMakesTheSamePicture) {
  const Picture merged = draw(mixture(1, 150));
  const std::uint32_t calls = stats().draw_calls;
  use({.batch = {.merge_runs = false}});
  EXPECT_EQ(draw(mixture(1, 150)), merged);
  EXPECT_GT(stats().draw_calls, calls);
  use({.batch = {.merge_mask_draws = false}});
  EXPECT_EQ(draw(mixture(1, 150)), merged);
  EXPECT_GT(stats().draw_calls, calls);
}

TEST_F(RenderFrame, EveryOptimisationTogetherChangesNoMoreThanRounding) {
  const Picture with = draw(mixture(2, 100));
  use({.batch = {.merge_runs = false,
                 .merge_mask_draws = false,
                 .lines_as_quads = false,
                 .split_quads = false,
                 .skip_empty_cells = false,
                 .trim_glyphs = false}});
  EXPECT_LE(largest_difference(draw(mixture(2, 100)), with), 1);
}

TEST_F(RenderFrame, AClipShowsThePixelsThatAreThereWithoutIt) {
  const Picture under = draw(mixture(6, 60));
  const deck::DrawList list = mixture(7, 100);
  const Picture whole = draw(list);
  std::mt19937 random(8);
  for (int round = 0; round < 40; ++round) {
    const auto below = [&random](int limit) {
      return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    // Some reach out of the picture.
    const PixelRect clip{.x = below(canvas().width()) - 10,
                         .y = below(canvas().height()) - 10,
                         .width = below(120),
                         .height = below(120)};
    draw(mixture(6, 60));
    renderer().draw(before(kNothing, list), view(), canvas().framebuffer(), clip);
    const Picture got = read();
    for (int y = 0; y < got.height; ++y) {
      for (int x = 0; x < got.width; ++x) {
        const bool in_clip = x >= clip.x && x < clip.right() && y >= clip.y && y < clip.y_end();
        ASSERT_EQ(got.at(x, y), (in_clip ? whole : under).at(x, y)) << x << ' ' << y;
      }
    }
  }
}

TEST_F(RenderFrame, DrawingWhereSomethingChangedMakesTheOtherPicture) {
  std::mt19937 random(9);
  std::int64_t area = 0;
  deck::DrawList last = mixture(10, 80);
  draw(last);
  for (int round = 0; round < 60; ++round) {
    // A few items change; now and then the list ends early, or goes on.
    deck::DrawList after = mixture(10, round % 7 == 0 ? 60 : 80);
    for (int i = 0; i < 2; ++i) {
      deck::DrawList others = mixture(static_cast<unsigned>(100 + 2 * round + i), 40);
      const auto any = [&random](auto& items) -> auto& { return items[random() % items.size()]; };
      any(after.quads) = any(others.quads);
      any(after.glyphs).color.a *= 0.5F;
      any(after.paths).end = 0.7F;
      any(after.images).opacity *= 0.7F;
      any(after.stops).r *= 0.5F;
    }
    const PixelRect changed = renderer().changed(last, after, view());
    area += std::int64_t{changed.width} * changed.height;
    renderer().draw(before(kNothing, after), view(), canvas().framebuffer(), changed);
    const Picture got = read();
    ASSERT_EQ(draw(after), got) << round;
    last = after;
  }
  EXPECT_LT(area, std::int64_t{60} * canvas().width() * canvas().height())
      << "not always all of it";
  EXPECT_TRUE(renderer().changed(last, last, view()).empty());
  EXPECT_EQ(renderer().changed(last, before(kWhite, last), view()), view().area);
}

TEST_F(RenderFrame, IsTheSameEveryTime) {
  const Picture first = draw(mixture(3, 80));
  draw(mixture(4, 80));
  EXPECT_EQ(draw(mixture(3, 80)), first);
  use({});
  EXPECT_EQ(draw(mixture(3, 80)), first) << "a new renderer's";
}

TEST_F(RenderFrame, DependsOnNoStateThatOthersLeave) {
  const deck::DrawList list = mixture(5, 80);
  const Picture clean = draw(list);
  // What ImGui leaves, and worse.
  glEnable(GL_DEPTH_TEST);
  glDepthFunc(GL_NEVER);
  glEnable(GL_STENCIL_TEST);
  glStencilFunc(GL_NEVER, 1, 1);
  glEnable(GL_CULL_FACE);
  glCullFace(GL_FRONT_AND_BACK);
  glEnable(GL_SCISSOR_TEST);
  glScissor(3, 3, 5, 5);
  glViewport(1, 2, 3, 4);
  glDisable(GL_BLEND);
  glBlendEquationSeparate(GL_FUNC_REVERSE_SUBTRACT, GL_MIN);
  glBlendFuncSeparate(GL_ZERO, GL_DST_COLOR, GL_ONE, GL_SRC_ALPHA);
  glColorMask(GL_FALSE, GL_TRUE, GL_FALSE, GL_FALSE);
  glClearColor(1, 0, 1, 1);
  glPolygonMode(GL_FRONT_AND_BACK, GL_LINE);
  glEnable(GL_COLOR_LOGIC_OP);
  glEnable(GL_FRAMEBUFFER_SRGB);
  glEnable(GL_RASTERIZER_DISCARD);
  glEnable(GL_PRIMITIVE_RESTART);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 8);
  glPixelStorei(GL_UNPACK_ROW_LENGTH, 77);
  glPixelStorei(GL_PACK_ROW_LENGTH, 77);
  GLuint sampler = 0;
  glGenSamplers(1, &sampler);
  glSamplerParameteri(sampler, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glSamplerParameteri(sampler, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  glBindSampler(0, sampler);
  glActiveTexture(GL_TEXTURE7);
  glBindTexture(GL_TEXTURE_2D, 0);
  glBindVertexArray(0);
  glUseProgram(0);
  glBindBuffer(GL_ARRAY_BUFFER, 0);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  EXPECT_EQ(draw(list), clean);
  glDeleteSamplers(1, &sampler);
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
