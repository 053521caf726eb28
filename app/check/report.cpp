#include "check/report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/geometry.h"
#include "check/moments.h"
#include "deck/steps.h"

namespace rostrum::app {
namespace {

std::string list(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

// Texts that are small or turned in the same way at the same moment, in one sentence.
bool alike(const Finding& a, const Finding& b) {
  const bool listed = a.rule == Rule::SmallText || a.rule == Rule::TurnedText;
  return listed && a.rule == b.rule && a.slide == b.slide && a.time == b.time &&
         std::abs(a.measured - b.measured) < 1e-9;
}

std::vector<Finding> joined(std::span<const Finding> findings) {
  std::vector<Finding> all;
  for (const Finding& finding : findings) {
    const auto same =
        std::ranges::find_if(all, [&](const Finding& other) { return alike(other, finding); });
    if (same == all.end()) {
      all.push_back(finding);
    } else {
      same->object += ", " + finding.object;
    }
  }
  return all;
}

}  // namespace

std::string_view name(Rule rule) {
  switch (rule) {
    case Rule::SmallText:
      return "small_text";
    case Rule::TurnedText:
      return "turned_text";
    case Rule::MissingGlyph:
      return "missing_glyph";
    case Rule::TextOverText:
      return "text_over_text";
    case Rule::TextOverLine:
      return "text_over_line";
    case Rule::OutsideFrame:
      return "outside_frame";
    case Rule::OutsideMargin:
      return "outside_margin";
    case Rule::LowContrast:
      return "low_contrast";
    case Rule::LongStep:
      return "long_step";
    case Rule::NoNotes:
      return "no_notes";
    case Rule::NotFunctionOfTime:
      return "not_a_function_of_time";
  }
  return "";
}

std::string sentence(const Finding& f, const Limits& limits) {
  switch (f.rule) {
    case Rule::SmallText:
      return fmt::format(
          "Too small for the last row: {}, with capitals 1/{:.0f} of the frame's "
          "height, where 1/{:.0f} can be read.",
          f.object, kFrameHeight / f.measured, kFrameHeight / limits.cap_height);
    case Rule::TurnedText:
      return fmt::format("Turned by {:.0f} degrees, where text is read upright: {}.", f.measured,
                         f.object);
    case Rule::MissingGlyph:
      return fmt::format("{} holds {:.0f} {} that no font covers, shown as an empty box.", f.object,
                         f.measured, f.measured == 1 ? "character" : "characters");
    case Rule::TextOverText:
      return fmt::format("{} lies over {}, or touches it.", f.object, list(f.others));
    case Rule::TextOverLine:
      return fmt::format("{} is crossed or touched by {}.", f.object, list(f.others));
    case Rule::OutsideFrame:
      return fmt::format("{} reaches {:.2f} units past the frame's {} edge.", f.object, f.measured,
                         f.edge);
    case Rule::OutsideMargin:
      return fmt::format("{} reaches {:.2f} units into the {:.0f} % margin at the {}.", f.object,
                         f.measured, limits.margin * 100, f.edge);
    case Rule::LowContrast:
      return fmt::format(
          "{} has a contrast of {:.1f}:1 with what is behind it, {:.1f}:1 is needed.", f.object,
          f.measured, limits.contrast);
    case Rule::LongStep:
      return fmt::format("The step runs for {:.1f} s without a stop, {:.0f} s is enough.",
                         f.measured, limits.step);
    case Rule::NoNotes:
      return "The slide has no notes for the speaker.";
    case Rule::NotFunctionOfTime:
      return fmt::format(
          "The deck draws something else at {:.0f} moments when it is recorded again "
          "and asked for them in another order: it must not draw lots, read a clock "
          "or remember anything.",
          f.measured);
  }
  return "";
}

std::string report(std::string_view deck, const deck::Deck& timeline,
                   std::span<const Finding> findings) {
  if (findings.empty()) {
    const deck::Steps steps{timeline};
    return fmt::format("{}: nothing found in {} slides, {} steps, {} moments.\n", deck,
                       steps.slide_count(), steps.count() + (steps.has_tail() ? 1 : 0),
                       ends(timeline).size());
  }
  const std::vector<Finding> sentences = joined(findings);
  std::string out = fmt::format("{}:\n", deck);
  for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
    bool titled = false;
    for (const Finding& finding : sentences) {
      if (finding.slide != i) continue;
      if (!titled) {
        fmt::format_to(std::back_inserter(out), "  slide {}, {}\n", i + 1,
                       timeline.slides[i].title);
        titled = true;
      }
      fmt::format_to(std::back_inserter(out), "    step {}, {:.3f} s: {}\n", finding.step + 1,
                     finding.time, sentence(finding));
    }
  }
  return out;
}

std::string report_json(std::string_view deck, const deck::Deck& timeline,
                        std::span<const Finding> findings) {
  using Json = nlohmann::ordered_json;
  Json all = Json::array();
  for (const Finding& finding : findings) {
    all.push_back({{"rule", name(finding.rule)},
                   {"slide", finding.slide + 1},
                   {"slide_title", timeline.slides[finding.slide].title},
                   {"step", finding.step + 1},
                   {"time", finding.time},
                   {"object", finding.object},
                   {"others", finding.others},
                   {"measured", finding.measured},
                   {"edge", finding.edge},
                   {"sentence", sentence(finding)}});
  }
  // A text with broken UTF-8 is shown with replacement characters, as on the slide.
  return Json{{"deck", deck}, {"findings", std::move(all)}}.dump(2, ' ', false,
                                                                 Json::error_handler_t::replace) +
         '\n';
}

}  // namespace rostrum::app
