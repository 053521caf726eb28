#include "text/formula.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/utf8.h"
#include "text/font_face.h"
#include "text/math/layout.h"
#include "text/math/parser.h"

namespace rostrum::text {
namespace {

// The strings of a formula as one source, and which of them a byte of it is in.
class Joined {
 public:
  explicit Joined(std::span<const std::string_view> strings) {
    for (const std::string_view string : strings) {
      if (!starts_.empty()) source_ += ' ';
      starts_.push_back(source_.size());
      source_ += string;
    }
  }

  [[nodiscard]] const std::string& source() const { return source_; }

  void locate(const math::Mark& mark, scene::PlacedGlyph& glyph) const {
    const auto after = std::ranges::upper_bound(starts_, mark.begin);
    glyph.part = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - starts_.begin() - 1, 0));
    const std::size_t start = starts_.empty() ? 0 : starts_[glyph.part];
    glyph.source = {.begin = mark.begin - start, .end = mark.end - start};
    glyph.color = mark.color;
  }

 private:
  std::string source_;
  std::vector<std::size_t> starts_;
};

// Takes boxes apart into what is drawn.
class Flattener {
 public:
  Flattener(const Fonts& fonts, const Joined& strings, double em)
      : fonts_(fonts), strings_(strings), em_(em) {}

  void add(const math::Box& box, Point origin) {
    for (const math::Element& element : box.elements) {
      const Point at = origin + element.at;
      if (const auto* inner = std::get_if<math::Box>(&element.content)) {
        add(*inner, at);
      } else if (const auto* glyph = std::get_if<math::GlyphInk>(&element.content)) {
        place({.font = kMath, .glyph = glyph->glyph},
              {.x_axis = {glyph->scale, 0}, .y_axis = {0, glyph->scale}, .origin = at},
              glyph->mark);
      } else {
        const auto& rule = std::get<math::RuleInk>(element.content);
        place(scene::kRule,
              {.x_axis = {rule.width, rule.rise}, .y_axis = {0, rule.height}, .origin = at},
              rule.mark);
      }
    }
  }

  scene::Layout take() { return std::move(layout_); }

 private:
  void place(scene::GlyphId glyph, const Affine& ems, const std::optional<math::Mark>& mark) {
    scene::Hull hull = fonts_.hull(glyph);
    if (hull->empty()) return;
    layout_.glyphs.push_back({.glyph = glyph,
                              .placement = {.x_axis = ems.x_axis * em_,
                                            .y_axis = ems.y_axis * em_,
                                            .origin = ems.origin * em_},
                              .hull = std::move(hull),
                              .outline = fonts_.contours(glyph)});
    if (mark) strings_.locate(*mark, layout_.glyphs.back());
  }

  const Fonts& fonts_;
  const Joined& strings_;
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
  return layout_formula(fonts, {&tex, 1}, font_size);
}

Result<scene::Layout> layout_formula(const Fonts& fonts, std::span<const std::string_view> strings,
                                     double font_size) {
  const Joined joined(strings);
  const std::string& tex = joined.source();
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

  Flattener flattener(fonts, joined, formula_em(font_size));
  flattener.add(box, {0, 0});
  scene::Layout layout = flattener.take();
  layout.cap_height = fonts.cap_height(kMath) * formula_em(font_size);
  return layout;
}

}  // namespace rostrum::text
