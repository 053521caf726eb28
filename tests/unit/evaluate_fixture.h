// Two laws of every deck: evaluate() has no state, and no animation jumps where it begins or ends.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <set>
#include <vector>

#include "deck/evaluate.h"

namespace rostrum::deck {

// Seeking, previews and parallel export build on this one.
inline void expect_no_state(const Deck& deck, int moments) {
  std::vector<double> times;
  for (int i = 0; i <= moments; ++i) times.push_back(deck.duration * i / moments);
  std::vector<DrawList> in_order;
  in_order.reserve(times.size());
  for (const double t : times) in_order.push_back(evaluate(deck, t));
  std::vector<std::size_t> order(times.size());
  std::iota(order.begin(), order.end(), 0U);
  std::shuffle(order.begin(), order.end(), std::mt19937(7));
  DrawList reused;
  for (const std::size_t i : order) {
    evaluate(deck, times[i], reused);
    EXPECT_EQ(reused, in_order[i]) << "at " << times[i];
  }
  EXPECT_EQ(evaluate(deck, -5), in_order.front());
  EXPECT_EQ(evaluate(deck, deck.duration + 500), in_order.back());
}

// A fill or a stroke as it is seen, however it is drawn: left, bottom, right, top, red, green,
// blue, opacity, width.
using Seen = std::array<double, 9>;

// All that is seen, in an order of its own: what begins to fade may come to the top.
inline std::vector<Seen> seen(const Deck& deck, double t) {
  constexpr double kUnseen = 1e-4;
  std::vector<Seen> all;
  const auto add = [&](const Box& box, const Rgba& color, double width) {
    const bool is_point = box.width() < kUnseen && box.height() < kUnseen;
    if (is_point || static_cast<double>(color.a) < kUnseen) return;
    all.push_back({box.min.x, box.min.y, box.max.x, box.max.y, static_cast<double>(color.r),
                   static_cast<double>(color.g), static_cast<double>(color.b),
                   static_cast<double>(color.a), width});
  };
  const auto add_stroke = [&](const Box& box, const Rgba& color, float width) {
    if (static_cast<double>(width) > kUnseen) add(box, color, static_cast<double>(width));
  };
  const auto box_of = [](const OutlineRef& outline, const Placement& placement,
                         const OutlineRef& to, const Placement& to_placement) {
    Box box;
    for (std::size_t i = 0; i < outline->points.size(); ++i) {
      const std::size_t in_curve = i % kPointsPerCurve;
      if (in_curve != 0 && in_curve != kPointsPerCurve - 1) continue;
      const glm::vec2 p = placement(outline->points[i]);
      box.add(Point(to ? p + to_placement(to->points[i]) : p));
    }
    return box;
  };
  const DrawList list = evaluate(deck, t);
  for (const QuadItem& quad : list.quads) {
    const glm::vec2 x = quad.axis * quad.half_size.x;
    const glm::vec2 y = glm::vec2(-quad.axis.y, quad.axis.x) * quad.half_size.y;
    Box box;
    for (const glm::vec2 corner : {x + y, x - y, -x + y, -x - y}) {
      box.add(Point(quad.center + corner));
    }
    add(box, quad.fill, 0);
    add_stroke(box, quad.stroke, quad.stroke_width);
  }
  for (const GlyphItem& glyph : list.glyphs) {
    add(box_of(glyph.outline, glyph.placement, {}, {}), glyph.color, 0);
  }
  for (const PathItem& path : list.paths) {
    if (static_cast<double>(path.end - path.begin) < kUnseen) continue;
    const Box box = box_of(path.outline, path.placement, path.to, path.to_placement);
    add(box, path.fill, 0);
    add_stroke(box, path.stroke, path.stroke_width);
    add_stroke(box, path.back_stroke, path.back_width);
  }
  std::sort(all.begin(), all.end());
  return all;
}

// For each of the one there is one of the other that nearly is it.
inline bool alike(const std::vector<Seen>& one, std::vector<Seen> other) {
  constexpr double kNear = 1e-3;
  if (one.size() != other.size()) return false;
  for (const Seen& thing : one) {
    const auto found = std::find_if(other.begin(), other.end(), [&](const Seen& candidate) {
      return std::equal(thing.begin(), thing.end(), candidate.begin(),
                        [](double a, double b) { return std::abs(a - b) < kNear; });
    });
    if (found == other.end()) return false;
    other.erase(found);
  }
  return true;
}

// The borders at which something is seen to jump: clips' begins and ends, a hair before and after.
inline std::vector<double> jumps(const Deck& deck) {
  std::set<double> borders;
  for (const Clip& clip : deck.clips) {
    borders.insert(clip.start);
    borders.insert(clip.end);
  }
  constexpr double kHair = 1e-9;
  std::vector<double> found;
  for (const double border : borders) {
    const std::vector<Seen> there = seen(deck, border);
    if (!alike(there, seen(deck, border - kHair)) || !alike(there, seen(deck, border + kHair))) {
      found.push_back(border);
    }
  }
  return found;
}

}  // namespace rostrum::deck
