// The transformer deck against what Manim computed for the scene that it ports
// (tests/data/manim_timeline.json): the same events at the same times, everything in the same
// place.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

#include "decks/decks.h"
#include "embedded_fonts.h"
#include "text/fonts.h"
#include "text/typesetter.h"

namespace rostrum {
namespace {

using deck::Clip;
using deck::Deck;
using nlohmann::json;

constexpr double kTimeTolerance = 0.001;
constexpr double kShapeTolerance = 0.002;
constexpr double kTextTolerance = 0.01;
constexpr double kFormulaTolerance = 0.03;
constexpr double kFadeTolerance = 1e-5;  // a deck keeps floats
constexpr double kStyleTolerance = 1e-5;

Box box_of(const json& numbers) {
  Box box;
  box.add({numbers[0].get<double>(), numbers[1].get<double>()});
  box.add({numbers[2].get<double>(), numbers[3].get<double>()});
  return box;
}

double distance(const Box& a, const Box& b) {
  return std::max({std::abs(a.min.x - b.min.x), std::abs(a.min.y - b.min.y),
                   std::abs(a.max.x - b.max.x), std::abs(a.max.y - b.max.y)});
}

std::string hex(const deck::Rgba32& color) {
  const auto byte = [](float v) { return static_cast<int>(std::lround(v * 255)); };
  return fmt::format("#{:02X}{:02X}{:02X}", byte(color[0]), byte(color[1]), byte(color[2]));
}

// What a clip animates: a run of a deck, which is a text's glyphs or a shape.
class RunView {
 public:
  RunView(const Deck& deck, std::uint32_t index) : deck_(&deck), run_(&deck.tables().runs[index]) {}

  [[nodiscard]] const deck::RunRecord& record() const { return *run_; }
  [[nodiscard]] const deck::DriverRecord& driver() const {
    return deck_->tables().drivers[run_->driver];
  }

  // Its parts in one of the poses that it goes through.
  [[nodiscard]] std::span<const deck::PartRecord> pose(std::size_t index) const {
    const deck::Tables<deck::TableView>& tables = deck_->tables();
    const deck::Slice poses = tables.motions[run_->motion].poses;
    const std::uint32_t first = tables.poses[poses.first + index].first_part;
    return tables.parts.subspan(first, run_->parts.count);
  }
  [[nodiscard]] std::size_t pose_count() const {
    return deck_->tables().motions[run_->motion].poses.count;
  }

  // The ends of a part's curves, in the scene: of each curve its start, and the last one's end.
  [[nodiscard]] std::vector<Point> corners(const deck::PartRecord& part) const {
    const auto points = deck_->outline(part.outline).points;
    const auto& m = part.placement;
    const Affine placement{.x_axis = {m[0], m[1]}, .y_axis = {m[2], m[3]}, .origin = {m[4], m[5]}};
    std::vector<Point> corners;
    for (std::size_t i = 0; i < points.size(); i += deck::kPointsPerCurve) {
      corners.push_back(placement(Point(points[i])));
    }
    corners.push_back(placement(Point(points.back())));
    return corners;
  }
  [[nodiscard]] Box box(const deck::PartRecord& part) const {
    Box box;
    for (const Point& corner : corners(part)) box.add(corner);
    return box;
  }
  [[nodiscard]] Box box(std::span<const deck::PartRecord> parts) const {
    Box box;
    for (const deck::PartRecord& part : parts) {
      box.add(this->box(part).min);
      box.add(this->box(part).max);
    }
    return box;
  }
  [[nodiscard]] bool is_text(const deck::PartRecord& part) const {
    return deck_->outline(part.outline).kind == deck::OutlineKind::Glyph;
  }
  [[nodiscard]] const deck::StyleRecord& style(const deck::PartRecord& part) const {
    return deck_->tables().styles[part.style];
  }

