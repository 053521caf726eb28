// A show that is killed, at any moment, and taken up again.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>

#include "store/show_state.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using std::chrono::duration;
using std::chrono::steady_clock;

constexpr int kWindowWidth = 640;
constexpr int kWindowHeight = 360;

class Resuming : public WindowTest {
 protected:
  void resume(std::vector<std::string> more = {}) {
    more.insert(more.end(), {"--resume", "--size", "640x360"});
    start(more);
  }
  void kill_show() {
    kill(program->id(), SIGKILL);
    ASSERT_TRUE(program->wait(10).has_value());
  }

  [[nodiscard]] std::filesystem::path file() const { return states.path() / "rostrum/show.json"; }
  [[nodiscard]] app::ShowState kept() const {
    auto state = app::read_show_state(file());
    if (!state || !state.value()) throw std::runtime_error("no state was kept");
    return *std::move(state).value();
  }
  // Returns how many steps end at that position.
  [[nodiscard]] std::size_t steps_done(const app::ShowPosition& position) const {
    const auto found = std::find(times.begin(), times.end(), position.time);
    return static_cast<std::size_t>(found - times.begin());
  }

  // The pictures are of the start, and of all stops.
  std::vector<double> times = [] {
    std::vector<double> all = stops();
    all.insert(all.begin(), 0);
    return all;
  }();
  std::vector<Picture> after = [] {
    std::vector<Picture> all = stills_of_stops(kWindowWidth, kWindowHeight);
    all.insert(all.begin(), still(0, kWindowWidth, kWindowHeight));
    return all;
  }();
};

// ROSTRUM_TEST_KILLS says how often, and has the figures printed.
TEST_F(Resuming, KilledAtAnyMomentItIsAtAStepThatWasShown) {
  const char* const asked = std::getenv("ROSTRUM_TEST_KILLS");
  const int kills = asked == nullptr ? 6 : std::atoi(asked);
  std::mt19937 random{20260101};
  const auto wait_up_to = [&random](int milliseconds) {
    std::uniform_int_distribution<int> some{0, milliseconds};
    std::this_thread::sleep_for(std::chrono::milliseconds(some(random)));
  };

  std::size_t done = 0;  // steps
  std::vector<double> seconds;
  std::array<int, 3> behind{};  // kills after which the state was no, one, more presses behind
  for (int i = 0; i < kills; ++i) {
    SCOPED_TRACE("kill " + std::to_string(i));
    const auto started = steady_clock::now();
    resume({"--interrupt", "advance"});
    ASSERT_TRUE(shows(after[done])) << "after " << done << " steps";
    seconds.push_back(duration<double>(steady_clock::now() - started).count());

    std::vector<std::size_t> shown{done};  // steps, in their order
    const auto presses = std::uniform_int_distribution<int>{1, 5}(random);
    for (int press = 0; press < presses; ++press) {
      wait_up_to(200);
      const bool at_end = done + 1 == times.size();
      done = at_end ? 0 : done + 1;
      desk.type(at_end ? XK_Home : XK_Right);
      shown.push_back(done);
    }
    // Half of them once the last step is kept, and half at whatever moment.
    const bool is_kept = i % 2 == 0;
    if (is_kept) {
      ASSERT_TRUE(comes_true([&] { return steps_done(kept().position) == done; }));
    } else {
      wait_up_to(15);
    }
    kill_show();

    const app::ShowState state = kept();
    EXPECT_EQ(state.deck, kDeck);
    const std::size_t found = steps_done(state.position);
    if (is_kept) {
      EXPECT_EQ(found, done);
    }
    std::size_t late = 0;  // presses that came after the one of that step
    while (late < shown.size() && shown[shown.size() - 1 - late] != found) ++late;
    ASSERT_LT(late, shown.size()) << "step " << found << " was never shown";
    ++behind[std::min<std::size_t>(late, 2)];
    done = found;
  }
  resume();
  EXPECT_TRUE(shows(after[done]));
  EXPECT_EQ(quit(), 0);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{file().parent_path()}, {}), 1)
      << "what the kills left is taken away";
  if (asked != nullptr) {
    std::sort(seconds.begin(), seconds.end());
    std::printf(
        "%d kills: the state was that of the last press %d times, one before %d, more %d; "
        "from start to the picture median %.3f s, most %.3f s\n",
        kills, behind[0], behind[1], behind[2], seconds[seconds.size() / 2], seconds.back());
  }
}

}  // namespace
}  // namespace rostrum::tests
