// Verbs that change size and shape: scaled, stretched, turned, mapped.
#include <fmt/format.h>

#include <cmath>
#include <glm/geometric.hpp>

#include "path/transforms.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/mobjects/tipped.h"

namespace rostrum::scene {
namespace {

Point fixed_point(const Mobject& mobject, const std::optional<Point>& point, Point edge) {
  return point.value_or(mobject.get(edge));
}
Point fixed_point(const Mobject& mobject, const About& about) {
  return fixed_point(mobject, about.about_point, about.about_edge);
}

// The map of the plane that leaves `center` where it is.
Affine about(Point center, Point x_axis, Point y_axis) {
  return {
      .x_axis = x_axis, .y_axis = y_axis, .origin = center - x_axis * center.x - y_axis * center.y};
}

Affine stretching(double factor, int dim, Point center) {
  return dim == 0 ? about(center, {factor, 0}, {0, 1}) : about(center, {1, 0}, {0, factor});
}

// What is to be as long as that along an axis, and is `now`: what has no length stays, as in Manim.
double factor_to(double wanted, double now, std::string_view call, Where where) {
  require_positive(wanted, "the length", call, where);
  return now == 0 ? 1 : wanted / now;
}

}  // namespace

Mobject& Mobject::scale(double factor, const ScaleOptions& options, Where where) {
  require_finite(factor, "the factor", "scale", where);
  if (factor == 0) {
    throw DeckError(where, "scale", "the factor is 0, which would leave nothing to see");
  }
  const Point center = fixed_point(*this, options.about_point, options.about_edge);
  const Affine map = path::scaling(factor, center);
  if (!store_->node(id_).tips) return apply(map, "scale", where);
  require_map(map, box(), "scale", where);
  const path::TippedPath tipped = tipped_path(*store_, id_);
  // What else it has for members is scaled with it.
  store_->transform(id_, map);
  set_tipped_path(*store_, id_, path::scaled(tipped, factor, center, options.scale_tips));
  return *this;
}

Mobject& Mobject::stretch(double factor, int dim, const About& around, Where where) {
  require_finite(factor, "the factor", "stretch", where);
  if (dim != 0 && dim != 1) {
    throw DeckError(where, "stretch",
                    fmt::format("the dimension is {}, but must be 0 for x or 1 for y", dim));
  }
  return apply(stretching(factor, dim, fixed_point(*this, around)), "stretch", where);
}

Mobject& Mobject::scale_to_fit_width(double wanted, const About& around, Where where) {
  const double factor = factor_to(wanted, width(), "scale_to_fit_width", where);
  return scale(factor, {.about_point = around.about_point, .about_edge = around.about_edge}, where);
}

Mobject& Mobject::scale_to_fit_height(double wanted, const About& around, Where where) {
  const double factor = factor_to(wanted, height(), "scale_to_fit_height", where);
  return scale(factor, {.about_point = around.about_point, .about_edge = around.about_edge}, where);
}

Mobject& Mobject::stretch_to_fit_width(double wanted, const About& around, Where where) {
  return stretch(factor_to(wanted, width(), "stretch_to_fit_width", where), 0, around, where);
}

Mobject& Mobject::stretch_to_fit_height(double wanted, const About& around, Where where) {
  return stretch(factor_to(wanted, height(), "stretch_to_fit_height", where), 1, around, where);
}

Mobject& Mobject::set_width(double wanted, Where where) {
  return scale_to_fit_width(wanted, {}, where);
}

Mobject& Mobject::set_height(double wanted, Where where) {
  return scale_to_fit_height(wanted, {}, where);
}

Mobject& Mobject::match_width(const Mobject& other, Where where) {
  return scale_to_fit_width(other.width(), {}, where);
}

Mobject& Mobject::match_height(const Mobject& other, Where where) {
  return scale_to_fit_height(other.height(), {}, where);
}

Mobject& Mobject::replace(const Mobject& other, int dim_to_match, bool stretched, Where where) {
  if (stretched) {
    stretch_to_fit_width(other.width(), {}, where);
    stretch_to_fit_height(other.height(), {}, where);
  } else if (dim_to_match == 0) {
    match_width(other, where);
  } else {
    match_height(other, where);
  }
  return move_to(other.get_center(), ORIGIN, where);
}

Mobject& Mobject::surround(const Mobject& other, int dim_to_match, bool stretched, double buff,
                           Where where) {
  replace(other, dim_to_match, stretched, where);
  const double length = dim_to_match == 0 ? other.width() : other.height();
  return scale((length + buff) / length, {}, where);
}

Mobject& Mobject::rotate(double angle, const About& around, Where where) {
  apply(path::rotation(angle, fixed_point(*this, around)), "rotate", where);
  const Affine turn = path::rotation(angle);
  for (const std::size_t member : store_->family(id_)) {
    Style& style = store_->node(member).figure.style;
    if (!style.gradient) continue;
    GradientStyle turned = *style.gradient;
    turned.direction = turn(turned.direction);
    style.gradient = std::make_shared<const GradientStyle>(std::move(turned));
  }
  return *this;
}

// Half a turn about an axis in the plane is a reflection in it.
Mobject& Mobject::flip(Point axis, const About& around, Where where) {
  const double length = glm::length(axis);
  require_positive(length, "the axis' length", "flip", where);
  const Point u = axis / length;
  return apply(about(fixed_point(*this, around), {2 * u.x * u.x - 1, 2 * u.x * u.y},
                     {2 * u.x * u.y, 2 * u.y * u.y - 1}),
               "flip", where);
}

Mobject& Mobject::apply_matrix(const Matrix& matrix, const About& around, Where where) {
  return apply(
      about(fixed_point(*this, around), {matrix[0][0], matrix[1][0]}, {matrix[0][1], matrix[1][1]}),
      "apply_matrix", where);
}

Mobject& Mobject::apply_function(const std::function<Point(Point)>& function, Where where) {
  for (const std::size_t leaf : store_->leaves(id_)) {
    Figure& figure = store_->node(leaf).figure;
    if (figure.picture) {
      throw DeckError(where, "apply_function", "an image cannot be bent");
    }
    path::Points moved = path::applied(function, figure.path());
    require_points(moved, "apply_function", where);
    figure.set_path(std::move(moved));
    store_->touch(leaf);
  }
  return *this;
}

}  // namespace rostrum::scene
