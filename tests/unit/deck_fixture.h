// Decks made of tables, where what is tested is more than the scene language records.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "deck/table_writer.h"

namespace rostrum::deck {

// The one curve of a straight line.
inline std::vector<Point> line_points(Point from, Point to) {
  return {from, (from * 2.0 + to) / 3.0, (from + to * 2.0) / 3.0, to};
}

// The square of that side about the origin, from its upper right corner.
inline std::vector<Point> square_points(double side) {
  const std::vector<Point> corners{UR * (side / 2), UL * (side / 2), DL * (side / 2),
                                   DR * (side / 2)};
  std::vector<Point> points;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::vector<Point> line = line_points(corners[i], corners[(i + 1) % 4]);
    points.insert(points.end(), line.begin(), line.end());
  }
  return points;
}

inline constexpr Rgba32 kWhite{1, 1, 1, 1};
inline constexpr Rgba32 kRed{1, 0, 0, 1};
inline constexpr Rgba32 kBlue{0, 0, 1, 1};

// A deck of one slide of four seconds.
class TableDeck {
 public:
  static constexpr double kSeconds = 4;

  TableDeck() {
    writer.slide(0, "Slide", "Notes.");
    object_ = writer.object("thing", "Thing", "");
  }

  // A part of a line from the origin to (1, 0), placed there.
  PartRecord line(Point origin,
                  const StyleRecord& style = {.stroke = kWhite, .stroke_width = 0.04F}) {
    return part(line_points(ORIGIN, RIGHT), OutlineKind::Path, origin, style);
  }
  PartRecord part(std::span<const Point> points, OutlineKind kind, Point origin,
                  const StyleRecord& style) {
    return {.outline = writer.outline(points, kind),
            .style = writer.style(style),
            .placement = {1, 0, 0, 1, static_cast<float>(origin.x), static_cast<float>(origin.y)}};
  }

  // A run at rest.
  std::uint32_t run(std::span<const PartRecord> parts) {
    return writer.run({.parts = writer.parts(parts), .object = object_});
  }
  // A run of one part that goes through poses.
  std::uint32_t run(std::span<const PartRecord> poses, const MotionRecord& motion,
                    const DriverRecord& driver = {.end = kSeconds}) {
    std::vector<std::vector<PartRecord>> of_run;
    for (const PartRecord& pose : poses) of_run.push_back({pose});
    return run_of(of_run, motion, driver);
  }
  // Each pose has a part for each of the run's.
  std::uint32_t run_of(std::span<const std::vector<PartRecord>> poses, MotionRecord motion,
                       const DriverRecord& driver, std::uint32_t first_lag = 0) {
    std::vector<PoseRecord> records;
    Slice first;
    for (const std::vector<PartRecord>& pose : poses) {
      const Slice slice = writer.parts(pose);
      if (records.empty()) first = slice;
      records.push_back({.first_part = slice.first});
    }
    motion.poses = writer.poses(records);
    return writer.run({.parts = first,
                       .motion = writer.motion(motion),
                       .driver = writer.driver(driver),
                       .first_lag = first_lag,
                       .object = object_});
  }

  // The deck with those runs on its slide all the time.
  Deck finish(const std::vector<std::uint32_t>& runs, std::uint32_t camera = kNone) {
    writer.epoch(0, runs, camera);
    return std::move(writer).finish(kSeconds);
  }

  TableWriter writer;

 private:
  std::uint32_t object_ = 0;
};

}  // namespace rostrum::deck