 private:
  const Deck* deck_;
  const deck::RunRecord* run_;
};

// The runs on the slide at that time, in painter's order.
void add_runs(const Deck& deck, std::uint32_t node, std::vector<RunView>& runs) {
  const deck::NodeRecord& record = deck.tables().nodes[node];
  for (std::uint32_t i = 0; i < record.children.count; ++i) {
    const std::uint32_t child = deck.tables().children[record.children.first + i];
    if (record.level > 0) {
      add_runs(deck, child, runs);
    } else {
      runs.emplace_back(deck, child);
    }
  }
}
std::vector<RunView> runs_at(const Deck& deck, double time) {
  std::vector<RunView> runs;
  for (const deck::EpochRecord& epoch : deck.tables().epochs) {
    if (epoch.begin > time) break;
    runs.clear();
    if (epoch.list != deck::kNone) add_runs(deck, epoch.list, runs);
  }
  return runs;
}

// As it is when it rests: before it leaves, or after it has come.
std::span<const deck::PartRecord> at_rest(const RunView& run, const Clip& clip) {
  return run.pose(clip.role == deck::ClipRole::Leave ? 0 : run.pose_count() - 1);
}

// Takes from the runs of a play those that a clip animates, in the order in which its lag counts
// their parts. Clips of one play may move alike: of the runs that it may be, it is the nearest.
std::vector<RunView> take_runs(std::vector<RunView>& runs, const Clip& clip,
                               const std::vector<Box>& expected) {
  std::vector<RunView> taken;
  std::uint32_t next_part = 0;
  for (const Box& box : expected) {
    const auto fits = [&](const RunView& run) {
      return run.record().driver != deck::kNone && run.driver().begin == clip.start &&
             run.driver().end == clip.end && run.driver().lag == clip.lag_ratio &&
             run.record().first_lag == next_part;
    };
    const auto far = [&](const RunView& run) {
      return fits(run) ? distance(run.box(at_rest(run, clip)), box) : kFrameWidth;
    };
    const auto nearest = std::ranges::min_element(runs, {}, far);
    if (nearest == runs.end() || !fits(*nearest)) break;
    next_part += nearest->record().parts.count;
    taken.push_back(*nearest);
    runs.erase(nearest);
  }
  return taken;
}

class Transformer : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const text::Fonts fonts = text::open_fonts();
    deck_ = decks::record(*decks::find("transformer"), text::make_typesetter(fonts));
    std::ifstream file(TEST_DATA "/manim_timeline.json");
    reference_ = json::parse(file);
  }

  static void expect_run(const RunView& run, std::span<const deck::PartRecord> parts,
                         const json& expected, const std::string& where) {
    const std::string kind = expected["class"];
    const deck::StyleRecord& style = run.style(parts.front());
    EXPECT_EQ(hex(style.fill), expected["fill"]["color"].get<std::string>()) << where;
    EXPECT_NEAR(style.fill[3], expected["fill"]["opacity"].get<double>(), kStyleTolerance) << where;
    if (run.is_text(parts.front())) {
      expect_glyphs(run, parts, expected, kind == "Text" ? kTextTolerance : kFormulaTolerance,
                    where);
      return;
    }
    EXPECT_LE(distance(run.box(parts), box_of(expected["box"])), kShapeTolerance) << where;
    const json& stroke = expected["stroke"];
    EXPECT_EQ(hex(style.stroke), stroke["color"].get<std::string>()) << where;
    EXPECT_NEAR(style.stroke[3], stroke["opacity"].get<double>(), kStyleTolerance) << where;
    EXPECT_NEAR(style.stroke_width * 100, stroke["width"].get<double>(), kStyleTolerance) << where;
    if (expected.contains("path")) {
      expect_corners(run.corners(parts.front()), expected["path"], where);
    }
  }

  static void expect_glyphs(const RunView& run, std::span<const deck::PartRecord> parts,
                            const json& expected, double tolerance, const std::string& where) {
    EXPECT_LE(distance(run.box(parts), box_of(expected["box"])), tolerance) << where;
    const json& boxes = expected["glyphs"];
    ASSERT_EQ(parts.size(), boxes.size()) << where;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      EXPECT_LE(distance(run.box(parts[i]), box_of(boxes[i])), tolerance)
          << where << ", glyph " << i;
    }
  }

  // Manim drops a corner that repeats the one before.
  static void expect_corners(std::vector<Point> corners, const json& path,
                             const std::string& where) {
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    ASSERT_EQ(corners.size(), path.size()) << where;
    for (std::size_t i = 0; i < path.size(); ++i) {
      EXPECT_NEAR(corners[i].x, path[i][0].get<double>(), kShapeTolerance) << where;
      EXPECT_NEAR(corners[i].y, path[i][1].get<double>(), kShapeTolerance) << where;
    }
  }

  // What fades comes from, or goes to, another place and size.
  static void expect_fade(const std::vector<RunView>& runs, const json& expected,
                          const std::string& where) {
    Box from;
    Box to;
    const auto add = [](Box& box, const Box& other) {
      box.add(other.min);
      box.add(other.max);
    };
    for (const RunView& run : runs) {
      ASSERT_EQ(run.pose_count(), 2) << where;
      add(from, run.box(run.pose(0)));
      add(to, run.box(run.pose(1)));
    }
    const Point shift = to.center() - from.center();
    EXPECT_NEAR(shift.x, expected["shift_vector"][0].get<double>(), kFadeTolerance) << where;
    EXPECT_NEAR(shift.y, expected["shift_vector"][1].get<double>(), kFadeTolerance) << where;
    const bool leaves = expected["anim"] == "FadeOut";
    const double scale = leaves ? to.width() / from.width() : from.width() / to.width();
    if (from.width() > 0 && to.width() > 0) {
      EXPECT_NEAR(scale, expected["scale_factor"].get<double>(), kFadeTolerance) << where;
    }
  }

  inline static Deck deck_;
  inline static json reference_;
};

