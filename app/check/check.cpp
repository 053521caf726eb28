#include "check/check.h"

#include <algorithm>

#include "check/function_of_time.h"
#include "check/moments.h"
#include "check/picture_rules.h"
#include "check/shape.h"
#include "deck/evaluate.h"
#include "deck/steps.h"

namespace rostrum::app {
namespace {

using deck::Deck;
using deck::Steps;

std::vector<Finding> check_pictures(const Deck& timeline, const Limits& limits) {
  PictureRules rules(timeline, limits);
  std::vector<Shape> before;
  for (const double time : ends(timeline)) {
    std::vector<Shape> shapes = resting_shapes(timeline, time);
    if (shapes != before) rules.read(time, shapes);
    before = std::move(shapes);
  }
  return rules.take();
}

void check_steps(const Deck& timeline, const Limits& limits, std::vector<Finding>& findings) {
  const Steps steps{timeline};
  const std::size_t count = steps.count() + (steps.has_tail() ? 1 : 0);
  for (std::size_t i = 0; i < count; ++i) {
    const double length = steps.end(i) - steps.start(i);
    if (length <= limits.step) continue;
    findings.push_back({.rule = Rule::LongStep,
                        .time = steps.start(i),
                        .slide = steps.in_slide(i).slide,
                        .step = i,
                        .object = {},
                        .others = {},
                        .measured = length,
                        .edge = {}});
  }
}

void check_notes(const Deck& timeline, std::vector<Finding>& findings) {
  const Steps steps{timeline};
  for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
    const deck::Slide& slide = timeline.slides[i];
    if (slide.notes.find_first_not_of(" \t\r\n") != std::string::npos) continue;
    findings.push_back({.rule = Rule::NoNotes,
                        .time = slide.start,
                        .slide = i,
                        .step = steps.first_in(i),
                        .object = {},
                        .others = {},
                        .measured = 0,
                        .edge = {}});
  }
}

void check_function_of_time(const Deck& timeline, const Deck& again,
                            std::vector<Finding>& findings) {
  const auto draws = [](const Deck& recording) {
    return [&recording](double time, deck::DrawList& out) { deck::evaluate(recording, time, out); };
  };
  const auto otherwise = drawn_otherwise(ends_and_middles(timeline), draws(timeline), draws(again));
  if (otherwise.empty()) return;
  const Steps steps{timeline};
  findings.push_back({.rule = Rule::NotFunctionOfTime,
                      .time = otherwise.front(),
                      .slide = steps.slide_at(otherwise.front()),
                      .step = steps.step_at(otherwise.front()).value_or(0),
                      .object = {},
                      .others = {},
                      .measured = static_cast<double>(otherwise.size()),
                      .edge = {}});
}

}  // namespace

std::vector<Finding> check(const Deck& timeline, const Limits& limits) {
  std::vector<Finding> findings = check_pictures(timeline, limits);
  check_steps(timeline, limits, findings);
  check_notes(timeline, findings);
  std::ranges::stable_sort(findings, {}, &Finding::time);
  return findings;
}

std::vector<Finding> check(const Deck& timeline, const Deck& again, const Limits& limits) {
  std::vector<Finding> findings = check(timeline, limits);
  check_function_of_time(timeline, again, findings);
  std::ranges::stable_sort(findings, {}, &Finding::time);
  return findings;
}

}  // namespace rostrum::app
