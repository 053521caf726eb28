// The stage knows which mobjects are on the slide, in the order in which they are drawn. Part of
// the scene's inside.
//
// Follows Manim's Scene.add and Scene.remove: the list holds mobjects and whole groups; what is
// added again moves to the top; a group of which a part is taken out falls apart into its other
// members.
#pragma once

#include <cstddef>
#include <unordered_set>
#include <vector>

#include "scene/mobject_store.h"

namespace rostrum::scene {

class Stage {
 public:
  // The store must outlive the stage.
  explicit Stage(const MobjectStore& store) : store_(&store) {}

  // Puts it on top, taking its family from wherever it was.
  void add(std::size_t id);
  // Takes its whole family off.
  void remove(std::size_t id);

  // Tells whether it is there itself, alone or within a group that is.
  [[nodiscard]] bool holds(std::size_t id) const;
  // Tells whether it or any member of its family is there.
  [[nodiscard]] bool holds_any_of(std::size_t id) const;

  // The mobjects to draw, in painter's order.
  [[nodiscard]] std::vector<std::size_t> leaves() const;

 private:
  void index();

  const MobjectStore* store_;
  std::vector<std::size_t> list_;

  // The members of the list, so that a slide of thousands of mobjects is not searched for each that
  // enters.
  std::unordered_set<std::size_t> listed_;
  std::vector<std::size_t> groups_;  // in no order
};

}  // namespace rostrum::scene
