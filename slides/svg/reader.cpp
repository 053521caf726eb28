#include "svg/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <pugixml.hpp>
#include <unordered_map>

#include "path/transforms.h"
#include "svg/elements.h"
#include "svg/scanner.h"
#include "svg/style.h"
#include "svg/transform.h"

namespace rostrum::svg {
namespace {

std::string_view attribute(const pugi::xml_node& node, const std::string& name) {
  return node.attribute(name.c_str()).value();
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

// What is defined for others to refer to, and what is no drawing. A symbol is drawn where it is
// used.
bool is_not_drawn(std::string_view name) {
  return is_one_of(
      name, {"defs", "style", "title", "desc", "metadata", "clipPath", "mask", "marker", "pattern",
             "linearGradient", "radialGradient", "filter", "script", "symbol", "namedview"});
}

// What Manim does not draw, and a viewer would.
bool is_left_out(std::string_view name) {
  return is_one_of(name, {"text", "image", "foreignObject"});
}

pugi::xml_node after(const pugi::xml_node& node) {
  if (node.first_child()) return node.first_child();
  pugi::xml_node at = node;
  while (at && !at.next_sibling()) at = at.parent();
  return at ? at.next_sibling() : at;
}

// How much larger a map makes areas, as a factor of lengths.
double scale_of(const Affine& map) {
  return std::sqrt(std::abs(map.x_axis.x * map.y_axis.y - map.x_axis.y * map.y_axis.x));
}

std::optional<Box> view_box(const pugi::xml_node& node) {
  Scanner scanner(attribute(node, "viewBox"));
  const std::optional<double> x = scanner.number();
  const std::optional<double> y = scanner.number();
  const std::optional<double> width = scanner.number();
  const std::optional<double> height = scanner.number();
  if (!x || !y || !width || !height || !(*width > 0) || !(*height > 0)) return {};
  return Box{{*x, *y}, {*x + *width, *y + *height}};
}

// What percentages are of, where neither says how large the document is, is anyone's guess.
Point size_of(const pugi::xml_node& root) {
  if (const std::optional<Box> view = view_box(root)) return {view->width(), view->height()};
  return {parse_length(attribute(root, "width"), 100).value_or(100),
          parse_length(attribute(root, "height"), 100).value_or(100)};
}

// Coordinates that can be moved and scaled without leaving what numbers can hold.
constexpr double kFar = 1e15;

bool is_within_reach(path::PointSpan points) {
  return std::ranges::all_of(points,
                             [](Point p) { return std::abs(p.x) < kFar && std::abs(p.y) < kFar; });
}

class Reader {
 public:
  explicit Reader(const pugi::xml_node& root) : size_(size_of(root)) {
    for (pugi::xml_node node = root; node; node = after(node)) {
      if (const std::string_view id = attribute(node, "id"); !id.empty()) by_id_[id] = node;
      if (local_name(node.name()) == "style") sheet_.add(node.text().get());
    }
  }

  Result<Document> read(const pugi::xml_node& root) && {
    Style style;
    apply_style(style, root);
    children(root, {.style = style});
    if (!failure_.empty()) return Error{failure_};
    if (has_gradient_) leave_out("gradient");
    return std::move(document_);
  }

 private:
  struct Place {
    Style style;
    Affine map;
    std::size_t depth = 0;
  };

  void children(const pugi::xml_node& node, const Place& place) {
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() == pugi::node_element) element(child, place, false);
    }
  }

  void element(const pugi::xml_node& node, const Place& outer, bool used) {
    const std::string_view name = local_name(node.name());
    if (is_not_drawn(name) && !(used && name == "symbol")) return;
    if (!spend(node, outer.depth)) return;
    Place place{.style = outer.style, .map = outer.map, .depth = outer.depth + 1};
    apply_style(place.style, node);
    if (place.style.hidden) return;
    place.map = place.map * parse_transform(attribute(node, "transform"));
    if (is_left_out(name)) return leave_out(name);
    const auto value = [&](std::string_view which) { return attribute(node, std::string(which)); };
    if (const std::optional<path::Points> points = outline(name, value, size_)) {
      return shape(*points, place);
    }
    if (name == "use" || name == "svg") place.map = place.map * shift_of(node);
    if (name == "svg") place.map = place.map * view_of(node);
    if (name == "use") return use(node, place);
    children(node, place);
  }

