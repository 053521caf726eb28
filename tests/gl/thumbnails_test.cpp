// Thumbnails are the right pictures, and are drawn a few at a time.
#include "draw/thumbnails.h"

#include <algorithm>
#include <vector>

#include "deck_test.h"
#include "render/canvas.h"

namespace rostrum::app {
namespace {

using Bytes = std::vector<std::byte>;

class Thumbnails : public DeckTest {
 protected:
  // Returns the painter's own picture of that stop.
  Bytes expected(std::size_t stop, int width, int height, Color background) {
    const auto canvas = render::Canvas::create(width, height).value();
    painter->paint({.t = timeline.stops[stop].time, .look = {.background = background}},
                   View::fit(width, height), canvas.framebuffer());
    Bytes pixels(static_cast<std::size_t>(width * height) * 4);
    canvas.framebuffer().read_rgba({0, 0, width, height}, pixels);
    return pixels;
  }
  static Bytes pixels_of(const Thumbnail& thumbnail, int width, int height) {
    Bytes pixels(static_cast<std::size_t>(width * height) * 4);
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(thumbnail.texture));
    glGetTexImage(GL_TEXTURE_2D, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    return pixels;
  }
  static std::vector<std::size_t> drawn(const ThumbnailStore& store) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < store.thumbnails().size(); ++i) {
      if (store.thumbnails()[i].texture != 0) indices.push_back(i);
    }
    return indices;
  }
};

TEST_F(Thumbnails, AreThePicturesOfTheStops) {
  ThumbnailStore store{timeline};
  store.set_format(160, BLACK);
  store.draw_some(*painter, 0, 60);
  ASSERT_TRUE(store.complete());
  for (std::size_t i = 0; i < timeline.stops.size(); ++i) {
    EXPECT_EQ(pixels_of(store.thumbnails()[i], 160, 90), expected(i, 160, 90, BLACK)) << i;
  }
  EXPECT_NE(expected(0, 160, 90, BLACK), expected(1, 160, 90, BLACK));
}

TEST_F(Thumbnails, WithoutTimeOneIsDrawnTheNearestFirst) {
  ThumbnailStore store{timeline};
  ASSERT_GT(timeline.stops.size(), 6U);
  store.draw_some(*painter, 5, 0);
  EXPECT_EQ(drawn(store), (std::vector<std::size_t>{5}));
  store.draw_some(*painter, 5, 0);
  store.draw_some(*painter, 5, 0);
  EXPECT_EQ(drawn(store), (std::vector<std::size_t>{4, 5, 6}));
  EXPECT_FALSE(store.complete());
}

TEST_F(Thumbnails, AreKeptUntilTheyHaveToLookDifferently) {
  ThumbnailStore store{timeline};
  store.set_format(160, BLACK);
  store.draw_some(*painter, 0, 60);
  store.set_format(160, BLACK);
  EXPECT_TRUE(store.complete());
  store.set_format(160, BLUE);
  EXPECT_EQ(drawn(store), std::vector<std::size_t>{});
  store.draw_some(*painter, 3, 0);
  EXPECT_EQ(pixels_of(store.thumbnails()[3], 160, 90), expected(3, 160, 90, BLUE));
  store.set_format(200, BLUE);
  EXPECT_EQ(drawn(store), std::vector<std::size_t>{});
}

}  // namespace
}  // namespace rostrum::app
