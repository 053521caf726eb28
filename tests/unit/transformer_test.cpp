// The transformer deck against what Manim computed for the scene that it ports
// (tests/data/manim_timeline.json): the same events at the same times, everything in the same
// place.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
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
using scene::Shape;
using scene::ShapeKind;

constexpr double kTimeTolerance = 0.001;
constexpr double kShapeTolerance = 0.002;
constexpr double kTextTolerance = 0.01;
constexpr double kFormulaTolerance = 0.03;

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

Box box_of(const scene::PlacedGlyph& glyph) {
  Box box;
  for (const Point& point : *glyph.hull) {
    box.add(glyph.placement(point));
  }
  return box;
}

std::string hex(Color color) {
  return fmt::format("#{:02X}{:02X}{:02X}", color.r, color.g, color.b);
}

// Returns the shapes that a clip animates, in the order of its parts.
std::vector<const Shape*> shapes_of(const Timeline& timeline, std::size_t clip) {
  std::map<std::uint32_t, const Shape*> by_part;
  for (const Timeline::Entry& entry : timeline.entries) {
    if (entry.clip == clip) {
      by_part[entry.first_part] = &timeline.shapes[entry.shape];
    }
  }
  std::vector<const Shape*> shapes;
  shapes.reserve(by_part.size());
  for (const auto& [part, shape] : by_part) {
    shapes.push_back(shape);
  }
  return shapes;
}

class Transformer : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const text::Fonts fonts = text::open_fonts();
    timeline_ = decks::record(*decks::find("transformer"), text::make_typesetter(fonts));
    std::ifstream file(TEST_DATA "/manim_timeline.json");
    reference_ = json::parse(file);
  }

  void expect_shape(const Shape& shape, const json& expected, const std::string& where) {
    const std::string kind = expected["class"];
    const Box box = box_of(expected["box"]);
    if (shape.kind == ShapeKind::Glyphs) {
      expect_glyphs(shape, expected, kind == "Text" ? kTextTolerance : kFormulaTolerance, where);
      EXPECT_EQ(hex(shape.style.fill_color), expected["fill"]["color"].get<std::string>()) << where;
      return;
    }
    EXPECT_LE(distance(shape.box(), box), kShapeTolerance) << where;
    EXPECT_EQ(hex(shape.style.stroke_color), expected["stroke"]["color"].get<std::string>())
        << where;
    EXPECT_DOUBLE_EQ(shape.style.stroke_opacity, expected["stroke"]["opacity"].get<double>())
        << where;
    EXPECT_DOUBLE_EQ(shape.style.stroke_width * 100, expected["stroke"]["width"].get<double>())
        << where;
    EXPECT_EQ(hex(shape.style.fill_color), expected["fill"]["color"].get<std::string>()) << where;
    EXPECT_DOUBLE_EQ(shape.style.fill_opacity, expected["fill"]["opacity"].get<double>()) << where;
    if (expected.contains("path")) {
      expect_corners(shape, expected["path"], where);
    }
  }

  static void expect_glyphs(const Shape& shape, const json& expected, double tolerance,
                            const std::string& where) {
    EXPECT_LE(distance(shape.box(), box_of(expected["box"])), tolerance) << where;
    const json& boxes = expected["glyphs"];
    ASSERT_EQ(shape.glyphs.size(), boxes.size()) << where;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      EXPECT_LE(distance(box_of(shape.glyphs[i]), box_of(boxes[i])), tolerance)
          << where << ", glyph " << i;
    }
  }

  // Manim drops a corner that repeats the one before.
  static void expect_corners(const Shape& shape, const json& path, const std::string& where) {
    std::vector<Point> corners = shape.points;
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    ASSERT_EQ(corners.size(), path.size()) << where;
    for (std::size_t i = 0; i < path.size(); ++i) {
      EXPECT_NEAR(corners[i].x, path[i][0].get<double>(), kShapeTolerance) << where;
      EXPECT_NEAR(corners[i].y, path[i][1].get<double>(), kShapeTolerance) << where;
    }
  }

  inline static Timeline timeline_;
  inline static json reference_;
};

