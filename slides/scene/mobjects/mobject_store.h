// The store in which a scene's mobjects live while a deck is recorded. Part of the scene's inside:
// decks see Mobject.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "path/shapes/arrows.h"
#include "scene/mobjects/figure.h"
#include "scene/mobjects/mobject.h"
#include "scene/recipes/animation_options.h"
#include "scene/updating/updaters.h"

namespace rostrum::scene {

// What makes a path one that has tips, or can have: a line, an arc, an arrow (path::TippedPath).
// The tips are among its members.
struct Tips {
  std::optional<std::size_t> tip;
  std::optional<std::size_t> start_tip;
  double length = path::kTipLength;
  std::optional<path::ArrowRules> rules;  // of an arrow
};

// A mobject: what it draws itself, and its members. A group draws nothing itself; the members of a
// text are its glyphs.
struct MobjectNode {
  Figure figure;
  bool is_group = false;
  std::vector<std::size_t> members;
  std::string name;       // as a person would call it
  std::string_view kind;  // "Text", "Circle": a literal
  // The mobject that a person would name in its place: of a glyph its text.
  std::size_t owner = 0;
  // Of a glyph: the bytes of its owner's text that it stands for, and how high that text's capitals
  // are.
  std::uint32_t text_begin = 0;
  std::uint16_t text_length = 0;
  bool missing = false;  // a font's box for a character that it lacks
  double cap_height = 0;
  int z_index = 0;
  std::optional<Tips> tips;
  double angle = 0;  // of an Angle: its value
  // Copies to come back to, or to become (Manim's saved_state and target).
  std::optional<std::size_t> saved;
  std::optional<std::size_t> target;
  // Never shown, wherever it is put: the camera's frame.
  bool off_stage = false;
  // Counts changes, so that a recording knows whether what it has taken is still current.
  std::uint32_t revision = 0;
};

class MobjectStore {
 public:
  MobjectStore() = default;
  ~MobjectStore() = default;
  // Handles point here.
  MobjectStore(const MobjectStore&) = delete;
  MobjectStore& operator=(const MobjectStore&) = delete;

  // The new node is its own owner, until it is told otherwise.
  Mobject insert(MobjectNode node);
  Mobject group(std::vector<std::size_t> members);
  [[nodiscard]] Mobject handle(std::size_t id) { return {this, id}; }

  [[nodiscard]] MobjectNode& node(std::size_t id) { return nodes_[id]; }
  [[nodiscard]] const MobjectNode& node(std::size_t id) const { return nodes_[id]; }
  // The members of a mobject; to be told when they change, since families are remembered.
  void set_members(std::size_t id, std::vector<std::size_t> members);
  [[nodiscard]] std::size_t family_revision() const { return family_revision_; }

  // A new mobject that is as this one and its family are.
  [[nodiscard]] std::size_t copy(std::size_t id);
  // Makes it look as another one does; members that the other has more of are copied, those that it
  // lacks are let go, the rest stay themselves. Manim's become.
  void become(std::size_t id, std::size_t other);

  // What was asked for by animate(), of the copy on which its verbs act.
  struct AnimateCall {
    std::size_t mobject = 0;
    TransformOptions options;
    Where where;
  };
  void note_animate(std::size_t copy, AnimateCall call) { animate_calls_.emplace(copy, call); }
  // None of what animate() has not made.
  [[nodiscard]] const AnimateCall* animate_call(std::size_t copy) const;

  [[nodiscard]] Updaters& updaters() { return updaters_; }

  // The name that a person would use: a group goes by the first text in it, where there is one.
  [[nodiscard]] std::string name(std::size_t id) const;

  [[nodiscard]] Box box(std::size_t id) const;
  [[nodiscard]] path::Extent extent(std::size_t id) const;
  void transform(std::size_t id, const Affine& map);
  // To be told when a figure or a z_index changes.
  void touch(std::size_t id) { ++nodes_[id].revision; }

  // Itself, then its members' families, depth first, each once: Manim's get_family.
  [[nodiscard]] std::vector<std::size_t> family(std::size_t id) const;
  // Those of the family that have something to draw, in painter's order (z_index left aside).
  [[nodiscard]] std::vector<std::size_t> leaves(std::size_t id) const;

 private:
  void take_over(std::size_t id, std::size_t other,
                 std::unordered_map<std::size_t, std::size_t>& new_ids);

  std::vector<MobjectNode> nodes_;
  std::size_t family_revision_ = 0;
  std::unordered_map<std::size_t, AnimateCall> animate_calls_;
  Updaters updaters_;
};

}  // namespace rostrum::scene
