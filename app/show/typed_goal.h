// The speaker types where to go: a slide's number, with a step's after a dot (3.2), or letters
// of its name. The audience sees nothing of it.
//
// Reads no clock.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "deck/deck.h"
#include "deck/steps.h"
#include "show/input/keys.h"

namespace rostrum::app {

class TypedGoal {
 public:
  // Digits are forgotten so long after the last key.
  static constexpr double kSeconds = 10;
  static constexpr std::size_t kLongestNumber = 9;

  enum class Kind : std::uint8_t { None, Number, Name };
  struct State {
    Kind kind = Kind::None;
    std::string text;                     // UTF-8
    std::optional<deck::SlideStep> goal;  // where Enter leads
    bool operator==(const State&) const = default;
  };

  // The goal reads the timeline for the slides' titles only.
  TypedGoal(const deck::Deck& timeline, deck::Steps steps);

  // Takes letters for a name's from here on.
  void begin_name(double now);

  // Finds what is typed in another recording of the talk.
  void change_deck(const deck::Deck& timeline, deck::Steps steps);

  enum class Answer : std::uint8_t { NotMine, Taken, Go };
  // Tells whether the press belongs to what is typed, or begins a number. Go means to the goal of
  // the state.
  Answer press(const Press& press, double now);

  void clear() { state_ = {}; }
  void update(double now);
  // The time at which it is forgotten, infinity if nothing is typed.
  [[nodiscard]] double forgotten_at() const;

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] bool active() const { return state_.kind != Kind::None; }

 private:
  Answer press_in_name(const Press& press);
  Answer press_in_number(const Press& press);
  void begin(Kind kind, double now);
  void erase();
  [[nodiscard]] std::optional<deck::SlideStep> find_goal() const;
  [[nodiscard]] std::optional<deck::SlideStep> numbered_goal() const;

  std::vector<std::string> titles_;
  deck::Steps steps_;
  State state_;
  double forgotten_at_ = 0;
};

}  // namespace rostrum::app
