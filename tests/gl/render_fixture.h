// Draws draw lists on a canvas and looks at the pixels.
#pragma once

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <glm/vec2.hpp>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "deck/draw_list.h"
#include "embedded_fonts.h"
#include "gl_test.h"
#include "outlines.h"
#include "render/canvas.h"
#include "render/readback.h"
#include "render/renderer.h"

namespace rostrum::render {

using Pixel = std::array<int, 4>;  // premultiplied, 0..255

// The bottom row first, as pixel space has it.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> bytes;

  [[nodiscard]] Pixel at(int x, int y) const {
    const auto i = static_cast<std::size_t>((height - 1 - y) * width + x) * 4;
    return {bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]};
  }
  // All of a channel, in pixels' worth of full coverage.
  [[nodiscard]] double sum(int channel) const {
    double total = 0;
    for (auto i = static_cast<std::size_t>(channel); i < bytes.size(); i += 4) total += bytes[i];
    return total / 255;
  }
  bool operator==(const Picture&) const = default;
};

inline int largest_difference(const Picture& a, const Picture& b) {
  int largest = 0;
  for (std::size_t i = 0; i < a.bytes.size(); ++i) {
    largest = std::max(largest, std::abs(int{a.bytes[i]} - int{b.bytes[i]}));
  }
  return largest;
}

inline constexpr glm::vec4 kNothing{0, 0, 0, 0};
inline constexpr glm::vec4 kBlack{0, 0, 0, 1};
inline constexpr deck::Rgba kWhite{1, 1, 1, 1};
inline constexpr deck::Rgba kRed{1, 0, 0, 1};
inline constexpr deck::Rgba kGreen{0, 1, 0, 1};
inline constexpr deck::Rgba kBlue{0, 0, 1, 1};

class RenderTest : public gl::GlTest {
 protected:
  void SetUp() override {
    gl::GlTest::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    fonts_.emplace(text::open_fonts());
  }
  void TearDown() override {
    renderer_.reset();
    canvas_.reset();
    gl::GlTest::TearDown();
  }

  [[nodiscard]] const text::Fonts& fonts() const { return *fonts_; }
  tests::Outlines& outlines() { return outlines_; }
  deck::OutlineRef glyph(char32_t character, text::FontIndex font = text::kRegular) {
    return outlines_.glyph(*fonts_, character, font);
  }

  // A renderer with these options draws from now on.
  void use(RendererOptions options) { renderer_ = std::make_unique<Renderer>(options); }
  Renderer& renderer() {
    if (!renderer_) use({});
    return *renderer_;
  }

  // A canvas of that size is drawn on from now on.
  void resize(int width, int height) { canvas_ = Canvas::create(width, height).value(); }
  Canvas& canvas() {
    if (!canvas_) resize(320, 180);
    return *canvas_;
  }
  [[nodiscard]] View view() { return View::fit(canvas().width(), canvas().height()); }

  Picture draw(const deck::DrawList& list, const glm::vec4& background = kNothing) {
    stats_ = renderer().draw(before(background, list), view(), canvas().framebuffer());
    return read();
  }
  static deck::DrawList before(const glm::vec4& background, deck::DrawList list) {
    list.background = background;
    return list;
  }
  Picture read() {
    Picture picture{.width = canvas().width(), .height = canvas().height(), .bytes = {}};
    picture.bytes.resize(static_cast<std::size_t>(picture.width * picture.height) * 4);
    read_pixels(canvas().framebuffer(), {0, 0, picture.width, picture.height},
                std::as_writable_bytes(std::span(picture.bytes)));
    return picture;
  }
  // Of the last draw.
  [[nodiscard]] const FrameStats& stats() const { return stats_; }

  // Lengths and points given in pixels of the canvas, in frame units.
  [[nodiscard]] float units(float pixels) { return pixels / view().scale; }
  [[nodiscard]] glm::vec2 point(float x, float y) {
    return (glm::vec2(x, y) - view().origin) / view().scale;
  }

  // A rectangle by its pixels.
  deck::QuadItem quad(float left, float bottom, float width, float height, deck::Rgba fill) {
    return {.center = point(left + width / 2, bottom + height / 2),
            .half_size = {units(width / 2), units(height / 2)},
            .fill = fill};
  }
  // An even placement, its origin by the pixel.
  deck::Placement placed(float pixels, float x, float y) {
    return {.x_axis = {units(pixels), 0}, .y_axis = {0, units(pixels)}, .origin = point(x, y)};
  }
  // A polyline through these pixels, stroked; or filled, if it has no width.
  void add_polyline(deck::DrawList& list, std::span<const glm::vec2> pixels, float width,
                    deck::Rgba color, bool closed = false, float end = 1) {
    list.add(deck::PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                            .point_count = static_cast<std::uint32_t>(pixels.size()),
                            .closed = closed,
                            .end = end,
                            .stroke_width = units(width),
                            .fill = width > 0 ? deck::Rgba(0) : color,
                            .stroke = color});
    for (const glm::vec2 p : pixels) list.points.push_back(point(p.x, p.y));
  }

 private:
  std::optional<text::Fonts> fonts_;
  tests::Outlines outlines_;
  std::unique_ptr<Renderer> renderer_;
  std::optional<Canvas> canvas_;
  FrameStats stats_;
};

}  // namespace rostrum::render
