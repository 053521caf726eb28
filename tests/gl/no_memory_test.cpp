// OpenGL has no memory for a picture to draw to, in the middle of a show: what goes on without, and
// what says so.
#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

#include "deck/steps.h"
#include "deck_test.h"
#include "draw/overview_painter.h"
#include "draw/slide_cache.h"
#include "draw/thumbnails.h"
#include "export/background_export.h"
#include "gl_refusals.h"
#include "picture.h"
#include "render/canvas.h"
#include "system/non_fatal.h"

namespace rostrum::app {
namespace {

using tests::NoFramebuffers;

constexpr int kPictureWidth = 640;
constexpr int kPictureHeight = 360;
constexpr double kFormulas = 30;  // strokes and fills are seen then

class WithoutMemory : public DeckTest {
 protected:
  void SetUp() override {
    DeckTest::SetUp();
    if (!drawing()) return;
    window.emplace(render::Canvas::create(kPictureWidth, kPictureHeight).value());
  }
  void TearDown() override {
    window.reset();
    DeckTest::TearDown();
  }

  std::vector<gl::Rgba> pixels() {
    return gl::read_pixels(window->framebuffer(), {0, 0, kPictureWidth, kPictureHeight});
  }

  View view = View::fit(kPictureWidth, kPictureHeight);
  std::optional<render::Canvas> window;
};

TEST_F(WithoutMemory, ACanvasIsAnErrorThatSaysWhichAndWhy) {
  const NoFramebuffers fault;
  const auto canvas = render::Canvas::create(kPictureWidth, kPictureHeight);
  ASSERT_FALSE(canvas);
  EXPECT_EQ(canvas.error().message,
            "OpenGL cannot draw to a texture of 640x360 pixels: GL_FRAMEBUFFER_UNSUPPORTED.");
}

TEST_F(WithoutMemory, TheSlideBesideThePanelIsDrawnEveryTime) {
  const Moment moment{.t = kFormulas};
  painter->paint(moment, view, window->framebuffer());
  const auto expected = pixels();
  SlideCache slide{*painter};
  const NoFramebuffers fault;
  for (int i = 0; i < 3; ++i) {
    glClearColor(1, 0, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    slide.paint(moment, view, window->framebuffer());
    EXPECT_EQ(pixels(), expected) << i;
  }
}

TEST_F(WithoutMemory, SmallPicturesAreDoneWithout) {
  ThumbnailStore store{timeline};
  {
    const NoFramebuffers fault;
    testing::internal::CaptureStderr();
    store.draw_some(*painter, 0, 60);
    EXPECT_EQ(testing::internal::GetCapturedStderr(),
              "The steps have no more small pictures. OpenGL cannot draw to a texture of 256x144 "
              "pixels: GL_FRAMEBUFFER_UNSUPPORTED.\n");
  }
  EXPECT_TRUE(store.complete()) << "nobody waits for them";
  EXPECT_EQ(store.picture(0), nullptr);
  store.set_format(160, BLACK);
  store.draw_some(*painter, 0, 0);
  EXPECT_NE(store.picture(0), nullptr) << "of another size they are tried again";
}

TEST_F(WithoutMemory, TheOverviewHasFramesWithoutPictures) {
  OverviewPainter painted{timeline, fonts.fonts(), *painter};
  const auto steps = overview_steps(timeline, deck::Steps{timeline});
  const Overview overview = open_overview(steps, 0);
  const NoFramebuffers fault;
  testing::internal::CaptureStderr();
  const auto stats = painted.paint(overview, BLACK, view, window->framebuffer(), 60);
  EXPECT_THAT(testing::internal::GetCapturedStderr(), testing::HasSubstr("no more small pictures"));
  EXPECT_TRUE(painted.complete());
  EXPECT_GT(stats.glyphs, 0) << "titles are there";
}

// The loop of a live show does the same: the picture that cannot be drawn is left out, and the next
// one is as it has to be.
TEST_F(WithoutMemory, APictureThatNeedsAMaskFailsAlone) {
  painter->prepare(view);
  const Moment moment{.t = kFormulas};
  {
    const NoFramebuffers fault;
    const Status drawn = guarded([&] { painter->paint(moment, view, window->framebuffer()); });
    ASSERT_FALSE(drawn);
    EXPECT_THAT(drawn.error().message, testing::HasSubstr("GL_FRAMEBUFFER_UNSUPPORTED"));
  }
  painter->paint(moment, view, window->framebuffer());
  const auto again = pixels();
  Painter fresh{timeline, fonts.fonts()};
  fresh.paint(moment, view, window->framebuffer());
  EXPECT_EQ(again, pixels());
}

TEST_F(WithoutMemory, SavedFramesSayWhyThereAreNone) {
  const tests::TemporaryFolder folder;
  BackgroundExport saving{timeline, "transformer", painter->renderer()};
  const NoFramebuffers fault;
  testing::internal::CaptureStderr();
  saving.start({.what = SaveWhat::Shown},
               {.size = {.width = kPictureWidth, .height = kPictureHeight},
                .folder = folder.path().string()},
               kFormulas);
  EXPECT_THAT(testing::internal::GetCapturedStderr(), testing::HasSubstr("640x360"));
  EXPECT_FALSE(saving.running());
  EXPECT_THAT(saving.view().message, testing::HasSubstr("GL_FRAMEBUFFER_UNSUPPORTED"));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
}  // namespace rostrum::app
