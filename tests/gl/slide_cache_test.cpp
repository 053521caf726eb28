// A slide that stays the same beside a panel that changes: drawn twice, then copied.
#include "draw/slide_cache.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "deck_test.h"
#include "render/canvas.h"

namespace rostrum::app {
namespace {

constexpr int kSlideWidth = 800;
constexpr int kSlideHeight = 500;
// The copy was drawn elsewhere, so that its coordinates are rounded otherwise: levels of 255.
constexpr int kTolerance = 1;
// A panel leaves this part of the window to the slide.
constexpr PixelRect kArea{.x = 0, .y = 137, .width = 613, .height = 363};

class TheSlideCache : public DeckTest {
 protected:
  TheSlideCache() : DeckTest("attention") {}

  void SetUp() override {
    DeckTest::SetUp();
    if (!drawing()) return;
    window.emplace(render::Canvas::create(kSlideWidth, kSlideHeight).value());
    slide.emplace(*painter);
    glGenQueries(1, &query);
  }
  void TearDown() override {
    if (query != 0) glDeleteQueries(1, &query);
    slide.reset();
    window.reset();
    DeckTest::TearDown();
  }

  // Returns how many triangles GL draws for the moment, in a window that holds something else
  // before.
  GLuint triangles_of(const Moment& moment, const View& view) {
    window->framebuffer().bind();
    glDisable(GL_SCISSOR_TEST);
    glClearColor(1, 0, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glBeginQuery(GL_PRIMITIVES_GENERATED, query);
    stats = slide->paint(moment, view, window->framebuffer());
    glEndQuery(GL_PRIMITIVES_GENERATED);
    GLuint count = 0;
    glGetQueryObjectuiv(query, GL_QUERY_RESULT, &count);
    return count;
  }

  // Reads the whole window: the area, and all around it.
  [[nodiscard]] std::vector<gl::Rgba> pixels() const {
    return gl::read_pixels(window->framebuffer(), {0, 0, kSlideWidth, kSlideHeight});
  }
  // Returns how far any channel of the window's pixels is off.
  [[nodiscard]] int off(const std::vector<gl::Rgba>& expected) const {
    const std::vector<gl::Rgba> seen = pixels();
    int most = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      for (const auto channel : {&gl::Rgba::r, &gl::Rgba::g, &gl::Rgba::b, &gl::Rgba::a}) {
        most = std::max(most, std::abs(int{seen[i].*channel} - int{expected[i].*channel}));
      }
    }
    return most;
  }
  std::vector<gl::Rgba> directly(const Moment& moment, const View& view) {
    window->framebuffer().bind();
    glDisable(GL_SCISSOR_TEST);
    glClearColor(1, 0, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    (void)painter->paint(moment, view, window->framebuffer());
    return pixels();
  }

  std::optional<render::Canvas> window;
  std::optional<SlideCache> slide;
  render::FrameStats stats;
  GLuint query = 0;
};

TEST_F(TheSlideCache, IsDrawnTwiceAndThenCopied) {
  const View view = View::fit(kArea);
  const Moment moment{.t = timeline.stops[3].time};
  const std::vector<gl::Rgba> expected = directly(moment, view);
  EXPECT_GT(triangles_of(moment, view), 4U);
  EXPECT_EQ(pixels(), expected);
  const std::uint32_t glyphs = stats.glyphs;
  EXPECT_GT(triangles_of(moment, view), 4U) << "to be kept";
  EXPECT_LE(off(expected), kTolerance);
  for (int frame = 0; frame < 3; ++frame) {
    // A copy is at most a rectangle.
    EXPECT_LE(triangles_of(moment, view), 2U);
    EXPECT_LE(off(expected), kTolerance);
    EXPECT_EQ(stats.glyphs, glyphs);
  }
}

TEST_F(TheSlideCache, WhatChangesIsDrawnOnceAFrame) {
  const View view = View::fit(kArea);
  for (int frame = 0; frame < 4; ++frame) {
    const Moment moment{.t = timeline.stops[3].time + 0.1 * frame};
    const auto expected = directly(moment, view);
    (void)triangles_of(moment, view);
    EXPECT_EQ(off(expected), 0) << frame;
  }
}

TEST_F(TheSlideCache, AnotherLookIsAnotherPicture) {
  View view = View::fit(kArea);
  Moment moment{.t = timeline.stops[3].time};
  for (int frame = 0; frame < 3; ++frame) (void)triangles_of(moment, view);
  const auto changed = [&](const char* what) {
    const auto expected = directly(moment, view);
    EXPECT_GT(triangles_of(moment, view), 4U) << what;
    EXPECT_EQ(off(expected), 0) << what;
    (void)triangles_of(moment, view);
    (void)triangles_of(moment, view);
    EXPECT_LE(off(expected), kTolerance) << what;
  };
  moment.look.thirds = true;
  changed("guides");
  moment.look.background = BLUE;
  changed("background");
  view = View::fit(kArea, 2, {1, 0.5});
  changed("zoom");
  view = View::fit({.x = 10, .y = 20, .width = 420, .height = 400});
  changed("another place");
  moment.help = true;
  changed("help");
  slide->forget();
  changed("forgotten");
}

}  // namespace
}  // namespace rostrum::app
