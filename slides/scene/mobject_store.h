// The store in which a scene's mobjects live while a deck is recorded. Part of the scene's inside:
// decks see Mobject.
#pragma once

#include <string>
#include <vector>

#include "scene/mobject.h"
#include "scene/timeline.h"

namespace rostrum::scene {

// A mobject: a shape, or a group with members (then the shape has neither points nor glyphs).
struct MobjectNode {
  Shape shape;
  bool is_group = false;
  std::vector<std::size_t> members;
  std::string name;  // as a person would call it
  // Counts changes, so that a recording knows whether a shape that it has taken is still current.
  std::uint32_t revision = 0;
};

class MobjectStore {
 public:
  MobjectStore() = default;
  ~MobjectStore() = default;
  // Handles point here.
  MobjectStore(const MobjectStore&) = delete;
  MobjectStore& operator=(const MobjectStore&) = delete;

  Mobject insert(MobjectNode node);
  [[nodiscard]] Mobject handle(std::size_t id) { return {this, id}; }

  [[nodiscard]] MobjectNode& node(std::size_t id) { return nodes_[id]; }
  [[nodiscard]] const MobjectNode& node(std::size_t id) const { return nodes_[id]; }

  // The name that a person would use: a group goes by the first text in it, where there is one.
  [[nodiscard]] std::string name(std::size_t id) const;

  [[nodiscard]] Box box(std::size_t id) const;
  void transform(std::size_t id, const Affine& map);

  // Itself, then its members' families, depth first, each once: Manim's get_family.
  [[nodiscard]] std::vector<std::size_t> family(std::size_t id) const;
  // Those of the family that have something to draw, in painter's order.
  [[nodiscard]] std::vector<std::size_t> leaves(std::size_t id) const;

 private:
  std::vector<MobjectNode> nodes_;
};

}  // namespace rostrum::scene
