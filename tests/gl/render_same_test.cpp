// The same picture comes out, however it is drawn and whatever was drawn before.
#include <glad/gl.h>

#include <array>
#include <functional>

#include "render_frame_fixture.h"

namespace rostrum::render {
namespace {

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

}  // namespace
}  // namespace rostrum::render
