// A speaker's tools and the overview are checked as pixels.
#include <algorithm>
#include <cmath>
#include <vector>

#include "deck/steps.h"
#include "deck_test.h"
#include "draw/overview_painter.h"
#include "render/canvas.h"

namespace rostrum::app {
namespace {

using Pixels = std::vector<gl::Rgba>;

// Returns the index of the pixel in a picture of that width.
std::size_t index_of(int x, int y, int width) {
  return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
         static_cast<std::size_t>(x);
}

class OnStage : public DeckTest {
 protected:
  static constexpr int kWidth = 640;
  static constexpr int kHeight = 360;

  void SetUp() override {
    DeckTest::SetUp();
    if (!drawing()) return;
    canvas.emplace(render::Canvas::create(kWidth, kHeight).value());
  }
  void TearDown() override {
    canvas.reset();
    DeckTest::TearDown();
  }

  Pixels paint(const Moment& moment, const View& view) {
    painter->paint(moment, view, canvas->framebuffer());
    return gl::read_pixels(canvas->framebuffer(), {0, 0, kWidth, kHeight});
  }
  Pixels paint(const Moment& moment) { return paint(moment, View::fit(kWidth, kHeight)); }

  // Reads a point of the slide from a picture as large as the canvas.
  static gl::Rgba at(const Pixels& pixels, Point p, const View& view = View::fit(kWidth, kHeight)) {
    const glm::vec2 pixel = view.to_pixels(glm::vec2(p));
    return pixels[index_of(static_cast<int>(std::floor(pixel.x)),
                           static_cast<int>(std::floor(pixel.y)), kWidth)];
  }
  static bool is_yellow(gl::Rgba p) { return p.r > 200 && p.g > 140 && p.b < 90; }

  static Marks one_mark(double time) {
    return std::make_shared<std::vector<Mark>>(std::vector<Mark>{
        {.points = {{-3, -3}, {3, -3}}, .width = static_cast<float>(kPenWidth), .time = time}});
  }

