// Pictures and drawings that are in files.
#include <algorithm>
#include <utility>

#include "capi/talk.h"
#include "image/picture.h"
#include "svg/svg.h"

namespace rostrum::capi {
namespace {

void put(const std::optional<svg::Paint>& paint, double (&color)[4], std::uint32_t& has) {
  constexpr double kMost = 255;
  has = paint ? 1U : 0U;
  if (!paint) return;
  color[0] = paint->color.r / kMost;
  color[1] = paint->color.g / kMost;
  color[2] = paint->color.b / kMost;
  color[3] = paint->opacity;
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_status rostrum_decode_picture(rostrum_talk* talk, const uint8_t* file, size_t bytes,
                                      rostrum_pixels* pixels) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_pixels& out = target(pixels);
    image::Picture picture = value_of(image::decode(array(file, bytes, "bytes of a picture")));
    talk->results.bytes = std::move(picture.rgba);
    out = {.rgba = talk->results.bytes.data(),
           .width = static_cast<std::uint32_t>(picture.size.width),
           .height = static_cast<std::uint32_t>(picture.size.height)};
  });
}

rostrum_status rostrum_picture(rostrum_talk* talk, const rostrum_pixels* pixels,
                               uint32_t* picture) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    uint32_t& number = target(picture);
    require(pixels != nullptr, "The picture is null.");
    const std::uint64_t count = std::uint64_t{pixels->width} * pixels->height;
    require(count > 0, "A picture has at least one pixel.");
    if (count > image::kMaxPixels) {
      throw Failure("A picture of " + std::to_string(pixels->width) + " by " +
                    std::to_string(pixels->height) + " pixels is too large: " +
                    std::to_string(image::kMaxPixels) + " pixels is the most.");
    }
    const auto rgba = std::as_bytes(array(pixels->rgba, 4 * count, "pixels"));
    auto kept = std::make_shared<Shelf::Picture>();
    kept->width = pixels->width;
    kept->height = pixels->height;
    kept->pixels.assign(rgba.begin(), rgba.end());
    auto& pictures = talk->shelf->pictures;
    pictures.push_back(std::move(kept));
    number = static_cast<std::uint32_t>(pictures.size() - 1);
  });
}

rostrum_status rostrum_svg(rostrum_talk* talk, const uint8_t* file, size_t bytes,
                           rostrum_drawing* drawing) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_drawing& out = target(drawing);
    const auto characters = array(file, bytes, "bytes of a drawing");
    const svg::Document document =
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are characters
        value_of(svg::read({reinterpret_cast<const char*>(characters.data()), characters.size()}));
    Results& results = talk->results;
    results.points.clear();
    results.shapes.clear();
    results.text.clear();
    for (const svg::Shape& shape : document.shapes) {
      rostrum_svg_shape one{};
      one.first_point = results.points.size();
      one.point_count = shape.points.size();
      one.stroke_width = shape.stroke_width;
      put(shape.fill, one.fill, one.has_fill);
      put(shape.stroke, one.stroke, one.has_stroke);
      results.points.insert(results.points.end(), shape.points.begin(), shape.points.end());
      results.shapes.push_back(one);
    }
    for (const std::string& kind : document.left_out) {
      results.text += (results.text.empty() ? "" : ", ") + kind;
    }
    out = {.points = view_of(results.points),
           .shapes = results.shapes.data(),
           .shape_count = results.shapes.size(),
           .left_out = results.text.c_str()};
  });
}
