#include "check/check.h"

#include <algorithm>

#include "check/function_of_time.h"
#include "check/moments.h"
#include "check/picture_rules.h"

namespace rostrum::app {
namespace {

using scene::Timeline;

std::vector<Finding> check_pictures(const Timeline& timeline, const Limits& limits) {
  PictureRules rules(timeline, limits);
  std::vector<const scene::Shape*> shapes;
  std::vector<const scene::Shape*> before;
  for (const double time : ends(timeline)) {
    scene::resting_shapes(timeline, time, shapes);
    if (shapes != before) rules.read(time, shapes);
    std::swap(shapes, before);
  }
  return rules.take();
}

void check_steps(const Timeline& timeline, const Limits& limits, std::vector<Finding>& findings) {
  const std::vector<StepSpan> all = steps(timeline);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double length = all[i].end - all[i].start;
    if (length <= limits.step) continue;
    findings.push_back({.rule = Rule::LongStep,
                        .time = all[i].start,
                        .slide = shown_slide(timeline, all[i].end),
                        .step = i,
                        .object = {},
                        .others = {},
                        .measured = length,
                        .edge = {}});
  }
}

void check_notes(const Timeline& timeline, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
    const scene::Slide& slide = timeline.slides[i];
    if (slide.notes.find_first_not_of(" \t\r\n") != std::string::npos) continue;
    findings.push_back({.rule = Rule::NoNotes,
                        .time = slide.start,
                        .slide = i,
                        .step = step_of(timeline, slide.start),
                        .object = {},
                        .others = {},
                        .measured = 0,
                        .edge = {}});
  }
}

void check_function_of_time(const Timeline& timeline, const Timeline& again,
                            std::vector<Finding>& findings) {
  const auto draws = [](const Timeline& recording) {
    return
        [&recording](double time, scene::DrawList& out) { scene::evaluate(recording, time, out); };
  };
  const auto otherwise = drawn_otherwise(ends_and_middles(timeline), draws(timeline), draws(again));
  if (otherwise.empty()) return;
  findings.push_back({.rule = Rule::NotFunctionOfTime,
                      .time = otherwise.front(),
                      .slide = shown_slide(timeline, otherwise.front()),
                      .step = step_of(timeline, otherwise.front()),
                      .object = {},
                      .others = {},
                      .measured = static_cast<double>(otherwise.size()),
                      .edge = {}});
}

}  // namespace

std::vector<Finding> check(const Timeline& timeline, const Timeline& again, const Limits& limits) {
  std::vector<Finding> findings = check_pictures(timeline, limits);
  check_steps(timeline, limits, findings);
  check_notes(timeline, findings);
  check_function_of_time(timeline, again, findings);
  std::ranges::stable_sort(findings, {}, &Finding::time);
  return findings;
}

}  // namespace rostrum::app
