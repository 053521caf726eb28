#include "scene/mobjects/figure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rostrum::scene {
namespace {

constexpr std::array<Point, 4> kPictureCorners{Point{-0.5, 0.5}, Point{-0.5, -0.5},
                                               Point{0.5, -0.5}, Point{0.5, 0.5}};

}  // namespace

Box Figure::box() const {
  Box box;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::size_t in_curve = i % deck::kPointsPerCurve;
    if (in_curve == 0 || in_curve == deck::kPointsPerCurve - 1) box.add(points[i]);
  }
  if (glyph) {
    for (const Point& point : *hull) box.add(placement(point));
  }
  if (picture) {
    for (const Point& corner : kPictureCorners) box.add(placement(corner));
  }
  return box;
}

path::Extent Figure::extent() const {
  path::Extent extent{.anchors = box()};
  if (glyph) {
    for (const Point& point : glyph->points()) extent.points.add(placement(point));
  } else if (picture) {
    extent.points = extent.anchors;
  } else {
    for (const Point& point : points) extent.points.add(point);
  }
  return extent;
}

std::vector<Point> Figure::path() const {
  if (glyph) {
    std::vector<Point> path(glyph->points().size());
    std::transform(glyph->points().begin(), glyph->points().end(), path.begin(), placement);
    return path;
  }
  if (picture) {
    std::vector<Point> path;
    for (std::size_t i = 0; i < kPictureCorners.size(); ++i) {
      const Point from = placement(kPictureCorners[i]);
      const Point to = placement(kPictureCorners[(i + 1) % kPictureCorners.size()]);
      path.insert(path.end(), {from, from + (to - from) / 3.0, from + (to - from) * (2.0 / 3), to});
    }
    return path;
  }
  return points;
}

void Figure::transform(const Affine& map) {
  std::transform(points.begin(), points.end(), points.begin(), map);
  if (points.empty()) placement = map * placement;
  if (started) started = map(*started);
}

void Figure::set_path(std::vector<Point> path) {
  points = std::move(path);
  started.reset();
  kind = deck::OutlineKind::Path;
  glyph = nullptr;
  hull = nullptr;
  picture = nullptr;
  placement = {};
}

}  // namespace rostrum::scene
