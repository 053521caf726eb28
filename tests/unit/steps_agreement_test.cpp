// Player, overview, typed numbers, speaker's view, list, check, panel and export tell of one slide
// and one step, at every moment around every border of recorded decks.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "check/check.h"
#include "check/picture_rules.h"
#include "cli/listing.h"
#include "deck/steps.h"
#include "export/export_plan.h"
#include "panel/timeline_rows.h"
#include "presenter/presenter_model.h"
#include "recorded.h"
#include "show/show.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {
namespace {

struct NamedDeck {
  std::string name;
  deck::Deck timeline;
};

// Each slide has notes, so that the check finds nothing there that is not looked for.
std::vector<NamedDeck> recorded_decks() {
  using tests::play_for;
  using tests::recorded;
  std::vector<NamedDeck> decks;
  const auto fonts = ShowFonts::open({}).value();
  const auto typesetter = fonts.typesetter();
  for (const decks::Deck& deck : decks::all()) {
    decks.push_back({std::string{deck.name}, record_deck(deck, typesetter).value()});
  }
  decks.push_back({"slides that begin with a stop", recorded([](scene::Scene& scene) {
                     for (const char* title : {"first", "second", "third"}) {
                       scene.slide(title, "Notes.");
                       scene.add(scene.Square(1));
                       scene.stop(0.3);
                       play_for(scene, 1.1);
                       scene.stop(0.7);
                     }
                   })});
  decks.push_back({"empty slides", recorded([](scene::Scene& scene) {
                     scene.slide("empty", "Notes.");
                     scene.slide("second", "Notes.");
                     play_for(scene, 1);
                     scene.stop(0.1);
                     scene.slide("empty", "Notes.");
                     scene.slide("empty", "Notes.");
                     scene.slide("fifth", "Notes.");
                     scene.stop(0.2);
                     scene.slide("sixth", "Notes.");
                     play_for(scene, 1);
                     scene.stop(1);
                     scene.slide("empty", "Notes.");
                   })});
  decks.push_back({"borders within steps", recorded([](scene::Scene& scene) {
                     scene.slide("first", "Notes.");
                     play_for(scene, 1);
                     scene.slide("second", "Notes.");
                     play_for(scene, 1);
                     scene.stop(1);
                     play_for(scene, 1);
                     scene.slide("third", "Notes.");
                     scene.stop(1);
                     play_for(scene, 1);
                   })});
  decks.push_back({"no stop", recorded([](scene::Scene& scene) {
                     scene.slide("first", "Notes.");
                     play_for(scene, 1);
                     scene.slide("second", "Notes.");
                     play_for(scene, 1);
                   })});
  return decks;
}

std::vector<double> moments_around_borders(const deck::Deck& timeline) {
  std::vector<double> borders{0, timeline.duration};
  for (const deck::Slide& slide : timeline.slides) borders.push_back(slide.start);
  for (const deck::Stop& stop : timeline.stops) {
    borders.push_back(stop.time);
    borders.push_back(deck::later(stop.time, stop.hold));
  }
  std::vector<double> moments;
  for (const double border : borders) {
    for (const double t :
         {border - 0.001, std::nextafter(border, 0.0), border,
          std::nextafter(border, std::numeric_limits<double>::infinity()), border + 0.001}) {
      moments.push_back(std::clamp(t, 0.0, timeline.duration));
    }
  }
  return moments;
}

void press(Show& show, Key key, char32_t character, double now) {
  show.type({.key = key, .character = character}, now);
}

// Returns what the check says of a small text that is seen at t.
Finding checked(const deck::Deck& timeline, double t) {
  Shape small{.glyphs = {{.placement = {.x_axis = {0.1, 0}, .y_axis = {0, 0.1}}}},
              .cap_height = 0.07,
              .fill = {1, 1, 1, 1}};
  small.glyphs.front().ink.add({0, 0});
  small.glyphs.front().ink.add({0.4, 0.7});
  PictureRules rules(timeline, {});
  rules.read(t, std::span(&small, 1));
  return rules.take().front();
}

class StepsOfAllUsers : public testing::Test {
 protected:
  static void SetUpTestSuite() { decks_ = recorded_decks(); }
  inline static std::vector<NamedDeck> decks_;
};

TEST_F(StepsOfAllUsers, AgreeAtEveryMomentAroundEveryBorder) {
  for (const auto& [name, timeline] : decks_) {
    const deck::Steps steps{timeline};
    Show show{timeline, true, 0};
    for (const double t : moments_around_borders(timeline)) {
      SCOPED_TRACE(fmt::format("{}, {} s", name, t));
      show.apply(TransportCommand{Seek{t}}, 0);
      const std::size_t slide = steps.slide_at(t);
      const auto step = steps.step_at(t);
      EXPECT_EQ(show.player().slide(), slide);
      EXPECT_EQ(show.player().step(), step);

      const auto in_slide = step ? std::optional{steps.in_slide(*step)} : std::nullopt;
      EXPECT_EQ(show.position().step, in_slide);

      const Finding finding = checked(timeline, t);
      EXPECT_EQ(finding.slide, slide);
      EXPECT_EQ(finding.step, step.value_or(0));

      const PresenterModel model = presenter_model({.timeline = timeline, .show = show});
      EXPECT_EQ(model.notes.title, timeline.slides[slide].title);
      EXPECT_EQ(model.caption.position,
                fmt::format("Slide {} of {}, step {} of {}", slide + 1, steps.slide_count(),
                            step ? *step + 1 : 0, steps.count()));
      std::size_t left = 0;
      for (std::size_t i = step ? *step + 1 : 0; i < steps.count(); ++i) {
        if (steps.in_slide(i).slide == slide) ++left;
      }
      EXPECT_TRUE(
          model.caption.remaining.starts_with(left == 0 ? "the last" : fmt::to_string(left)))
          << model.caption.remaining;

      show.apply(ToolCommand::Overview, 0);
      if (!step || *step < steps.count()) {
        EXPECT_EQ(show.state().overview.chosen_step(), step.value_or(0));
      }
      show.apply(ToolCommand::Overview, 0);
    }
  }
}

TEST_F(StepsOfAllUsers, AreNumberedAlike) {
  for (const auto& [name, timeline] : decks_) {
    const deck::Steps steps{timeline};
    Show show{timeline, true, 0};
    const auto overview = overview_steps(timeline, steps);
    ASSERT_EQ(overview.size(), steps.count()) << name;
    // The check finds each step too long, in order; the tail comes last.
    std::vector<Finding> long_steps;
    for (const Finding& finding : check(timeline, timeline, {.step = -1})) {
      if (finding.rule == Rule::LongStep) long_steps.push_back(finding);
    }
    for (std::size_t i = 0; i < steps.count(); ++i) {
      SCOPED_TRACE(fmt::format("{}, step {}", name, i + 1));
      const auto [slide, step] = steps.in_slide(i);
      const std::string number = fmt::format("{}.{}", slide + 1, step + 1);
      EXPECT_EQ(overview[i].number, number);
      EXPECT_EQ(overview[i].title, timeline.slides[slide].title);
      EXPECT_EQ(long_steps.at(i).slide, slide);
      EXPECT_EQ(long_steps.at(i).step, i);

      for (const char c : number) {
        press(show, static_cast<Key>(c), static_cast<char32_t>(c), 0);
      }
      press(show, Key::Enter, 0, 0);
      EXPECT_EQ(show.state().player.t, steps.end(i)) << "typed";
      EXPECT_EQ(show.player().slide(), slide);

      if (timeline.stops.empty()) continue;
      const auto number_of_slide = static_cast<std::int64_t>(slide + 1);
      const auto plan =
          plan_export(timeline, {.num = 60, .den = 1},
                      {.slides = FrameRange{number_of_slide, number_of_slide}, .stops_only = true})
              .value();
      EXPECT_EQ(plan.frames.size(), steps.count_in(slide));
      EXPECT_EQ(plan.frames.at(step).index, static_cast<std::int64_t>(i + 1));
    }
  }
}

TEST_F(StepsOfAllUsers, AreListedAndDrawnUnderTheirSlides) {
  for (const auto& [name, timeline] : decks_) {
    SCOPED_TRACE(name);
    const deck::Steps steps{timeline};
    const std::array listed{ListedDeck{.name = name, .title = name, .timeline = timeline}};
    std::string expected;
    for (std::size_t slide = 0; slide < steps.slide_count(); ++slide) {
      expected +=
          fmt::format("  {:8.3f}  {}\n", steps.slide_start(slide), timeline.slides[slide].title);
      for (std::size_t i = 0; i < timeline.stops.size(); ++i) {
        if (steps.in_slide(i).slide != slide) continue;
        expected += fmt::format("  {:8.3f}    stop {}, {:g} s in video\n", timeline.stops[i].time,
                                i + 1, timeline.stops[i].hold);
      }
    }
    EXPECT_TRUE(listing(listed).ends_with(" s\n" + expected)) << listing(listed);

    const TimelineRows rows{timeline};
    std::size_t slide = 0;
    for (const TimelineRows::Row& row : rows.rows()) {
      if (row.kind == TimelineRows::Kind::Slide) {
        slide = row.index;
      } else {
        const auto clips = rows.clips(row, 0, timeline.duration);
        EXPECT_EQ(steps.slide_at(timeline.clips[clips.front()].start), slide);
      }
    }
  }
}

}  // namespace
}  // namespace rostrum::app
