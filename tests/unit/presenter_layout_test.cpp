#include "presenter/presenter_layout.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace rostrum::app {
namespace {

std::array<PixelRect, 6> parts(const PresenterLayout& layout) {
  return {layout.bar,  layout.now,          layout.now_caption,
          layout.next, layout.next_caption, layout.notes};
}

bool overlap(const PixelRect& a, const PixelRect& b) {
  return !a.empty() && !b.empty() && a.x < b.right() && b.x < a.right() && a.y < b.y_end() &&
         b.y < a.y_end();
}

TEST(PresenterLayout, NothingOverlapsOrLiesOutsideOfAnyWindow) {
  for (const double scale : {1.0, 1.25, 2.0, 3.0}) {
    for (int width = 1; width < 4000; width += 173) {
      for (int height = 1; height < 2400; height += 131) {
        const auto all = parts(presenter_layout({.width = width, .height = height}, scale));
        for (std::size_t i = 0; i < all.size(); ++i) {
          EXPECT_GE(all[i].x, 0);
          EXPECT_GE(all[i].y, 0);
          EXPECT_LE(all[i].right(), width);
          EXPECT_LE(all[i].y_end(), height);
          for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(overlap(all[i], all[j])) << width << 'x' << height << ' ' << i << ' ' << j;
          }
        }
      }
    }
  }
}

TEST(PresenterLayout, PicturesHaveTheShapeOfTheFrame) {
  for (const int width : {800, 1280, 1920, 3840}) {
    const auto layout = presenter_layout({.width = width, .height = width * 5 / 8}, 1);
    for (const PixelRect& picture : {layout.now, layout.next}) {
      EXPECT_NEAR(picture.width * 9.0 / 16, picture.height, 1);
      EXPECT_GT(picture.width, width / 4);
    }
    EXPECT_GT(layout.now.width, layout.next.width) << "now is what matters most";
    EXPECT_GT(layout.notes.height, 80);
  }
}

TEST(PresenterLayout, ADenseScreenHasTheSameViewInMorePixels) {
  const auto plain = parts(presenter_layout({.width = 1280, .height = 800}, 1));
  const auto dense = parts(presenter_layout({.width = 2560, .height = 1600}, 2));
  for (std::size_t i = 0; i < plain.size(); ++i) {
    EXPECT_NEAR(plain[i].width * 2, dense[i].width, 2);
    EXPECT_NEAR(plain[i].x * 2, dense[i].x, 2);
    EXPECT_NEAR(plain[i].y * 2, dense[i].y, 2);
  }
}

}  // namespace
}  // namespace rostrum::app
