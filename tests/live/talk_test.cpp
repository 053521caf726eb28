// A talk in Python that is edited while it is shown: a real Python records it, beside a show on the
// display in memory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

using testing::AllOf;
using testing::HasSubstr;

// Each letter is a step that shows a square of its own size, and stops.
std::string steps(std::string_view letters) {
  std::string source = "from manim import *\n\n\nclass Talk(Scene):\n    def construct(self):\n";
  for (const char letter : letters) {
    source += "        self.clear()\n        self.play(Create(Square(" +
              std::to_string(0.5 + (letter - 'a') * 0.25) + ")))\n        self.wait()\n";
  }
  return source;
}

class LiveTalks : public LiveTest {
 protected:
  LiveTalks() {
    std::signal(SIGPIPE, SIG_IGN);
    // NOLINTBEGIN(concurrency-mt-unsafe): no show runs yet
    // Mesa's cache stays where it is: it has been opened already.
    if (const char* const cache = std::getenv("XDG_CACHE_HOME")) {
      setenv("MESA_SHADER_CACHE_DIR", cache, 0);
    }
    setenv("XDG_CACHE_HOME", (home.path() / ".cache").c_str(), 1);
    if (const char* const named = std::getenv("ROSTRUM_TEST_PYTHON")) python = named;
    // NOLINTEND(concurrency-mt-unsafe)
  }

  [[nodiscard]] std::string file() const { return (home.path() / "talk.py").string(); }
  void save(std::string_view source) const { std::ofstream{file()} << source; }

  [[nodiscard]] app::PlayOptions options() const {
    app::PlayOptions options{.deck = file()};
    options.talk.python = python;
    options.talk.patience = 3;
    if (!python.empty()) options.talk.memory = 0;
    return options;
  }
  void begin(std::string_view source) {
    save(source);
    start(options());
  }

  // What the end of a step looks like in a recording of that source of its own; 0 is the beginning.
  [[nodiscard]] Picture picture(std::string_view source, std::size_t step) const {
    const std::string copy = (home.path() / "copy.py").string();
    std::ofstream{copy} << source;
    DeckStills stills{copy};
    return stills.picture(step == 0 ? 0 : stills.timeline().stops.at(step - 1).time, kSize);
  }

  // Lets time pass until the window looks like this, and expects that until then it has looked like
  // that.
  [[nodiscard]] testing::AssertionResult turns_into(const Picture& to, const Picture& from) {
    bool flashed = false;
    long frame = show->frames();
    const bool came = happens([&] {
      if (std::exchange(frame, show->frames()) != show->frames()) {
        flashed = flashed || (!sees(from) && !sees(to));
      }
      return sees(to);
    });
    if (!came) return testing::AssertionFailure() << "it did not come";
    if (flashed) return testing::AssertionFailure() << "another picture came between";
    return testing::AssertionSuccess();
  }
  [[nodiscard]] bool comes(const Picture& to) {
    return happens([&] { return sees(to); });
  }

  std::string python;
  const Picture black = filled(kSize.width, kSize.height, 0);
};

TEST_F(LiveTalks, AreRecordedAndPlayed) {
  const Picture end = picture(steps("abc"), 3);
  begin(steps("abc"));
  ASSERT_TRUE(happens([&] {
    press(Key::End);
    return sees(end);
  }));
  press(Key::Home);
  for (std::size_t step = 1; step <= 3; ++step) {
    press(Key::Right);
    press(Key::Right);
    EXPECT_TRUE(shows(picture(steps("abc"), step))) << step;
  }
  EXPECT_EQ(quit(), "");
}

TEST_F(LiveTalks, AreReadAgainWhenTheyAreSaved) {
  const Picture before = picture(steps("abc"), 2);
  begin(steps("abc"));
  ASSERT_TRUE(happens([&] {
    press(Key::Home);
    press(Key::Right, kAlt);
    press(Key::Right, kAlt);
    return sees(before);
  }));
  save(steps("axc"));
  EXPECT_TRUE(turns_into(picture(steps("axc"), 2), before));
  // A slide before it moves it to where it is now, and nobody sees anything of that.
  save(steps("yyaxc"));
  const Picture now = picture(steps("axc"), 2);
  const Picture next = picture(steps("axc"), 3);
  for (int i = 0; i < 40; ++i) {
    ASSERT_TRUE(keeps_showing(now, 0.1));
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
  }
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(next));
  press(Key::Home);
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(picture(steps("y"), 1)));
  EXPECT_EQ(quit(), "");
}

