// What is drawn: outlines, images, styles, and the parts that place them.
#include "deck/gate.h"
#include "deck/image.h"
#include "deck/outline.h"

namespace rostrum::deck {

// Each outline has points of its own, so that checking all of them takes no longer than reading
// the points. Key and box are what whoever draws relies on instead of the points.
void check_outlines(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("point", tables.points, [](const PointRecord& p, std::size_t) -> std::string_view {
    return near(p.x) && near(p.y) ? "" : "that is nowhere";
  });
  if (!gate.fault().empty()) return;
  static_assert(sizeof(PointRecord) == sizeof(glm::vec2));
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): two floats either way.
  const auto* const points = reinterpret_cast<const glm::vec2*>(tables.points.data());
  std::uint64_t end = 0;
  gate.each("outline", tables.outlines,
            [&](const OutlineRecord& outline, std::size_t) -> std::string_view {
              const Slice own = outline.points;
              if (!within(own, tables.points)) return "with points that are not there";
              if (own.first < end) return "with points of another one";
              end = std::uint64_t{own.first} + own.count;
              if (own.count % kPointsPerCurve != 0) return "that ends within a curve";
              if (outline.kind > static_cast<std::uint32_t>(OutlineKind::Rectangle)) {
                return "of an unknown kind";
              }
              const auto kind = static_cast<OutlineKind>(outline.kind);
              if (kind == OutlineKind::Rectangle && own.count != 4 * kPointsPerCurve) {
                return "that is no rectangle and says so";
              }
              const Outline made = make_outline({points + own.first, own.count}, kind);
              if (made.key != outline.key) return "with a key that is not that of its points";
              const std::array<float, 4> box{made.box_min.x, made.box_min.y, made.box_max.x,
                                             made.box_max.y};
              if (box != outline.box) return "with a box that is not that of its points";
              return {};
            });
}

void check_images(Gate& gate) {
  const auto& tables = gate.tables();
  std::uint64_t end = 0;
  gate.each("image", tables.images, [&](const ImageRecord& image, std::size_t) -> std::string_view {
    constexpr std::uint64_t kBytesPerPixel = 4;
    if (!within(image.pixels, tables.pixels)) return "with pixels that are not there";
    if (image.pixels.first < end) return "with pixels of another one";
    end = std::uint64_t{image.pixels.first} + image.pixels.count;
    const bool fits = image.width > 0 && image.height > 0 && image.width <= kLargestImage &&
                      image.height <= kLargestImage;
    if (!fits) return "of a size that cannot be shown";
    if (image.pixels.count != kBytesPerPixel * image.width * image.height) {
      return "with too few or too many pixels for its size";
    }
    if (image.key == 0) return "without a key";
    if (image.resampling > static_cast<std::uint32_t>(Resampling::Nearest)) {
      return "that is resampled in an unknown way";
    }
    return {};
  });
}

void check_styles(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("colour", tables.colors, [](const Rgba32& c, std::size_t) -> std::string_view {
    return is_color(c) ? "" : "that is none";
  });
  const auto fits = [&](Slice stops) {
    return within(stops, tables.colors) && stops.count != 1 && stops.count <= kMostStops;
  };
  gate.each("gradient", tables.gradients,
            [&](const GradientRecord& gradient, std::size_t) -> std::string_view {
              if (!fits(gradient.fill) || !fits(gradient.stroke)) {
                return "with colours that are not there, one alone or too many";
              }
              return near(gradient.direction) ? "" : "in no direction";
            });
  gate.each("style", tables.styles, [&](const StyleRecord& style, std::size_t) -> std::string_view {
    if (!is_color(style.fill) || !is_color(style.stroke) || !is_color(style.back_stroke)) {
      return "with a colour that is none";
    }
    const auto is_width = [](float width) { return width >= 0 && near(width); };
    if (!is_width(style.stroke_width) || !is_width(style.back_width)) {
      return "with a width that is none";
    }
    if (style.round > 1) return "with unknown joints";
    if (!is_in_or_none(style.gradient, tables.gradients))
      return "with a gradient that is not there";
    return {};
  });
}

void check_parts(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("part", tables.parts, [&](const PartRecord& part, std::size_t) -> std::string_view {
    if (part.flags > (kPartImage | kPartMissing)) return "of an unknown kind";
    if ((part.flags & kPartImage) != 0) {
      if (!is_in(part.outline, tables.images)) return "with an image that is not there";
    } else if (!is_in(part.outline, tables.outlines)) {
      return "with an outline that is not there";
    }
    if (!is_in(part.style, tables.styles)) return "with a style that is not there";
    return near(part.placement) ? "" : "that is placed nowhere";
  });
}

}  // namespace rostrum::deck
