// The animations: what Scene::play plays. Manim's names, defaults and timing.
#pragma once

#include <optional>

#include "scene/mobject.h"
#include "scene/timeline.h"

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

// Made by the functions below, to be given to Scene::play.
class Animation {
 public:
  [[nodiscard]] AnimationKind kind() const { return kind_; }
  [[nodiscard]] const Mobject& mobject() const { return mobject_; }
  [[nodiscard]] const FadeOptions& options() const { return options_; }
  [[nodiscard]] Where where() const { return where_; }

 private:
  friend Animation Write(Mobject, AnimationOptions, Where);
  friend Animation Create(Mobject, AnimationOptions, Where);
  friend Animation FadeIn(Mobject, FadeOptions, Where);
  friend Animation FadeOut(Mobject, FadeOptions, Where);
  Animation(AnimationKind kind, Mobject mobject, const FadeOptions& options, Where where)
      : kind_(kind), mobject_(mobject), options_(options), where_(where) {}

  AnimationKind kind_;
  Mobject mobject_;
  FadeOptions options_;
  Where where_;
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

// Run time, lag ratio and rate function of an animation of that many parts, defaults filled in.
struct AnimationTiming {
  double run_time;
  double lag_ratio;
  RateFunction rate;
};
[[nodiscard]] AnimationTiming timing(const Animation& animation, std::uint32_t part_count);

}  // namespace rostrum::scene