  void use(const pugi::xml_node& node, const Place& place) {
    std::string_view target = attribute(node, "href");
    if (target.empty()) target = attribute(node, "xlink:href");
    if (!target.starts_with('#')) return;
    const auto found = by_id_.find(target.substr(1));
    if (found != by_id_.end()) element(found->second, place, true);
  }

  [[nodiscard]] Affine shift_of(const pugi::xml_node& node) const {
    return path::translation({parse_length(attribute(node, "x"), size_.x).value_or(0),
                              parse_length(attribute(node, "y"), size_.y).value_or(0)});
  }

  // The viewBox of an inner document, as large as fits, in the middle.
  [[nodiscard]] Affine view_of(const pugi::xml_node& node) const {
    const std::optional<Box> view = view_box(node);
    if (!view) return {};
    const Point frame{parse_length(attribute(node, "width"), size_.x).value_or(view->width()),
                      parse_length(attribute(node, "height"), size_.y).value_or(view->height())};
    const double scale = std::min(frame.x / view->width(), frame.y / view->height());
    return path::translation(frame / 2.0) * path::scaling(scale) *
           path::translation(-view->center());
  }

  void apply_style(Style& style, const pugi::xml_node& node) {
    for (const pugi::xml_attribute& each : node.attributes()) style.set(each.name(), each.value());
    style.set_all(sheet_.declarations(local_name(node.name()), attribute(node, "id"),
                                      attribute(node, "class")));
    style.set_all(attribute(node, "style"));
  }

  void shape(const path::Points& points, const Place& place) {
    path::Points moved = path::transformed(points, place.map);
    curves_ += path::curve_count(moved);
    if (moved.empty() || !is_within_reach(moved)) return;
    if (curves_ > path::kMaxCurves) return fail("more curves than a slide can show");
    const double width = parse_length(place.style.stroke_width, glm::length(size_)).value_or(0);
    has_gradient_ = has_gradient_ || place.style.fill.starts_with("url") ||
                    place.style.stroke.starts_with("url");
    document_.shapes.push_back(
        {.points = std::move(moved),
         .fill = place.style.fill_paint(),
         .stroke = place.style.stroke_paint(),
         .stroke_width = std::clamp(width * scale_of(place.map), 0.0, kFar)});
  }

  // Whether there is enough left of what a file may ask for. Elements count each time that they are
  // used, so that a few lines which use each other do not draw for ever.
  bool spend(const pugi::xml_node& node, std::size_t depth) {
    if (!failure_.empty()) return false;
    for (const pugi::xml_attribute& each : node.attributes()) {
      bytes_ += std::string_view(each.value()).size();
    }
    if (depth >= kMaxDepth) fail("elements within elements, deeper than any drawing has");
    if (++elements_ > kMaxElements) fail("more elements than a slide can show");
    if (bytes_ > kMaxBytes) fail("more data than a slide can show");
    return failure_.empty();
  }

  void fail(std::string_view what) {
    failure_ =
        fmt::format("This SVG file has {}. Simplify the drawing, or use a PNG image of it.", what);
  }

  void leave_out(std::string_view what) {
    if (std::ranges::find(document_.left_out, what) == document_.left_out.end()) {
      document_.left_out.emplace_back(what);
    }
  }

  Point size_;
  Document document_;
  StyleSheet sheet_;
  std::unordered_map<std::string_view, pugi::xml_node> by_id_;
  std::size_t elements_ = 0;
  std::size_t bytes_ = 0;
  std::size_t curves_ = 0;
  bool has_gradient_ = false;
  std::string failure_;
};

}  // namespace

std::string_view local_name(std::string_view name) { return name.substr(name.find(':') + 1); }

Result<Document> read_document(const pugi::xml_node& root) { return Reader(root).read(root); }

}  // namespace rostrum::svg
