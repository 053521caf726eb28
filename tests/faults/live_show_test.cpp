// A whole show on a machine that refuses: whatever is missing beside it, it goes on and answers.
#include <gmock/gmock.h>

#include <filesystem>
#include <functional>

#include "live_fixture.h"
#include "refusals.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class RefusingShow : public LiveTest {
 protected:
  // Does it again and again, each time with another allocation of the show failing: each of the
  // first ones, and then fewer and fewer of what may be thousands. Until none has failed.
  void refuse_memory(const std::function<void()>& what) {
    long which = 0;
    for (bool struck = true; struck; which += 1 + which / 8) {
      const NoMemory fault{which, NoMemory::What::One, NoMemory::Where::OtherThreads};
      what();
      ASSERT_FALSE(show->ended()) << which;
      struck = fault.struck();
    }
    EXPECT_GT(which, 1) << "nothing was allocated";
  }

  // Leaves everything that is open and goes to the start, where the picture is known.
  void put_away() {
    for (int i = 0; i < 8; ++i) press(Key::Escape);
    press(Key::Home);
    settle();
  }
  [[nodiscard]] fs::path saved() const {
    for (const auto& entry : fs::directory_iterator{home.path()}) {
      if (entry.path().extension() == ".png") return entry.path();
    }
    return {};
  }
};

TEST_F(RefusingShow, WithoutMemoryItStepsOn) {
  start();
  refuse_memory([&] {
    press(Key::Right, kAlt);
    advance(0.1);
    press(Key::Left);
    advance(0.1);
  });
  put_away();
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1)));
  EXPECT_THAT(quit(), HasSubstr("There is not enough memory."));
}

TEST_F(RefusingShow, WithoutMemoryItHasItsToolsAllTheSame) {
  start();
  refuse_memory([&] {
    press('o');
    advance(0.1);
    press(Key::Escape);
    press('?');
    advance(0.1);
    press(Key::Escape);
    press('3');
    press(Key::Enter);
    press('g');
    press('a');
    press(Key::Escape);
    press('l');
    move_pointer(100, 100);
    move_pointer(200, 150);
    press(Key::Escape);
    press('d');
    drag(100, 100, 200, 200);
    press(Key::Escape);
  });
  press('c');
  put_away();
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1)));
  quit();
}

TEST_F(RefusingShow, WithoutMemoryThePanelComesBack) {
  start({.size = {.width = 960, .height = 600}, .panel = app::PanelChoice::Shown});
  put_away();
  const Picture before = seen();
  refuse_memory([&] {
    move_pointer(900, 200);
    turn_wheel(-1);
    advance(0.1);
  });
  turn_wheel(100);
  move_pointer(100, 100);
  put_away();
  EXPECT_LE(greatest_difference(seen(), before), kTolerance);
  quit();
}

TEST_F(RefusingShow, WithoutMemoryTheSpeakersViewOpensAnotherTime) {
  start();
  refuse_memory([&] {
    press('s');
    advance(0.1);
    while (memory::window_count() > 1) close(1);
    advance(0.1);
  });
  put_away();
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1)));
  press('s');
  EXPECT_TRUE(comes_true([] { return memory::window_count() == 2; }));
  quit();
}

TEST_F(RefusingShow, WithoutMemoryAPictureIsSavedAnotherTime) {
  start();
  refuse_memory([&] {
    press('s', kCtrl);
    advance(0.2);
  });
  put_away();
  press('s', kCtrl);
  EXPECT_TRUE(happens([&] {
    advance(0.1);
    return !saved().empty();
  }));
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1)));
  quit();
}

TEST_F(RefusingShow, WithoutThreadsItStartsAndSavesPictures) {
  (void)after(1);
  {
    const NoThreads fault{1};  // which is the test's, for the show
    start();
    press(Key::Right, kAlt);
    EXPECT_TRUE(shows(after(1)));
    press('s', kCtrl);
    EXPECT_TRUE(happens([&] {
      advance(0.1);
      return !saved().empty();
    }));
  }
  press(Key::Right, kAlt);
  EXPECT_TRUE(happens([&] { return fs::exists(home.path() / ".state/rostrum/show.json"); }))
      << "its place is kept once there is a thread";
  const std::string said = quit();
  EXPECT_THAT(said, HasSubstr("could not take this show up again."));
  EXPECT_THAT(said, HasSubstr("The system starts no more threads"));
}

TEST_F(RefusingShow, WhereFoldersCannotBeReadItsPlaceIsKept) {
  fs::create_directories(home.path() / ".state/rostrum/something");
  const NoDirectories fault;
  start();
  press(Key::Right, kAlt);
  EXPECT_TRUE(happens([&] { return fs::exists(home.path() / ".state/rostrum/show.json"); }));
  EXPECT_EQ(quit(), "");
}

}  // namespace
}  // namespace rostrum::tests
