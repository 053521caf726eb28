// Pictures of something of every kind.
#pragma once

#include <array>
#include <deque>
#include <glm/geometric.hpp>
#include <random>

#include "render_fixture.h"

namespace rostrum::render {

class RenderFrame : public RenderTest {
 protected:
  // Its pixels are made up; some of them are translucent.
  const deck::Image& image() {
    if (pixels_.empty()) {
      for (int i = 0; i < 24 * 16 * 4; ++i) pixels_.push_back(std::byte(i * 37 % 256));
      image_ = {.width = 24, .height = 16, .pixels = pixels_, .key = 7};
    }
    return image_;
  }
  // Of that one colour, opaque.
  const deck::Image& image_of(const deck::Rgba& color) {
    OnePixel& pixel = colors_.emplace_back();
    for (int i = 0; i < 4; ++i) {
      pixel.bytes.at(static_cast<std::size_t>(i)) = std::byte(i < 3 ? 255 * color[i] : 255);
    }
    pixel.image = {.width = 1, .height = 1, .pixels = pixel.bytes};
    pixel.image.key = 100 + (color.r > 0 ? 1U : 0U) + (color.g > 0 ? 2U : 0U);
    return pixel.image;
  }
  // Something of every kind, at random places, over each other.
  deck::DrawList mixture(unsigned seed, int count) {
    std::mt19937 random(seed);
    const auto number = [&](float low, float high) {
      return low + (high - low) * static_cast<float>(random() % 10007) / 10007;
    };
    const auto width = static_cast<float>(canvas().width());
    const auto height = static_cast<float>(canvas().height());
    const std::vector<deck::OutlineRef> letters{glyph(U'a'), glyph(U'W'), glyph(U'8'),
                                                outlines().rectangle({0, 0}, {1, 1})};
    deck::DrawList list;
    for (int i = 0; i < count; ++i) {
      const deck::Rgba color{number(0, 1), number(0, 1), number(0, 1), number(0.2F, 1)};
      const float x = number(-20, width);
      const float y = number(-20, height);
      switch (random() % 6) {
        case 0: {
          deck::QuadItem item = quad(x, y, number(1, width / 2), number(1, height / 2), color);
          item.stroke = {1, 1, 1, number(0, 1)};
          item.stroke_width = units(number(0, 4));
          if (random() % 2 == 0) item.fill.a = 0;
          list.add(item);
          break;
        }
        case 1: {
          const float em = units(number(10, 140));
          list.add(deck::GlyphItem{
              .outline = letters[random() % 4],
              .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = point(x, y)},
              .color = color});
          break;
        }
        case 2: {
          const glm::vec2 axis =
              units(number(10, 90)) * glm::normalize(glm::vec2(number(-1, 1), 1));
          list.add(deck::ImageItem{.image = &image(),
                                   .placement = {.x_axis = {axis.y, -axis.x},
                                                 .y_axis = axis * number(0.5F, 2),
                                                 .origin = point(x, y)},
                                   .opacity = color.a});
          break;
        }
        case 3: {
          // A letter on its way to another, in gradients.
          const auto gradient = static_cast<std::uint32_t>(list.gradients.size());
          list.gradients.push_back({.first_stop = static_cast<std::uint32_t>(list.stops.size()),
                                    .stop_count = 3,
                                    .from = point(x, y),
                                    .to = point(x + number(10, 90), y + number(-90, 90))});
          for (int k = 0; k < 3; ++k) {
            list.stops.emplace_back(number(0, 1), number(0, 1), number(0, 1), number(0, 1));
          }
          const float em = number(20, 90);
          list.add(
              deck::PathItem{.outline = outlines().circle(0.5F, 8),
                             .to = outlines().circle(0.9F, 8),
                             .placement = placed(em, x, y),
                             .to_placement = {.x_axis = {units(em * 0.2F), units(em * 0.3F)},
                                              .y_axis = {0, units(em * 0.4F)}},
                             .begin = random() % 2 == 0 ? 0 : number(0, 0.4F),
                             .end = random() % 2 == 0 ? 1 : number(0.5F, 1),
                             .stroke_width = units(number(0.5F, 5)),
                             .back_width = random() % 2 == 0 ? 0 : units(number(5, 9)),
                             .fill = color,
                             .stroke = color,
                             .back_stroke = color,
                             .fill_gradient = random() % 2 == 0 ? gradient : deck::kNoGradient,
                             .stroke_gradient = random() % 2 == 0 ? gradient : deck::kNoGradient});
          break;
        }
        default: {
          std::vector<glm::vec2> points;
          for (int k = 0; k < 5; ++k) points.emplace_back(x + number(-90, 90), y + number(-90, 90));
          add_polyline(list, points, random() % 3 == 0 ? 0 : number(0.5F, 9), color,
                       random() % 2 == 0, number(0.1F, 1));
        }
      }
    }
    return list;
  }

 private:
  struct OnePixel {
    std::array<std::byte, 4> bytes{};
    deck::Image image;
  };
  std::vector<std::byte> pixels_;
  deck::Image image_;
  std::deque<OnePixel> colors_;
};

}  // namespace rostrum::render
