#include "scene/animations/growing.h"

#include <functional>
#include <utility>

#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

Figure at_a_point(Figure figure, Point point) {
  figure.transform({.x_axis = ORIGIN, .y_axis = ORIGIN, .origin = point});
  return figure;
}

using PointOf = std::function<Point(const MobjectStore&)>;

Animation grown(std::string_view name, Mobject mobject, const PointOf& point_of,
                const GrowOptions& options, double spiral, Where where) {
  const auto begin = [id = mobject.id(), point_of, color = options.point_color,
                      spiral](const Setting& setting) {
    const Point point = point_of(setting.store);
    Recipe recipe{.actors = actors_of(setting.store, id, [&](const Figure& figure) {
                    Figure start = at_a_point(figure, point);
                    if (color) recolor(start.style, *color);
                    return std::vector{start, figure};
                  })};
    // An arrow's stroke is as wide as its length allows: of a point, nothing.
    const std::optional<Tips>& tips = setting.store.node(id).tips;
    for (Actor& actor : recipe.actors) {
      const bool shaft = actor.leaf == id && tips && tips->rules;
      if (shaft) actor.poses.front().style.stroke_width = 0;
    }
    if (spiral != 0) {
      recipe.path = deck::Path::Spiral;
      recipe.angle = spiral;
    }
    return only(std::move(recipe));
  };
  return {.name = name,
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed({}, timing_of(options), name, where),
          .where = where,
          .introducer = true,
          .begin = begin};
}

PointOf edge_of(const Mobject& mobject, Point edge) {
  return [id = mobject.id(), edge](const MobjectStore& store) { return store.box(id).at(edge); };
}

}  // namespace

Animation GrowFromPoint(Mobject mobject, Point point, GrowOptions options, Where where) {
  return grown(
      "GrowFromPoint", mobject, [point](const MobjectStore&) { return point; }, options, 0, where);
}

Animation GrowFromCenter(Mobject mobject, GrowOptions options, Where where) {
  return grown("GrowFromCenter", mobject, edge_of(mobject, ORIGIN), options, 0, where);
}

Animation GrowFromEdge(Mobject mobject, Point edge, GrowOptions options, Where where) {
  return grown("GrowFromEdge", mobject, edge_of(mobject, edge), options, 0, where);
}

Animation GrowArrow(Mobject arrow, GrowOptions options, Where where) {
  const auto start = [id = arrow.id()](const MobjectStore& store) {
    const std::vector<std::size_t> leaves = store.leaves(id);
    const std::vector<Point> path =
        leaves.empty() ? std::vector<Point>{} : store.node(leaves.front()).figure.path();
    return path.empty() ? ORIGIN : path.front();
  };
  return grown("GrowArrow", arrow, start, options, 0, where);
}

Animation SpinInFromNothing(Mobject mobject, double angle, GrowOptions options, Where where) {
  return grown("SpinInFromNothing", mobject, edge_of(mobject, ORIGIN), options, angle, where);
}

Animation ShrinkToCenter(Mobject mobject, AnimationOptions options, Where where) {
  return {.name = "ShrinkToCenter",
          .role = deck::ClipRole::Change,
          .mobject = mobject,
          .timing = timed({}, options, "ShrinkToCenter", where),
          .where = where,
          .begin = [id = mobject.id()](const Setting& setting) {
            const Point center = setting.store.box(id).center();
            return only({.actors = actors_of(setting.store, id, [&](const Figure& figure) {
                           return std::vector{figure, at_a_point(figure, center)};
                         })});
          }};
}

}  // namespace rostrum::scene
