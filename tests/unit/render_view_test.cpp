// The frame lies right in framebuffers of all shapes.
#include <gtest/gtest.h>

#include "base/view.h"

namespace rostrum::render {
namespace {

TEST(View, FillsAFramebufferOfItsShape) {
  const View view = View::fit(1920, 1080);
  EXPECT_EQ(view.frame, (PixelRect{0, 0, 1920, 1080}));
  EXPECT_FLOAT_EQ(view.scale, 135);
  EXPECT_EQ(view.to_pixels({0, 0}), glm::vec2(960, 540));
  EXPECT_EQ(view.to_pixels({0, 4}), glm::vec2(960, 1080));
}

TEST(View, LeavesBarsBesideOrAboveTheFrame) {
  EXPECT_EQ(View::fit(2000, 900).frame, (PixelRect{200, 0, 1600, 900}));
  EXPECT_EQ(View::fit(1600, 1200).frame, (PixelRect{0, 150, 1600, 900}));
}

TEST(View, StaysInsideItsAreaAtEverySize) {
  for (int width = 1; width < 200; width += 3) {
    for (int height = 1; height < 200; height += 7) {
      const PixelRect area{.x = 10, .y = 20, .width = width, .height = height};
      const PixelRect frame = View::fit(area).frame;
      EXPECT_GE(frame.x, area.x);
      EXPECT_GE(frame.y, area.y);
      EXPECT_LE(frame.right(), area.right());
      EXPECT_LE(frame.y_end(), area.y_end());
    }
  }
}

TEST(View, ZoomKeepsTheChosenPointInTheMiddle) {
  const View view = View::fit({.x = 0, .y = 0, .width = 1920, .height = 1080}, 3, {2, -1});
  EXPECT_FLOAT_EQ(view.scale, 405);
  EXPECT_EQ(view.to_pixels({2, -1}), glm::vec2(960, 540));
  EXPECT_EQ(view.frame, (PixelRect{0, 0, 1920, 1080})) << "the frame stays where it is";
}

}  // namespace
}  // namespace rostrum::render
