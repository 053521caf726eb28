#include "capi/talk.h"

#include "rostrum_fonts.h"

namespace rostrum::capi {

std::uint32_t Shelf::number_of(const scene::PlacedGlyph& glyph) {
  const auto next = static_cast<std::uint32_t>(outlines.size());
  const auto [found, is_new] = numbers_.try_emplace(glyph.outline.get(), next);
  if (is_new) outlines.push_back({.outline = glyph.outline, .hull = glyph.hull});
  return found->second;
}

rostrum_points view_of(const std::vector<Point>& points) {
  static_assert(sizeof(Point) == 2 * sizeof(double));
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): see above
  return {.xy = reinterpret_cast<const double*>(points.data()), .count = points.size()};
}

std::vector<Point> points_of(rostrum_points points) {
  const std::span<const double> numbers = array(points.xy, points.count, "points");
  std::vector<Point> result(numbers.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i] = {number(points.xy[2 * i], "A coordinate"),
                 number(points.xy[2 * i + 1], "A coordinate")};
  }
  return result;
}

}  // namespace rostrum::capi

const rostrum::text::Fonts& rostrum_talk::fonts() {
  using rostrum::fonts::embedded;
  if (!fonts_) {
    fonts_ = rostrum::capi::value_of(
        rostrum::text::Fonts::open({.regular = embedded("regular"),
                                    .bold = embedded("bold"),
                                    .fallback = embedded("fallback"),
                                    .fallback_bold = embedded("fallback-bold"),
                                    .math = embedded("math"),
                                    .italic = embedded("italic"),
                                    .bold_italic = embedded("bold-italic"),
                                    .mono = embedded("mono"),
                                    .mono_bold = embedded("mono-bold")}));
  }
  return *fonts_;
}

uint32_t rostrum_abi_version(void) { return ROSTRUM_ABI_VERSION; }

rostrum_talk* rostrum_talk_new(void) {
  try {
    return std::make_unique<rostrum_talk>().release();
  } catch (...) {
    return nullptr;
  }
}

void rostrum_talk_free(rostrum_talk* talk) { const std::unique_ptr<rostrum_talk> owned(talk); }

const char* rostrum_talk_error(const rostrum_talk* talk) {
  return talk == nullptr ? "There is no talk: the handle is null." : talk->error.sentence();
}
