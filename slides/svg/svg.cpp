#include "svg/svg.h"

#include <fmt/format.h>

#include <pugixml.hpp>

#include "path/transforms.h"
#include "svg/reader.h"

namespace rostrum::svg {
namespace {

path::Extent extent_of(const std::vector<Shape>& shapes) {
  path::Extent all;
  for (const Shape& shape : shapes) all.add(path::extent(shape.points));
  return all;
}

void transform(std::vector<Shape>& shapes, const Affine& map) {
  for (Shape& shape : shapes) shape.points = path::transformed(shape.points, map);
}

}  // namespace

Result<Document> read(std::string_view bytes) {
  if (bytes.size() > kMaxBytes) {
    return Error{fmt::format(
        "This SVG file is larger than {} MB. Simplify the drawing, or use a PNG image of it.",
        kMaxBytes >> 20U)};
  }
  if (bytes.starts_with("\x1f\x8b")) {
    return Error{"This SVG file is compressed (SVGZ). Unpack it with gunzip first."};
  }
  pugi::xml_document xml;
  const pugi::xml_parse_result parsed = xml.load_buffer(bytes.data(), bytes.size());
  if (!parsed) {
    return Error{
        fmt::format("This is not a whole SVG file: {} at byte {}. Save the drawing again as SVG.",
                    parsed.description(), parsed.offset)};
  }
  const pugi::xml_node root = xml.document_element();
  if (local_name(root.name()) != "svg") {
    return Error{
        "This is an XML file but no SVG file: it does not begin with an svg element. Save "
        "the drawing as SVG."};
  }
  Result<Document> document = read_document(root);
  if (document.ok()) {
    std::vector<Shape>& shapes = document.value().shapes;
    transform(shapes, path::scaling({1, -1}, extent_of(shapes).center()));
  }
  return document;
}

std::vector<Shape> placed(std::vector<Shape> shapes, const Placement& placement) {
  if (placement.center) transform(shapes, path::translation(-extent_of(shapes).center()));
  if (placement.height)
    transform(shapes, path::scale_to_height(extent_of(shapes), *placement.height));
  if (placement.width) transform(shapes, path::scale_to_width(extent_of(shapes), *placement.width));
  return shapes;
}

}  // namespace rostrum::svg
