#include "live_fixture.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace rostrum::tests {
namespace {

struct Typed {
  int key = 0;
  bool shift = false;
};

// Returns the key of a US keyboard that types the character.
Typed key_of(char character) {
  if (character >= 'a' && character <= 'z') return {character - 'a' + 'A', false};
  if (character >= 'A' && character <= 'Z') return {character, true};
  constexpr std::string_view kPlain = " ',-./0123456789;=[\\]`";
  constexpr std::string_view kShifted = " \"<_>?)!@#$%^&*(:+{|}~";
  if (kPlain.find(character) != std::string_view::npos) return {character, false};
  const std::size_t found = kShifted.find(character);
  if (found == std::string_view::npos) throw std::runtime_error("no key types that");
  return {kPlain[found], true};
}

}  // namespace

LiveTest::LiveTest() {
  const auto folder = [this](const char* variable, const char* name) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no show runs yet
    setenv(variable, (home.path() / name).c_str(), 1);
  };
  folder("HOME", "");
  folder("XDG_CONFIG_HOME", ".config");
  folder("XDG_STATE_HOME", ".state");
  folder("XDG_PICTURES_DIR", "");
  memory::plug_second_monitor(false);
  memory::set_scale(1);
  // Monitors are as slow as the slowest, so that fewer frames have to be drawn.
  memory::set_monitors({.sizes = {{kFull, kFull}},
                        .rates = {20, 20},
                        .largest_window = {.width = 1920, .height = 1080}});
}

void LiveTest::start(app::PlayOptions options) {
  if (options.deck.empty()) options.deck = kDeck;
  if (options.size == app::PlayOptions{}.size) options.size = kSize;
  if (options.panel == app::PanelChoice::Auto) options.panel = app::PanelChoice::Hidden;
  keyboard_ = 0;
  pointer_ = 0;
  (void)stops();  // which makes a context of its own
  show.reset();
  show = std::make_unique<LiveShow>(options);
  if (show->ended()) throw std::runtime_error(show->status().error().message);
  if (!comes_true([this] { return show->frames() > 0; }))
    throw std::runtime_error("it shows nothing");
}

std::string LiveTest::quit() {
  press('q', kCtrl);
  EXPECT_TRUE(comes_true([this] { return show->ended(); }));
  if (show->ended()) {
    EXPECT_TRUE(show->status().ok());
  }
  show.reset();
  return std::exchange(said_, {}) + errors_.take();
}

void LiveTest::press(Key key, int held) {
  if (key == Key::Space || app::is_printable(key)) {
    const auto character = static_cast<char>(key);
    const bool letter = character >= 'A' && character <= 'Z';
    return press(letter ? static_cast<char>(character - 'A' + 'a') : character, held);
  }
  show->act([&] { memory::press(memory::window(keyboard_), static_cast<int>(key), held, 0); });
  advance(0.01);
}

void LiveTest::press(char character, int held) {
  const Typed typed = key_of(character);
  const bool types = (held & (kCtrl | kAlt)) == 0;
  if (typed.shift) held |= kShift;
  if ((held & kShift) != 0 && character >= 'a' && character <= 'z') {
    character = static_cast<char>(character - 'a' + 'A');
  }
  show->act([&] {
    memory::press(memory::window(keyboard_), typed.key, held,
                  types ? static_cast<unsigned char>(character) : 0U);
  });
  advance(0.01);
}

void LiveTest::type(std::string_view text) {
  for (const char character : text) press(character);
}

void LiveTest::hold_key(Key key, bool down, int modifiers) {
  show->act(
      [&] { memory::set_key(memory::window(keyboard_), static_cast<int>(key), down, modifiers); });
}

void LiveTest::move_pointer(double x, double y) {
  show->act([&] { memory::move_pointer(memory::window(pointer_), x, y); });
  advance(0.01);
}

void LiveTest::hold_button(bool down, int held) {
  show->act([&] { memory::press_button(memory::window(pointer_), 0, down, held); });
  advance(0.01);
}

void LiveTest::click(int held) {
  hold_button(true, held);
  hold_button(false, held);
}

void LiveTest::click_at(double x, double y, int held) {
  move_pointer(x, y);
  advance(0.05);
  click(held);
  // Two clicks within 0.3 s and on one place would be a double click.
  advance(0.35);
}

void LiveTest::drag(double from_x, double from_y, double to_x, double to_y) {
  constexpr int kSteps = 10;
  move_pointer(from_x, from_y);
  hold_button(true);
  for (int i = 1; i <= kSteps; ++i) {
    move_pointer(from_x + (to_x - from_x) * i / kSteps, from_y + (to_y - from_y) * i / kSteps);
    advance(0.02);
  }
  hold_button(false);
}

void LiveTest::turn_wheel(int notches) {
  for (int i = 0; i < std::abs(notches); ++i) {
    show->act([&] { memory::turn_wheel(memory::window(pointer_), 0, notches > 0 ? 1 : -1); });
    advance(0.01);
  }
}

void LiveTest::resize(PixelSize size, std::size_t window) {
  show->act([&] { memory::resize(memory::window(window), size); });
}

void LiveTest::close(std::size_t window) {
  show->act([&] { memory::close(memory::window(window)); });
}

bool LiveTest::comes_true(const std::function<bool()>& condition, double seconds) {
  const double until = memory::time() + seconds;
  while (!condition()) {
    if (!show->turn(until)) return condition();
  }
  return true;
}

bool LiveTest::happens(const std::function<bool()>& condition) {
  using namespace std::chrono_literals;
  const auto deadline = std::chrono::steady_clock::now() + 30s;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    advance(0.05);
    std::this_thread::sleep_for(1ms);
  }
  return true;
}

void LiveTest::settle() {
  constexpr double kRest = 0.4;  // longer than a frame
  EXPECT_TRUE(comes_true([this] { return show->sleeps() > kRest; }, 60));
}

bool LiveTest::sees(const Picture& expected) const {
  const Picture& now = seen();
  if (now.width == expected.width && now.height == expected.height) {
    return greatest_difference(now, expected) <= kTolerance;
  }
  if (now.width < expected.width || now.height < expected.height) return false;
  return greatest_difference(crop(now, expected.width, expected.height), expected) <= kTolerance;
}

testing::AssertionResult LiveTest::shows(const Picture& expected, double seconds) {
  const double until = memory::time() + seconds;
  for (long frame = -1;;) {
    if (std::exchange(frame, show->frames()) != show->frames() && sees(expected)) {
      return testing::AssertionSuccess();
    }
    if (!show->turn(until)) break;
  }
  if (sees(expected)) return testing::AssertionSuccess();
  const Picture part = crop(seen(), std::min(seen().width, expected.width),
                            std::min(seen().height, expected.height));
  return testing::AssertionFailure() << "off by " << greatest_difference(part, expected);
}

testing::AssertionResult LiveTest::keeps_showing(const Picture& expected, double seconds) {
  const double until = memory::time() + seconds;
  for (long frame = -1;;) {
    if (std::exchange(frame, show->frames()) != show->frames() && !sees(expected)) {
      return testing::AssertionFailure()
             << "another picture, " << until - memory::time() << " s too soon";
    }
    if (!show->turn(until)) return testing::AssertionSuccess();
  }
}

const Picture& LiveTest::after(std::size_t steps, PixelSize size) {
  return still(steps == 0 ? 0 : stops().at(steps - 1), size);
}

}  // namespace rostrum::tests
