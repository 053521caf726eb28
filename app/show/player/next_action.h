// Describes what the next press of Next will do, for the speaker to know before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace rostrum::app {

struct NextAction {
  enum class What : std::uint8_t {
    Nothing,      // the end of the show
    Start,        // plays `step`
    Finish,       // hurries to the end of `step`
    StartAtOnce,  // leaves the step that plays for `step`
    Queue,        // `step` will follow without a rest
    PlayForward,  // `step`, which plays backwards
    EndLoop,      // lets the loop of `step` end, and goes on
    CutLoop,      // leaves the loop for `step`
    ShowSlide,    // no blank screen any more
  };
  What what = What::Nothing;
  std::size_t step = 0;  // of the deck, from 0
  bool operator==(const NextAction&) const = default;
};

// "start step 4 of 12"
[[nodiscard]] std::string describe(NextAction action, std::size_t step_count);

}  // namespace rostrum::app
