// An animation: what Scene::play plays. Manim's words; the functions that make them are in
// animations.h, a header for each family.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "deck/deck.h"
#include "scene/mobjects/mobject.h"
#include "scene/recipes/animation_options.h"
#include "scene/recipes/rate_function.h"
#include "scene/recipes/recipe.h"

namespace rostrum::scene {

class Stage;

// How long an animation lasts, and how its parts share that time.
struct AnimationTiming {
  double run_time = 1;
  double lag_ratio = 0;
  RateFunction rate = smooth;
};

// Where an animation happens: the mobjects, and the colour that is behind them.
struct Setting {
  MobjectStore& store;
  Color background = BLACK;
};

// A value: what it does to its mobject is in the functions, which a scene calls when it is played.
// Either `begin` or `run` is set, or it is a composition of `children`, or it is unfolded; with
// none of them it is time that passes.
struct Animation {
  std::string_view name;  // "Write": a literal
  deck::ClipRole role = deck::ClipRole::Change;
  // Of a composition: what is put on the slide with it; where there is none, a group of what its
  // children change.
  std::optional<Mobject> mobject = std::nullopt;
  AnimationTiming timing = {};
  Where where = Where::current();
  // Puts the mobject on the slide when it begins.
  bool introducer = false;
  // Takes it off when the play ends; the mobject itself is then again what it was at the begin.
  bool remover = false;
  // The mobject is again what it was, without being taken off.
  bool restores = false;
  // The mobject's updaters are not called meanwhile.
  bool suspends = true;
  // What it does, of the mobjects as they are when it begins.
  std::function<std::vector<Recipe>(const Setting&)> begin = nullptr;
  // What it does at each moment, where no recipe can say it: yields, when it begins, a function of
  // the eased progress. A play of which it is a part is sampled.
  std::function<std::function<void(double)>(const Setting&)> run = nullptr;
  // What becomes of the mobjects and the slide after the play; may be empty.
  std::function<void(MobjectStore&, Stage&)> clean_up = nullptr;
  // A composition: the children's times follow from its lag ratio, and are stretched to its run
  // time. All begin with it, or, one by one, each where the one before ended.
  std::vector<Animation> children = {};
  bool one_by_one = false;
  // Yields the animation that is played in its place, when the play begins: with mobjects of its
  // own. It has the same run time.
  std::function<Animation(const Setting&)> unfold = nullptr;
};

// What an author gave in place of the defaults. A DeckError where that makes no sense.
[[nodiscard]] AnimationTiming timed(const AnimationTiming& defaults,
                                    const AnimationOptions& options, std::string_view call,
                                    Where where);

// When a composition's children start and end, in its own time, and when the last one ends: Manim's
// build_animations_with_timings.
struct Span {
  double start = 0;
  double end = 0;
};
struct Spans {
  std::vector<Span> children;
  double length = 0;
};
[[nodiscard]] Spans spans_of(const std::vector<Animation>& children, double lag_ratio);

}  // namespace rostrum::scene