TEST_F(LiveTalks, AMistakeKeepsWhatIsShownAndIsTold) {
  const Picture before = picture(steps("ab"), 1);
  begin(steps("ab"));
  ASSERT_TRUE(happens([&] {
    press(Key::Home);
    press(Key::Right, kAlt);
    return sees(before);
  }));
  press('s');  // the speaker's view
  advance(0.5);
  const Picture quiet = show->picture(1);
  save(steps("xb") + "        self.add(Cirlce())\n");
  ASSERT_TRUE(happens([&] { return said().find("talk.py:12: NameError") != std::string::npos; }));
  EXPECT_TRUE(sees(before));
  advance(0.5);
  EXPECT_NE(show->picture(1), quiet);
  // Its half, its emptiness, and an end that never comes are no pictures either.
  for (const std::string& broken :
       {std::string{"from manim import *\nclass Talk(Sce"}, std::string{},
        steps("c") + "        while True:\n            pass\n",
        steps("c") + "        import os\n        os.abort()\n"}) {
    save(broken);
    for (int i = 0; i < 10; ++i) {
      ASSERT_TRUE(keeps_showing(before, 0.1));
      std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
  }
  save(steps("xb"));
  EXPECT_TRUE(turns_into(picture(steps("xb"), 1), before));
  EXPECT_THAT(quit(), HasSubstr("talk.py:12: NameError: name 'Cirlce' is not defined"));
}

TEST_F(LiveTalks, AMistakeAtTheStartIsShownInTheWindow) {
  begin("from manim import *\nclass Talk(Scene:\n");
  ASSERT_TRUE(happens([&] { return said().find("talk.py:2: SyntaxError") != std::string::npos; }));
  advance(0.2);
  EXPECT_FALSE(sees(black));
  save(steps("ab"));
  ASSERT_TRUE(comes(picture(steps("ab"), 0)));
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(picture(steps("ab"), 1)));
  EXPECT_THAT(quit(), AllOf(HasSubstr("talk.py:2: SyntaxError")));
}

TEST_F(LiveTalks, WhatPlaysPlaysOn) {
  const Picture before = picture(steps("ab"), 1);
  begin(steps("ab"));
  ASSERT_TRUE(happens([&] {
    press(Key::Home);
    press(Key::Right, kAlt);
    return sees(before);
  }));
  press('k');  // the step in a loop
  const Picture end = picture(steps("xb"), 1);
  save(steps("xb"));
  for (int i = 0; i < 60; ++i) {
    advance(0.05);
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
  }
  const Picture middle = seen();
  EXPECT_FALSE(keeps_showing(middle, 0.5)) << "it goes on";
  press('k');
  EXPECT_TRUE(shows(end, 2)) << "and ends as it is now";
}

TEST_F(LiveTalks, AreNotWatchedOnTheStage) {
  app::PlayOptions on_stage = options();
  on_stage.watch = false;
  save(steps("ab"));
  start(on_stage);
  press(Key::Right, kAlt);
  const Picture before = picture(steps("ab"), 1);
  ASSERT_TRUE(shows(before));
  save(steps("xb"));
  for (int i = 0; i < 20; ++i) {
    ASSERT_TRUE(keeps_showing(before, 0.1));
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
  }
}

TEST_F(LiveTalks, AreTakenUpAgain) {
  const Picture before = picture(steps("abc"), 2);
  begin(steps("abc"));
  ASSERT_TRUE(happens([&] {
    press(Key::Home);
    press(Key::Right, kAlt);
    press(Key::Right, kAlt);
    return sees(before);
  }));
  EXPECT_EQ(quit(), "");
  std::filesystem::remove_all(home.path() / ".cache");  // it has to be recorded again
  app::PlayOptions again = options();
  again.resume = true;
  start(again);
  EXPECT_TRUE(shows(before));
}

}  // namespace
}  // namespace rostrum::tests
