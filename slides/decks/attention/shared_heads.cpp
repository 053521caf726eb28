// The idea itself: 24 query heads, six to each of 4 key and value heads, which are copied for them.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "decks/attention/heads.h"
#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

constexpr double kQueryY = 1.55;
constexpr double kBoxY = -0.15;
constexpr double kBoxHeight = 0.62;
constexpr double kKeyCopyY = -1.7;
constexpr double kValueCopyY = -2.24;
constexpr double kLeft = -6.4;
constexpr double kMarkSize = 18;  // of the words in a mark

Mobject words(Scene& scene, std::string_view text, Color color) {
  return scene.Text(text, {.font_size = kBodySize, .color = color});
}

Mobject heading(Scene& scene, std::string_view text, Color color, double y) {
  return words(scene, text, color).move_to({0, y}).align_to(Point{kLeft, 0}, LEFT);
}

// At the foot of the slide: what the picture above says.
Mobject caption(Scene& scene, std::string_view text) {
  return scene.Text(text, {.font_size = kLeadSize}).move_to({0, -3.25});
}

Mobject show_queries(Scene& scene) {
  Mobject marks = scene.Group();
  for (std::size_t group = 0; group < kGroups; ++group) {
    Mobject six = scene.Group();
    for (std::size_t head = 0; head < kHeadsPerGroup; ++head) {
      Mobject mark = query_mark(scene, group, head, kQueryY);
      const std::size_t number = group * kHeadsPerGroup + head + 1;
      six.add(scene.Group(
          {mark, scene.Text(std::to_string(number), {.font_size = kMarkSize, .color = kQuery})
                     .move_to(mark.get_center())}));
    }
    scene.play(FadeIn(six, {.shift = DOWN * 0.2}), {.run_time = 0.4});
    marks.add(six);
  }
  return marks;
}

struct Boxes {
  Mobject all;
  std::vector<KeyValue> by_group;
};

Boxes show_keys_and_values(Scene& scene) {
  Boxes boxes{.all = scene.Group(), .by_group = {}};
  for (std::size_t group = 0; group < kGroups; ++group) {
    const KeyValue pair = key_value_boxes(scene, group, kBoxY, kBoxHeight);
    const auto label = [&](const char* letter, Color color, const Mobject& box) {
      return words(scene, fmt::format("{}{}", letter, group + 1), color).move_to(box.get_center());
    };
    boxes.all.add(scene.Group(
        {pair.key, pair.value, label("K", kKey, pair.key), label("V", kValue, pair.value)}));
    boxes.by_group.push_back(pair);
  }
  scene.play(FadeIn(boxes.all, {.shift = UP * 0.2}), {.run_time = 0.6});
  return boxes;
}

// Each copy comes out of the box that it is a copy of, and goes below the query head that uses it.
Mobject show_copies(Scene& scene, const Boxes& boxes) {
  Mobject copies = scene.Group();
  for (std::size_t head = 0; head < kHeadsPerGroup; ++head) {
    std::vector<Animation> arrivals;
    for (std::size_t group = 0; group < kGroups; ++group) {
      const auto copy = [&](const char* letter, const Mobject& box, Color color, double y) {
        const Point center{head_x(group, head), y};
        Mobject mark =
            scene.Group({scene.Square(kMark, {.color = color, .fill_opacity = 0.9}).move_to(center),
                         scene
                             .Text(fmt::format("{}{}", letter, group + 1),
                                   {.font_size = kMarkSize, .color = BLACK})
                             .move_to(center)});
        arrivals.push_back(FadeIn(mark, {.shift = center - box.get_center()}));
        copies.add(mark);
      };
      copy("K", boxes.by_group[group].key, kKey, kKeyCopyY);
      copy("V", boxes.by_group[group].value, kValue, kValueCopyY);
    }
    scene.play(arrivals, {.run_time = 0.45});
  }
  return copies;
}

}  // namespace

void shared_heads(Scene& scene) {
  scene.slide(
      "Shared Heads",
      "Here is the idea as a picture. Twenty-four query heads, each with its number. Only four "
      "keys and four values: six queries look at the same one. The product wants as many keys as "
      "queries, so each is copied six times. The copies live only for the product: what is kept "
      "from token to token, in the cache, is four of twenty-four.");

  Mobject title = slide_title(scene, "Six Queries Share One Key and Value");
  Mobject queries_heading = heading(scene, "24 query heads", kQuery, 2.2);
  scene.play(Write(title), {.run_time = 1.2});
  scene.play(FadeIn(queries_heading), {.run_time = 0.4});
  const Mobject queries = show_queries(scene);
  scene.stop(2);

  Mobject boxes_heading = heading(scene, "4 key and value heads", kQuiet, -0.95);
  const Boxes boxes = show_keys_and_values(scene);
  Mobject lines = scene.Group();
  for (std::size_t group = 0; group < kGroups; ++group) {
    lines.add(joins(scene, group, kQueryY - kMark / 2, kBoxY + kBoxHeight / 2));
  }
  Mobject shared = caption(scene, "each key and value serves 6 queries");
  scene.play({Create(lines, {.lag_ratio = 0.05}), FadeIn(boxes_heading), FadeIn(shared)},
             {.run_time = 1.2});
  scene.stop(3);

  Mobject repeated = caption(scene, "for the product, each is copied 6 times");
  scene.play(FadeOut(shared), {.run_time = 0.3});
  scene.play(FadeIn(repeated), {.run_time = 0.4});
  const Mobject copies = show_copies(scene, boxes);
  scene.stop(3);

  Mobject kept = caption(scene, "the cache keeps 4 of 24: 83 % less");
  Mobject frame = scene.SurroundingRectangle(boxes.all, 0.12, {.color = WHITE});
  scene.play({FadeOut(copies), FadeOut(repeated)}, {.run_time = 0.5});
  scene.play({FadeIn(kept), Create(frame)});
  scene.stop(3);
  scene.play({FadeOut(title), FadeOut(queries_heading), FadeOut(queries), FadeOut(boxes_heading),
              FadeOut(boxes.all), FadeOut(lines), FadeOut(frame), FadeOut(kept)},
             {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention
