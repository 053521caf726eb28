// The input is an SVG file.
#include <cmath>

#include "fuzz.h"
#include "svg/svg.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const Result<svg::Document> document = svg::read(fuzz::characters(data, size));
  if (!document.ok()) {
    fuzz::require(!document.error().message.empty() && document.error().message.size() < 2000);
    return 0;
  }
  for (const svg::Shape& shape : document.value().shapes) {
    fuzz::require(!shape.points.empty() && shape.points.size() % path::kPointsPerCurve == 0);
    for (const Point p : shape.points) fuzz::require(std::isfinite(p.x) && std::isfinite(p.y));
    fuzz::require(shape.stroke_width >= 0 && std::isfinite(shape.stroke_width));
  }
  fuzz::require(svg::placed(document.value().shapes).size() == document.value().shapes.size());
  return 0;
}
