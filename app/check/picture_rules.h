// The rules about what is seen at one moment.
#pragma once

#include <cstdint>
#include <glm/vec3.hpp>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "check/finding.h"
#include "check/shape.h"
#include "deck/deck.h"
#include "deck/steps.h"

namespace rostrum::app {

// Reads pictures in order of time and keeps what it finds: each accident once, at the first moment
// that shows it.
class PictureRules {
 public:
  // The timeline must outlive it.
  PictureRules(const deck::Deck& timeline, const Limits& limits)
      : timeline_(&timeline), steps_(timeline), limits_(limits) {}

  // The shapes that are at rest then, in painter's order.
  void read(double time, std::span<const Shape> shapes);

  [[nodiscard]] std::vector<Finding> take() { return std::move(findings_); }

 private:
  using Shapes = std::span<const Shape>;

  void read_text(double time, const Shape& text);
  void read_place(double time, const Shape& shape);
  void read_contrast(double time, Shapes shapes, std::size_t text, glm::dvec3 background);
  void read_overlaps(double time, Shapes shapes, std::size_t text);
  // The finding for that accident, new or known; measured says how bad it is at its worst.
  Finding& found(Rule rule, double time, const Shape& shape);

  const deck::Deck* timeline_;
  deck::Steps steps_;
  Limits limits_;
  std::vector<Finding> findings_;
  std::map<std::pair<Rule, std::uint32_t>, std::size_t> known_;  // by rule and mobject
};

}  // namespace rostrum::app
