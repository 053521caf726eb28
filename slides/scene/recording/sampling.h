// Samples of a play: what updaters and functions make of mobjects, taken moment by moment and
// recorded as poses. Part of the scene's inside.
//
// Samples are taken together as long as the same leaves are on the slide and each can become what
// it is at the next moment (as many curves, the same glyph); what cannot begins a new stretch, and
// so a new epoch.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "scene/mobjects/mobject_store.h"
#include "scene/recording/recorder.h"
#include "scene/recording/stage.h"

namespace rostrum::scene {

class Sampling {
 public:
  // All of them must outlive it.
  Sampling(const MobjectStore& store, const Stage& stage, Recorder& recorder, std::uint32_t source)
      : store_(&store), stage_(&stage), recorder_(&recorder), source_(source) {}

  // To be called when recipes have done their part of a moment, and before functions and updaters
  // do theirs: what these change is what is sampled.
  void before_updates();
  // Takes a sample.
  void take(double time);
  // Records what has been taken up to now, as what is seen until `time`: before the recorder is
  // told of other recipes, and at the end.
  void end_stretch(double time);

 private:
  struct Start {
    std::uint32_t revision = 0;
    Figure figure;
  };
  [[nodiscard]] bool goes_on(const std::vector<std::size_t>& leaves,
                             const std::vector<std::size_t>& changed) const;
  [[nodiscard]] std::vector<std::size_t> sampled_leaves() const;
  void record_stretch(double time);
  [[nodiscard]] Recipe recipe_of(std::size_t leaf) const;

  const MobjectStore* store_;
  const Stage* stage_;
  Recorder* recorder_;
  std::uint32_t source_;

  std::unordered_map<std::size_t, std::uint32_t> revisions_;  // before the updates
  // The stretch.
  std::vector<double> times_;
  std::vector<std::size_t> leaves_;                               // in painter's order
  std::unordered_map<std::size_t, Start> at_start_;               // of all leaves
  std::unordered_map<std::size_t, std::vector<Figure>> sampled_;  // a figure a time
};

}  // namespace rostrum::scene
