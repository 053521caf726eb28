// Decks that are recorded through the C library.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "capi_fixture.h"
#include "deck/evaluate.h"

namespace rostrum::tests {

deck::Deck Capi::read() const {
  std::ifstream stream(file(), std::ios::binary);
  const std::vector<char> characters{std::istreambuf_iterator<char>{stream}, {}};
  const auto bytes = std::make_shared<std::vector<std::byte>>(characters.size());
  std::transform(characters.begin(), characters.end(), bytes->begin(),
                 [](char c) { return static_cast<std::byte>(c); });
  Result<deck::Deck> deck = deck::open(*bytes, bytes, "talk.rostrum");
  EXPECT_TRUE(deck) << deck.error().message;
  return std::move(deck).value();
}

namespace {

using ::testing::HasSubstr;

class CapiRecording : public Capi {
 protected:
  void epoch(double time, const std::vector<rostrum_leaf>& leaves,
             std::uint32_t camera = ROSTRUM_NONE) const {
    ok(rostrum_record_epoch(recording(), time, leaves.data(), leaves.size(), camera));
  }
};

rostrum_leaf resting(std::uint32_t figure, std::uint32_t object, std::int32_t z = 0) {
  return {.figure = figure,
          .object = object,
          .z = z,
          .source = ROSTRUM_NONE,
          .recipe = ROSTRUM_NONE,
          .actor = 0};
}

TEST_F(CapiRecording, HasSlidesStopsPlaysAndClips) {
  slide("First");
  std::uint32_t source = 0;
  ok(rostrum_record_source(recording(), "talk.py", 7, 12, &source));
  const std::uint32_t of = object("A line");
  ok(rostrum_record_play(recording(), 0, 1, source));
  ok(rostrum_record_clip(recording(), 0, 1, of, "Create", 6, ROSTRUM_ENTER, "smooth", 6, 0.5));
  ok(rostrum_record_stop(recording(), 1, 0.5, ROSTRUM_LOOP));
  ok(rostrum_record_slide(recording(), 1.5, "Second", 6, "Say it.", 7));
  ok(rostrum_record_stop(recording(), 2, 0, ROSTRUM_NEXT));
  ok(rostrum_record_title(recording(), "Talk", 4));
  ok(write(2));
  const deck::Deck deck = read();
  EXPECT_EQ(deck.title, "Talk");
  EXPECT_EQ(deck.duration, 2);
  ASSERT_EQ(deck.slides.size(), 2U);
  EXPECT_EQ(deck.slides[1].notes, "Say it.");
  ASSERT_EQ(deck.stops.size(), 2U);
  EXPECT_EQ(deck.stops[0].after, deck::AfterStop::Loop);
  EXPECT_EQ(deck.stops[1].after, deck::AfterStop::Go);
  ASSERT_EQ(deck.plays.size(), 1U);
  EXPECT_EQ(deck.plays[0].source.file, "talk.py");
  EXPECT_EQ(deck.plays[0].source.line, 12U);
  ASSERT_EQ(deck.clips.size(), 1U);
  EXPECT_EQ(deck.clips[0].name, "Create");
  EXPECT_EQ(deck.clips[0].role, deck::ClipRole::Enter);
  EXPECT_EQ(deck.clips[0].lag_ratio, 0.5);
  EXPECT_EQ(deck.objects[0].name, "A line");
}

// What is the same is recorded once, so that a figure that rests costs a reference.
TEST_F(CapiRecording, KeepsEqualThingsOnce) {
  slide();
  const std::uint32_t red = style();
  EXPECT_EQ(style(), red);
  const std::vector<Point> path = line({0, 0}, {1, 1});
  const std::vector<Point> beside = line({2, 0}, {3, 1});
  const std::uint32_t of = object();
  epoch(0, {resting(figure(path, red), of), resting(figure(beside, red), of)});
  ok(write(1));
  const deck::Deck deck = read();
  EXPECT_EQ(deck.outlines().size(), 1U) << "equal shapes in two places are one outline";
  EXPECT_EQ(deck.tables().runs.size(), 1U) << "leaves of one object are one run";
  ASSERT_EQ(evaluate(deck, 0).paths.size(), 2U);
  EXPECT_EQ(evaluate(deck, 0).paths[1].placement.origin, glm::vec2(2, 0));
}

TEST_F(CapiRecording, JoinsLeavesOfOneObjectAndOneHeight) {
  slide();
  const std::uint32_t number = figure(line({0, 0}, {1, 1}), style());
  const std::uint32_t a = object("a");
  const std::uint32_t b = object("b");
  epoch(0, {resting(number, a), resting(number, a), resting(number, b), resting(number, b, 1),
            resting(number, a)});
  ok(write(1));
  EXPECT_EQ(read().tables().runs.size(), 4U);
}

TEST_F(CapiRecording, MovesWhatIsMovedAsOneOutline) {
  slide();
  const std::uint32_t red = style();
  const std::vector<std::uint32_t> poses{figure(line({0, 0}, {1, 0}), red),
                                         figure(line({0, 2}, {0, 4}), red)};
  const std::vector<double> keys{0, 0, 1, 1};
  const rostrum_recipe recipe{.figures = poses.data(),
                              .actor_count = 1,
                              .pose_count = 2,
                              .pose_keys = keys.data(),
                              .pose_key_count = 2,
                              .driver = driver(0, 2),
                              .path = ROSTRUM_STRAIGHT,
                              .source = ROSTRUM_NONE};
  std::uint32_t moving = 0;
  ok(rostrum_record_recipe(recording(), &recipe, &moving));
  epoch(0, {{.figure = ROSTRUM_NONE,
             .object = object(),
             .z = 0,
             .source = ROSTRUM_NONE,
             .recipe = moving,
             .actor = 0}});
  ok(write(2));
  const deck::Deck deck = read();
  const deck::DrawList list = evaluate(deck, 1);
  ASSERT_EQ(list.paths.size(), 1U);
  EXPECT_FALSE(list.paths[0].to) << "it is one outline, placed between its places";
  EXPECT_EQ(list.paths[0].placement.origin, glm::vec2(0, 1));
}

TEST_F(CapiRecording, HasAPartOfAPathByKeysAndAnEase) {
  slide();
  std::uint32_t ease = 0;
  ok(rostrum_record_ease(recording(), "smooth", 6, &ease));
  std::uint32_t none = 0;
  ok(rostrum_record_ease(recording(), "linear", 6, &none));
  EXPECT_EQ(none, ROSTRUM_NONE);
  const std::vector<double> values{0, 0.25, 1};
  std::uint32_t sampled = 0;
  ok(rostrum_record_sampled_ease(recording(), values.data(), 3, &sampled));
  const std::uint32_t path = figure(line({0, 0}, {1, 0}), style());
  const std::vector<double> keys{0, 0, 0, 1, 0, 1};
  std::vector<std::uint32_t> recipes(2);
  for (std::size_t i = 0; i < 2; ++i) {
    const rostrum_recipe recipe{.figures = &path,
                                .actor_count = 1,
                                .pose_count = 1,
                                .extent_keys = keys.data(),
                                .extent_key_count = 2,
                                .driver = driver(0, 1, i == 0 ? ease : sampled),
                                .source = ROSTRUM_NONE};
    ok(rostrum_record_recipe(recording(), &recipe, &recipes[i]));
  }
  const std::uint32_t of = object();
  epoch(0, {{.figure = 0,
             .object = of,
             .z = 0,
             .source = ROSTRUM_NONE,
             .recipe = recipes[0],
             .actor = 0},
            {.figure = 0,
             .object = of,
             .z = 0,
             .source = ROSTRUM_NONE,
             .recipe = recipes[1],
             .actor = 0}});
  ok(write(1));
  const deck::Deck deck = read();
  const deck::DrawList list = evaluate(deck, 0.25);
  ASSERT_EQ(list.paths.size(), 2U);
  EXPECT_NEAR(list.paths[0].end, 0.0701F, 1e-3);
  EXPECT_NEAR(list.paths[1].end, 0.125F, 1e-6);
}

TEST_F(CapiRecording, HasACamera) {
  slide();
  const std::vector<double> plain{0, 0, 0, kFrameWidth, 0, 0, 0, 1};
  std::uint32_t camera = 0;
  ok(rostrum_record_camera(recording(), ROSTRUM_NONE, plain.data(), 1, &camera));
  EXPECT_EQ(camera, ROSTRUM_NONE);
  const std::vector<double> keys{0, 0, 0, 14, 0, 0, 0, 1, 1, 2, 1, 7, 1, 0.5, 0, 1};
  ok(rostrum_record_camera(recording(), driver(0, 1), keys.data(), 2, &camera));
  epoch(0, {}, camera);
  ok(write(1));
  const deck::Camera seen = deck::camera_at(read(), 0.5);
  EXPECT_EQ(seen.center, Point(1, 0.5));
  EXPECT_EQ(seen.width, 10.5);
  EXPECT_EQ(seen.background.r, 0.5F);
}

TEST_F(CapiRecording, PaintsGradients) {
  slide();
  const std::uint32_t two = style(0.04, {1, 0, 0, 1, 0, 0, 1, 0.5});
  epoch(0, {resting(figure(line({0, 0}, {1, 1}), two), object())});
  ok(write(1));
  const deck::Deck deck = read();
  const deck::DrawList list = evaluate(deck, 0);
  ASSERT_EQ(list.gradients.size(), 1U);
  EXPECT_EQ(list.gradients[0].stop_count, 2U);
  EXPECT_EQ(list.stops.at(1), deck::Rgba(0, 0, 1, 0.5));
}

// A whole file or none, and nothing left beside it.
TEST_F(CapiRecording, ThatIsNoDeckLeavesNoFile) {
  EXPECT_EQ(write(1), ROSTRUM_FAILED);
  EXPECT_THAT(rostrum_recording_error(recording()), HasSubstr("has no slide"));
  EXPECT_TRUE(std::filesystem::is_empty(file().parent_path()));
}

TEST_F(CapiRecording, ThatIsWrittenHasEnded) {
  slide();
  ok(write(1));
  EXPECT_EQ(rostrum_record_title(recording(), "x", 1), ROSTRUM_MISUSE);
  EXPECT_THAT(rostrum_recording_error(recording()), HasSubstr("has ended"));
  EXPECT_EQ(write(1), ROSTRUM_MISUSE);
}

TEST_F(CapiRecording, SaysWhyAFileCannotBeWritten) {
  slide();
  const std::string name = "/nowhere/at/all.rostrum";
  EXPECT_EQ(rostrum_write(recording(), name.data(), name.size(), 1), ROSTRUM_FAILED);
  EXPECT_THAT(rostrum_recording_error(recording()), HasSubstr("/nowhere/at/all.rostrum"));
}

// Recordings share what the talk has, and outlive it.
TEST(CapiRecordings, OutliveTheirTalk) {
  rostrum_talk* const talk = rostrum_talk_new();
  rostrum_recording* const recording = rostrum_recording_new(talk);
  rostrum_talk_free(talk);
  EXPECT_EQ(rostrum_record_slide(recording, 0, "a", 1, "", 0), ROSTRUM_OK);
  rostrum_recording_free(recording);
}

}  // namespace
}  // namespace rostrum::tests
