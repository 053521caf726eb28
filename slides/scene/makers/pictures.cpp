// Makers of what is in files: images and drawings.
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "image/picture.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"
#include "svg/svg.h"

namespace rostrum::scene {
namespace {

std::string read_file(std::string_view name, std::string_view call, Where where) {
  const std::filesystem::path asked(name);
  const std::filesystem::path beside =
      std::filesystem::path(where.file_name()).parent_path() / asked;
  for (const std::filesystem::path& path : {asked, beside}) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) continue;
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file) return bytes;
  }
  throw DeckError(where, call,
                  fmt::format("the file {} cannot be read, neither from the folder that the "
                              "program runs in nor as {}",
                              name, beside.string()));
}

}  // namespace

Mobject Makers::ImageMobject(std::string_view file_name, ImageOptions options, Where where) {
  require_positive(options.scale_to_resolution, "scale_to_resolution", "ImageMobject", where);
  require_opacity(options.opacity, "ImageMobject", where);
  const std::string bytes = read_file(file_name, "ImageMobject", where);
  const std::vector<std::uint8_t> file(bytes.begin(), bytes.end());
  const Result<image::Picture> decoded = image::decode(file);
  if (!decoded) {
    throw DeckError(where, "ImageMobject",
                    fmt::format("{}: {}", file_name, decoded.error().message));
  }
  const image::Picture& pixels = decoded.value();
  auto picture = std::make_shared<Picture>();
  picture->width = static_cast<std::uint32_t>(pixels.size.width);
  picture->height = static_cast<std::uint32_t>(pixels.size.height);
  picture->pixels.resize(pixels.rgba.size());
  std::transform(pixels.rgba.begin(), pixels.rgba.end(), picture->pixels.begin(),
                 [](std::uint8_t value) { return std::byte{value}; });
  const double height = pixels.size.height / options.scale_to_resolution * kFrameHeight;
  const double width = height * pixels.size.width / pixels.size.height;
  return store_.insert(
      {.figure = {.picture = std::move(picture),
                  .resampling = options.resampling_algorithm,
                  .placement = {.x_axis = {width, 0}, .y_axis = {0, height}},
                  .style = {.fill_opacity = options.opacity, .stroke_opacity = options.opacity}},
       .name = std::string(file_name),
       .kind = "ImageMobject"});
}

Mobject Makers::SVGMobject(std::string_view file_name, SvgOptions options, Where where) {
  const std::string bytes = read_file(file_name, "SVGMobject", where);
  Result<svg::Document> document = svg::read(bytes);
  if (!document) {
    throw DeckError(where, "SVGMobject",
                    fmt::format("{}: {}", file_name, document.error().message));
  }
  Mobject drawing = store_.insert({.name = std::string(file_name), .kind = "SVGMobject"});
  std::vector<std::size_t> members;
  for (svg::Shape& shape : svg::placed(
           std::move(document.value().shapes),
           {.center = options.should_center, .height = options.height, .width = options.width})) {
    const svg::Paint none{.color = BLACK, .opacity = 0};
    const svg::Paint fill = shape.fill.value_or(none);
    const svg::Paint stroke = shape.stroke.value_or(none);
    const Mobject member = insert_path("Path", std::move(shape.points),
                                       {.fill_color = fill.color,
                                        .fill_opacity = fill.opacity,
                                        .stroke_color = stroke.color,
                                        .stroke_width = shape.stroke_width,
                                        .stroke_opacity = stroke.opacity},
                                       WHITE, where);
    store_.node(member.id()).owner = drawing.id();
    members.push_back(member.id());
  }
  store_.set_members(drawing.id(), std::move(members));
  drawing.set_fill(options.fill_color, options.fill_opacity, where);
  return drawing.set_stroke(options.stroke_color, options.stroke_width, options.stroke_opacity,
                            where);
}

}  // namespace rostrum::scene
