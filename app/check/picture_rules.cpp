#include "check/picture_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "check/contrast.h"
#include "check/moments.h"
#include "check/overlaps.h"
#include "check/text_area.h"
#include "deck/evaluate.h"

namespace rostrum::app {
namespace {

// A length that is computed from decimal numbers, such as a margin, may miss them by this.
constexpr double kRounding = 1e-6;

std::string name(const deck::Deck& timeline, const Shape& shape) {
  const std::string_view name = timeline.objects[shape.object].name;
  if (shape.is_text()) return fmt::format("“{}”", name);
  const Point center = shape.box().center();
  return fmt::format("{} at ({:.2f}, {:.2f})", name, center.x, center.y);
}

Box painted(const Shape& shape) {
  Box box = shape.box();
  if (shape.is_stroked()) {
    const double half = shape.stroke_width / 2;
    box.min -= Point{half, half};
    box.max += Point{half, half};
  }
  return box;
}

struct Excess {
  double by = 0;
  std::string_view edge;
};

// Returns how far a box reaches past the frame made smaller by that much of its width and height.
Excess excess(const Box& box, double margin) {
  const double right = kFrameWidth * (0.5 - margin);
  const double top = kFrameHeight * (0.5 - margin);
  const std::array sides{Excess{-right - box.min.x, "left"}, Excess{box.max.x - right, "right"},
                         Excess{box.max.y - top, "top"}, Excess{-top - box.min.y, "bottom"}};
  return *std::ranges::max_element(sides, {}, &Excess::by);
}

bool covers_frame(const Box& box) {
  return box.min.x <= -kFrameWidth / 2 && box.max.x >= kFrameWidth / 2 &&
         box.min.y <= -kFrameHeight / 2 && box.max.y >= kFrameHeight / 2;
}

}  // namespace

void PictureRules::read(double time, Shapes shapes) {
  const deck::Camera camera = deck::camera_at(*timeline_, time);
  const glm::dvec3 background(camera.background);
  // What a camera has left out of the picture was not meant to be in it.
  const bool sees_all = camera.center == ORIGIN && camera.width == deck::Camera{}.width;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (sees_all) read_place(time, shapes[i]);
    if (!shapes[i].is_text()) continue;
    read_text(time, shapes[i]);
    read_contrast(time, shapes, i, background);
    read_overlaps(time, shapes, i);
  }
}

Finding& PictureRules::found(Rule rule, double time, const Shape& shape) {
  const auto [known, is_new] = known_.try_emplace({rule, shape.object}, findings_.size());
  if (is_new) {
    findings_.push_back({.rule = rule,
                         .time = time,
                         .slide = steps_.slide_at(time),
                         .step = steps_.step_at(time).value_or(0),
                         .object = name(*timeline_, shape),
                         .others = {},
                         .measured = 0,
                         .edge = {}});
  }
  return findings_[known->second];
}

void PictureRules::read_text(double time, const Shape& text) {
  if (text.cap_height < limits_.cap_height - kRounding) {
    found(Rule::SmallText, time, text).measured = text.cap_height;
  }
  constexpr double kUpright = 0.1;  // degrees
  const double turned = turned_by(text);
  if (std::abs(std::remainder(turned, 90)) > kUpright) {
    found(Rule::TurnedText, time, text).measured = turned;
  }
  if (text.missing > 0) {
    found(Rule::MissingGlyph, time, text).measured = text.missing;
  }
}

void PictureRules::read_place(double time, const Shape& shape) {
  const Box box = painted(shape);
  if (!shape.is_text() && covers_frame(box)) return;  // a background
  const auto judge = [&](Rule rule, double margin) {
    const Excess past = excess(box, margin);
    if (past.by <= kRounding) return false;
    Finding& finding = found(rule, time, shape);
    if (past.by > finding.measured) {
      finding.measured = past.by;
      finding.edge = past.edge;
    }
    return true;
  };
  if (!judge(Rule::OutsideFrame, 0)) judge(Rule::OutsideMargin, limits_.margin);
}

void PictureRules::read_contrast(double time, Shapes shapes, std::size_t text,
                                 glm::dvec3 background) {
  const double ratio = text_contrast(shapes, text, background);
  if (ratio >= limits_.contrast) return;
  Finding& finding = found(Rule::LowContrast, time, shapes[text]);
  finding.measured = finding.measured == 0 ? ratio : std::min(finding.measured, ratio);
}

void PictureRules::read_overlaps(double time, Shapes shapes, std::size_t text) {
  for (const std::size_t other : overlapped_by(shapes, text, limits_.clearance)) {
    const Rule rule = shapes[other].is_text() ? Rule::TextOverText : Rule::TextOverLine;
    Finding& finding = found(rule, time, shapes[text]);
    std::string its_name = name(*timeline_, shapes[other]);
    if (std::ranges::find(finding.others, its_name) == finding.others.end()) {
      finding.others.push_back(std::move(its_name));
    }
  }
}

}  // namespace rostrum::app
