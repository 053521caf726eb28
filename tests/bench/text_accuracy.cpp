// Prints how far drawn glyphs are from the truth, how long their fields take to make, and how full
// the atlas gets. The errors are over the pixels on the edges of the 94 printable ASCII characters,
// at random places within a pixel, in 0..255: first the mean, then the 99th percentile.
#include "text_accuracy.h"

#include <array>
#include <chrono>
#include <cstdio>

#include "embedded_fonts.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

constexpr std::array<float, 8> kSizes{12, 20, 40, 60, 80, 100, 200, 400};

// The glyphs are read already, so that only the fields are timed.
std::vector<deck::OutlineRef> printable_ascii(const text::Fonts& fonts, text::FontIndex font,
                                              tests::Outlines& outlines) {
  std::vector<deck::OutlineRef> glyphs;
  for (char32_t c = U'!'; c <= U'~'; ++c) glyphs.push_back(outlines.glyph(fonts, c, font));
  return glyphs;
}

void print_accuracy(const text::Fonts& fonts, text::FontIndex font, const char* name) {
  tests::Outlines outlines;
  const auto glyphs = printable_ascii(fonts, font, outlines);
  GlyphAtlas atlas;
  atlas.prepare(glyphs, Detail::Text);
  atlas.prepare(glyphs, Detail::Display);
  std::mt19937 random(1);
  std::printf("%-22s", name);
  for (const float size : kSizes) {
    constexpr int kTimes = 4;
    std::vector<float> errors;
    for (int i = 0; i < kTimes; ++i) {
      for (const auto glyph : glyphs) {
        append_edge_errors(atlas, glyph, size, random, errors);
      }
    }
    const ErrorSummary s = summary(std::move(errors));
    std::printf("  %4.2f %4.1f", s.mean, s.percentile_99);
  }
  std::printf("\n");
}

double megabytes(const GlyphAtlas& atlas, std::span<const deck::OutlineRef> glyphs, Detail detail) {
  double texels = 0;
  for (const auto glyph : glyphs) {
    const AtlasGlyph* found = atlas.find(glyph, detail);
    if (found == nullptr) continue;
    const glm::dvec2 size(found->texel_max - found->texel_min);
    texels += size.x * size.y;
  }
  return texels * sizeof(std::uint16_t) / 1e6;
}

void print_cost(const text::Fonts& fonts, text::FontIndex font, const char* name, Detail detail) {
  using Clock = std::chrono::steady_clock;
  tests::Outlines outlines;
  const auto glyphs = printable_ascii(fonts, font, outlines);
  double best = 1e9;
  double size = 0;
  for (int i = 0; i < 5; ++i) {
    GlyphAtlas atlas;
    const auto start = Clock::now();
    atlas.prepare(glyphs, detail);
    best = std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    size = megabytes(atlas, glyphs, detail);
  }
  const auto [texels_per_em, spread] = metrics(detail);
  std::printf("%-22s %3d texels/em, spread %d: %.3f ms a glyph, %.2f MB of fields\n", name,
              texels_per_em, spread, best / static_cast<double>(glyphs.size()), size);
}

// With enough glyphs for many pages.
void print_fill(const text::Fonts& fonts, Detail detail) {
  tests::Outlines outlines;
  std::vector<deck::OutlineRef> glyphs;
  for (std::uint16_t i = 0; i < 2000; ++i) glyphs.push_back(outlines.indexed(fonts, i));
  GlyphAtlas atlas;
  atlas.prepare(glyphs, detail);
  double pages = 0;
  for (const AtlasPage& page : atlas.pages()) {
    pages += static_cast<double>(page.texels.size() * sizeof(std::uint16_t)) / 1e6;
  }
  std::printf("%zu glyphs at %d texels/em: %zu pages, %.0f %% full\n", glyphs.size(),
              metrics(detail).texels_per_em, atlas.pages().size(),
              100 * megabytes(atlas, glyphs, detail) / pages);
}

}  // namespace
}  // namespace rostrum::render

int main() {
  using namespace rostrum::render;
  const auto fonts = rostrum::text::Fonts::open(rostrum::text::embedded_files());
  if (!fonts) {
    std::fprintf(stderr, "%s\n", fonts.error().message.c_str());
    return 1;
  }
  std::printf("%-22s", "pixels an em");
  for (const float size : kSizes) std::printf("  %9.0f", static_cast<double>(size));
  std::printf("\n");
  print_accuracy(fonts.value(), rostrum::text::kRegular, "Inter");
  print_accuracy(fonts.value(), rostrum::text::kMath, "Latin Modern Math");
  std::printf("\n");
  for (const Detail detail : {Detail::Text, Detail::Display}) {
    print_cost(fonts.value(), rostrum::text::kRegular, "Inter", detail);
    print_cost(fonts.value(), rostrum::text::kMath, "Latin Modern Math", detail);
    print_fill(fonts.value(), detail);
  }
}
