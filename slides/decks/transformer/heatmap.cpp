// Attention weights of a sentence: the grid, the causal mask, and what to see in it.
#include <array>

#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

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

constexpr double kCell = 0.52;
constexpr double kGap = 0.04;
constexpr double kPitch = kCell + kGap;
constexpr double kLeft = -(kCount * kCell + (kCount - 1) * kGap) / 2;
constexpr double kTop = 1.4;

double column_x(std::size_t column) {
  return kLeft + static_cast<double>(column) * kPitch + kCell / 2;
}
double row_y(std::size_t row) { return kTop - static_cast<double>(row) * kPitch - kCell / 2; }
bool is_future(std::size_t row, std::size_t column) { return column > row; }

Mobject cell(Scene& scene, std::size_t row, std::size_t column) {
  constexpr double kNothing = 0.001;
  const double weight = kWeights[row][column];
  ShapeOptions options{
      .fill_color = interpolate_color(BLUE, RED, weight),
      .fill_opacity = 0.75,
      .stroke_color = GRAY,
      .stroke_width = 0.5,
  };
  if (is_future(row, column)) {
    options.fill_color = DARK_GRAY;
    options.fill_opacity = 0.15;
  } else if (weight < kNothing) {
    options.fill_color = DARKER_GRAY;
    options.fill_opacity = 0.2;
  }
  return scene.Square(kCell, options).move_to({column_x(column), row_y(row)});
}

Mobject fade_in_cells(Scene& scene) {
  Mobject cells = scene.Group();
  for (std::size_t row = 0; row < kCount; ++row) {
    for (std::size_t column = 0; column < kCount; ++column) {
      Mobject square = cell(scene, row, column);
      scene.play(FadeIn(square, {.scale = 0.6}), {.run_time = 0.015});
      cells.add(square);
    }
  }
  return cells;
}

struct Axis {
  Mobject tokens;
  Mobject letter;
};

void write(Scene& scene, const Axis& axis) {
  std::vector<Animation> animations;
  for (std::size_t i = 0; i < axis.tokens.size(); ++i) {
    animations.push_back(Write(axis.tokens.at(i)));
  }
  animations.push_back(Write(axis.letter));
  scene.play(animations);
}

Axis write_queries(Scene& scene) {
  Mobject tokens = scene.Group();
  for (std::size_t row = 0; row < kCount; ++row) {
    tokens.add(scene.Text(kTokens[row], {.font_size = 12, .color = GRAY})
                   .next_to(Point{kLeft - 0.15, row_y(row)}, LEFT, 0.08));
  }
  Mobject letter = scene.Text("Q", {.font_size = 11, .weight = BOLD});
  letter.move_to(tokens.at(0).get_left() + LEFT * 0.3).shift(UP * 0.15);
  const Axis axis{tokens, letter};
  write(scene, axis);
  return axis;
}

Axis write_keys(Scene& scene) {
  Mobject tokens = scene.Group();
  for (std::size_t column = 0; column < kCount; ++column) {
    tokens.add(scene.Text(kTokens[column], {.font_size = 9, .color = GRAY})
                   .rotate(PI / 6)
                   .next_to(Point{column_x(column), kTop + 0.06}, UP, 0.04));
  }
  Mobject letter = scene.Text("K", {.font_size = 11, .weight = BOLD});
  letter.next_to(tokens.at(0), UP, 0.06);
  const Axis axis{tokens, letter};
  write(scene, axis);
  return axis;
}

void show_causal_mask(Scene& scene, const Mobject& cells) {
  Mobject mask = scene.Group();
  for (std::size_t row = 0; row < kCount; ++row) {
    for (std::size_t column = row + 1; column < kCount; ++column) {
      mask.add(scene
                   .Square(kCell, {.fill_color = RED,
                                   .fill_opacity = 0.10,
                                   .stroke_color = RED,
                                   .stroke_width = 0.5,
                                   .stroke_opacity = 0.3})
                   .move_to({column_x(column), row_y(row)}));
    }
  }
  const Mobject corner = cells.at(kCount - 1);
  Mobject caption =
      scene.Text("causal mask\n(future tokens hidden)", {.font_size = 11, .color = RED})
          .next_to(corner, UP, 0.25)
          .align_to(corner, RIGHT);
  scene.play({FadeIn(mask), Write(caption)});
  scene.stop(1.5);
  scene.play({FadeOut(mask), FadeOut(caption)});
}

// The five cells below the diagonal: each token attends to the one before it.
void show_previous_tokens(Scene& scene, const Mobject& cells) {
  std::vector<Mobject> shown;
  std::vector<Animation> arrivals;
  for (std::size_t row = 2; row < kCount; ++row) {
    shown.push_back(scene.SurroundingRectangle(cells.at(row * kCount + row - 1), 0.04,
                                               {.color = ORANGE, .stroke_width = 2}));
    arrivals.push_back(Create(shown.back()));
  }
  shown.push_back(scene
                      .Text("previous token attends to next\n(causal sequence learning)",
                            {.font_size = 11, .color = ORANGE})
                      .next_to(cells.at(kCount * kCount - 1), RIGHT, 0.8));
  arrivals.push_back(Write(shown.back()));
  scene.play(arrivals);
  scene.stop(2.0);

  std::vector<Animation> departures;
  departures.reserve(shown.size());
  for (const Mobject& mobject : shown) {
    departures.push_back(FadeOut(mobject));
  }
  scene.play(departures);
}

}  // namespace

void heatmap(Scene& scene, const Mobject& previous_title) {
  scene.slide(
      "Attention Score Heatmap",
      "A concrete sentence. Each row is a token that asks, each column a token that answers, and "
      "each row sums to one. The upper right is hidden, since no token may look ahead. Then look "
      "just below the diagonal: much of the weight goes to the token before.");

  Mobject title =
      scene.Text("Attention Score Heatmap", {.font_size = 34, .color = BLUE}).to_edge(UP, 0.35);
  Mobject subtitle = scene
                         .Text("\"The cat sat on the mat\" — causal, per-token attention weights",
                               {.font_size = 14, .color = GRAY})
                         .next_to(title, DOWN, 0.12);
  scene.play({FadeOut(previous_title), Write(title), Write(subtitle)});

  const Mobject cells = fade_in_cells(scene);
  const Axis queries = write_queries(scene);
  const Axis keys = write_keys(scene);
  scene.stop(1.0);
  show_causal_mask(scene, cells);
  show_previous_tokens(scene, cells);
  scene.play({FadeOut(title), FadeOut(subtitle), FadeOut(cells), FadeOut(queries.tokens),
              FadeOut(keys.tokens), FadeOut(queries.letter), FadeOut(keys.letter)});
}

}  // namespace rostrum::decks::transformer
