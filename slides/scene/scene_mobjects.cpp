// The half of Scene that makes mobjects.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "scene/deck_error.h"
#include "scene/scene.h"

namespace rostrum::scene {
namespace {

Style style_of(const ShapeOptions& options, Color default_color) {
  const Color color = options.color.value_or(default_color);
  const Color stroke = options.stroke_color.value_or(color);
  const Color fill = options.fill_color.value_or(color);
  return {.fill_color = fill,
          .stroke_color = stroke,
          .fill_opacity = options.fill_opacity,
          .stroke_opacity = options.stroke_opacity,
          .stroke_width = options.stroke_width * kUnitsPerStrokeWidth};
}

void require_style(const ShapeOptions& options, std::string_view call, Where where) {
  const auto in_unit = [](double v) { return v >= 0 && v <= 1; };
  if (!in_unit(options.fill_opacity) || !in_unit(options.stroke_opacity)) {
    throw DeckError(where, call, "an opacity must be between 0 and 1");
  }
  if (!std::isfinite(options.stroke_width) || options.stroke_width < 0) {
    throw DeckError(where, call,
                    fmt::format("stroke_width is {}, but must be 0 or more", options.stroke_width));
  }
}

// In the order in which Manim's Rectangle has them.
std::vector<Point> corners(const Box& box) {
  return {box.at(UR), box.at(UL), box.at(DL), box.at(DR)};
}

Box box_of_size(double width, double height) {
  Box box;
  box.add({-width / 2, -height / 2});
  box.add({width / 2, height / 2});
  return box;
}

// The curves of straight lines from corner to corner.
std::vector<Point> lines_through(const std::vector<Point>& corners, bool closed) {
  std::vector<Point> points;
  const std::size_t lines = closed ? corners.size() : corners.size() - 1;
  for (std::size_t i = 0; i < lines; ++i) {
    const Point from = corners[i];
    const Point to = corners[(i + 1) % corners.size()];
    points.insert(points.end(), {from, (from * 2.0 + to) / 3.0, (from + to * 2.0) / 3.0, to});
  }
  return points;
}

std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    c = c == '\n' ? ' ' : c;
  }
  return line;
}

// Lines apart by more or less than the typesetter's own pitch.
Layout spaced_lines(const Typesetter& typesetter, std::string_view text, const TextOptions& options,
                    double line_spacing) {
  constexpr double kUnitsPerPoint = 1.0 / 96;  // that Manim measures lines by
  const double pitch = options.font_size * (1 + line_spacing) * kUnitsPerPoint;
  Layout all;
  double baseline = 0;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    Layout line =
        typesetter.text(text.substr(start, end - start), options.font_size, options.weight);
    all.cap_height = line.cap_height;
    for (PlacedGlyph& glyph : line.glyphs) {
      glyph.placement.origin.y += baseline;
      all.glyphs.push_back(std::move(glyph));
    }
    baseline -= pitch;
    start = end + 1;
  }
  return all;
}

}  // namespace

// The members of a text are its glyphs.
Mobject Scene::insert_glyphs(std::string_view kind, std::string_view name, const Layout& layout,
                             const Style& style, Where where) {
  if (layout.glyphs.empty()) {
    throw DeckError(where, kind, "there is nothing to see: the text is empty");
  }
  const Mobject text = store_.insert({.name = one_line(name), .kind = kind});
  std::vector<std::size_t> members;
  for (const PlacedGlyph& glyph : layout.glyphs) {
    const Mobject member = store_.insert({.figure = {.glyph = glyph.outline,
                                                     .hull = glyph.hull,
                                                     .placement = glyph.placement,
                                                     .style = style},
                                          .kind = "Glyph",
                                          .missing = glyph.is_missing(),
                                          .cap_height = layout.cap_height});
    store_.node(member.id()).owner = text.id();
    members.push_back(member.id());
  }
  store_.set_members(text.id(), std::move(members));
  Mobject placed = text;
  return placed.move_to(ORIGIN);
}

