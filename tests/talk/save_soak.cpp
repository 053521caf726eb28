// Saves a talk again and again while its show steps at random: with mistakes, files that are only
// half there, crashes and endless loops among them. The show may never stop, show anything that is
// no step of the talk, be at another step than before, or hold more and more.
//
//   save_soak [--saves N] [--seed N]
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "captured_errors.h"
#include "held_by_process.h"
#include "live_show.h"
#include "picture.h"
#include "show/input/keys.h"
#include "stills.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using app::Key;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr PixelSize kSize{.width = 320, .height = 180};
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kAlt = 4;
// Glyphs and edges may lie elsewhere in an atlas of another size.
constexpr int kTolerance = 2;
// A picture may be that of before for so many seconds of the show.
constexpr double kFrame = 0.3;
// So much of what the show has said is told at a failure.
constexpr std::size_t kSaid = 2000;
// Longer than a step of the talk plays, in seconds of the show.
constexpr double kStep = 1.5;

struct Options {
  long saves = 1000;
  unsigned seed = 1;
};

// What is saved: steps by their letters, each of which shows a square of its own size.
struct Talk {
  std::string letters;
  int number = 0;  // told by a warning once it is shown

  [[nodiscard]] std::string source() const {
    std::string out = fmt::format(
        "from manim import *\n\nassert open(__file__).read().endswith('# end\\n')\n\n\nclass "
        "Talk(Scene):\n    def construct(self):\n"
        "        self.add_sound('<{}>')\n",
        number);
    for (const char letter : letters) {
      out += fmt::format(
          "        self.clear()\n        self.play(Create(Square({:.2f})))\n        self.wait()\n",
          0.4 + 0.12 * static_cast<double>(kLetters.find(letter)));
    }
    return out + "# end\n";
  }
  // The index of a letter; -1 for none, and where it is not there.
  [[nodiscard]] std::optional<int> index_of(std::optional<char> letter) const {
    if (!letter) return -1;
    const std::size_t found = letters.find(*letter);
    if (found == std::string::npos) return std::nullopt;
    return static_cast<int>(found);
  }
};

[[noreturn]] void fail(const std::string& what) {
  std::fputs((what + '\n').c_str(), stdout);  // standard error is captured
  std::fflush(stdout);
  std::_Exit(EXIT_FAILURE);
}

class Soak {
 public:
  Soak(const Options& options, const fs::path& home)
      : options_(options), random_(options.seed), file_(home / "talk.py"), copy_(home / "all.py") {}

  void run() {
    Talk all{.letters = std::string{kLetters}, .number = -1};
    write(copy_, all.source());
    stills_.emplace(copy_.string());
    talk_ = {.letters = "CFKPT", .number = 0};
    saved_ = talk_;
    write(file_, talk_.source());
    talks_[0] = talk_;
    app::PlayOptions play{.deck = file_.string(), .size = kSize};
    play.panel = app::PanelChoice::Hidden;
    play.talk.patience = 1.5;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no show runs yet
    if (const char* const python = std::getenv("ROSTRUM_TEST_PYTHON"); python && *python) {
      play.talk.python = python;
      play.talk.memory = 0;
    }
    show_.emplace(play);
    wait_for(0);
    at_ = -1;
    press(Key::Home, 0);
    for (saves_ = 1; saves_ <= options_.saves; ++saves_) {
      save();
      step_about(chance(0.2) ? 0 : chance(0.3) ? 1.5 : 0.4);
      if (saves_ % 10 == 0) settle();
      if (saves_ % 50 == 0 || saves_ == options_.saves) report();
    }
    show_.reset();
  }

 private:
  [[nodiscard]] bool chance(double part) {
    return std::uniform_real_distribution<double>{}(random_) < part;
  }
  [[nodiscard]] std::size_t draw(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>{0, count - 1}(random_);
  }

  static void write(const fs::path& file, std::string_view text) {
    std::ofstream out{file, std::ios::binary};
    out << text;
  }

  // A letter comes, goes or is another one, but not that of the step that is shown.
  [[nodiscard]] Talk edited() {
    Talk talk = saved_;
    talk.number = static_cast<int>(saves_);
    const std::optional<char> shown = letter();
    const std::size_t place = draw(talk.letters.size());
    char letter = kLetters[draw(kLetters.size())];
    while (talk.letters.find(letter) != std::string::npos) letter = kLetters[draw(kLetters.size())];
    const bool full = talk.letters.size() > 10;
    if (chance(0.4) && !full) {
      talk.letters.insert(talk.letters.begin() + static_cast<std::ptrdiff_t>(place), letter);
    } else if (talk.letters[place] != shown) {
      if (talk.letters.size() > 3 && chance(0.5)) {
        talk.letters.erase(place, 1);
      } else {
        talk.letters[place] = letter;
      }
    }
    return talk;
  }

