// The stage knows which mobjects are on the slide, in the order in which they were put there. Part
// of the scene's inside.
//
// Follows Manim's Scene.add and Scene.remove: the list holds mobjects with their members; what is
// added again moves to the top; a mobject of which a member is taken out falls apart into its other
// members.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {

class Stage {
 public:
  // The store must outlive the stage.
  explicit Stage(const MobjectStore& store) : store_(&store) {}

  // Puts it on top, taking its family from wherever it was.
  void add(std::size_t id);
  // Puts it below all others.
  void add_to_back(std::size_t id);
  // Puts it on top, and keeps it above what is added later.
  void add_foreground(std::size_t id);
  // Takes its whole family off.
  void remove(std::size_t id);
  // Puts another one, which is not on the slide, where the one is.
  void replace(std::size_t id, std::size_t by);
  void clear();

  // Tells whether it is there itself, alone or within a mobject that is.
  [[nodiscard]] bool holds(std::size_t id) const;
  // Tells whether it or any member of its family is there.
  [[nodiscard]] bool holds_any_of(std::size_t id) const;

  // What was added, in order.
  [[nodiscard]] const std::vector<std::size_t>& mobjects() const { return list_; }
  // The mobjects to draw, in painter's order: by z_index, and as they were put there.
  [[nodiscard]] std::vector<std::size_t> leaves() const;

 private:
  void index(std::size_t top) const;
  void refresh() const;
  void take_out(std::size_t id);

  const MobjectStore* store_;
  std::vector<std::size_t> list_;
  std::vector<std::size_t> foreground_;

  // Which of the list holds a mobject, so that a slide of thousands is not searched for each that
  // enters. Made again when families have changed.
  mutable std::unordered_map<std::size_t, std::size_t> top_of_;
  mutable std::size_t family_revision_ = 0;
};

}  // namespace rostrum::scene
