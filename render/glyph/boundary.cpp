#include "glyph/boundary.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numeric>

namespace rostrum::render {
namespace {

// Closer than this counts as touching: far below a font unit, which is 1/2048 em at the smallest.
constexpr double kTouch = 1e-7;

struct Edge {
  Segment segment;
  std::size_t contour = 0;
  std::size_t next = 0;      // the edge that begins where this ends
  std::vector<double> cuts;  // where others meet it, as fractions in (0, 1), unsorted
  [[nodiscard]] double bottom() const { return std::min(segment.from.y, segment.to.y); }
  [[nodiscard]] double top() const { return std::max(segment.from.y, segment.to.y); }
  [[nodiscard]] double left() const { return std::min(segment.from.x, segment.to.x); }
  [[nodiscard]] double right() const { return std::max(segment.from.x, segment.to.x); }
};

double cross(glm::dvec2 a, glm::dvec2 b) { return a.x * b.y - a.y * b.x; }

std::vector<Edge> edges_of(std::span<const Polygon> polygons) {
  std::vector<Edge> edges;
  for (std::size_t contour = 0; contour < polygons.size(); ++contour) {
    const Polygon& polygon = polygons[contour];
    const std::size_t first = edges.size();
    for (std::size_t i = 0; i < polygon.size(); ++i) {
      const glm::dvec2 from = polygon[(i + polygon.size() - 1) % polygon.size()];
      if (from == polygon[i]) continue;
      edges.push_back({{from, polygon[i]}, contour, edges.size() + 1, {}});
    }
    if (edges.size() > first) edges.back().next = first;
  }
  return edges;
}

// Cuts an edge at a point of another edge's if that lies on it, between its ends.
bool cut_at(Edge& edge, glm::dvec2 point) {
  const glm::dvec2 along = edge.segment.to - edge.segment.from;
  const double length = glm::length(along);
  const double position = glm::dot(point - edge.segment.from, along) / length;
  const double distance = std::abs(cross(along, point - edge.segment.from)) / length;
  if (distance > kTouch || position < kTouch || position > length - kTouch) return false;
  edge.cuts.push_back(position / length);
  return true;
}

// Cuts both where they cross, and each where an end of the other touches it.
bool cut_each_other(Edge& a, Edge& b) {
  bool touch = cut_at(a, b.segment.from);
  touch = cut_at(a, b.segment.to) || touch;
  touch = cut_at(b, a.segment.from) || touch;
  touch = cut_at(b, a.segment.to) || touch;
  if (touch) return true;
  const glm::dvec2 along_a = a.segment.to - a.segment.from;
  const glm::dvec2 along_b = b.segment.to - b.segment.from;
  const double denominator = cross(along_a, along_b);
  if (denominator == 0) return false;
  const glm::dvec2 between = b.segment.from - a.segment.from;
  const double at_a = cross(between, along_b) / denominator;
  const double at_b = cross(between, along_a) / denominator;
  if (!(at_a > 0 && at_a < 1 && at_b > 0 && at_b < 1)) return false;
  a.cuts.push_back(at_a);
  b.cuts.push_back(at_b);
  return true;
}

// True if two edges run along one another from a common end, or share ends without being
// neighbours.
bool share_an_end(const Edge& a, const Edge& b) {
  const auto same = [](glm::dvec2 p, glm::dvec2 q) { return glm::distance(p, q) < kTouch; };
  return same(a.segment.from, b.segment.from) || same(a.segment.from, b.segment.to) ||
         same(a.segment.to, b.segment.from) || same(a.segment.to, b.segment.to);
}

// Cuts all edges where they meet others, sweeping upwards. Returns, for each contour, whether any
// of its edges meets an edge that is not its neighbour.
std::vector<bool> cut_all(std::vector<Edge>& edges, std::size_t contours, WorkLimit& limit) {
  std::vector<bool> meets(contours, false);
  std::vector<std::size_t> order(edges.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&edges](std::size_t i) { return edges[i].bottom(); });
  std::vector<std::size_t> active;
  for (const std::size_t i : order) {
    Edge& edge = edges[i];
    constexpr std::uint64_t kStepsPerTest = 4;
    if (!limit.spend(kStepsPerTest * (1 + active.size()))) return meets;
    std::erase_if(active, [&](std::size_t j) { return edges[j].top() < edge.bottom() - kTouch; });
    for (const std::size_t j : active) {
      Edge& other = edges[j];
      const bool neighbours = edge.next == j || other.next == i;
      if (neighbours || other.right() < edge.left() - kTouch ||
          other.left() > edge.right() + kTouch) {
        continue;
      }
      if (cut_each_other(edge, other) || share_an_end(edge, other)) {
        meets[edge.contour] = meets[other.contour] = true;
      }
    }
    active.push_back(i);
  }
  return meets;
}

// Returns how often the contours wind around a point that is on none of them.
int winding_at(std::span<const Edge> edges, glm::dvec2 point) {
  int winding = 0;
  for (const auto& [segment, contour, next, cuts] : edges) {
    const bool up = segment.from.y <= point.y && segment.to.y > point.y;
    const bool down = segment.to.y <= point.y && segment.from.y > point.y;
    if (!up && !down) continue;
    const double side = cross(segment.to - segment.from, point - segment.from);
    if (up && side > 0) ++winding;
    if (down && side < 0) --winding;
  }
  return winding;
}

bool parts_inside_from_outside(std::span<const Edge> edges, const Segment& piece,
                               WorkLimit& limit) {
  constexpr std::uint64_t kSides = 2;
  if (!limit.spend(kSides * edges.size())) return false;
  const glm::dvec2 along = piece.to - piece.from;
  const glm::dvec2 aside = glm::dvec2{-along.y, along.x} * (10 * kTouch / glm::length(along));
  const glm::dvec2 middle = (piece.from + piece.to) / 2.0;
  return (winding_at(edges, middle + aside) == 0) != (winding_at(edges, middle - aside) == 0);
}

}  // namespace

