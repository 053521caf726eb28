// A mobject, Manim's word for a thing on the slide: a shape, a text, a formula, or a group of
// these.
//
// A Mobject is a handle, cheap to copy: all copies mean the same thing, and moving a group moves
// its members, as in Manim. The thing itself belongs to the Scene that made it, and lives as long.
// Lengths are frame units, angles radians. The verbs change the mobject and return it, so they can
// be chained. A verb used on a mobject that is on the slide shows from the next play or wait on.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "base/color.h"
#include "base/geometry.h"
#include "scene/animation_options.h"
#include "scene/where.h"

namespace rostrum::scene {

class MobjectStore;
class Target;
struct Animation;

// Manim's default distance between neighbours, and to the frame's edge.
inline constexpr double kDefaultBuff = 0.25;
inline constexpr double kDefaultEdgeBuff = 0.5;

class Mobject {
 public:
  // The box of its ink: strokes count without their width. Empty for a group of nothing.
  [[nodiscard]] Box box() const;
  // A point of the box: an edge's middle or a corner, such as UP or DL.
  [[nodiscard]] Point get(Point direction) const { return box().at(direction); }
  [[nodiscard]] Point get_center() const { return get(ORIGIN); }
  [[nodiscard]] Point get_top() const { return get(UP); }
  [[nodiscard]] Point get_bottom() const { return get(DOWN); }
  [[nodiscard]] Point get_left() const { return get(LEFT); }
  [[nodiscard]] Point get_right() const { return get(RIGHT); }

  // The i-th member of a group. A DeckError where there is none.
  template <std::integral Index>
  [[nodiscard]] Mobject at(Index index, Where where = Where::current()) const {
    return member(static_cast<std::int64_t>(index), where);
  }
  [[nodiscard]] std::size_t size() const;  // members of a group, 0 for anything else

  // Appends to a group. A DeckError where this is no group, or `member` holds it already.
  Mobject& add(Mobject member, Where where = Where::current());

  Mobject& shift(Point by);
  // So that the box's centre is there.
  Mobject& move_to(Point point);
  // About the centre of the box. Strokes keep their width. factor must be above 0.
  Mobject& scale(double factor, Where where = Where::current());
  // Counter-clockwise, about the centre of the box.
  Mobject& rotate(double angle);
  // Beside the target: `direction` says on which side, `aligned_edge` which edges are in line.
  Mobject& next_to(const Target& target, Point direction = RIGHT, double buff = kDefaultBuff,
                   Point aligned_edge = ORIGIN);
  // Moves along the axes that `direction` names, so that the boxes' edges on that side are in line.
  Mobject& align_to(const Target& target, Point direction);
  // Moves along the axes that `direction` names, to `buff` from the frame's edge on that side.
  Mobject& to_edge(Point direction, double buff = kDefaultEdgeBuff);
  // Puts each member next_to the one before, then centres the group on the origin. Groups only.
  Mobject& arrange(Point direction = RIGHT, double buff = kDefaultBuff, Point aligned_edge = ORIGIN,
                   Where where = Where::current());

  // A copy whose verbs say what is animated: play(square.animate().shift(RIGHT).scale(2)).
  [[nodiscard]] Mobject animate(TransformOptions options = {},
                                Where where = Where::current()) const;
  // What the verbs after animate() have said, as an animation.
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator Animation() const;

  // While it is on the slide, the function is called at each moment of a play, and, if it takes the
  // seconds since the last call, of waits. Not while an animation changes the mobject.
  Mobject& add_updater(std::function<void(Mobject&)> update);
  Mobject& add_updater(std::function<void(Mobject&, double dt)> update);
  // Its members' too.
  Mobject& clear_updaters();

  [[nodiscard]] MobjectStore* store() const { return store_; }
  [[nodiscard]] std::size_t id() const { return id_; }

  bool operator==(const Mobject&) const = default;

 private:
  friend class MobjectStore;
  // Signed, so that a negative number is told as it was written.
  [[nodiscard]] Mobject member(std::int64_t index, Where where) const;

  Mobject(MobjectStore* store, std::size_t id) : store_(store), id_(id) {}

  MobjectStore* store_;
  std::size_t id_;
};

// A mobject can be placed by a target: another one's box, or a point.
class Target {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): next_to(title, DOWN) and next_to(UP * 2, DOWN)
  Target(const Mobject& mobject) : box_(mobject.box()) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Target(Point point) { box_.add(point); }

  [[nodiscard]] const Box& box() const { return box_; }

 private:
  Box box_;
};

}  // namespace rostrum::scene
