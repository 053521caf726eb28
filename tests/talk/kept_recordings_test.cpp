// Recordings that are kept hold as long as nothing that they depend on has changed.
#include "python/kept_recordings.h"

#include <gtest/gtest.h>

#include <optional>
#include <utility>

#include "python/file_state.h"
#include "scene/scene.h"
#include "talk_fixture.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

deck::Deck a_deck(double seconds) {
  const scene::Typesetter no_words;
  scene::Scene scene(no_words);
  scene.slide("One", "notes");
  scene.play(Create(scene.Circle({.radius = 1})), {.run_time = seconds});
  scene.stop(1);
  return std::move(scene).finish();
}

class Keeping : public tests::TalkTest {
 protected:
  Keeping() {
    fs::create_directories(folder.path() / "packages");
    write("packages/stage.py", "");
    write("library.so", "");
    talk = order(write("talk.py", "one"));
    talk.options.python = write("python3", "");
  }

  [[nodiscard]] PythonInstallation installation() const {
    return {.packages = folder.path() / "packages", .library = folder.path() / "library.so"};
  }
  void keep(double seconds = 2) const {
    RecordedTalk recorded{.deck = a_deck(seconds)};
    recorded.reports.files = {state_of(talk.file), state_of(folder.path() / "words.txt")};
    recorded.reports.imported = {"wave"};
    recorded.reports.warnings = {{.file = talk.file, .line = 3, .text = "A\tword\nis missing"}};
    kept.keep(talk, installation(), recorded);
  }
  [[nodiscard]] std::optional<RecordedTalk> found() const {
    return kept.find(talk, installation());
  }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder.path() / "kept"}, fs::directory_iterator{}));
  }

  TalkOrder talk;
  KeptRecordings kept{folder.path() / "kept"};
};

TEST_F(Keeping, FindsWhatWasKept) {
  EXPECT_FALSE(found());
  keep();
  const auto again = found();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->deck.content_hash(), a_deck(2).content_hash());
  EXPECT_EQ(again->deck.slides[0].notes, "notes");
  EXPECT_EQ(again->reports.files.size(), 2U);
  EXPECT_EQ(again->reports.imported, std::vector<std::string>{"wave"});
  ASSERT_EQ(again->reports.warnings.size(), 1U);
  EXPECT_EQ(again->reports.warnings[0].text, "A\tword\nis missing");
}

TEST_F(Keeping, AFileThatChangedIsAnotherTalk) {
  keep();
  write("talk.py", "two");
  EXPECT_FALSE(found());
  write("talk.py", "one");
  EXPECT_TRUE(found()) << "its contents count, and not its time";
  write("words.txt", "");
  EXPECT_FALSE(found()) << "a file that was missing";
}

TEST_F(Keeping, WhatItWasRecordedWithCounts) {
  keep();
  const TalkOrder before = talk;
  talk.options.seed = 1;
  EXPECT_FALSE(found());
  talk = before;
  talk.options.stops = TalkStops::Plays;
  EXPECT_FALSE(found());
  talk = before;
  talk.scenes = {"One"};
  EXPECT_FALSE(found());
  talk = before;
  EXPECT_TRUE(found());
  write("packages/stage.py", "changed");
  EXPECT_FALSE(found());
  keep();
  EXPECT_TRUE(found());
  write("library.so", "changed");
  EXPECT_FALSE(found());
  keep();
  write("python3", "changed");
  EXPECT_FALSE(found());
}

TEST_F(Keeping, WhatChangedWhileItWasRecordedIsNotKept) {
  RecordedTalk recorded{.deck = a_deck(2)};
  recorded.reports.files = {state_of(talk.file)};
  write("talk.py", "changed");
  kept.keep(talk, installation(), recorded);
  EXPECT_FALSE(found());
}

TEST_F(Keeping, ADamagedFileIsNotTaken) {
  keep();
  const fs::path file = fs::directory_iterator { folder.path() / "kept" } -> path();
  const auto whole = fs::file_size(file);
  fs::resize_file(file, whole - 16);
  EXPECT_FALSE(found());
  fs::resize_file(file, 10);
  EXPECT_FALSE(found());
  keep();
  EXPECT_TRUE(found());
}

TEST_F(Keeping, TheOldestGoWhereTheyTakeTooMuchRoom) {
  keep();
  const auto one = fs::file_size(fs::directory_iterator { folder.path() / "kept" } -> path());
  kept = KeptRecordings{folder.path() / "kept", 3 * one + one / 2};
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    talk.options.seed = seed;
    keep();
    EXPECT_TRUE(found()) << seed;
    EXPECT_LE(files(), 3U);
  }
}

TEST_F(Keeping, AFolderThatCannotBeWrittenIsNoMistake) {
  write("kept", "a file in its place");
  keep();
  EXPECT_FALSE(found());
}

}  // namespace
}  // namespace rostrum::app
