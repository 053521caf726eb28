#include "scene/recipes/recipe_state.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "path/partial.h"
#include "path/transforms.h"
#include "path/ways.h"

namespace rostrum::scene {
namespace {

double mix(double a, double b, double w) { return (1 - w) * a + w * b; }

path::Points on_the_way(const Recipe& recipe, path::PointSpan from, path::PointSpan to, double w) {
  switch (recipe.path) {
    case deck::Path::Arc:
      return path::along_arcs(from, to, w, recipe.angle);
    case deck::Path::Spiral:
      return path::along_spirals(from, to, w, recipe.angle);
    case deck::Path::Straight:
    case deck::Path::Turn:
      break;
  }
  return path::along_lines(from, to, w);
}

// All of the ways are linear in both ends, so that three points carry a whole placement.
Affine on_the_way(const Recipe& recipe, const Affine& from, const Affine& to, double w) {
  const auto corners = [](const Affine& map) {
    return std::array{map.origin, map(Point{1, 0}), map(Point{0, 1})};
  };
  const path::Points moved = on_the_way(recipe, corners(from), corners(to), w);
  return {.x_axis = moved[1] - moved[0], .y_axis = moved[2] - moved[0], .origin = moved[0]};
}

Style mix(const Style& a, const Style& b, double w) {
  Style style = w < 0.5 ? a : b;
  style.fill_color = interpolate_color(a.fill_color, b.fill_color, w);
  style.stroke_color = interpolate_color(a.stroke_color, b.stroke_color, w);
  style.background_stroke_color =
      interpolate_color(a.background_stroke_color, b.background_stroke_color, w);
  style.fill_opacity = mix(a.fill_opacity, b.fill_opacity, w);
  style.stroke_opacity = mix(a.stroke_opacity, b.stroke_opacity, w);
  style.background_stroke_opacity =
      mix(a.background_stroke_opacity, b.background_stroke_opacity, w);
  style.stroke_width = mix(a.stroke_width, b.stroke_width, w);
  style.background_stroke_width = mix(a.background_stroke_width, b.background_stroke_width, w);
  return style;
}

Figure between(const Recipe& recipe, const Figure& from, const Figure& to, double w) {
  Figure figure = from;
  const bool same = from.glyph == to.glyph && from.picture == to.picture;
  if (same && (from.glyph || from.picture)) {
    figure.placement = on_the_way(recipe, from.placement, to.placement, w);
  } else {
    figure.set_path(on_the_way(recipe, from.path(), to.path(), w));
  }
  figure.style = mix(from.style, to.style, w);
  return figure;
}

// Calls interpolate(before, after, weight) with the keys around p.
template <class Key, class Interpolate>
auto at(const std::vector<Key>& keys, double p, const Interpolate& interpolate) {
  const auto after = std::ranges::upper_bound(
      keys, p, {}, [](const Key& key) { return static_cast<double>(key.progress); });
  if (after == keys.begin()) return interpolate(keys.front(), keys.front(), 0.0);
  const Key& before = *std::prev(after);
  if (after == keys.end()) return interpolate(before, before, 0.0);
  const auto from = static_cast<double>(before.progress);
  return interpolate(before, *after, (p - from) / (static_cast<double>(after->progress) - from));
}

Figure posed(const Recipe& recipe, const Actor& actor, double p) {
  double pose = p;
  if (!recipe.pose_keys.empty()) {
    pose = at(recipe.pose_keys, p, [](const deck::PoseKey& a, const deck::PoseKey& b, double w) {
      return mix(static_cast<double>(a.pose), static_cast<double>(b.pose), w);
    });
  }
  if (recipe.path == deck::Path::Turn) {
    Figure figure = actor.poses.front();
    figure.transform(path::rotation(recipe.angle * pose, recipe.center));
    return figure;
  }
  const std::size_t count = actor.poses.size();
  const auto last = static_cast<double>(count - 1);
  if (pose == 0 || count == 1) return actor.at_first.value_or(actor.poses.front());
  if (pose == last) return actor.at_last.value_or(actor.poses.back());
  const double first = std::clamp(std::floor(pose), 0.0, last - 1);
  const auto index = static_cast<std::size_t>(first);
  if (pose == first) return actor.poses[index];
  return between(recipe, actor.poses[index], actor.poses[index + 1], pose - first);
}

Affine affine(const std::array<float, 6>& m) {
  return {.x_axis = {m[0], m[1]}, .y_axis = {m[2], m[3]}, .origin = {m[4], m[5]}};
}

}  // namespace

double progress_of(const Recipe& recipe, const Pace& pace, double alpha, std::size_t actor) {
  if (recipe.window) {
    const double eased = pace.rate(alpha);
    const double value = recipe.course == Course::Forward ? eased : 1 - eased;
    return std::clamp((value - recipe.window->from) / (recipe.window->to - recipe.window->from),
                      0.0, 1.0);
  }
  const double whole = static_cast<double>(recipe.actors.size() - 1) * pace.lag_ratio + 1;
  const double lower = static_cast<double>(actor) * pace.lag_ratio;
  const double way = recipe.course == Course::Mirrored ? 1 - alpha : alpha;
  const double place = way * whole - lower;
  return pace.rate(std::clamp(recipe.course == Course::Reversed ? 1 - place : place, 0.0, 1.0));
}

Figure state_of(const Recipe& recipe, const Actor& actor, double progress) {
  Figure figure = posed(recipe, actor, progress);
  if (!recipe.extent_keys.empty()) {
    const auto [begin, end] = at(
        recipe.extent_keys, progress,
        [](const deck::ExtentKey& a, const deck::ExtentKey& b, double w) {
          return std::pair(
              std::clamp(mix(static_cast<double>(a.begin), static_cast<double>(b.begin), w), 0.0,
                         1.0),
              std::clamp(mix(static_cast<double>(a.end), static_cast<double>(b.end), w), 0.0, 1.0));
        });
    if (begin > 0 || end < 1) figure.set_path(path::partial(figure.path(), begin, end));
  }
  if (!recipe.placement_keys.empty()) {
    figure.transform(at(recipe.placement_keys, progress,
                        [](const deck::PlacementKey& a, const deck::PlacementKey& b, double w) {
                          const Affine from = affine(a.placement);
                          const Affine to = affine(b.placement);
                          return Affine{.x_axis = from.x_axis * (1 - w) + to.x_axis * w,
                                        .y_axis = from.y_axis * (1 - w) + to.y_axis * w,
                                        .origin = from.origin * (1 - w) + to.origin * w};
                        }));
  }
  return figure;
}

bool same_look(const Figure& a, const Figure& b) {
  return a.glyph == b.glyph && a.picture == b.picture && a.placement == b.placement &&
         a.kind == b.kind && a.style == b.style && a.points == b.points;
}

void set_figure(MobjectStore& store, std::size_t leaf, const Figure& figure) {
  MobjectNode& node = store.node(leaf);
  if (same_look(node.figure, figure)) return;
  node.figure = figure;
  ++node.revision;
}

void apply(const Recipe& recipe, const Pace& pace, double alpha, MobjectStore& store) {
  for (std::size_t i = 0; i < recipe.actors.size(); ++i) {
    const Actor& actor = recipe.actors[i];
    set_figure(store, actor.leaf, state_of(recipe, actor, progress_of(recipe, pace, alpha, i)));
  }
}

}  // namespace rostrum::scene
