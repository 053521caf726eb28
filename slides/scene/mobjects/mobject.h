// A mobject, Manim's word for a thing on the slide: a shape, a text, a formula, or a group of
// these.
//
// A Mobject is a handle, cheap to copy: all copies mean the same thing, and moving a group moves
// its members, as in Manim; copy() makes another thing. The thing itself belongs to the Scene that
// made it, and lives as long. Lengths are frame units, angles radians. The verbs change the mobject
// and return it, so they can be chained; what Manim's do, these do, to the same numbers. A verb
// used on a mobject that is on the slide shows from the next play or wait on.
//
// A verb that is given NaN or infinity, or that would put something farther than kFarthest from the
// origin, is a DeckError.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"
#include "path/points.h"
#include "scene/errors/where.h"
#include "scene/mobjects/mobject_options.h"
#include "scene/mobjects/target.h"
#include "scene/recipes/animation_options.h"
#include "scene/updating/updater.h"

namespace rostrum::scene {

class MemberIterator;
class MobjectStore;
struct Animation;

// Manim's default distance between neighbours, and to the frame's edge.
inline constexpr double kDefaultBuff = MED_SMALL_BUFF;
inline constexpr double kDefaultEdgeBuff = MED_LARGE_BUFF;

class Mobject {
 public:
  // --- Where it is. ---

  // The box of its anchors (the ends of its curves), by which it is placed; strokes count without
  // their width. Empty for a group of nothing.
  [[nodiscard]] Box box() const;
  // The sizes that Manim measures: of all points, which may lie outside of the ink.
  [[nodiscard]] double width() const;
  [[nodiscard]] double height() const;
  // A point of the box: an edge's middle or a corner, such as UP or DL.
  [[nodiscard]] Point get(Point direction) const { return box().at(direction); }
  [[nodiscard]] Point get_critical_point(Point direction) const { return get(direction); }
  [[nodiscard]] Point get_corner(Point direction) const { return get(direction); }
  [[nodiscard]] Point get_edge_center(Point direction) const { return get(direction); }
  [[nodiscard]] Point get_center() const { return get(ORIGIN); }
  [[nodiscard]] Point get_top() const { return get(UP); }
  [[nodiscard]] Point get_bottom() const { return get(DOWN); }
  [[nodiscard]] Point get_left() const { return get(LEFT); }
  [[nodiscard]] Point get_right() const { return get(RIGHT); }
  [[nodiscard]] double get_x(Point direction = ORIGIN) const { return get(direction).x; }
  [[nodiscard]] double get_y(Point direction = ORIGIN) const { return get(direction).y; }
  [[nodiscard]] Point get_center_of_mass() const;
  // The first of its anchors that lie farthest in a direction.
  [[nodiscard]] Point get_boundary_point(Point direction) const;

  // --- Its members: of a group; of a text its glyphs; of an arrow its tips. ---

  // The i-th member, -1 the last. A DeckError where there is none.
  [[nodiscard]] Mobject at(MemberIndex index) const;
  [[nodiscard]] Mobject operator[](MemberIndex index) const { return at(index); }
  // A new group of members [begin, end), as Python's slices are: negative ones count from the end,
  // and what is outside is left out.
  [[nodiscard]] Mobject slice(std::int64_t begin, std::optional<std::int64_t> end = {}) const;
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::vector<Mobject> members() const;
  // For (Mobject dot : dots).
  [[nodiscard]] MemberIterator begin() const;
  [[nodiscard]] MemberIterator end() const;
  // Itself, then its members' families, depth first.
  [[nodiscard]] std::vector<Mobject> get_family() const;

  // Appends; of what is a member already, nothing happens. A DeckError where `member` holds this.
  Mobject& add(Mobject member, Where where = Where::current());
  Mobject& add(const std::vector<Mobject>& members, Where where = Where::current());
  // Puts it first, so that it is drawn below the others.
  Mobject& add_to_back(Mobject member, Where where = Where::current());
  Mobject& remove(Mobject member);
  // Reverses the order of the members.
  Mobject& invert();
  // By where the members' centres are: from left to right unless told otherwise.
  Mobject& sort(const std::function<double(Point)>& key = [](Point center) { return center.x; });
  // In an order that the seed says, always the same.
  Mobject& shuffle(std::uint64_t seed = 0);

  // --- Copies. ---