std::vector<Segment> boundary(std::span<const Polygon> polygons, WorkLimit& limit) {
  std::vector<Edge> edges = edges_of(polygons);
  const std::vector<bool> meets = cut_all(edges, polygons.size(), limit);

  // A contour that meets nothing is boundary as a whole or not at all; its longest edge tells.
  std::vector<const Edge*> longest(polygons.size(), nullptr);
  const auto length = [](const Edge& e) { return glm::distance(e.segment.from, e.segment.to); };
  for (const Edge& edge : edges) {
    const Edge*& best = longest[edge.contour];
    if (best == nullptr || length(edge) > length(*best)) best = &edge;
  }
  std::vector<bool> whole(polygons.size(), false);
  for (std::size_t i = 0; i < polygons.size(); ++i) {
    whole[i] = !meets[i] && longest[i] != nullptr &&
               parts_inside_from_outside(edges, longest[i]->segment, limit);
  }

  std::vector<Segment> result;
  result.reserve(edges.size());
  for (const Edge& edge : edges) {
    if (limit.exceeded()) return {};
    if (!meets[edge.contour]) {
      if (whole[edge.contour]) result.push_back(edge.segment);
      continue;
    }
    std::vector<double> cuts = edge.cuts;
    cuts.insert(cuts.end(), {0.0, 1.0});
    std::ranges::sort(cuts);
    const glm::dvec2 along = edge.segment.to - edge.segment.from;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      const Segment piece{edge.segment.from + along * cuts[i],
                          edge.segment.from + along * cuts[i + 1]};
      if (glm::distance(piece.from, piece.to) < kTouch) continue;
      if (parts_inside_from_outside(edges, piece, limit)) result.push_back(piece);
    }
  }
  if (limit.exceeded()) return {};
  return result;
}

}  // namespace rostrum::render
