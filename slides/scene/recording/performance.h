// A performance of animations: what one call of Scene::play does, in the order in which it happens.
// Part of the scene's inside.
//
// The store is taken through the play as Manim's mobjects are: an animation begins with what those
// before it have left, and the play leaves what the last moment shows. What happens in between is
// not computed: the recorder is told the recipes, and drivers that say when they are how far.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "scene/recipes/animation.h"
#include "scene/recipes/recipe_state.h"
#include "scene/recording/recorder.h"
#include "scene/recording/sampling.h"
#include "scene/recording/stage.h"

namespace rostrum::scene {

class Performance {
 public:
  // All of them must outlive it. `begin` is the deck's time.
  Performance(const Setting& setting, Stage& stage, Recorder& recorder, double begin,
              std::uint32_t source);

  // Options override those of each animation. Call once, then perform().
  void prepare(std::vector<Animation> animations, const AnimationOptions& options);
  // When the longest of the animations ends.
  [[nodiscard]] double run_time() const { return run_time_; }
  // Records the play, and leaves store and stage as they are after it.
  void perform();

 private:
  static constexpr std::size_t kTop = static_cast<std::size_t>(-1);
  // One animation of the tree.
  struct Part {
    Animation animation;
    std::size_t parent = kTop;
    Span span;          // in the parent's time, or from the play's begin
    double length = 0;  // of a composition's own time
    std::vector<std::size_t> children;
    std::size_t active = 0;  // of those that are played one by one
    bool playing = false;
    std::vector<Recipe> recipes;
    std::function<void(double)> run;
    std::vector<std::size_t> followed;                   // the recorder's numbers of them
    std::vector<std::pair<std::size_t, Figure>> before;  // of what is to be as it was
    std::uint32_t driver = deck::kNone;                  // of a composition
  };

  std::size_t add(Animation animation, std::size_t parent, const Span& span);
  void require_sense(const Part& part) const;
  // Manim's add_mobjects_from_animations, _setup_scene, begin, finish and clean_up_from_scene.
  void put_on_stage(std::size_t part);
  std::optional<std::size_t> changed_by(std::size_t part);
  void introduce(std::size_t part);
  void bring(std::size_t id);
  void begin(std::size_t part);
  void finish(std::size_t part);
  void clean_up(std::size_t part);
  // Ends the one of those played one by one whose turn it is, and begins the next.
  void next(std::size_t succession);
  // Has everything look as it does at a progress of the animation. Only the end of the play lets
  // those played one by one go on by themselves.
  void show(std::size_t part, double progress, bool ends = false);
  void show_all(double time);

  // How far an animation is at a time, in [0, 1].
  [[nodiscard]] double progress(std::size_t part, double time) const;
  // The same by the time of what it is a part of.
  [[nodiscard]] static double progress_within(const Span& span, double time);
  // What a composition's own time is then.
  [[nodiscard]] double own_time(std::size_t part, double time) const;
  // When it is that, for the first time.
  [[nodiscard]] double when(std::size_t part, double own_time) const;
  // The first change of turns after that, before the end of the play: which, and when.
  struct Turn {
    std::size_t succession = kTop;
    double time = 0;
  };
  [[nodiscard]] Turn next_turn() const;

  [[nodiscard]] deck::DriverRecord driver_of(const Part& part) const;
  void follow(Part& part);
  [[nodiscard]] Pace pace(const Part& part) const;
  void label();
  void restore(Part& part);

  // performance_sampling.cpp
  void record_turns();
  void record_sampled();
  // What recipes, functions and updaters make of a moment; a sample of it is taken.
  void sample(Sampling& sampling, double time, double dt);
  [[nodiscard]] bool is_sampled() const;
  void suspend(const Part& part, bool on);

  Setting setting_;
  Stage* stage_;
  Recorder* recorder_;
  double begin_ = 0;
  std::uint32_t source_ = deck::kNone;
  double run_time_ = 0;
  std::vector<Part> parts_;
  std::vector<std::size_t> top_;
  // Functions of progress that are called when a moment's recipes are through.
  struct Run {
    std::size_t part = 0;
    double progress = 0;
  };
  std::vector<Run> runs_;
  bool defers_runs_ = false;
};

}  // namespace rostrum::scene