  std::optional<render::Canvas> canvas;
};

TEST_F(OnStage, MarksAreSeenFromTheirMomentOn) {
  const Pixels without = paint({.t = 0});
  const Moment marked{.t = 0, .tools = {.marks = one_mark(0)}};
  const Pixels with = paint(marked);
  EXPECT_TRUE(is_yellow(at(with, {0, -3})));
  EXPECT_TRUE(is_yellow(at(with, {-2.9, -3})));
  EXPECT_FALSE(is_yellow(at(with, {0, -2.9})));
  EXPECT_EQ(paint({.t = 0, .tools = {.marks = one_mark(0.5)}}), without) << "drawn later";
  EXPECT_EQ(paint({.t = 0, .blank = Blank::Black, .tools = {.marks = one_mark(0)}}),
            paint({.t = 0, .blank = Blank::Black}));
}

TEST_F(OnStage, MarksStaySharpWhereTheyAreZoomed) {
  const View view = View::fit({.x = 0, .y = 0, .width = kWidth, .height = kHeight}, 16, {-3, -3});
  const Pixels zoomed = paint({.t = 0, .tools = {.marks = one_mark(0)}}, view);
  // The end of the line is round, and between what is of the mark and what is not lies one pixel.
  const double radius = kPenWidth / 2;
  EXPECT_TRUE(is_yellow(at(zoomed, {-3 - radius * 0.9, -3}, view)));
  EXPECT_FALSE(is_yellow(at(zoomed, {-3 - radius * 0.75, -3 + radius * 0.75}, view)));
  const int column = kWidth * 3 / 4;
  int soft = 0;
  int solid = 0;
  for (int y = 0; y < kHeight; ++y) {
    const gl::Rgba p = zoomed[index_of(column, y, kWidth)];
    solid += is_yellow(p) ? 1 : 0;
    soft += !is_yellow(p) && p.r > 8 ? 1 : 0;
  }
  EXPECT_NEAR(solid, kPenWidth * static_cast<double>(view.scale), 2);
  EXPECT_LE(soft, 2);
}

TEST_F(OnStage, TheLaserIsASoftRedDotOfOneSizeOnTheScreen) {
  const Pixels without = paint({.t = 0});
  const auto lit = [&](double zoom, double strength) {
    const View view =
        View::fit({.x = 0, .y = 0, .width = kWidth, .height = kHeight}, zoom, {5, -3});
    return paint({.t = 0, .tools = {.laser = {.strength = strength, .at = {5, -3}, .trail = {}}}},
                 view);
  };
  const auto red_pixels = [&](const Pixels& pixels) {
    return static_cast<double>(
        std::ranges::count_if(pixels, [](gl::Rgba p) { return p.r > 220 && p.g < 190; }));
  };
  EXPECT_NEAR(red_pixels(lit(1, 1)), PI * 2.8 * 2.8, 12);
  EXPECT_NEAR(red_pixels(lit(8, 1)), red_pixels(lit(1, 1)), 2);
  EXPECT_EQ(paint({.t = 0, .tools = {.laser = {.strength = 0, .at = {5, -3}, .trail = {}}}}),
            without);
  // The light fades without a step away from the dot.
  const Pixels pixels = lit(1, 1);
  int before = 255;
  for (int x = kWidth / 2 + 3; x < kWidth / 2 + 14; ++x) {
    const int red = pixels[index_of(x, kHeight / 2, kWidth)].r;
    EXPECT_LE(red, before);
    before = red;
  }
  EXPECT_LT(before, 12);
}

TEST_F(OnStage, TheTrailIsBrightestAtTheDot) {
  const LaserLight light{
      .strength = 1, .at = {4, -3}, .trail = {{{0, -3}, 1}, {{2, -3}, 0.5}, {{4, -3}, 0}}};
  const Pixels pixels = paint({.t = 0, .tools = {.laser = light}});
  const int old = at(pixels, {0.6, -3}).r;
  const int younger = at(pixels, {2, -3}).r;
  const int young = at(pixels, {3.6, -3}).r;
  EXPECT_LT(old, younger);
  EXPECT_LT(younger, young);
  EXPECT_GT(young, 90);
}

TEST_F(OnStage, ARegionsFrameVeilsWhatWillNotBeSeen) {
  const Moment moment{.t = timeline.stops[0].time,
                      .tools = {.choosing_region = true, .region = Box{{-3, 2}, {3, 4}}}};
  const Pixels without = paint({.t = moment.t});
  const Pixels with = paint(moment);
  EXPECT_GT(at(with, {0, 2}).g, 100) << "its edge";
  // Nothing changes inside of it, and what is far from it is half as bright.
  int brightest_before = 0;
  int brightest = 0;
  for (int y = 20; y < kHeight / 3; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      const auto i = index_of(x, y, kWidth);
      brightest_before = std::max<int>(brightest_before, without[i].g);
      brightest = std::max<int>(brightest, with[i].g);
    }
  }
  EXPECT_NEAR(brightest, brightest_before / 2.0, 2);
  for (int i = -25; i < 25; ++i) {
    const Point p{0.1 * i, 3.4};
    EXPECT_EQ(at(with, p), at(without, p));
  }
}

class TheOverview : public OnStage {
 protected:
  static constexpr int kWide = 1280;
  static constexpr int kHigh = 720;

  void SetUp() override {
    OnStage::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    canvas.emplace(render::Canvas::create(kWide, kHigh).value());
    overview_painter.emplace(timeline, fonts.fonts(), *painter);
  }
  void TearDown() override {
    overview_painter.reset();
    OnStage::TearDown();
  }

