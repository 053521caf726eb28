#include "presenter/presenter_model.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

#include "show/player/next_action.h"

namespace rostrum::app {
namespace {

// The step that is played after what is shown now.
std::optional<std::size_t> following_step(const Player& player) {
  using enum NextAction::What;
  const NextAction action = player.next_action();
  std::size_t step = action.step;
  switch (action.what) {
    case Start:
    case StartAtOnce:
    case Queue:
    case PlayForward:
    case CutLoop:
      break;
    case Finish:
    case EndLoop:
      ++step;
      break;
    case ShowSlide:
      step = player.step() ? *player.step() + 1 : 0;
      break;
    case Nothing:
      return std::nullopt;
  }
  if (step >= player.steps().count()) return std::nullopt;
  return step;
}

std::string more_steps(std::size_t count) {
  return count == 1 ? "1 more step" : fmt::format("{} more steps", count);
}

// What is being typed, and where Enter would lead.
std::string typed_text(const PresenterInput& input) {
  const TypedGoal::State& typed = input.show.state().typed;
  if (typed.kind == TypedGoal::Kind::None) return {};
  std::string text = "Go to " + typed.text + "_";
  if (typed.goal) {
    text += fmt::format("  {}, step {}", input.timeline.slides[typed.goal->slide].title,
                        typed.goal->step + 1);
  } else if (!typed.text.empty()) {
    text += "  no such slide";
  }
  return text;
}

PresenterCaption caption_of(const PresenterInput& input) {
  const Player& player = input.show.player();
  const deck::Steps& steps = player.steps();
  const std::size_t slide = player.slide();
  const std::size_t step = player.step() ? *player.step() + 1 : 0;
  PresenterCaption caption;
  caption.position = fmt::format("Slide {} of {}, step {} of {}", slide + 1, steps.slide_count(),
                                 step, steps.count());
  std::size_t left = 0;
  for (std::size_t i = 0; i < steps.count_in(slide); ++i) {
    if (steps.first_in(slide) + i >= step) ++left;
  }
  caption.remaining = left == 0 ? "the last of this slide" : more_steps(left) + " on this slide";
  caption.next_key = "Next: " + describe(player.next_action(), steps.count());
  if (player.goes_on_by_itself()) caption.next_key += ", which starts by itself";
  caption.message = typed_text(input);
  if (caption.message.empty()) {
    const Show::News& news = input.show.state().news;
    caption.message = news.text;
    caption.good = !news.wrong;
  }
  if (input.frame_rate) {
    caption.audience = fmt::format("{:.0f} frames/s", *input.frame_rate);
  } else {
    caption.audience = "nothing moves";
  }
  return caption;
}

PresenterBar bar_of(const PresenterInput& input) {
  const Show& show = input.show;
  const Show::State& state = show.state();
  PresenterBar bar;
  bar.timer = duration_text(state.timer.seconds);
  bar.timer_runs = state.timer.started && !state.timer.paused;
  bar.clock = fmt::format("{}:{:02}", input.hour, input.minute);
  if (const auto pace = show.pace()) {
    bar.behind = pace->late > 0 || pace->left < 0;
    bar.pace =
        pace->left < 0 ? duration_text(-pace->left) + " over" : duration_text(pace->left) + " left";
    // Nobody hurries for a few seconds.
    if (std::abs(pace->late) >= 10) {
      bar.pace += fmt::format(", {} {}", duration_text(std::abs(pace->late)),
                              pace->late > 0 ? "behind" : "ahead");
    }
  }
  if (state.player.blank == Blank::Black) bar.projector = "The projector is black";
  if (state.player.blank == Blank::White) bar.projector = "The projector is white";
  if (state.frozen && state.player.blank == Blank::No) bar.projector = "The projector is frozen";
  return bar;
}

}  // namespace

PresenterModel presenter_model(const PresenterInput& input) {
  const Show::State& state = input.show.state();
  const Player& player = input.show.player();
  PresenterModel model;
  model.help = state.help;
  // The speaker goes on seeing the slide while the audience does not.
  model.now = {
      .t = state.player.t, .revision = state.revision, .look = state.look, .tools = state.tools};
  model.overview = state.overview;
  if (const auto step = following_step(player)) {
    model.next = Moment{.t = player.steps().end(*step),
                        .revision = state.revision,
                        .look = {.background = state.look.background}};
    model.next_label = fmt::format("Then: step {}", *step + 1);
  } else {
    model.next_label = "This is the last step";
  }
  model.bar = bar_of(input);
  model.caption = caption_of(input);
  const deck::Slide& slide = input.timeline.slides[player.slide()];
  model.notes = {.title = slide.title,
                 .text = slide.notes,
                 .size = input.notes_size,
                 .scroll = input.notes_scroll};
  return model;
}

std::string duration_text(double seconds) {
  const auto whole = static_cast<long>(std::floor(std::abs(seconds)));
  const char* const sign = seconds <= -1 ? "-" : "";
  if (whole >= 3600) {
    return fmt::format("{}{}:{:02}:{:02}", sign, whole / 3600, whole / 60 % 60, whole % 60);
  }
  return fmt::format("{}{}:{:02}", sign, whole / 60, whole % 60);
}

}  // namespace rostrum::app
