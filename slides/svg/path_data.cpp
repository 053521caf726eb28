#include "svg/path_data.h"

#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <optional>

#include "base/vectors.h"
#include "path/corners.h"
#include "svg/scanner.h"

namespace rostrum::svg {
namespace {

void append_quadratic(path::Points& points, Point start, Point handle, Point end) {
  path::append_curve(points, start, (start + handle + handle) / 3.0, (handle + handle + end) / 3.0,
                     end);
}

class Pen {
 public:
  explicit Pen(std::string_view d) : scanner_(d) {}

  path::Points draw() {
    char command = '\0';
    while (points_.size() / path::kPointsPerCurve < path::kMaxCurves) {
      if (const char next = scanner_.letter("MmZzLlHhVvCcSsQqTtAa")) {
        command = next;
      } else if (scanner_.done() || command == '\0' || command == 'Z' || command == 'z') {
        break;
      }
      if (!has_moved_ && command != 'M' && command != 'm') break;
      if (!follow(command)) break;
      // Points that follow a move are lines.
      if (command == 'M') command = 'L';
      if (command == 'm') command = 'l';
    }
    return std::move(points_);
  }

 private:
  // One round of a command; false where its numbers are not there.
  bool follow(char command) {
    relative_ = command >= 'a';
    const Point before = at_;
    const std::optional<Point> cubic = cubic_handle_;
    const std::optional<Point> quadratic = quadratic_handle_;
    cubic_handle_.reset();
    quadratic_handle_.reset();
    switch (command) {
      case 'M':
      case 'm':
        return move();
      case 'Z':
      case 'z':
        return close();
      case 'L':
      case 'l':
        return line(point());
      case 'H':
      case 'h':
        return line(along(&Point::x));
      case 'V':
      case 'v':
        return line(along(&Point::y));
      case 'C':
      case 'c':
        return curve(point());
      case 'S':
      case 's':
        return curve(cubic ? 2.0 * before - *cubic : before);
      case 'Q':
      case 'q':
        return quadratic_curve(point());
      case 'T':
      case 't':
        return quadratic_curve(quadratic ? 2.0 * before - *quadratic : before);
      default:
        return arc();
    }
  }

  std::optional<Point> point() {
    const std::optional<double> x = scanner_.number();
    const std::optional<double> y = scanner_.number();
    if (!x || !y) return {};
    return Point{*x, *y} + (relative_ ? at_ : ORIGIN);
  }

  std::optional<Point> along(double Point::*coordinate) {
    const std::optional<double> value = scanner_.number();
    if (!value) return {};
    Point to = at_;
    to.*coordinate = *value + (relative_ ? at_.*coordinate : 0);
    return to;
  }

  bool move() {
    const std::optional<Point> to = point();
    if (!to) return false;
    at_ = start_ = *to;
    has_moved_ = true;
    return true;
  }

  bool close() {
    // Closer than this Manim draws no line.
    if (glm::distance(at_, start_) > 1e-4) path::append_line(points_, at_, start_);
    at_ = start_;
    return true;
  }

  bool line(std::optional<Point> to) {
    if (!to) return false;
    path::append_line(points_, at_, *to);
    at_ = *to;
    return true;
  }

  bool curve(std::optional<Point> handle) {
    const std::optional<Point> other_handle = point();
    const std::optional<Point> to = point();
    if (!handle || !other_handle || !to) return false;
    path::append_curve(points_, at_, *handle, *other_handle, *to);
    cubic_handle_ = other_handle;
    at_ = *to;
    return true;
  }

  bool quadratic_curve(std::optional<Point> handle) {
    const std::optional<Point> to = point();
    if (!handle || !to) return false;
    append_quadratic(points_, at_, *handle, *to);
    quadratic_handle_ = handle;
    at_ = *to;
    return true;
  }

  bool arc() {
    const std::optional<double> rx = scanner_.number();
    const std::optional<double> ry = scanner_.number();
    const std::optional<double> rotation = scanner_.number();
    const std::optional<bool> large = scanner_.flag();
    const std::optional<bool> sweep = scanner_.flag();
    const std::optional<Point> to = point();
    if (!rx || !ry || !rotation || !large || !sweep || !to) return false;
    append_arc(points_, at_, {*rx, *ry}, *rotation * PI / 180, *large, *sweep, *to);
    at_ = *to;
    return true;
  }

  Scanner scanner_;
  path::Points points_;
  Point at_ = ORIGIN;
  Point start_ = ORIGIN;  // of the contour
  bool has_moved_ = false;
  bool relative_ = false;
  // The last handle of the curve before, if it was of that kind.
  std::optional<Point> cubic_handle_;
  std::optional<Point> quadratic_handle_;
};

}  // namespace

// SVG 1.1, appendix F.6: from end points to centre and angles.
void append_arc(path::Points& points, Point from, Point radii, double rotation, bool large,
                bool sweep, Point to) {
  if (from == to) return;
  radii = {std::abs(radii.x), std::abs(radii.y)};
  if (radii.x == 0 || radii.y == 0) return path::append_line(points, from, to);
  const Point x_axis{std::cos(rotation), std::sin(rotation)};
  const Point y_axis{-x_axis.y, x_axis.x};
  // In units of the radii, along the ellipse's axes, it is an arc of the unit circle.
  const Point half = (from - to) / 2.0;
  const Point unit_half = Point{glm::dot(half, x_axis), glm::dot(half, y_axis)} / radii;
  const double square = glm::dot(unit_half, unit_half);
  if (square > 1) radii *= std::sqrt(square);  // too small to reach
  const double away = square >= 1 ? 0 : std::sqrt(1 / square - 1);
  const Point reach = square > 1 ? unit_half / std::sqrt(square) : unit_half;
  const Point center = Point{reach.y, -reach.x} * (large == sweep ? -away : away);
  const double start = angle_of(reach - center);
  double turn = angle_of(-reach - center) - start;
  if (sweep && turn < 0) turn += 2 * PI;
  if (!sweep && turn > 0) turn -= 2 * PI;
  const Point middle = (from + to) / 2.0;
  const auto at = [&](Point unit) {
    const Point p = (unit + center) * radii;
    return middle + x_axis * p.x + y_axis * p.y;
  };
  // Noise in the last bits does not make one piece more.
  const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / (0.2 * PI) - 1e-9)));
  const double step = turn / pieces;
  // So that the curve's middle is a little outside of the arc, as Manim has it.
  const double stretch = (4 - std::cos(step)) / 3;
  Point last = from;
  for (int i = 0; i < pieces; ++i) {
    const double middle_angle = start + (i + 0.5) * step;
    const double end_angle = start + (i + 1) * step;
    const Point handle = at(Point{std::cos(middle_angle), std::sin(middle_angle)} * stretch);
    const Point end = i == pieces - 1 ? to : at(Point{std::cos(end_angle), std::sin(end_angle)});
    append_quadratic(points, last, handle, end);
    last = end;
  }
}

path::Points parse_path(std::string_view d) { return Pen(d).draw(); }

}  // namespace rostrum::svg