  Pixels draw(const Overview& overview, double seconds,
              const View& view = View::fit(kWide, kHigh)) {
    overview_painter->paint(overview, BLACK, view, canvas->framebuffer(), seconds);
    return gl::read_pixels(canvas->framebuffer(), {0, 0, kWide, kHigh});
  }
  // The pixels of a cell's picture, and those that the painter draws of the step at that size.
  Pixels cell(std::size_t position) {
    const View view = View::fit(kWide, kHigh);
    const Box box = grid.picture(position);
    const int width = static_cast<int>(std::lround(grid.width * static_cast<double>(view.scale)));
    const int height = thumbnail_height(width);
    const glm::vec2 corner = view.to_pixels(glm::vec2(box.min.x, box.max.y));
    return gl::read_pixels(canvas->framebuffer(),
                           {static_cast<int>(std::lround(corner.x)),
                            static_cast<int>(std::lround(corner.y)) - height, width, height});
  }
  Pixels expected(std::size_t step) {
    const View view = View::fit(kWide, kHigh);
    const int width = static_cast<int>(std::lround(grid.width * static_cast<double>(view.scale)));
    const int height = thumbnail_height(width);
    const auto small = render::Canvas::create(width, height).value();
    painter->paint({.t = timeline.stops[step].time}, View::fit(width, height), small.framebuffer());
    return gl::read_pixels(small.framebuffer(), {0, 0, width, height});
  }

  // The letters of the overview come into the atlas after those of the slides, beside which their
  // fields then lie: that changes single pixels at the edges of letters by a few levels.
  testing::AssertionResult shows(std::size_t position, std::size_t step) {
    const Pixels seen = cell(position);
    const Pixels wanted = expected(step);
    int off = seen.size() == wanted.size() ? 0 : 256;
    for (std::size_t i = 0; i < std::min(seen.size(), wanted.size()); ++i) {
      off = std::max({off, std::abs(seen[i].r - wanted[i].r), std::abs(seen[i].g - wanted[i].g),
                      std::abs(seen[i].b - wanted[i].b)});
    }
    if (off <= 8) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "off by " << off;
  }

  std::vector<OverviewStep> steps = overview_steps(timeline, deck::Steps{timeline});
  OverviewGrid grid = overview_grid(steps.size());
  std::optional<OverviewPainter> overview_painter;
};

TEST_F(TheOverview, ShowsTheEndOfEveryStep) {
  draw(open_overview(steps, 3), 60);
  EXPECT_TRUE(overview_painter->complete());
  for (std::size_t i = 0; i < steps.size(); ++i) EXPECT_TRUE(shows(i, i)) << i;
}

TEST_F(TheOverview, DrawsOnePictureAFrameWhereThereIsNoTimeTheChosenFirst) {
  draw(open_overview(steps, 3), 0);
  EXPECT_FALSE(overview_painter->complete());
  EXPECT_TRUE(shows(3, 3));
  EXPECT_FALSE(shows(0, 0));
  for (std::size_t i = 1; i < steps.size(); ++i) draw(open_overview(steps, 3), 0);
  EXPECT_TRUE(overview_painter->complete());
  EXPECT_TRUE(shows(0, 0));
}

TEST_F(TheOverview, ShowsWhatTheFilterLeavesAndWhatIsChosen) {
  Overview overview = open_overview(steps, 0);
  draw(overview, 60);
  for (const char c : std::string_view{"heat"}) {
    press(overview, steps, {.character = static_cast<char32_t>(c)});
  }
  const Pixels filtered = draw(overview, 60);
  ASSERT_EQ(overview.shown.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_TRUE(shows(i, overview.shown[i])) << i;
  EXPECT_FALSE(shows(3, 3));
  press(overview, steps, {.key = Key::Right});
  EXPECT_NE(draw(overview, 60), filtered);
}

TEST_F(TheOverview, StaysWithinItsPartOfTheWindow) {
  canvas->framebuffer().bind();
  glDisable(GL_SCISSOR_TEST);
  glClearColor(1, 0, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  const PixelRect area{.x = 100, .y = 200, .width = 800, .height = 450};
  const Pixels pixels = draw(open_overview(steps, 0), 60, View::fit(area));
  for (int y = 0; y < kHigh; ++y) {
    for (int x = 0; x < kWide; ++x) {
      const gl::Rgba p = pixels[index_of(x, y, kWide)];
      const bool outside = x < area.x || x >= area.right() || y < area.y || y >= area.y_end();
      const bool untouched = p == gl::Rgba{255, 0, 255, 255};
      ASSERT_EQ(outside, untouched) << x << ", " << y;
    }
  }
}

}  // namespace
}  // namespace rostrum::app