  // A thing of its own, with members of their own, at the same place; not on the slide.
  [[nodiscard]] Mobject copy() const;
  // Looks and is made up as the other is; handles of members that both have stay what they are.
  Mobject& become(const Mobject& other);
  // Remembers how it is, for Restore and restore().
  Mobject& save_state();
  Mobject& restore(Where where = Where::current());
  // A copy to change, for MoveToTarget. target() is the same until generate_target is called again.
  Mobject generate_target();
  [[nodiscard]] Mobject target(Where where = Where::current()) const;

  // --- Placing (verbs/placing.cpp). ---

  Mobject& shift(Point by, Where where = Where::current());
  // So that the box's centre, or the edge's middle, is at the target's.
  Mobject& move_to(const Target& target, Point aligned_edge = ORIGIN,
                   Where where = Where::current());
  Mobject& center(Where where = Where::current());
  Mobject& set_x(double x, Point direction = ORIGIN, Where where = Where::current());
  Mobject& set_y(double y, Point direction = ORIGIN, Where where = Where::current());
  Mobject& match_x(const Target& target, Point direction = ORIGIN, Where where = Where::current());
  Mobject& match_y(const Target& target, Point direction = ORIGIN, Where where = Where::current());
  // Beside the target: `direction` says on which side, `aligned_edge` which edges are in line.
  Mobject& next_to(const Target& target, Point direction = RIGHT, double buff = kDefaultBuff,
                   Point aligned_edge = ORIGIN, Where where = Where::current());
  // Beside the target's member of that index, and the member of that index is what is placed there;
  // all of this moves with it.
  Mobject& next_to(const Mobject& target, Point direction, double buff, Point aligned_edge,
                   const SubmobjectToAlign& submobject, Where where = Where::current());
  // Moves along the axes that `direction` names, so that the boxes' edges on that side are in line.
  Mobject& align_to(const Target& target, Point direction = ORIGIN, Where where = Where::current());
  // Moves along the axes that `direction` names, to `buff` from the frame's edge on that side.
  Mobject& to_edge(Point direction = LEFT, double buff = kDefaultEdgeBuff,
                   Where where = Where::current());
  Mobject& to_corner(Point direction = DL, double buff = kDefaultEdgeBuff,
                     Where where = Where::current());

  // --- Arranging members (verbs/arranging.cpp). ---

  // Puts each member next_to the one before, then centres all on the origin unless told otherwise.
  Mobject& arrange(Point direction = RIGHT, double buff = kDefaultBuff, Point aligned_edge = ORIGIN,
                   bool center = true, Where where = Where::current());
  // In rows and columns, about where it is. A DeckError where there are too few cells.
  Mobject& arrange_in_grid(const GridOptions& options = {}, Where where = Where::current());
  Mobject& arrange_in_grid(int rows, int cols, double buff = kDefaultBuff,
                           Where where = Where::current());

  // --- Size and shape (verbs/sizing.cpp). About the centre of the box unless told otherwise;
  // strokes keep their width. ---

  // An arrow's tips keep their size unless the options say otherwise, and its stroke follows its
  // length.
  Mobject& scale(double factor, const ScaleOptions& options = {}, Where where = Where::current());
  // Along x (dim 0) or y (dim 1).
  Mobject& stretch(double factor, int dim, const About& about = {}, Where where = Where::current());
  Mobject& scale_to_fit_width(double width, const About& about = {},
                              Where where = Where::current());
  Mobject& scale_to_fit_height(double height, const About& about = {},
                               Where where = Where::current());
  Mobject& stretch_to_fit_width(double width, const About& about = {},
                                Where where = Where::current());
  Mobject& stretch_to_fit_height(double height, const About& about = {},
                                 Where where = Where::current());
  // What mobject.width = 3 and set(width=3) do: scale_to_fit_width.
  Mobject& set_width(double width, Where where = Where::current());
  Mobject& set_height(double height, Where where = Where::current());
  Mobject& match_width(const Mobject& other, Where where = Where::current());
  Mobject& match_height(const Mobject& other, Where where = Where::current());
  // At the place of the other and as wide, or as high where dim_to_match is 1; both where it is
  // stretched.
  Mobject& replace(const Mobject& other, int dim_to_match = 0, bool stretch = false,
                   Where where = Where::current());
  Mobject& surround(const Mobject& other, int dim_to_match = 0, bool stretch = false,
                    double buff = kDefaultBuff, Where where = Where::current());
  // Counter-clockwise.
  Mobject& rotate(double angle, const About& about = {}, Where where = Where::current());
  // Half a turn about an axis: UP swaps left and right.
  Mobject& flip(Point axis = UP, const About& about = {}, Where where = Where::current());
  // Rows of a matrix, about the origin unless told otherwise.
  Mobject& apply_matrix(const Matrix& matrix, const About& about = {.about_point = ORIGIN},
                        Where where = Where::current());
  // Moves every point. What should bend needs enough curves: insert_n_curves.
  Mobject& apply_function(const std::function<Point(Point)>& function,
                          Where where = Where::current());

  // --- Paint (verbs/painting.cpp). Of all of the family; what is not given stays. ---

  Mobject& set_color(Color color);
  // Colours along the sheen's direction, within each shape.
  Mobject& set_color(const std::vector<Color>& colors, Where where = Where::current());
  Mobject& set_fill(std::optional<Color> color = {}, std::optional<double> opacity = {},
                    Where where = Where::current());
  // width is in Manim's measure, hundredths of a unit.
  Mobject& set_stroke(std::optional<Color> color = {}, std::optional<double> width = {},
                      std::optional<double> opacity = {}, Where where = Where::current());
  // Of the stroke that lies under the fill.
  Mobject& set_background_stroke(std::optional<Color> color = {}, std::optional<double> width = {},
                                 std::optional<double> opacity = {},
                                 Where where = Where::current());
  Mobject& set_opacity(double opacity, Where where = Where::current());
  // Takes that part of its opacity away.
  Mobject& fade(double darkness = 0.5, Where where = Where::current());
  // From the first to the last of what draws something in it, each in one colour.
  Mobject& set_color_by_gradient(const std::vector<Color>& colors, Where where = Where::current());
  // From its colours, opposite to the direction, to ones that are lighter by `factor`, or darker.
  Mobject& set_sheen(double factor, std::optional<Point> direction = {},
                     Where where = Where::current());
  Mobject& set_sheen_direction(Point direction, Where where = Where::current());
  Mobject& match_color(const Mobject& other);
  Mobject& match_style(const Mobject& other);
  // Manim's: the fill's, or the stroke's where nothing is filled.
  [[nodiscard]] Color get_color() const;
  [[nodiscard]] Color get_fill_color() const;
  [[nodiscard]] Color get_stroke_color() const;
  [[nodiscard]] double get_fill_opacity() const;
  [[nodiscard]] double get_stroke_opacity() const;
  [[nodiscard]] double get_stroke_width() const;  // in Manim's measure
  // What has a higher one is drawn over what has a lower one; 0 at first.
  Mobject& set_z_index(int z_index);

  // --- Paths (verbs/paths.cpp). Of this mobject alone, not of its members, but for the tips of an
  // arrow. Where it has no path of its own the first member's counts, of DashedLine and groups. ---

  [[nodiscard]] path::Points get_points() const;
  [[nodiscard]] Point get_start(Where where = Where::current()) const;
  [[nodiscard]] Point get_end(Where where = Where::current()) const;
  [[nodiscard]] double get_length(Where where = Where::current()) const;  // between its ends
  [[nodiscard]] double get_arc_length(Where where = Where::current()) const;
  [[nodiscard]] double get_angle(Where where = Where::current()) const;  // from start to end
  [[nodiscard]] Point get_unit_vector(Where where = Where::current()) const;
  [[nodiscard]] Point point_from_proportion(double fraction, Where where = Where::current()) const;
  // The corners of a polygon, the first once.
  [[nodiscard]] path::Points get_vertices() const;
  Mobject& put_start_and_end_on(Point start, Point end, Where where = Where::current());
  Mobject& set_length(double length, Where where = Where::current());
  Mobject& set_angle(double angle, Where where = Where::current());
  Mobject& set_points(path::Points points, Where where = Where::current());
  Mobject& set_points_as_corners(path::PointSpan corners, Where where = Where::current());
  Mobject& set_points_smoothly(path::PointSpan anchors, Where where = Where::current());
  Mobject& match_points(const Mobject& other, Where where = Where::current());
  Mobject& append_points(path::PointSpan points, Where where = Where::current());
  Mobject& start_new_path(Point point, Where where = Where::current());
  Mobject& add_line_to(Point point, Where where = Where::current());
  Mobject& add_points_as_corners(path::PointSpan corners, Where where = Where::current());
  Mobject& add_cubic_bezier_curve_to(Point handle, Point other_handle, Point anchor,
                                     Where where = Where::current());
  Mobject& close_path(Where where = Where::current());
  Mobject& make_smooth();
  Mobject& make_jagged();
  Mobject& insert_n_curves(int n, Where where = Where::current());
  Mobject& reverse_direction();
  Mobject& round_corners(double radius = 0.5, Where where = Where::current());
  Mobject& round_corners(const std::vector<double>& radii, Where where = Where::current());
  // Of a line or an arc: a tip, which becomes its last member.
  Mobject& add_tip(const TipOptions& options = {}, Where where = Where::current());
  // Of a Brace: its tip, the unit vector to there, and a label put beside it.
  [[nodiscard]] Point get_tip(Where where = Where::current()) const;
  [[nodiscard]] Point get_direction(Where where = Where::current()) const;
  const Mobject& put_at_tip(Mobject label, double buff = kDefaultBuff,
                            Where where = Where::current()) const;
  // Of an Angle, in radians.
  [[nodiscard]] double get_value(Where where = Where::current()) const;
  // Of a circle: the point in a direction from its centre.
  [[nodiscard]] Point point_at_angle(double angle, Where where = Where::current()) const;
  [[nodiscard]] Point get_arc_center(Where where = Where::current()) const;

  // --- Words (verbs/words.cpp). ---

  // Of a text or formula: a new group of the glyphs that stand for a substring of its source, the
  // first unless told otherwise; for characters [begin, end), as Python's slices count.
  [[nodiscard]] Mobject part(std::string_view words, int occurrence = 0,
                             Where where = Where::current()) const;
  template <std::integral Begin, std::integral End>
  [[nodiscard]] Mobject part(Begin begin, End end) const {
    return characters(static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end));
  }
  // Of a formula: those of its strings that have the TeX in them.
  [[nodiscard]] Mobject get_parts_by_tex(std::string_view tex) const;
  [[nodiscard]] Mobject get_part_by_tex(std::string_view tex, Where where = Where::current()) const;
  Mobject& set_color_by_tex(std::string_view tex, Color color);

  // A copy whose verbs say what is animated: play(square.animate().shift(RIGHT).scale(2)).
  [[nodiscard]] Mobject animate(TransformOptions options = {},
                                Where where = Where::current()) const;
  // What the verbs after animate() have said, as an animation.
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator Animation() const;

  // --- Updaters (verbs/updating.cpp). ---

  // While it is on the slide, the function is called at each moment of a play, and, if it takes the
  // seconds since the last call, of waits. Not while an animation changes the mobject.
  Mobject& add_updater(std::function<void(Mobject&)> update);
  Mobject& add_updater(std::function<void(Mobject&, double dt)> update);
  Mobject& add_updater(const Updater& updater);
  // Of what was not added nothing is removed.
  Mobject& remove_updater(const Updater& updater);
  // Its members' too.
  Mobject& clear_updaters();
  // Its own, in the order in which they were added.
  [[nodiscard]] std::vector<Updater> get_updaters() const;
  // None of its updaters and of its members' is called any more.
  Mobject& suspend_updating();
  // They are again, and are called at once, as if no time had passed. An animation that changes the
  // mobject ends with this, as in Manim.
  Mobject& resume_updating();

  [[nodiscard]] MobjectStore* store() const { return store_; }
  [[nodiscard]] std::size_t id() const { return id_; }

  bool operator==(const Mobject&) const = default;

 private:
  friend class MobjectStore;
  Mobject(MobjectStore* store, std::size_t id) : store_(store), id_(id) {}

  [[nodiscard]] Mobject characters(std::int64_t begin, std::int64_t end) const;
  // What all verbs that move something end in: see checks.h.
  Mobject& apply(const Affine& map, std::string_view verb, Where where);

  MobjectStore* store_;
  std::size_t id_;
};

class MemberIterator {
 public:
  MemberIterator(Mobject group, std::size_t index) : group_(group), index_(index) {}
  [[nodiscard]] Mobject operator*() const { return group_.at(index_); }
  MemberIterator& operator++() {
    ++index_;
    return *this;
  }
  bool operator==(const MemberIterator& other) const = default;

 private:
  Mobject group_;
  std::size_t index_;
};
inline MemberIterator Mobject::begin() const { return {*this, 0}; }
inline MemberIterator Mobject::end() const { return {*this, size()}; }

}  // namespace rostrum::scene