TEST_F(Transformer, HasTheSameEventsAtTheSameTimes) {
  ASSERT_EQ(reference_["events"].size(), 106);
  std::size_t play = 0;
  for (const json& event : reference_["events"]) {
    if (event["clips"].empty()) {
      continue;  // a wait is where no play is
    }
    ASSERT_LT(play, timeline_.plays.size());
    const double start = event["start"];
    EXPECT_NEAR(timeline_.plays[play].start, start, kTimeTolerance);
    EXPECT_NEAR(timeline_.plays[play].end, start + event["run_time"].get<double>(), kTimeTolerance);
    ++play;
  }
  EXPECT_EQ(play, timeline_.plays.size());
  EXPECT_NEAR(timeline_.duration, 60.845, kTimeTolerance);
}

TEST_F(Transformer, StopsWhereTheSceneWaits) {
  std::size_t stop = 0;
  for (const json& event : reference_["events"]) {
    if (event["clips"].empty() && event["run_time"].get<double>() >= 0.4) {
      ASSERT_LT(stop, timeline_.stops.size());
      EXPECT_NEAR(timeline_.stops[stop].time, event["start"].get<double>(), kTimeTolerance);
      EXPECT_NEAR(timeline_.stops[stop].hold, event["run_time"].get<double>(), kTimeTolerance);
      ++stop;
    }
  }
  EXPECT_EQ(stop, 11);
  EXPECT_EQ(stop, timeline_.stops.size());
}

TEST_F(Transformer, HasTheSameAnimationsOfTheSameThingsInTheSamePlaces) {
  std::size_t index = 0;
  for (const json& event : reference_["events"]) {
    for (const json& expected : event["clips"]) {
      ASSERT_LT(index, timeline_.clips.size());
      const Clip& clip = timeline_.clips[index];
      const std::string where = fmt::format("clip {} at {} s", index, clip.start);
      EXPECT_NEAR(clip.start, event["start"].get<double>(), kTimeTolerance) << where;
      EXPECT_NEAR(clip.end - clip.start, expected["run_time"].get<double>(), kTimeTolerance)
          << where;
      EXPECT_EQ(scene::name(clip.kind), expected["anim"].get<std::string>()) << where;
      EXPECT_EQ(clip.rate.name, expected["rate_func"].get<std::string>()) << where;
      EXPECT_NEAR(clip.lag_ratio, expected["lag_ratio"].get<double>(), 1e-4) << where;
      if (expected.contains("shift_vector")) {
        EXPECT_NEAR(clip.shift.x, expected["shift_vector"][0].get<double>(), 1e-9) << where;
        EXPECT_NEAR(clip.shift.y, expected["shift_vector"][1].get<double>(), 1e-9) << where;
        EXPECT_NEAR(clip.scale, expected["scale_factor"].get<double>(), 1e-9) << where;
      }
      const std::vector<const Shape*> shapes = shapes_of(timeline_, index);
      const json& objects = expected["objects"];
      ASSERT_EQ(shapes.size(), objects.size()) << where;
      for (std::size_t i = 0; i < shapes.size(); ++i) {
        const std::string id = std::to_string(objects[i].get<int>());
        expect_shape(*shapes[i], reference_["objects"][id],
                     fmt::format("{}, object {}", where, id));
      }
      ++index;
    }
  }
  EXPECT_EQ(index, timeline_.clips.size());
}

TEST_F(Transformer, EverySlideHasATitleAndNotes) {
  EXPECT_EQ(timeline_.slides.size(), 6);
  for (const deck::Slide& slide : timeline_.slides) {
    EXPECT_FALSE(slide.title.empty());
    EXPECT_GT(slide.notes.size(), 80) << slide.title;
  }
}

}  // namespace
}  // namespace rostrum
