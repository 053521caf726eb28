#include "scene/animations/rotation.h"

#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

std::vector<Recipe> turned(const MobjectStore& store, std::size_t id, double angle,
                           const std::optional<Point>& about_point, Point about_edge) {
  Recipe recipe{.actors =
                    actors_of(store, id, [](const Figure& figure) { return std::vector{figure}; })};
  recipe.path = deck::Path::Turn;
  recipe.angle = angle;
  recipe.center = about_point.value_or(store.box(id).at(about_edge));
  return only(std::move(recipe));
}

template <class Options>
Animation rotation(std::string_view name, Mobject mobject, double angle, const Options& options,
                   const AnimationTiming& defaults, Where where) {
  return {.name = name,
          .role = deck::ClipRole::Change,
          .mobject = mobject,
          .timing = timed(defaults, timing_of(options), name, where),
          .where = where,
          .begin = [id = mobject.id(), angle, about = options.about_point,
                    edge = options.about_edge.value_or(ORIGIN)](const Setting& setting) {
            return turned(setting.store, id, angle, about, edge);
          }};
}

}  // namespace

Animation Rotate(Mobject mobject, double angle, RotateOptions options, Where where) {
  return rotation("Rotate", mobject, angle, options, {}, where);
}

Animation Rotating(Mobject mobject, RotatingOptions options, Where where) {
  Animation animation = rotation("Rotating", mobject, options.radians, options,
                                 {.run_time = 5, .rate = linear}, where);
  // It turns as a whole, whatever the lag.
  animation.begin = [begin = animation.begin](const Setting& setting) {
    std::vector<Recipe> recipes = begin(setting);
    for (Recipe& recipe : recipes) recipe.window = Window{};
    return recipes;
  };
  return animation;
}

}  // namespace rostrum::scene
