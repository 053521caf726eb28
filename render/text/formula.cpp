#include "text/formula.h"

#include <string>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "text/font_face.h"
#include "text/math/layout.h"
#include "text/math/parser.h"

namespace rostrum::text {
namespace {

// Takes boxes apart into what is drawn.
class Flattener {
 public:
  Flattener(const Fonts& fonts, double em) : fonts_(fonts), em_(em) {}

  void add(const math::Box& box, Point origin) {
    for (const math::Element& element : box.elements) {
      const Point at = origin + element.at;
      if (const auto* inner = std::get_if<math::Box>(&element.content)) {
        add(*inner, at);
      } else if (const auto* glyph = std::get_if<math::GlyphInk>(&element.content)) {
        place({.font = kMath, .glyph = glyph->glyph}, at, {glyph->scale, glyph->scale});
      } else {
        const auto& rule = std::get<math::RuleInk>(element.content);
        place(scene::kRule, at, {rule.width, rule.height});
      }
    }
  }

  scene::Layout take() { return std::move(layout_); }

 private:
  void place(scene::GlyphId glyph, Point at, Point size) {
    scene::Hull hull = fonts_.hull(glyph);
    if (hull->empty()) return;
    layout_.glyphs.push_back({.glyph = glyph,
                              .placement = {.x_axis = {size.x * em_, 0},
                                            .y_axis = {0, size.y * em_},
                                            .origin = at * em_},
                              .hull = std::move(hull),
                              .outline = fonts_.contours(glyph)});
  }

  const Fonts& fonts_;
  double em_;
  scene::Layout layout_;
};

// A long formula is quoted around the place that matters.
std::string quote(std::string_view tex, std::size_t column) {
  constexpr std::size_t kBefore = 60;
  constexpr std::size_t kAfter = 40;
  const std::vector<Character> characters = decode_utf8(tex);
  const std::size_t first = column > kBefore ? column - kBefore : 0;
  const std::size_t end = column + kAfter;
  const std::size_t from = first < characters.size() ? characters[first].offset : tex.size();
  const std::size_t to = end < characters.size() ? characters[end].offset : tex.size();
  std::string quoted = repair_utf8(tex.substr(from, to - from)).text;
  if (first > 0) quoted.insert(0, "...");
  if (end < characters.size()) quoted += "...";
  return quoted;
}

Error describe(const math::Problem& problem, std::string_view tex) {
  return {problem.what + ", at column " + std::to_string(problem.column) + " of \"" +
          quote(tex, problem.column) + "\""};
}

}  // namespace

Result<scene::Layout> layout_formula(const Fonts& fonts, std::string_view tex, double font_size) {
  if (tex.size() > kMaxFormulaLength) {
    return Error{"A formula of " + std::to_string(tex.size()) + " bytes is too long: at most " +
                 std::to_string(kMaxFormulaLength) + " can be set at once"};
  }
  const std::variant<math::List, math::Problem> parsed = math::parse(tex);
  if (const auto* problem = std::get_if<math::Problem>(&parsed)) return describe(*problem, tex);

  const math::MathFont font(fonts.face(kMath));
  math::Context context{.font = font, .problem = {}};
  const math::Box box = math::layout_list(context, std::get<math::List>(parsed),
                                          {.level = math::StyleLevel::Display});
  if (context.problem) return describe(*context.problem, tex);

  Flattener flattener(fonts, formula_em(font_size));
  flattener.add(box, {0, 0});
  scene::Layout layout = flattener.take();
  layout.cap_height = fonts.cap_height(kMath) * formula_em(font_size);
  return layout;
}

}  // namespace rostrum::text
