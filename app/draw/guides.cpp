#include "draw/guides.h"

namespace rostrum::app {
namespace {

constexpr float kLinePixels = 1.5F;
constexpr deck::Rgba kSafeColor{1.0F, 0.8F, 0.2F, 0.8F};
constexpr deck::Rgba kThirdsColor{1, 1, 1, 0.45F};
constexpr deck::Rgba kBoxColor{0.2F, 0.9F, 1.0F, 0.9F};

void add_outline(const Box& box, float width, const deck::Rgba& color, deck::DrawList& list) {
  list.add(deck::QuadItem{.center = glm::vec2(box.center()),
                          .half_size = glm::vec2(box.width() / 2, box.height() / 2),
                          .stroke_width = width,
                          .stroke = color});
}

void add_line(Point center, Point half_size, deck::DrawList& list) {
  list.add(deck::QuadItem{
      .center = glm::vec2(center), .half_size = glm::vec2(half_size), .fill = kThirdsColor});
}

Box frame_less(double margin) {
  const Point half = kHalfFrame * (1 - 2 * margin);
  return {.min = -half, .max = half};
}

}  // namespace

void append_guides(const ViewState& state, const View& view, std::span<const Box> shown,
                   deck::DrawList& list) {
  const float width = kLinePixels / view.scale;
  if (state.boxes) {
    for (const Box& box : shown) add_outline(box, width, kBoxColor, list);
  }
  if (state.thirds) {
    const double half_width = static_cast<double>(width) / 2;
    const Point half = kHalfFrame;
    for (const double third : {-1.0 / 3, 1.0 / 3}) {
      add_line({half.x * third, 0}, {half_width, half.y}, list);
      add_line({0, half.y * third}, {half.x, half_width}, list);
    }
  }
  if (state.safe_area) {
    for (const double margin : {kActionSafe, kGraphicsSafe}) {
      add_outline(frame_less(margin), width, kSafeColor, list);
    }
  }
}

}  // namespace rostrum::app
