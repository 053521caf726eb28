#include "show/tools/ink.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"

namespace rostrum::app {
namespace {

// The unit is the pen's width: points of its way that are closer tremble more than they tell.
constexpr double kLeastStep = 0.25;
// Straight pieces stray from the curve by no more than this part of the width: with the usual pen a
// fifth of a pixel of full HD. Zoomed in, the width grows with it, so that no corners are seen.
constexpr double kLineTolerance = 1.0 / 40;
constexpr double kDotLength = 0.002;
constexpr int kMostPieces = 32;

double distance_to_piece(Point p, Point a, Point b) {
  const Point line = b - a;
  const double length = glm::dot(line, line);
  const double along = length > 0 ? std::clamp(glm::dot(p - a, line) / length, 0.0, 1.0) : 0.0;
  return glm::distance(p, a + line * along);
}

bool pieces_cross(Point a, Point b, Point c, Point d) {
  const double side_c = cross_product(b - a, c - a);
  const double side_d = cross_product(b - a, d - a);
  const double side_a = cross_product(d - c, a - c);
  const double side_b = cross_product(d - c, b - c);
  return side_c * side_d < 0 && side_a * side_b < 0;
}

double distance_between(Point a, Point b, Point c, Point d) {
  if (pieces_cross(a, b, c, d)) return 0;
  return std::min({distance_to_piece(a, c, d), distance_to_piece(b, c, d),
                   distance_to_piece(c, a, b), distance_to_piece(d, a, b)});
}

double distance_to_mark(const Mark& mark, Point from, Point to) {
  double nearest = glm::distance(Point(mark.points.front()), from);
  for (std::size_t i = 0; i + 1 < mark.points.size(); ++i) {
    nearest = std::min(
        nearest, distance_between(from, to, Point(mark.points[i]), Point(mark.points[i + 1])));
  }
  return nearest;
}

// A quadratic Bezier curve strays from n equal pieces by a quarter of its bend over n squared.
void add_curve(Point from, Point control, Point to, double tolerance, std::vector<Point>& out) {
  const double bend = glm::length(from - 2.0 * control + to);
  const int pieces =
      std::clamp(static_cast<int>(std::ceil(std::sqrt(bend / 4 / tolerance))), 1, kMostPieces);
  for (int i = 1; i <= pieces; ++i) {
    const double t = static_cast<double>(i) / pieces;
    out.push_back((1 - t) * (1 - t) * from + 2 * (1 - t) * t * control + t * t * to);
  }
}

// Douglas and Peucker: of a chain, the points without which it would stray by more than the
// tolerance (Cartographica 10(2), 1973).
std::vector<glm::vec2> simplified(std::span<const Point> chain, double tolerance) {
  std::vector<bool> kept(chain.size(), false);
  kept.front() = kept.back() = true;
  std::vector<std::pair<std::size_t, std::size_t>> parts{{0, chain.size() - 1}};
  while (!parts.empty()) {
    const auto [first, last] = parts.back();
    parts.pop_back();
    double most = tolerance;
    std::size_t farthest = first;
    for (std::size_t i = first + 1; i < last; ++i) {
      const double off = distance_to_piece(chain[i], chain[first], chain[last]);
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest == first) continue;
    kept[farthest] = true;
    parts.emplace_back(first, farthest);
    parts.emplace_back(farthest, last);
  }
  std::vector<glm::vec2> points;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    if (kept[i]) points.emplace_back(chain[i]);
  }
  return points;
}

}  // namespace

std::vector<glm::vec2> smooth_line(std::span<const Point> points, double tolerance) {
  if (points.empty()) return {};
  if (points.size() == 1) {
    const Point half{kDotLength / 2, 0};
    return {glm::vec2(points[0] - half), glm::vec2(points[0] + half)};
  }
  std::vector<Point> chain{points[0]};
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    add_curve(chain.back(), points[i], (points[i] + points[i + 1]) / 2.0, tolerance / 2, chain);
  }
  chain.push_back(points.back());
  return simplified(chain, tolerance / 2);
}

void Ink::begin(StepNumber step, Point at, double width, double time) {
  end();
  step_ = step;
  before_ = marks(step);
  way_ = {at};
  curve_ = {at};
  line_ = {.points = smooth_line(way_, kLineTolerance),
           .width = static_cast<float>(width),
           .time = time};
  show_line();
}

void Ink::move(Point to) {
  if (!drawing()) return;
  const double width = static_cast<double>(line_.width);
  if (glm::distance(way_.back(), to) < kLeastStep * width) return;
  // The curve grows as in smooth_line(), by one point and its curve; what is shown is then copied
  // whole, the step's marks with it, so the time of a move grows with what is drawn.
  if (way_.size() > 1) {
    add_curve(curve_.back(), way_.back(), (way_.back() + to) / 2.0, width * kLineTolerance / 2,
              curve_);
  }
  way_.push_back(to);
  line_.points.assign(curve_.begin(), curve_.end());
  line_.points.emplace_back(to);
  show_line();
}

void Ink::end() {
  if (!drawing()) return;
  line_.points = smooth_line(way_, static_cast<double>(line_.width) * kLineTolerance);
  show_line();
  way_.clear();
  curve_.clear();
  before_.reset();
}

void Ink::show_line() {
  auto shown = before_ ? std::make_shared<std::vector<Mark>>(*before_)
                       : std::make_shared<std::vector<Mark>>();
  shown->push_back(line_);
  marks_[step_] = std::move(shown);
}

void Ink::erase(StepNumber step, Point from, Point to, double radius) {
  end();
  const auto found = marks_.find(step);
  if (found == marks_.end()) return;
  const auto is_near = [&](const Mark& mark) {
    return distance_to_mark(mark, from, to) < radius + static_cast<double>(mark.width) / 2;
  };
  const std::vector<Mark>& marks = *found->second;
  if (std::ranges::none_of(marks, is_near)) return;
  auto rest = std::make_shared<std::vector<Mark>>(marks);
  std::erase_if(*rest, is_near);
  if (rest->empty()) {
    marks_.erase(found);
  } else {
    found->second = std::move(rest);
  }
}

void Ink::clear(StepNumber step) {
  if (step == step_) end();
  marks_.erase(step);
}

void Ink::change_deck(const StepMatch& match) {
  end();
  std::map<StepNumber, Marks> now;
  for (const auto& [step, marks] : marks_) {
    auto moved = std::make_shared<std::vector<Mark>>();
    const StepNumber to = step ? StepNumber{match.step(*step)} : StepNumber{};
    if (const Marks before = now[to]) *moved = *before;
    for (Mark mark : *marks) {
      mark.time = match.moment(mark.time);
      moved->push_back(std::move(mark));
    }
    now[to] = std::move(moved);
  }
  marks_ = std::move(now);
}

Marks Ink::marks(StepNumber step) const {
  const auto found = marks_.find(step);
  return found == marks_.end() ? nullptr : found->second;
}

}  // namespace rostrum::app
