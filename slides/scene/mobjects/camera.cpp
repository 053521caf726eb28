#include "scene/mobjects/camera.h"

#include "path/corners.h"
#include "path/transforms.h"
#include "scene/errors/deck_error.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

Mobject unseen(MobjectStore& store, std::string_view name, double fill_opacity) {
  constexpr double kX = kFrameWidth / 2;
  constexpr double kY = kFrameHeight / 2;
  const std::vector<Point> corners{{kX, kY}, {-kX, kY}, {-kX, -kY}, {kX, -kY}};
  return store.insert({.figure = {.points = path::closed_through_corners(corners),
                                  .style = {.fill_color = BLACK, .fill_opacity = fill_opacity}},
                       .name = std::string(name),
                       .kind = "Camera",
                       .off_stage = true});
}

}  // namespace

Camera::Camera(MobjectStore& store)
    : frame(unseen(store, "camera.frame", 0)), background(unseen(store, "camera.background", 1)) {}

void Camera::set_background(Color color) {
  MobjectNode& node = background.store()->node(background.id());
  node.figure.style.fill_color = color;
  ++node.revision;
}

Color Camera::background_color() const {
  return background.store()->node(background.id()).figure.style.fill_color;
}

Animation Camera::auto_zoom(const std::vector<Mobject>& mobjects, double margin,
                            TransformOptions options, Where where) const {
  Box box;
  for (const Mobject& mobject : mobjects) box.add(mobject.box());
  if (box.empty()) throw DeckError(where, "auto_zoom", "there is nothing to zoom to");
  return transform_by(
      "auto_zoom", frame,
      [box, margin](MobjectStore& store, std::size_t target) {
        const Box own = store.box(target);
        const bool by_width = box.width() / own.width() > box.height() / own.height();
        const double factor = by_width ? (box.width() + margin) / own.width()
                                       : (box.height() + margin) / own.height();
        if (!(factor > 0)) return;
        store.transform(target, path::translation(box.center() - own.center()) *
                                    path::scaling(factor, own.center()));
      },
      options, where);
}

}  // namespace rostrum::scene