Mobject Scene::Text(std::string_view text, TextOptions options, Where where) {
  require_positive(options.font_size, "font_size", "Text", where);
  // Its stroke, which has no width until Write draws it, is white whatever the text's colour, as in
  // Manim.
  const Style style{.fill_color = options.color, .stroke_color = WHITE, .fill_opacity = 1};
  if (options.line_spacing) {
    if (!std::isfinite(*options.line_spacing) || *options.line_spacing < 0) {
      throw DeckError(
          where, "Text",
          fmt::format("line_spacing is {}, but must be 0 or more", *options.line_spacing));
    }
    return insert_glyphs("Text", text,
                         spaced_lines(*typesetter_, text, options, *options.line_spacing), style,
                         where);
  }
  return insert_glyphs("Text", text, typesetter_->text(text, options.font_size, options.weight),
                       style, where);
}

Mobject Scene::MathTex(std::string_view tex, MathTexOptions options, Where where) {
  require_positive(options.font_size, "font_size", "MathTex", where);
  Result<Layout> layout = typesetter_->formula({&tex, 1}, options.font_size);
  if (!layout) {
    throw DeckError(where, "MathTex", layout.error().message);
  }
  const Style style{.fill_color = options.color, .stroke_color = options.color, .fill_opacity = 1};
  return insert_glyphs("MathTex", tex, layout.value(), style, where);
}

Mobject Scene::insert_path(std::string_view kind, std::vector<Point> points,
                           deck::OutlineKind outline, const ShapeOptions& options,
                           Color default_color, Where where) {
  require_style(options, kind, where);
  for (const Point& point : points) {
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
      throw DeckError(where, kind, "a corner is not a finite point");
    }
  }
  return store_.insert({.figure = {.points = std::move(points),
                                   .kind = outline,
                                   .style = style_of(options, default_color)},
                        .name = std::string(kind),
                        .kind = kind});
}

Mobject Scene::Rectangle(double width, double height, ShapeOptions options, Where where) {
  require_positive(width, "the width", "Rectangle", where);
  require_positive(height, "the height", "Rectangle", where);
  return insert_path("Rectangle", lines_through(corners(box_of_size(width, height)), true),
                     deck::OutlineKind::Rectangle, options, WHITE, where);
}

Mobject Scene::Square(double side_length, ShapeOptions options, Where where) {
  require_positive(side_length, "the side length", "Square", where);
  return insert_path("Square", lines_through(corners(box_of_size(side_length, side_length)), true),
                     deck::OutlineKind::Rectangle, options, WHITE, where);
}

Mobject Scene::Line(Point start, Point end, ShapeOptions options, Where where) {
  return insert_path("Line", lines_through({start, end}, false), deck::OutlineKind::Path, options,
                     WHITE, where);
}

Mobject Scene::Polyline(std::vector<Point> points, ShapeOptions options, Where where) {
  if (points.size() < 2) {
    throw DeckError(where, "Polyline", "a line needs two corners or more");
  }
  return insert_path("Polyline", lines_through(points, false), deck::OutlineKind::Path, options,
                     WHITE, where);
}

Mobject Scene::Polygon(std::vector<Point> points, ShapeOptions options, Where where) {
  if (points.size() < 3) {
    throw DeckError(where, "Polygon", "a polygon needs three corners or more");
  }
  return insert_path("Polygon", lines_through(points, true), deck::OutlineKind::Path, options,
                     WHITE, where);
}

Mobject Scene::SurroundingRectangle(const Target& target, double buff, ShapeOptions options,
                                    Where where) {
  Box box = target.box();
  if (box.empty()) {
    throw DeckError(where, "SurroundingRectangle",
                    "there is nothing to surround: the group is empty");
  }
  box.min -= Point{buff, buff};
  box.max += Point{buff, buff};
  return insert_path("SurroundingRectangle", lines_through(corners(box), true),
                     deck::OutlineKind::Rectangle, options, YELLOW, where);
}

Mobject Scene::Group(std::initializer_list<Mobject> members, Where where) {
  Mobject group = store_.insert({.is_group = true, .name = "Group", .kind = "Group"});
  for (const Mobject& member : members) {
    group.add(member, where);
  }
  return group;
}

}  // namespace rostrum::scene