TEST_F(Transformer, HasTheSameEventsAtTheSameTimes) {
  ASSERT_EQ(reference_["events"].size(), 106);
  std::size_t play = 0;
  for (const json& event : reference_["events"]) {
    if (event["clips"].empty()) {
      continue;  // a wait is where no play is
    }
    ASSERT_LT(play, deck_.plays.size());
    const double start = event["start"];
    EXPECT_NEAR(deck_.plays[play].start, start, kTimeTolerance);
    EXPECT_NEAR(deck_.plays[play].end, start + event["run_time"].get<double>(), kTimeTolerance);
    ++play;
  }
  EXPECT_EQ(play, deck_.plays.size());
  EXPECT_NEAR(deck_.duration, 60.845, kTimeTolerance);
}

TEST_F(Transformer, StopsWhereTheSceneWaits) {
  std::size_t stop = 0;
  for (const json& event : reference_["events"]) {
    if (event["clips"].empty() && event["run_time"].get<double>() >= 0.4) {
      ASSERT_LT(stop, deck_.stops.size());
      EXPECT_NEAR(deck_.stops[stop].time, event["start"].get<double>(), kTimeTolerance);
      EXPECT_NEAR(deck_.stops[stop].hold, event["run_time"].get<double>(), kTimeTolerance);
      ++stop;
    }
  }
  EXPECT_EQ(stop, 11);
  EXPECT_EQ(stop, deck_.stops.size());
}

TEST_F(Transformer, HasTheSameAnimationsOfTheSameThingsInTheSamePlaces) {
  std::size_t index = 0;
  for (const json& event : reference_["events"]) {
    if (event["clips"].empty()) continue;
    ASSERT_LT(index, deck_.clips.size());
    std::vector<RunView> runs = runs_at(deck_, deck_.clips[index].start);
    for (const json& expected : event["clips"]) {
      ASSERT_LT(index, deck_.clips.size());
      const Clip& clip = deck_.clips[index];
      const std::string where = fmt::format("clip {} at {} s", index, clip.start);
      EXPECT_NEAR(clip.start, event["start"].get<double>(), kTimeTolerance) << where;
      EXPECT_NEAR(clip.end - clip.start, expected["run_time"].get<double>(), kTimeTolerance)
          << where;
      EXPECT_EQ(clip.name, expected["anim"].get<std::string>()) << where;
      EXPECT_EQ(clip.rate, expected["rate_func"].get<std::string>()) << where;
      EXPECT_NEAR(clip.lag_ratio, expected["lag_ratio"].get<double>(), 1e-4) << where;
      const json& objects = expected["objects"];
      std::vector<Box> boxes;
      for (const json& id : objects) {
        boxes.push_back(box_of(reference_["objects"][std::to_string(id.get<int>())]["box"]));
      }
      const std::vector<RunView> of_clip = take_runs(runs, clip, boxes);
      ASSERT_EQ(of_clip.size(), objects.size()) << where;
      for (std::size_t i = 0; i < of_clip.size(); ++i) {
        const std::string id = std::to_string(objects[i].get<int>());
        expect_run(of_clip[i], at_rest(of_clip[i], clip), reference_["objects"][id],
                   fmt::format("{}, object {}", where, id));
      }
      if (expected.contains("shift_vector")) expect_fade(of_clip, expected, where);
      ++index;
    }
  }
  EXPECT_EQ(index, deck_.clips.size());
}

TEST_F(Transformer, EverySlideHasATitleAndNotes) {
  EXPECT_EQ(deck_.slides.size(), 6);
  for (const deck::Slide& slide : deck_.slides) {
    EXPECT_FALSE(slide.title.empty());
    EXPECT_GT(slide.notes.size(), 80) << slide.title;
  }
}

}  // namespace
}  // namespace rostrum
