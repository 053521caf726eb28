#include "inspect/leaves.h"

#include <algorithm>
#include <array>

#include "deck/moment.h"
#include "path/partial.h"
#include "path/points.h"

namespace rostrum::app {
namespace {

using deck::Deck;
using deck::ShownPart;

constexpr double kManimWidths = 100;  // a unit

bool is_image(const ShownPart& part) { return (part.from->flags & deck::kPartImage) != 0; }

path::Points points_of(const Deck& deck, const ShownPart& part) {
  path::Points points;
  if (is_image(part)) {
    constexpr std::array kCorners{Point{-0.5, -0.5}, Point{0.5, -0.5}, Point{0.5, 0.5},
                                  Point{-0.5, 0.5}};
    std::ranges::transform(kCorners, std::back_inserter(points), part.placement);
    return points;
  }
  for (const glm::vec2 p : deck.outline(part.from->outline).points) {
    points.push_back(part.placement(Point(p)));
  }
  if (part.to != nullptr) {
    const auto to = deck.outline(part.to->outline).points;
    for (std::size_t i = 0; i < points.size(); ++i) points[i] += part.to_placement(Point(to[i]));
  }
  return path::partial(points, part.begin, part.end);
}

Box box_of(const Deck& deck, const ShownPart& part) {
  const path::Points points = points_of(deck, part);
  Box box;
  if (is_image(part)) {
    for (const Point p : points) box.add(p);
  } else {
    for (const Point p : path::anchors(points)) box.add(p);
  }
  return box;
}

// Whatever is drawn of its path now.
bool has_paint(const deck::ShownStyle& style) {
  return style.fill.a > 0 || (style.stroke.a > 0 && style.stroke_width > 0) ||
         (style.back_stroke.a > 0 && style.back_width > 0);
}

std::string text_of(const Deck& deck, const deck::RunRecord& run, const deck::PartRecord& part) {
  if (run.object == deck::kNone) return {};
  const std::string_view text = deck.objects[run.object].text;
  if (part.text_begin > text.size()) return {};
  return std::string{text.substr(part.text_begin, part.text_length)};
}

std::string_view kind_of(const Deck& deck, const deck::RunRecord& run, const ShownPart& part) {
  if (run.object != deck::kNone && !deck.objects[run.object].kind.empty()) {
    return deck.objects[run.object].kind;
  }
  if (is_image(part)) return "image";
  const bool glyph = deck.outline(part.from->outline).kind == deck::OutlineKind::Glyph;
  return glyph ? "glyph" : "path";
}

}  // namespace

std::vector<Leaf> leaves_at(const Deck& deck, double t) {
  std::vector<Leaf> leaves;
  const deck::Moment moment(deck, t);
  moment.for_each_part([&](const deck::RunRecord& run, const ShownPart& part) {
    if (!has_paint(part.style)) return;
    leaves.push_back({.kind = kind_of(deck, run, part),
                      .text = text_of(deck, run, *part.from),
                      .image = is_image(part),
                      .box = box_of(deck, part),
                      .fill = {.color = deck::Rgba(part.style.fill)},
                      .stroke = {.color = deck::Rgba(part.style.stroke),
                                 .width = part.style.stroke_width * kManimWidths},
                      .back_stroke = {.color = deck::Rgba(part.style.back_stroke),
                                      .width = part.style.back_width * kManimWidths},
                      .z_index = run.z,
                      .source = deck.source(run.source)});
  });
  return leaves;
}

}  // namespace rostrum::app
