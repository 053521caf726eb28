#include "decks/attention/heads.h"

#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

constexpr double kPitch = 0.5;
constexpr double kGroupPitch = 3.3;
constexpr double kBoxWidth = 1.1;

ShapeOptions filled(Color color) {
  return {.color = color, .fill_opacity = 0.2, .stroke_width = 2.5};
}

}  // namespace

double group_x(std::size_t group) {
  return (static_cast<double>(group) - (kGroups - 1) / 2.0) * kGroupPitch;
}

double head_x(std::size_t group, std::size_t head) {
  return group_x(group) + (static_cast<double>(head) - (kHeadsPerGroup - 1) / 2.0) * kPitch;
}

Mobject query_mark(Scene& scene, std::size_t group, std::size_t head, double y) {
  return scene.Square(kMark, filled(kQuery)).move_to({head_x(group, head), y});
}

KeyValue key_value_boxes(Scene& scene, std::size_t group, double y, double height) {
  const double x = group_x(group);
  return {
      .key = scene.Rectangle(kBoxWidth, height, filled(kKey)).move_to({x - kBoxWidth / 2, y}),
      .value = scene.Rectangle(kBoxWidth, height, filled(kValue)).move_to({x + kBoxWidth / 2, y}),
  };
}

Mobject joins(Scene& scene, std::size_t group, double from_y, double to_y) {
  Mobject lines = scene.Group();
  for (std::size_t head = 0; head < kHeadsPerGroup; ++head) {
    lines.add(scene.Line({head_x(group, head), from_y}, {group_x(group), to_y},
                         {.color = kQuiet, .stroke_width = 2}));
  }
  return lines;
}

Mobject emblem(Scene& scene, double y) {
  constexpr double kDrop = 1.5;
  constexpr double kHeight = 0.5;
  Mobject all = scene.Group();
  for (std::size_t group = 0; group < kGroups; ++group) {
    for (std::size_t head = 0; head < kHeadsPerGroup; ++head) {
      all.add(query_mark(scene, group, head, y));
    }
    all.add(joins(scene, group, y - kMark / 2, y - kDrop + kHeight / 2));
    const KeyValue boxes = key_value_boxes(scene, group, y - kDrop, kHeight);
    all.add(boxes.key);
    all.add(boxes.value);
  }
  return all;
}

}  // namespace rostrum::decks::attention
