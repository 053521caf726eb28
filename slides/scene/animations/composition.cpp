#include "scene/animations/composition.h"

#include <utility>

#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

Animation composed(std::string_view name, std::vector<Animation> animations, double lag_ratio,
                   const CompositionOptions& options, Where where) {
  if (animations.empty()) throw DeckError(where, name, "there is no animation in it");
  const double lag = timed({.lag_ratio = lag_ratio}, options, name, where).lag_ratio;
  const AnimationTiming defaults{
      .run_time = spans_of(animations, lag).length, .lag_ratio = lag, .rate = linear};
  if (!(defaults.run_time > 0)) {
    throw DeckError(where, name, "it takes no time; scene.add puts things on the slide at once");
  }
  return {.name = name,
          .timing = timed(defaults, options, name, where),
          .where = where,
          .children = std::move(animations)};
}

}  // namespace

Animation AnimationGroup(std::vector<Animation> animations, CompositionOptions options,
                         Where where) {
  return composed("AnimationGroup", std::move(animations), 0, options, where);
}

Animation LaggedStart(std::vector<Animation> animations, CompositionOptions options, Where where) {
  constexpr double kLag = 0.05;
  return composed("LaggedStart", std::move(animations), kLag, options, where);
}

Animation Succession(std::vector<Animation> animations, CompositionOptions options, Where where) {
  Animation succession = composed("Succession", std::move(animations), 1, options, where);
  succession.one_by_one = true;
  return succession;
}

Animation Wait(double run_time, Where where) {
  require_positive(run_time, "run_time", "Wait", where);
  return {.name = "Wait", .timing = {.run_time = run_time}, .where = where};
}

Animation Add(Mobject mobject, AnimationOptions options, Where where) {
  return {.name = "Add",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed({.run_time = 0}, options, "Add", where),
          .where = where,
          .introducer = true};
}

}  // namespace rostrum::scene
