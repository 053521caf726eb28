#include "path/spline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rostrum::path {
namespace {

bool closes(Point a, Point b) {
  const auto close = [](double x, double y) {
    return std::abs(x - y) <= 1e-8 + 1e-5 * std::abs(y);
  };
  return close(a.x, b.x) && close(a.y, b.y);
}

// Solves the equations x[i-1] + diagonal[i] * x[i] + x[i+1] = right[i] by elimination without
// pivots: the diagonal outweighs the rest.
Points solved(std::vector<double> diagonal, Points right) {
  const std::size_t n = right.size();
  for (std::size_t i = 1; i < n; ++i) {
    const double factor = 1 / diagonal[i - 1];
    diagonal[i] -= factor;
    right[i] -= right[i - 1] * factor;
  }
  right[n - 1] /= diagonal[n - 1];
  for (std::size_t i = n - 1; i-- > 0;) right[i] = (right[i] - right[i + 1]) / diagonal[i];
  return right;
}

// The slopes at the points of an open spline: d[i-1] + 4 d[i] + d[i+1] = 3 (p[i+1] - p[i-1])
// within, 2 d[0] + d[1] = 3 (p[1] - p[0]) at an end.
Points open_slopes(PointSpan p) {
  const std::size_t last = p.size() - 1;
  std::vector<double> diagonal(p.size(), 4);
  diagonal.front() = diagonal.back() = 2;
  Points right(p.size());
  for (std::size_t i = 0; i < p.size(); ++i) {
    right[i] = 3.0 * (p[std::min(i + 1, last)] - p[i == 0 ? 0 : i - 1]);
  }
  return solved(std::move(diagonal), std::move(right));
}

// The slopes at the points of a closed spline, of which `p` holds the first once: the equations
// within, around the corner. The two equations that reach around are solved by Sherman and
// Morrison's formula with the vector (1, 0, .., 0, 1).
Points closed_slopes(PointSpan p) {
  const std::size_t n = p.size();
  if (n == 2) return {ORIGIN, ORIGIN};
  Points right(n);
  for (std::size_t i = 0; i < n; ++i) right[i] = 3.0 * (p[(i + 1) % n] - p[(i + n - 1) % n]);
  std::vector<double> diagonal(n, 4);
  diagonal.front() -= 1;
  diagonal.back() -= 1;
  Points corner(n, ORIGIN);
  corner.front() = corner.back() = {1, 1};
  Points slopes = solved(diagonal, std::move(right));
  const Points around = solved(std::move(diagonal), std::move(corner));
  const Point factor = (slopes.front() + slopes.back()) / (1 + around.front().x + around.back().x);
  for (std::size_t i = 0; i < n; ++i) slopes[i] -= around[i] * factor;
  return slopes;
}

}  // namespace

std::vector<Handles> spline_handles(PointSpan points) {
  if (points.size() < 2) return {};
  const std::size_t curves = points.size() - 1;
  std::vector<Handles> handles(curves);
  if (!closes(points.front(), points.back())) {
    const Points slopes = open_slopes(points);
    for (std::size_t i = 0; i < curves; ++i) {
      handles[i] = {points[i] + slopes[i] / 3.0, points[i + 1] - slopes[i + 1] / 3.0};
    }
    return handles;
  }
  // Manim's equations are not those of a spline for a single curve that ends where it starts.
  if (curves == 1) return {{points[0] * (4.0 / 3), points[0] * (2.0 / 3)}};
  const Points slopes = closed_slopes(points.first(curves));
  for (std::size_t i = 0; i < curves; ++i) {
    const std::size_t next = (i + 1) % curves;
    handles[i] = {points[i] + slopes[i] / 3.0, points[next] - slopes[next] / 3.0};
  }
  return handles;
}

}  // namespace rostrum::path
