// The parts of a deck at one moment: where each is on its way between poses, in double precision.
// What evaluate() makes a draw list of, and lists of what is seen are made of.
#pragma once

#include <cstdint>
#include <glm/vec4.hpp>

#include "base/geometry.h"
#include "deck/deck.h"
#include "deck/evaluate.h"

namespace rostrum::deck {

// Colours and widths on the way between those of two styles.
struct ShownStyle {
  glm::dvec4 fill{0, 0, 0, 0};
  glm::dvec4 stroke{0, 0, 0, 0};
  glm::dvec4 back_stroke{0, 0, 0, 0};
  double stroke_width = 0;
  double back_width = 0;
  bool round = false;
  // The two styles, which may have gradients.
  const StyleRecord* from = nullptr;
  const StyleRecord* to = nullptr;

  bool has_gradient() const { return from->gradient != kNone || to->gradient != kNone; }
};

struct ShownPart {
  std::uint32_t run = 0;
  std::uint32_t index = 0;  // within its run
  const PartRecord* from = nullptr;
  // None where it is not between two different outlines; else the points of both, each placed, add
  // up to its own.
  const PartRecord* to = nullptr;
  Affine placement;  // to the scene, the camera not applied
  Affine to_placement{.x_axis = {0, 0}, .y_axis = {0, 0}};
  double weight = 0;  // of the style it goes to; for what has to be blended besides
  double begin = 0;   // of its path, as fractions
  double end = 1;
  ShownStyle style;
  // No animation is in the middle of changing it: none has begun with its run, or it is done with
  // this part.
  bool rests = true;

  [[nodiscard]] bool shows_fill() const { return style.fill.a > 0 && end > begin; }
  [[nodiscard]] bool shows_stroke() const {
    return style.stroke.a > 0 && style.stroke_width > 0 && end > begin;
  }
  [[nodiscard]] bool shows_back() const {
    return style.back_stroke.a > 0 && style.back_width > 0 && end > begin;
  }
  [[nodiscard]] bool shows() const { return shows_fill() || shows_stroke() || shows_back(); }
};

// From the scene to the frame, where the camera shows it.
[[nodiscard]] Affine frame_map(const Camera& camera);

// The box of the part's whole outline or image where a further map puts it, as Manim measures:
// without the stroke's width, by the ends of its curves (of a turned glyph by the corners of the
// box that these have upright).
[[nodiscard]] Box box_of(const Deck& deck, const ShownPart& part, const Affine& map);

class Moment {
 public:
  // t is clamped to [0, duration]. The deck must outlive it.
  Moment(const Deck& deck, double t);

  [[nodiscard]] Camera camera() const;

  // Calls visit(run, part) for all parts on the slide in painter's order, seen or not.
  template <class Visit>
  void for_each_part(const Visit& visit) const {
    if (list_ != kNone) visit_node(list_, visit);
  }

 private:
  // What all parts of a run share at this moment.
  struct RunState {
    const RunRecord* run = nullptr;
    std::uint32_t index = 0;
    double driven = 0;  // the progress that its driver's lag is counted from
  };

  template <class Visit>
  void visit_node(std::uint32_t node, const Visit& visit) const {
    const NodeRecord& record = deck_->tables().nodes[node];
    for (std::uint32_t i = 0; i < record.children.count; ++i) {
      const std::uint32_t child = deck_->tables().children[record.children.first + i];
      if (record.level > 0) {
        visit_node(child, visit);
        continue;
      }
      const RunState state = begin_run(child);
      for (std::uint32_t part = 0; part < state.run->parts.count; ++part) {
        visit(*state.run, part_of(state, part));
      }
    }
  }

  [[nodiscard]] RunState begin_run(std::uint32_t run) const;
  [[nodiscard]] ShownPart part_of(const RunState& state, std::uint32_t index) const;
  [[nodiscard]] double driven(const DriverRecord& driver) const;
  // How far a part's time has come, and what its rate function makes of that.
  [[nodiscard]] static double place(const DriverRecord& driver, double driven, double lag_index);
  [[nodiscard]] double eased(const DriverRecord& driver, double place) const;

  const Deck* deck_;
  double t_;
  std::uint32_t list_ = kNone;
  std::uint32_t camera_ = kNone;
};

}  // namespace rostrum::deck
