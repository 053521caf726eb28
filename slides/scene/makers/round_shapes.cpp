// Makers of circles, arcs, and what is made of them.
#include <algorithm>

#include "path/shapes/arcs.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"

namespace rostrum::scene {
namespace {

// Of both, whose options differ in their defaults alone.
template <class Options>
path::Points sector(const Options& options) {
  return path::annular_sector({.inner_radius = options.inner_radius,
                               .outer_radius = options.outer_radius,
                               .angle = options.angle,
                               .start_angle = options.start_angle,
                               .center = options.arc_center});
}

}  // namespace

Mobject Makers::Circle(CircleOptions options, Where where) {
  require_positive(options.radius, "the radius", "Circle", where);
  return insert_path("Circle", path::circle(options.radius, options.arc_center), paint_of(options),
                     RED, where);
}

Mobject Makers::Dot(Point point, DotOptions options, Where where) {
  require_positive(options.radius, "the radius", "Dot", where);
  return insert_path("Dot", path::circle(options.radius, point), paint_of(options), WHITE, where);
}

Mobject Makers::Dot(DotOptions options, Where where) { return Dot(ORIGIN, options, where); }

Mobject Makers::AnnotationDot(AnnotationDotOptions options, Where where) {
  require_positive(options.radius, "the radius", "AnnotationDot", where);
  ShapeOptions paint = paint_of(options);
  if (!paint.stroke_color) paint.stroke_color = WHITE;
  if (!paint.fill_color) paint.fill_color = BLUE;
  return insert_path("AnnotationDot", path::circle(options.radius), paint, WHITE, where);
}

Mobject Makers::LabeledDot(Mobject label, LabeledDotOptions options, Where where) {
  constexpr double kRoom = 0.1;
  const double radius =
      options.radius.value_or(kRoom + std::max(label.width(), label.height()) / 2);
  require_positive(radius, "the radius", "LabeledDot", where);
  Mobject dot = insert_path("LabeledDot", path::circle(radius), paint_of(options), WHITE, where);
  return dot.add(label.move_to(ORIGIN, ORIGIN, where), where);
}

Mobject Makers::LabeledDot(std::string_view tex, LabeledDotOptions options, Where where) {
  return LabeledDot(MathTex(tex, {.color = BLACK}, where), options, where);
}

Mobject Makers::Ellipse(EllipseOptions options, Where where) {
  require_positive(options.width, "the width", "Ellipse", where);
  require_positive(options.height, "the height", "Ellipse", where);
  return insert_path("Ellipse", path::ellipse(options.width, options.height), paint_of(options),
                     RED, where);
}

Mobject Makers::Arc(ArcOptions options, Where where) {
  if (options.num_components < 2) {
    throw DeckError(where, "Arc", "num_components must be 2 or more");
  }
  return insert_tippable("Arc",
                         path::arc({.radius = options.radius,
                                    .start_angle = options.start_angle,
                                    .angle = options.angle,
                                    .center = options.arc_center,
                                    .components = options.num_components}),
                         paint_of(options), {}, where);
}

Mobject Makers::ArcBetweenPoints(Point start, Point end, ArcBetweenPointsOptions options,
                                 Where where) {
  double angle = options.angle;
  if (options.radius) {
    const Result<double> found = path::arc_angle(start, end, *options.radius);
    if (!found) throw DeckError(where, "ArcBetweenPoints", found.error().message);
    angle = found.value();
  }
  return insert_tippable("ArcBetweenPoints", path::arc_between_points(start, end, angle),
                         paint_of(options), {}, where);
}

Mobject Makers::Sector(SectorOptions options, Where where) {
  return insert_path("Sector", sector(options), paint_of(options), WHITE, where);
}

Mobject Makers::AnnularSector(AnnularSectorOptions options, Where where) {
  return insert_path("AnnularSector", sector(options), paint_of(options), WHITE, where);
}

Mobject Makers::Annulus(AnnulusOptions options, Where where) {
  require_positive(options.inner_radius, "the inner radius", "Annulus", where);
  require_positive(options.outer_radius, "the outer radius", "Annulus", where);
  return insert_path("Annulus", path::annulus(options.inner_radius, options.outer_radius),
                     paint_of(options), WHITE, where);
}

}  // namespace rostrum::scene
