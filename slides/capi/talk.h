// A talk of the C library: fonts, and the outlines and pictures that have numbers.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/geometry.h"
#include "capi/guard.h"
#include "scene/typesetting/typesetter.h"
#include "text/fonts.h"

namespace rostrum::capi {

// What a talk and its recordings share.
struct Shelf {
  struct GlyphShape {
    std::shared_ptr<const scene::GlyphOutline> outline;
    scene::Hull hull;
  };
  struct Picture {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::vector<std::byte> pixels;
  };

  [[nodiscard]] std::uint32_t number_of(const scene::PlacedGlyph& glyph);

  std::vector<GlyphShape> outlines;
  std::vector<std::shared_ptr<const Picture>> pictures;

 private:
  std::unordered_map<const scene::GlyphOutline*, std::uint32_t> numbers_;
};

// The arrays that the last call has returned.
struct Results {
  std::vector<rostrum_glyph> glyphs;
  std::vector<Point> points;
  std::vector<Point> more_points;
  std::vector<std::size_t> counts;
  std::vector<rostrum_svg_shape> shapes;
  std::vector<std::uint8_t> bytes;
  std::string text;
};

// Points to doubles, which a Point is two of.
[[nodiscard]] rostrum_points view_of(const std::vector<Point>& points);

}  // namespace rostrum::capi

struct rostrum_talk {
  rostrum::capi::LastError error;
  std::shared_ptr<rostrum::capi::Shelf> shelf = std::make_shared<rostrum::capi::Shelf>();
  rostrum::capi::Results results;

  // Opened when the first text is set.
  [[nodiscard]] const rostrum::text::Fonts& fonts();

 private:
  std::optional<rostrum::text::Fonts> fonts_;
};
