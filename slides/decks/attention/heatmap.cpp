// Attention weights of a sentence: the grid, the causal mask, and what to see in it.
#include <fmt/format.h>

#include <array>
#include <string>

#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

constexpr std::array<std::string_view, 7> kTokens{"<s>", "The", "cat", "sat", "on", "the", "mat"};
constexpr std::size_t kCount = kTokens.size();

// Row by row: how much each token (query) attends to each (key); after softmax and causal mask.
constexpr std::array<std::array<double, kCount>, kCount> kWeights{{
    {1.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00},
    {0.05, 0.95, 0.00, 0.00, 0.00, 0.00, 0.00},
    {0.02, 0.20, 0.78, 0.00, 0.00, 0.00, 0.00},
    {0.01, 0.05, 0.40, 0.54, 0.00, 0.00, 0.00},
    {0.00, 0.02, 0.07, 0.35, 0.56, 0.00, 0.00},
    {0.00, 0.01, 0.03, 0.10, 0.30, 0.56, 0.00},
    {0.00, 0.00, 0.01, 0.05, 0.12, 0.35, 0.47},
}};
// Less than this is not worth reading.
constexpr double kWorthReading = 0.05;

constexpr double kCell = 0.7;
constexpr double kPitch = 0.74;
constexpr double kLeft = -4.6;
constexpr double kTop = 1.7;
constexpr double kRemarkX = 1.6;

double column_x(std::size_t column) { return kLeft + (static_cast<double>(column) + 0.5) * kPitch; }
double row_y(std::size_t row) { return kTop - (static_cast<double>(row) + 0.5) * kPitch; }
bool is_future(std::size_t row, std::size_t column) { return column > row; }

// ".35": there is room for two figures.
std::string shown(double weight) {
  return weight < 1 ? fmt::format("{:.2f}", weight).substr(1) : "1";
}

// A square, with its weight where that is worth reading.
Mobject cell(Scene& scene, std::size_t row, std::size_t column) {
  constexpr double kNothing = 0.001;
  const double weight = kWeights[row][column];
  const Point center{column_x(column), row_y(row)};
  ShapeOptions options{
      .fill_color = interpolate_color(BLUE, RED, weight),
      .fill_opacity = 0.9,
      .stroke_color = GRAY,
      .stroke_width = 1,
  };
  if (is_future(row, column) || weight < kNothing) {
    options.fill_color = DARKER_GRAY;
    options.fill_opacity = 0.5;
  }
  Mobject square = scene.Square(kCell, options).move_to(center);
  if (weight < kWorthReading) return square;
  return scene.Group(
      {square,
       scene.Text(shown(weight), {.font_size = kLabelSize + 2, .color = BLACK, .weight = BOLD})
           .move_to(center)});
}

// By rows: cells.at(row).at(column).
Mobject fade_in_cells(Scene& scene) {
  Mobject cells = scene.Group();
  for (std::size_t row = 0; row < kCount; ++row) {
    Mobject line = scene.Group();
    for (std::size_t column = 0; column < kCount; ++column) {
      Mobject square = cell(scene, row, column);
      scene.play(FadeIn(square, {.scale = 0.6}), {.run_time = 0.03});
      line.add(square);
    }
    cells.add(line);
  }
  return cells;
}

// The tokens along both sides of the grid, upright, and the letters that say which side asks.
Mobject write_axes(Scene& scene) {
  constexpr double kGap = 0.14;
  Mobject queries = scene.Group();
  Mobject keys = scene.Group();
  for (std::size_t i = 0; i < kCount; ++i) {
    const TextOptions options{.font_size = kLabelSize + 2};
    queries.add(scene.Text(kTokens[i], options).next_to(Point{kLeft - kGap, row_y(i)}, LEFT, 0));
    keys.add(scene.Text(kTokens[i], options).next_to(Point{column_x(i), kTop + kGap}, UP, 0));
  }
  const auto letter = [&](std::string_view name, Color color) {
    return scene.Text(name, {.font_size = kLeadSize, .color = color, .weight = BOLD});
  };
  Mobject q = letter("Q", kQuery).next_to(queries, LEFT, 0.3);
  Mobject k = letter("K", kKey).next_to(keys, UP, 0.18);
  scene.play({Write(queries), Write(q)}, {.run_time = 0.8});
  scene.play({Write(keys), Write(k)}, {.run_time = 0.8});
  return scene.Group({queries, keys, q, k});
}

Mobject beside(Mobject words) { return words.shift({kRemarkX, 0}).align_to(Point{0, kTop}, UP); }

void show_causal_mask(Scene& scene) {
  Mobject mask = scene.Group();
  for (std::size_t row = 0; row < kCount; ++row) {
    for (std::size_t column = row + 1; column < kCount; ++column) {
      mask.add(scene
                   .Square(kCell, {.fill_color = RED,
                                   .fill_opacity = 0.25,
                                   .stroke_color = RED,
                                   .stroke_width = 2,
                                   .stroke_opacity = 0.7})
                   .move_to({column_x(column), row_y(row)}));
    }
  }
  Mobject words = beside(remark(scene, "causal mask", "future tokens\nare hidden", RED));
  scene.play({FadeIn(mask), FadeIn(words, {.shift = UP * 0.15})});
  scene.stop(3);
  scene.play({FadeOut(mask), FadeOut(words)}, {.run_time = 0.5});
}

// The five cells below the diagonal: each token attends to the one before it.
void show_previous_tokens(Scene& scene, const Mobject& cells) {
  Mobject frames = scene.Group();
  for (std::size_t row = 2; row < kCount; ++row) {
    frames.add(scene.SurroundingRectangle(cells.at(row).at(row - 1), 0.01,
                                          {.color = ORANGE, .stroke_width = 6}));
  }
  Mobject words =
      beside(remark(scene, "previous token",
                    "each attends to the\none before: causal\nsequence learning", ORANGE));
  scene.play({Create(frames, {.lag_ratio = 0.3}), FadeIn(words, {.shift = UP * 0.15})});
  scene.stop(3);
  scene.play({FadeOut(frames), FadeOut(words)}, {.run_time = 0.5});
}

}  // namespace

void heatmap(Scene& scene) {
  scene.slide(
      "Attention Score Heatmap",
      "A concrete sentence. Each row is a token that asks, each column a token that answers, and "
      "each row sums to one. The upper right is hidden, since no token may look ahead. Then look "
      "just below the diagonal: much of the weight goes to the token before.");

  Mobject title = slide_title(scene, "Attention Score Heatmap");
  Mobject sentence = beside(remark(scene, "\"The cat sat\non the mat\"",
                                   "causal attention weights,\ntoken by token", kQuiet));
  scene.play(Write(title), {.run_time = 0.8});
  const Mobject cells = fade_in_cells(scene);
  const Mobject axes = write_axes(scene);
  scene.play(FadeIn(sentence, {.shift = UP * 0.15}), {.run_time = 0.5});
  scene.stop(3);
  scene.play(FadeOut(sentence), {.run_time = 0.4});
  show_causal_mask(scene);
  show_previous_tokens(scene, cells);
  scene.play({FadeOut(title), FadeOut(cells), FadeOut(axes)}, {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention
