#include "show/typed_goal.h"

#include <utility>

#include "base/parse_number.h"
#include "base/utf8.h"
#include "show/title_match.h"

namespace rostrum::app {
namespace {

// The digit that the press types; on a layout where digits take Shift, that of the key.
std::optional<char> digit_of(const Press& press) {
  const auto digit = [](char32_t c) { return c >= '0' && c <= '9'; };
  if (digit(press.character)) return static_cast<char>(press.character);
  const auto key = static_cast<char32_t>(press.key);
  if (digit(key) && !press.modifiers.shift && !is_latin(press.character)) {
    return static_cast<char>(key);
  }
  return std::nullopt;
}

bool is_enter(const Press& press) {
  return press.key == Key::Enter || press.key == Key::KeypadEnter;
}

bool is_command(const Modifiers& held) { return held.ctrl || held.alt || held.super; }

}  // namespace

TypedGoal::TypedGoal(const deck::Deck& timeline, deck::Steps steps) : steps_(std::move(steps)) {
  for (const deck::Slide& slide : timeline.slides) titles_.push_back(slide.title);
}

void TypedGoal::change_deck(const deck::Deck& timeline, deck::Steps steps) {
  steps_ = std::move(steps);
  titles_.clear();
  for (const deck::Slide& slide : timeline.slides) titles_.push_back(slide.title);
  if (active()) state_.goal = find_goal();
}

void TypedGoal::begin_name(double now) { begin(Kind::Name, now); }

void TypedGoal::begin(Kind kind, double now) {
  state_ = {.kind = kind};
  forgotten_at_ = now + kSeconds;
}

TypedGoal::Answer TypedGoal::press(const Press& press, double now) {
  update(now);
  if (is_command(press.modifiers)) return Answer::NotMine;
  if (!active()) {
    const auto digit = digit_of(press);
    // A lone 0 is no slide's number.
    if (!digit || digit == '0' || press.repeat) return Answer::NotMine;
    begin(Kind::Number, now);
  }
  const Answer answer = state_.kind == Kind::Name ? press_in_name(press) : press_in_number(press);
  if (answer == Answer::Taken) {
    state_.goal = find_goal();
    forgotten_at_ = now + kSeconds;
  }
  return answer;
}

TypedGoal::Answer TypedGoal::press_in_number(const Press& press) {
  if (is_enter(press)) return state_.goal ? Answer::Go : Answer::Taken;
  if (press.key == Key::Backspace) {
    erase();
    if (state_.text.empty()) clear();
    return Answer::Taken;
  }
  // The keypad of some layouts has a comma where others have a dot.
  const bool dot = press.character == '.' || press.character == ',';
  const auto digit = digit_of(press);
  if (!dot && !digit) return Answer::NotMine;
  const bool fits = state_.text.size() < kLongestNumber && !press.repeat;
  if (digit && fits) state_.text += *digit;
  if (dot && fits && state_.text.find('.') == std::string::npos) state_.text += '.';
  return Answer::Taken;
}

TypedGoal::Answer TypedGoal::press_in_name(const Press& press) {
  if (press.key == Key::Escape || !edits_text(press)) return Answer::NotMine;
  if (is_enter(press)) return state_.goal ? Answer::Go : Answer::Taken;
  if (press.key == Key::Backspace) {
    erase();
  } else if (press.character != 0) {
    append_utf8(press.character, state_.text);
  }
  return Answer::Taken;
}

void TypedGoal::erase() {
  const auto characters = decode_utf8(state_.text);
  if (!characters.empty()) state_.text.resize(characters.back().offset);
}

void TypedGoal::update(double now) {
  if (active() && now >= forgotten_at_) clear();
}

double TypedGoal::forgotten_at() const {
  return active() ? forgotten_at_ : std::numeric_limits<double>::infinity();
}

std::optional<deck::SlideStep> TypedGoal::find_goal() const {
  if (state_.kind == Kind::Number) return numbered_goal();
  const auto slide = best_match(titles_, state_.text);
  if (!slide) return std::nullopt;
  return deck::SlideStep{.slide = *slide};
}

std::optional<deck::SlideStep> TypedGoal::numbered_goal() const {
  const std::string_view text = state_.text;
  const std::size_t dot = text.find('.');
  const auto slide = parse_number<std::size_t>(text.substr(0, dot));
  if (!slide || *slide == 0 || *slide > steps_.slide_count()) return std::nullopt;
  deck::SlideStep goal{.slide = *slide - 1};
  if (dot == std::string_view::npos || dot + 1 == text.size()) return goal;
  const auto step = parse_number<std::size_t>(text.substr(dot + 1));
  if (!step || *step == 0) return std::nullopt;
  goal.step = *step - 1;
  return steps_.has(goal) ? std::optional{goal} : std::nullopt;
}

}  // namespace rostrum::app
