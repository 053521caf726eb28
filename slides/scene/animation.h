// The animations: what Scene::play plays. Manim's names, defaults and timing.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "deck/deck.h"
#include "scene/mobject.h"
#include "scene/rate_function.h"
#include "scene/recipe.h"

namespace rostrum::scene {

// Seconds; lag_ratio 0 starts all parts at once, 1 one after the other.
struct AnimationOptions {
  std::optional<double> run_time;
  std::optional<double> lag_ratio;
  std::optional<RateFunction> rate_func;
};

struct FadeOptions {
  Point shift = ORIGIN;  // FadeIn comes from -shift, FadeOut goes by shift
  double scale = 1;      // FadeIn comes from that size, FadeOut goes to it
  std::optional<double> run_time;
  std::optional<double> lag_ratio;
  std::optional<RateFunction> rate_func;
};

// How long an animation lasts, and how its parts share that time.
struct AnimationTiming {
  double run_time = 1;
  double lag_ratio = 0;
  RateFunction rate = smooth;
};

// Made by the functions below, to be given to Scene::play. A value: what it does to its mobject is
// in the functions, which a scene calls when it is played.
struct Animation {
  std::string_view name;  // "Write": a literal
  deck::ClipRole role = deck::ClipRole::Change;
  Mobject mobject;
  AnimationTiming timing;
  Where where;
  // Puts the mobject on the slide when it begins, and takes it off when it ends.
  bool introducer = false;
  bool remover = false;
  // What it does, of the mobject as it is when the animation begins.
  std::function<Recipe(MobjectStore&)> begin;
  // What it leaves of the mobject, where that is not what it was; may be empty.
  std::function<void(MobjectStore&)> end;
};

// Draws each glyph's outline, then fills it. 1 s under 15 parts, else 2 s; a lag of 4/n for n
// parts, at most 0.2; linear.
Animation Write(Mobject mobject, AnimationOptions options = {}, Where where = Where::current());
// Draws the path from its start, part after part. 1 s, lag 1, smooth.
Animation Create(Mobject mobject, AnimationOptions options = {}, Where where = Where::current());
// 1 s, no lag, smooth.
Animation FadeIn(Mobject mobject, FadeOptions options = {}, Where where = Where::current());
// Plays FadeIn backwards; the mobject leaves the slide when the play ends.
Animation FadeOut(Mobject mobject, FadeOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene
