// Makers of groups, and of paths that are given by points or functions.
#include <fmt/format.h>

#include <algorithm>

#include "path/corners.h"
#include "path/dashes.h"
#include "path/shapes/graphs.h"
#include "path/shapes/polygons.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"

namespace rostrum::scene {
namespace {

Style style_of(const ShapeOptions& options, Color default_color) {
  const Color color = options.color.value_or(default_color);
  return {.fill_color = options.fill_color.value_or(color),
          .stroke_color = options.stroke_color.value_or(color),
          .fill_opacity = options.fill_opacity,
          .stroke_opacity = options.stroke_opacity,
          .stroke_width = options.stroke_width * kUnitsPerStrokeWidth};
}

path::Sampling sampling(const Range& range, const ParametricOptions& options, std::string_view call,
                        Where where) {
  require_positive(range.step, "the step", call, where);
  require_finite(range.min, "the range's start", call, where);
  require_finite(range.max, "the range's end", call, where);
  return {.min = range.min,
          .max = range.max,
          .step = range.step,
          .discontinuities = options.discontinuities};
}

}  // namespace

Mobject Makers::insert_path(std::string_view kind, path::Points points, const ShapeOptions& options,
                            Color default_color, Where where, deck::OutlineKind outline) {
  require_opacity(options.fill_opacity, kind, where);
  require_opacity(options.stroke_opacity, kind, where);
  require_stroke_width(options.stroke_width, kind, where);
  require_points(points, kind, where);
  return store_.insert({.figure = {.points = std::move(points),
                                   .kind = outline,
                                   .style = style_of(options, default_color)},
                        .name = std::string(kind),
                        .kind = kind,
                        .z_index = options.z_index});
}

Mobject Makers::insert_tippable(std::string_view kind, path::Points points,
                                const ShapeOptions& options, const Tips& tips, Where where) {
  const Mobject made = insert_path(kind, std::move(points), options, WHITE, where);
  store_.node(made.id()).tips = tips;
  return made;
}

Mobject Makers::Group(const std::vector<Mobject>& members, Where where) {
  Mobject group = store_.group({});
  return group.add(members, where);
}
Mobject Makers::Group(std::initializer_list<Mobject> members, Where where) {
  return Group(std::vector<Mobject>(members), where);
}
Mobject Makers::VGroup(std::initializer_list<Mobject> members, Where where) {
  return Group(std::vector<Mobject>(members), where);
}
Mobject Makers::VGroup(const std::vector<Mobject>& members, Where where) {
  return Group(members, where);
}

Mobject Makers::VMobject(ShapeOptions options, Where where) {
  return insert_path("VMobject", {}, options, WHITE, where);
}

Mobject Makers::Polyline(const std::vector<Point>& corners, ShapeOptions options, Where where) {
  if (corners.size() < 2) {
    throw DeckError(where, "Polyline", "a line needs two corners or more");
  }
  return insert_path("Polyline", path::through_corners(corners), options, WHITE, where);
}

Mobject Makers::CubicBezier(Point start_anchor, Point start_handle, Point end_handle,
                            Point end_anchor, ShapeOptions options, Where where) {
  return insert_path("CubicBezier", {start_anchor, start_handle, end_handle, end_anchor}, options,
                     WHITE, where);
}

Mobject Makers::DashedVMobject(const Mobject& mobject, DashedVMobjectOptions options, Where where) {
  const path::Points points = mobject.get_points();
  if (points.empty()) {
    throw DeckError(where, "DashedVMobject",
                    "what is to be dashed has no path of its own; a group's members are dashed "
                    "one by one");
  }
  if (options.num_dashes < 1) {
    throw DeckError(where, "DashedVMobject",
                    fmt::format("num_dashes is {}, but must be 1 or more", options.num_dashes));
  }
  require_finite(options.dash_offset, "dash_offset", "DashedVMobject", where);
  require_positive(options.dashed_ratio, "dashed_ratio", "DashedVMobject", where);
  const MobjectNode source = store_.node(mobject.id());
  const Mobject dashed =
      store_.insert({.name = source.name, .kind = "DashedVMobject", .z_index = source.z_index});
  store_.node(dashed.id()).figure.style = source.figure.style;
  std::vector<std::size_t> members;
  for (path::Points& dash : path::dashed(points, {.dashes = options.num_dashes,
                                                 .ratio = options.dashed_ratio,
                                                 .offset = options.dash_offset,
                                                 .equal_lengths = options.equal_lengths})) {
    const Mobject member =
        store_.insert({.figure = {.points = std::move(dash), .style = source.figure.style},
                       .name = "Dash",
                       .kind = "Dash",
                       .z_index = source.z_index});
    store_.node(member.id()).owner = dashed.id();
    members.push_back(member.id());
  }
  store_.set_members(dashed.id(), std::move(members));
  return dashed;
}

Mobject Makers::Cutout(const Mobject& main_shape, const std::vector<Mobject>& holes,
                       ShapeOptions options, Where where) {
  std::vector<path::Points> cut;
  cut.reserve(holes.size());
  for (const Mobject& hole : holes) cut.push_back(hole.get_points());
  return insert_path("Cutout", path::cutout(main_shape.get_points(), cut), options, WHITE, where);
}

Mobject Makers::ParametricFunction(const std::function<Point(double)>& function, Range t_range,
                                   ParametricOptions options, Where where) {
  return insert_path(
      "ParametricFunction",
      path::parametric(function, sampling(t_range, options, "ParametricFunction", where),
                       options.use_smoothing),
      paint_of(options), WHITE, where);
}

Mobject Makers::FunctionGraph(const std::function<double(double)>& function, Range x_range,
                              ParametricOptions options, Where where) {
  return insert_path(
      "FunctionGraph",
      path::function_graph(function, sampling(x_range, options, "FunctionGraph", where),
                           options.use_smoothing),
      paint_of(options), YELLOW, where);
}

}  // namespace rostrum::scene