  // Saves something, in one of the ways of editors.
  void save() {
    const double kind = std::uniform_real_distribution<double>{}(random_);
    const Talk next = edited();
    const std::string source = next.source();
    ++saves_by_kind_[kind < 0.6 ? "good" : "bad"];
    if (kind < 0.6) {
      talks_[next.number] = next;
      saved_ = next;
      last_good_ = true;
      if (chance(0.3)) {
        // Half of it is there for a moment.
        write(file_, source.substr(0, draw(source.size())));
        std::this_thread::sleep_for(milliseconds{draw(80)});
        write(file_, source);
      } else if (chance(0.3)) {
        write(file_.string() + ".new", source);
        fs::rename(file_.string() + ".new", file_);
      } else {
        write(file_, source);
      }
      return;
    }
    last_good_ = false;
    const std::string_view body = kind < 0.7    ? "        this is no Python\n"
                                  : kind < 0.78 ? "        self.play(Cirlce())\n"
                                  : kind < 0.84 ? "        import os; os.abort()\n"
                                  : kind < 0.88 ? "        import sys; sys.exit(1)\n"
                                  : kind < 0.91 ? "        while True: pass\n"
                                  : kind < 0.93 ? "        input('Name? ')\n"
                                                : "";
    if (body.empty()) {
      write(file_, source.substr(0, draw(source.size() / 2)));
    } else {
      write(file_, source + std::string{body} + "# end\n");
    }
  }

  [[nodiscard]] std::optional<char> letter() const {
    if (!at_ || *at_ < 0) return std::nullopt;
    return talk_.letters[static_cast<std::size_t>(*at_)];
  }

  // The picture of a step of the talk; of none the beginning.
  [[nodiscard]] const Picture& picture(std::optional<char> letter) {
    const double time = letter ? stills_->timeline().stops.at(kLetters.find(*letter)).time : 0;
    return stills_->picture(time, kSize);
  }
  [[nodiscard]] bool sees(std::optional<char> letter) {
    return greatest_difference(show_->picture(), picture(letter)) <= kTolerance;
  }

  // Says what is shown instead.
  [[nodiscard]] std::string shown() {
    if (sees(std::nullopt)) return "it is at the beginning";
    for (const char letter : kLetters) {
      if (sees(letter)) return fmt::format("it shows {}", letter);
    }
    return "it shows what is no step's end";
  }

  // Heeds what the show has said: which recording it has gone on with.
  void listen() {
    const std::string said = errors_.take();
    said_ =
        (said_ + said)
            .substr(said_.size() + said.size() > kSaid ? said_.size() + said.size() - kSaid : 0);
    for (std::size_t begin = said.find('<'); begin != std::string::npos;
         begin = said.find('<', begin + 1)) {
      const auto found = talks_.find(std::atoi(said.c_str() + begin + 1));
      if (found == talks_.end()) continue;
      const std::optional<char> shown = letter();
      before_ = shown;
      before_until_ = memory::time() + kFrame;
      talk_ = found->second;
      at_ = at_ ? talk_.index_of(shown) : std::nullopt;
      ++read_;
    }
  }

  void look() {
    if (show_->ended()) fail("The show has ended: " + show_->status().error().message);
    const bool is_new = std::exchange(frames_, show_->frames()) != show_->frames();
    if (!is_new || memory::time() < moving_until_ || !at_) return;
    ++pictures_;
    if (sees(letter())) return;
    if (memory::time() < before_until_ && sees(before_)) return;
    fail(fmt::format("After {} saves the show is not at step {} of {}: {}.", saves_, *at_ + 1,
                     talk_.letters, shown()));
  }

  // Some of the show's time passes, and a little of the machine's.
  void pass(double seconds) {
    const double until = memory::time() + seconds;
    while (show_->turn(until)) {
      listen();
      look();
    }
    std::this_thread::sleep_for(milliseconds{2});
  }

  void press(Key key, int held) {
    before_ = letter();
    show_->act([&] { memory::press(memory::window(0), static_cast<int>(key), held, 0); });
    before_until_ = memory::time() + kFrame;
  }

