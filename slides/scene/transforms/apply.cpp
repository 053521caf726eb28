// Transforms to what a function makes of a mobject.
#include <algorithm>

#include "path/transforms.h"
#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"
#include "scene/recording/stage.h"
#include "scene/transforms/transform.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

const AnimationTiming kPointwise{.run_time = 3, .lag_ratio = 0, .rate = deck::Ease::Smooth};

void move_to(MobjectStore& store, std::size_t id, Point point) {
  store.transform(id, path::translation(point - store.box(id).center()));
}

void apply_function(MobjectStore& store, std::size_t id, const path::PointFunction& function) {
  for (const std::size_t leaf : store.leaves(id)) {
    MobjectNode& node = store.node(leaf);
    node.figure.set_path(path::applied(function, node.figure.path()));
    ++node.revision;
  }
}

}  // namespace

Animation ApplyFunction(const std::function<void(Mobject&)>& function, Mobject mobject,
                        TransformOptions options, Where where) {
  return transform_by(
      "ApplyFunction", mobject,
      [function](MobjectStore& store, std::size_t target) {
        Mobject handle = store.handle(target);
        function(handle);
      },
      options, where);
}

Animation ScaleInPlace(Mobject mobject, double factor, TransformOptions options, Where where) {
  return transform_by(
      "ScaleInPlace", mobject,
      [factor](MobjectStore& store, std::size_t target) {
        store.transform(target, path::scaling(factor, store.box(target).center()));
      },
      options, where);
}

Animation FadeToColor(Mobject mobject, Color color, TransformOptions options, Where where) {
  return transform_by(
      "FadeToColor", mobject,
      [color](MobjectStore& store, std::size_t target) {
        for (const std::size_t leaf : store.leaves(target)) {
          recolor(store.node(leaf).figure.style, color);
        }
      },
      options, where);
}

Animation ApplyPointwiseFunction(const std::function<Point(Point)>& function, Mobject mobject,
                                 TransformOptions options, Where where) {
  return transform_by(
      "ApplyPointwiseFunction", mobject,
      [function](MobjectStore& store, std::size_t target) {
        apply_function(store, target, function);
      },
      options, where, kPointwise);
}

Animation ApplyComplexFunction(
    const std::function<std::complex<double>(std::complex<double>)>& function, Mobject mobject,
    TransformOptions options, Where where) {
  const auto of_points = [function](Point point) {
    const std::complex<double> value = function({point.x, point.y});
    return Point{value.real(), value.imag()};
  };
  return transform_by(
      "ApplyComplexFunction", mobject,
      [of_points](MobjectStore& store, std::size_t target) {
        apply_function(store, target, of_points);
      },
      options, where);
}

Animation ApplyMatrix(const std::array<std::array<double, 2>, 2>& matrix, Mobject mobject,
                      TransformOptions options, Point about_point, Where where) {
  const Affine map{.x_axis = {matrix[0][0], matrix[1][0]}, .y_axis = {matrix[0][1], matrix[1][1]}};
  const Affine about = path::translation(about_point) * map * path::translation(-about_point);
  return transform_by(
      "ApplyMatrix", mobject,
      [about](MobjectStore& store, std::size_t target) { store.transform(target, about); }, options,
      where, kPointwise);
}

Animation CyclicReplace(const std::vector<Mobject>& mobjects, TransformOptions options,
                        Where where) {
  if (mobjects.empty()) throw DeckError(where, "CyclicReplace", "there is no mobject");
  options.path_arc = options.path_arc.value_or(PI / 2);
  MobjectStore& store = *mobjects.front().store();
  const Mobject group = store.insert({.is_group = true, .name = "Group", .kind = "Group"});
  std::vector<std::size_t> members;
  for (const Mobject& mobject : mobjects) members.push_back(mobject.id());
  store.set_members(group.id(), members);
  return transform_by(
      "CyclicReplace", group,
      [members](MobjectStore& of, std::size_t target) {
        const std::vector<std::size_t> copies = of.node(target).members;
        for (std::size_t i = 0; i < copies.size(); ++i) {
          move_to(of, copies[i], of.box(members[(i + 1) % members.size()]).center());
        }
      },
      options, where);
}

Animation Swap(Mobject mobject, Mobject other, TransformOptions options, Where where) {
  return CyclicReplace({mobject, other}, options, where);
}

}  // namespace rostrum::scene
