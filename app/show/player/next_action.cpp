#include "show/player/next_action.h"

#include <fmt/format.h>

namespace rostrum::app {

std::string describe(NextAction action, std::size_t step_count) {
  using enum NextAction::What;
  const std::string step = fmt::format("step {} of {}", action.step + 1, step_count);
  switch (action.what) {
    case Nothing:
      break;
    case Start:
      return "start " + step;
    case Finish:
      return "finish this step";
    case StartAtOnce:
      return "start " + step + " at once";
    case Queue:
      return step + " follows this one";
    case PlayForward:
      return "play this step forward";
    case EndLoop:
      return "let the loop end";
    case CutLoop:
      return "cut the loop";
    case ShowSlide:
      return "show the slide again";
  }
  return "nothing: this is the end";
}

}  // namespace rostrum::app