  void step() {
    const int last = static_cast<int>(talk_.letters.size()) - 1;
    if (!at_) {
      // It is somewhere: from the beginning it is known again where.
      press(Key::Home, 0);
      at_ = -1;
    } else if (chance(0.1)) {
      press(Key::End, 0);
      at_ = last;
    } else if (chance(0.1)) {
      press(Key::Home, 0);
      at_ = -1;
    } else if (chance(0.5)) {
      press(Key::Right, kAlt);
      at_ = std::min(*at_ + 1, last);
    } else if (chance(0.4) && *at_ < last) {
      press(Key::Right, 0);
      at_ = *at_ + 1;
      moving_until_ = memory::time() + kStep;
      pass(draw(2) == 0 ? kStep : 0.3);
      if (memory::time() < moving_until_) {
        press(Key::Right, kAlt);  // to its end
        moving_until_ = memory::time() + kFrame;
      }
    } else {
      press(Key::Left, 0);
      at_ = std::max(*at_ - 1, -1);
    }
    pass(0.05);
  }

  void step_about(double seconds) {
    const auto until =
        steady_clock::now() +
        std::chrono::duration<double>(seconds * std::uniform_real_distribution<double>{}(random_));
    do {
      if (chance(0.3)) step();
      pass(0.05);
    } while (steady_clock::now() < until);
  }

  void wait_for(int number) {
    const auto until = steady_clock::now() + std::chrono::seconds{60};
    while (talk_.number != number || read_ == 0) {
      pass(0.05);
      if (steady_clock::now() > until) {
        fail(
            fmt::format("{}\nAfter {} saves the talk that was saved is not shown.", said_, saves_));
      }
    }
  }

  // Waits until the last good talk is shown.
  void settle() {
    if (!last_good_) {
      saved_.number = static_cast<int>(saves_) + 1'000'000;
      talks_[saved_.number] = saved_;
      write(file_, saved_.source());
      last_good_ = true;
    }
    wait_for(saved_.number);
    talks_.erase(talks_.begin(), talks_.find(saved_.number));
    pass(1);
  }

  void report() {
    const HeldByProcess held = held_by_process();
    fmt::print(
        "{:>6} saves {:>6} read {:>7} pictures {:>4} files {:>3} threads {:>3} children "
        "{:>7.1f} MB\n",
        saves_, read_, pictures_, held.files, held.threads, held.children, held.megabytes);
    std::fflush(stdout);
    if (saves_ <= 50) {
      first_ = held;
      return;
    }
    if (held.files > first_.files + 12) fail("There are more and more open files.");
    if (held.threads > first_.threads + 4) fail("There are more and more threads.");
    if (held.children > 3) fail("There are more and more processes.");
    if (held.megabytes > 1.3 * first_.megabytes + 60) fail("There is more and more memory held.");
  }

  Options options_;
  std::mt19937 random_;
  fs::path file_;
  fs::path copy_;
  CapturedErrors errors_;
  std::optional<DeckStills> stills_;
  std::optional<LiveShow> show_;

  Talk saved_;                 // the last that was good
  bool last_good_ = true;      // and nothing was saved since
  Talk talk_;                  // that the show is of
  std::map<int, Talk> talks_;  // that may come
  std::optional<int> at_;      // the step that is shown; -1: the beginning; none: not known
  std::string said_;           // by the show, the end of it
  std::optional<char> before_;
  double before_until_ = 0;  // until then a picture may be of that
  double moving_until_ = 0;
  long frames_ = 0;

  long saves_ = 0;
  long read_ = 0;
  long pictures_ = 0;
  std::map<std::string, long> saves_by_kind_;
  HeldByProcess first_;
};

Options parse(std::span<const char* const> arguments) {
  Options options;
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    const std::string name = arguments[i];
    if (name == "--saves") options.saves = std::atol(arguments[i + 1]);
    if (name == "--seed") options.seed = static_cast<unsigned>(std::atol(arguments[i + 1]));
  }
  return options;
}

}  // namespace
}  // namespace rostrum::tests

int main(int argc, char* argv[]) {
  namespace fs = std::filesystem;
  using namespace rostrum::tests;
  std::signal(SIGPIPE, SIG_IGN);
  const auto options = parse(std::span<const char* const>{argv + 1, argv + argc});
  const fs::path home = fs::temp_directory_path() / fmt::format("rostrum-save-soak-{}", getpid());
  fs::create_directories(home);
  if (const char* const cache = std::getenv("XDG_CACHE_HOME")) {
    setenv("MESA_SHADER_CACHE_DIR", cache, 0);
  }
  for (const char* const variable :
       {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_PICTURES_DIR", "XDG_CACHE_HOME"}) {
    setenv(variable, home.c_str(), 1);
  }
  unsetenv("DISPLAY");
  rostrum::memory::set_monitors({.sizes = {{kSize, kSize}},
                                 .rates = {20, 20},
                                 .largest_window = {.width = 640, .height = 360}});
  Soak{options, home}.run();
  fs::remove_all(home);
}
