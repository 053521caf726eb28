// Arguments of a recording's functions that no caller should give are refused with a sentence, and
// change nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

#include "capi_fixture.h"

namespace rostrum::tests {
namespace {

using ::testing::HasSubstr;

class CapiRecordingMisuse : public Capi {
 protected:
  void refused(rostrum_status status, std::string_view why) const {
    EXPECT_EQ(status, ROSTRUM_MISUSE);
    EXPECT_THAT(rostrum_recording_error(recording()), HasSubstr(std::string(why)));
  }
};

TEST_F(CapiRecordingMisuse, OfStyles) {
  const std::array<double, 4> white{1, 1, 1, 1};
  const std::array<double, 4> glaring{2, 1, 1, 1};
  const std::array<double, 4> nothing{kNaN, 1, 1, 1};
  rostrum_style style{.fill = white.data(),
                      .fill_count = 1,
                      .stroke = white.data(),
                      .stroke_count = 1,
                      .back = {0, 0, 0, 1}};
  std::uint32_t number = 5;
  const auto record = [&] { return rostrum_record_style(recording(), &style, &number); };
  style.fill = glaring.data();
  refused(record(), "from 0 to 1");
  style.fill = nothing.data();
  refused(record(), "from 0 to 1");
  style.fill = nullptr;
  refused(record(), "is null");
  style.fill = white.data();
  style.fill_count = 0;
  refused(record(), "a colour");
  style.fill_count = kEndless;
  refused(record(), "too many");
  style.fill_count = 1;
  style.stroke_width = -1;
  refused(record(), "width");
  style.stroke_width = kNaN;
  refused(record(), "width");
  style.stroke_width = 0;
  style.back[2] = -1;
  refused(record(), "from 0 to 1");
  refused(rostrum_record_style(recording(), nullptr, &number), "null");
  EXPECT_EQ(number, 5U);
}

TEST_F(CapiRecordingMisuse, OfFigures) {
  const std::vector<Point> path = line({0, 0}, {1, 1});
  std::uint32_t first = 5;
  rostrum_figure figure{.shape = ROSTRUM_FIGURE_PATH, .id = ROSTRUM_PATH, .point_count = 4};
  const auto record = [&](size_t count = 1) {
    return rostrum_record_figures(recording(), &figure, count, points_of(path), &first);
  };
  refused(record(), "There is no style 0");
  figure.style = style();
  refused(record(kEndless), "too many");
  refused(rostrum_record_figures(recording(), nullptr, 1, points_of(path), &first), "is null");
  figure.point_count = 8;
  refused(record(), "not there");
  figure.point_count = 3;
  refused(record(), "within a curve");
  figure.point_count = 4;
  figure.first_point = ROSTRUM_NONE;
  refused(record(), "not there");
  figure.first_point = 0;
  figure.id = ROSTRUM_RECTANGLE;
  refused(record(), "four curves");
  figure.id = ROSTRUM_GLYPH;
  refused(record(), "no such kind");
  figure.shape = ROSTRUM_FIGURE_OUTLINE;
  figure.id = 0;
  refused(record(), "There is no outline 0");
  figure.shape = ROSTRUM_FIGURE_PICTURE;
  refused(record(), "There is no picture 0");
  figure.shape = 8;
  refused(record(), "There is no shape of kind 8");
  EXPECT_EQ(first, 5U);
}

TEST_F(CapiRecordingMisuse, OfDriversAndEases) {
  std::uint32_t number = 5;
  refused(rostrum_record_ease(recording(), "smoth", 5, &number), "\"smoth\"");
  refused(rostrum_record_ease(recording(), "sampled", 7, &number), "\"sampled\"");
  const std::array<double, 2> values{0, kNaN};
  refused(rostrum_record_sampled_ease(recording(), values.data(), 2, &number), "not a number");
  refused(rostrum_record_sampled_ease(recording(), values.data(), 1, &number), "two values");
  rostrum_driver driver{.begin = 0, .end = 1, .a = 1, .parent = ROSTRUM_NONE, .ease = ROSTRUM_NONE};
  const auto record = [&] { return rostrum_record_driver(recording(), &driver, &number); };
  driver.end = 0;
  refused(record(), "ends after it begins");
  driver.end = kNaN;
  refused(record(), "end of an animation");
  driver.end = 1;
  driver.begin = -1;
  refused(record(), "begin of an animation");
  driver.begin = 0;
  driver.a = kInfinity;
  refused(record(), "factor");
  driver.a = 1;
  driver.parent = 0;
  refused(record(), "There is no driver 0");
  driver.parent = ROSTRUM_NONE;
  driver.ease = 3;
  refused(record(), "There is no rate function 3");
  EXPECT_EQ(number, 5U);
}

TEST_F(CapiRecordingMisuse, OfRecipes) {
  const std::uint32_t red = style();
  const std::vector<Point> one = line({0, 0}, {1, 1});
  std::vector<Point> two = one;
  two.insert(two.end(), one.begin(), one.end());
  std::array<std::uint32_t, 2> poses{figure(one, red), figure(two, red)};
  std::array<double, 14> keys{0, 0, 1, 2};
  rostrum_recipe recipe{.figures = poses.data(),
                        .actor_count = 1,
                        .pose_count = 2,
                        .driver = driver(0, 1),
                        .source = ROSTRUM_NONE};
  std::uint32_t number = 5;
  const auto record = [&] { return rostrum_record_recipe(recording(), &recipe, &number); };
  refused(record(), "Poses 0 and 1 of actor 0");
  poses[1] = 77;
  refused(record(), "There is no figure 77");
  poses[1] = poses[0];
  recipe.pose_keys = keys.data();
  recipe.pose_key_count = 2;
  refused(record(), "pose that is not there");
  keys = {0.5, 0, 0.5, 1};
  refused(record(), "order");
  keys = {0.5, 0, 1.5, 1};
  refused(record(), "from 0 to 1");
  keys = {0, 0, 1, kNaN};
  refused(record(), "key");
  recipe.pose_key_count = kEndless;
  refused(record(), "too many");
  recipe.pose_key_count = 0;
  recipe.path = ROSTRUM_TURN;
  refused(record(), "one pose");
  recipe.path = 9;
  refused(record(), "9");
  recipe.path = ROSTRUM_ARC;
  recipe.angle = kNaN;
  refused(record(), "angle");
  recipe.angle = 1;
  recipe.driver = 9;
  refused(record(), "There is no driver 9");
  recipe.driver = 0;
  recipe.source = 9;
  refused(record(), "There is no source 9");
  recipe.source = ROSTRUM_NONE;
  recipe.actor_count = kEndless;
  refused(record(), "too many");
  recipe.actor_count = 0;
  refused(record(), "at least one");
  recipe.actor_count = 1;
  keys = {0, 0, 2, 1, 0, 1};
  recipe.extent_keys = keys.data();
  recipe.extent_key_count = 2;
  refused(record(), "part of a path");
  EXPECT_EQ(number, 5U);
}

TEST_F(CapiRecordingMisuse, OfCameras) {
  std::array<double, 8> key{0, 0, 0, 0, 0, 0, 0, 1};
  std::uint32_t number = 5;
  const auto record = [&](std::uint32_t driver = ROSTRUM_NONE, size_t count = 1) {
    return rostrum_record_camera(recording(), driver, key.data(), count, &number);
  };
  refused(record(), "shows nothing");
  key[3] = 14;
  key[4] = 3;
  refused(record(), "from 0 to 1");
  key[4] = 0;
  refused(record(4), "There is no driver 4");
  refused(record(ROSTRUM_NONE, 0), "at least one key");
}

TEST_F(CapiRecordingMisuse, OfWhatIsOnTheSlide) {
  const std::uint32_t of = object();
  rostrum_leaf leaf{.figure = 0,
                    .object = of,
                    .z = 0,
                    .source = ROSTRUM_NONE,
                    .recipe = ROSTRUM_NONE,
                    .actor = 0};
  const auto record = [&](double time, std::uint32_t camera = ROSTRUM_NONE, size_t count = 1) {
    return rostrum_record_epoch(recording(), time, &leaf, count, camera);
  };
  refused(record(0), "There is no figure 0");
  leaf.figure = figure(line({0, 0}, {1, 1}), style());
  refused(record(kNaN), "time");
  refused(record(-1), "time");
  refused(record(0, 3), "There is no camera 3");
  refused(record(0, ROSTRUM_NONE, kEndless), "too many");
  leaf.recipe = 2;
  refused(record(0), "There is no recipe 2");
  leaf.recipe = ROSTRUM_NONE;
  leaf.object = 9;
  refused(record(0), "There is no object 9");
  leaf.object = of;
  leaf.source = 9;
  refused(record(0), "There is no source 9");
  leaf.source = ROSTRUM_NONE;
  ok(record(3));
  refused(record(2), "comes after");
}

TEST_F(CapiRecordingMisuse, OfTimesAndLabels) {
  const std::uint32_t of = object();
  ok(rostrum_record_slide(recording(), 2, "a", 1, "", 0));
  refused(rostrum_record_slide(recording(), 1, "a", 1, "", 0), "comes after");
  refused(rostrum_record_slide(recording(), 3, nullptr, 1, "", 0), "is null");
  refused(rostrum_record_stop(recording(), kNaN, 0, ROSTRUM_HOLD), "time of a stop");
  refused(rostrum_record_stop(recording(), 1, -1, ROSTRUM_HOLD), "hold");
  refused(rostrum_record_stop(recording(), 1, 0, 9), "9");
  ok(rostrum_record_stop(recording(), 1, 1, ROSTRUM_HOLD));
  refused(rostrum_record_stop(recording(), 1.5, 0, ROSTRUM_HOLD), "comes after");
  refused(rostrum_record_play(recording(), 2, 1, ROSTRUM_NONE), "ends before");
  refused(rostrum_record_play(recording(), 1, 2, 4), "There is no source 4");
  const auto clip = [&](std::uint32_t object, std::uint32_t role) {
    return rostrum_record_clip(recording(), 1, 2, object, "Write", 5, role, "smooth", 6, 0);
  };
  refused(clip(7, ROSTRUM_ENTER), "There is no object 7");
  refused(clip(of, 9), "9");
  refused(rostrum_record_title(recording(), nullptr, 3), "is null");
  refused(rostrum_write(recording(), "", 0, 1), "no name");
  refused(rostrum_write(recording(), "a\0b", 3, 1), "no name");
  refused(rostrum_write(recording(), "a", 1, kNaN), "duration");
}

}  // namespace
}  // namespace rostrum::tests
