// Measures how long frames take to draw, off-screen at 1920x1080, until GL has finished.
//
// Medians over repetitions; beside them the draws, instances and heap allocations of a steady
// frame.
#include <benchmark/benchmark.h>
#include <glad/gl.h>

#include <cmath>
#include <cstdio>
#include <random>

#include "allocations.h"
#include "embedded_fonts.h"
#include "offscreen/offscreen_context.h"
#include "render/canvas.h"
#include "render/renderer.h"

namespace rostrum::render {
namespace {

struct Stage {
  text::Fonts fonts = text::open_fonts();
  Canvas canvas = Canvas::create(1920, 1080).value();
  View view = View::fit(1920, 1080);
  std::mt19937 random{1};

  float number(float low, float high) {
    return low + (high - low) * static_cast<float>(random() % 10007) / 10007;
  }
  glm::vec2 position() { return {number(-6.5F, 6), number(-3.8F, 3.8F)}; }
};

using Content = void (*)(Stage&, scene::DrawList&);

void boxes(Stage& stage, scene::DrawList& list, int count, glm::vec2 half_size, float fill) {
  for (int i = 0; i < count; ++i) {
    list.add(scene::QuadItem{.center = stage.position(),
                             .half_size = half_size,
                             .stroke_width = 0.015F,
                             .fill = {1, 1, 0, fill},
                             .stroke = {1, 1, 0, 1}});
  }
}

void lines(Stage& stage, scene::DrawList& list, int count, float length) {
  for (int i = 0; i < count; ++i) {
    const glm::vec2 from = stage.position();
    const float angle = stage.number(0, 6.28F);
    list.add(scene::PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                             .point_count = 2,
                             .stroke_width = 0.015F,
                             .color = {0.5F, 0.5F, 0.5F, 1}});
    list.points.push_back(from);
    list.points.push_back(from + length * glm::vec2(std::cos(angle), std::sin(angle)));
  }
}

// Adds one path of that many lines, which crosses itself.
void polyline(Stage& stage, scene::DrawList& list, std::uint32_t count) {
  list.add(scene::PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                           .point_count = count + 1,
                           .stroke_width = 0.015F,
                           .color = {0, 1, 1, 0.5F}});
  glm::vec2 p{0, 0};
  for (std::uint32_t i = 0; i <= count; ++i) {
    list.points.push_back(p);
    p += glm::vec2(stage.number(-0.3F, 0.3F), stage.number(-0.3F, 0.3F));
    p = {std::fmin(std::fmax(p.x, -6.5F), 6.5F), std::fmin(std::fmax(p.y, -3.8F), 3.8F)};
  }
}

constexpr const char* kText = "Grouped query attention shares keys and values among heads of 64";

void glyphs(Stage& stage, scene::DrawList& list, int count, float font_size) {
  const scene::Layout layout = stage.fonts.layout_text(kText, font_size, scene::Weight::Normal);
  for (int i = 0; i < count;) {
    const glm::vec2 corner = stage.position() * glm::vec2(0.6F, 1) - glm::vec2(2, 0);
    for (const scene::PlacedGlyph& g : layout.glyphs) {
      if (i++ >= count) break;
      list.add(scene::GlyphItem{.glyph = g.glyph,
                                .placement = {.x_axis = glm::vec2(g.placement.x_axis),
                                              .y_axis = glm::vec2(g.placement.y_axis),
                                              .origin = glm::vec2(g.placement.origin) + corner},
                                .color = {1, 1, 1, 1}});
    }
  }
}

void outlines(Stage& stage, scene::DrawList& list, int count, float font_size) {
  scene::DrawList text;
  glyphs(stage, text, count, font_size);
  float progress = 0.3F;
  for (const scene::GlyphItem& g : text.glyphs) {
    progress = progress > 1 ? 0.3F : progress + 0.1F;
    list.add(scene::PathItem{.glyph = g.glyph,
                             .progress = std::fmin(progress, 1.0F),
                             .stroke_width = 0.02F,
                             .placement = g.placement,
                             .color = {1, 1, 1, 1}});
  }
}

void typical(Stage& stage, scene::DrawList& list) {
  boxes(stage, list, 10, {1.3F, 0.36F}, 0.12F);
  lines(stage, list, 20, 2);
  glyphs(stage, list, 400, 14);
}
// Adds a busy slide: boxes, a polyline that crosses itself, and many glyphs.
void busy(Stage& stage, scene::DrawList& list) {
  boxes(stage, list, 50, {1.3F, 0.37F}, 0.12F);
  polyline(stage, list, 1500);
  glyphs(stage, list, 800, 10);
}
void writing_title(Stage& stage, scene::DrawList& list) { outlines(stage, list, 40, 42); }
void writing_small(Stage& stage, scene::DrawList& list) {
  typical(stage, list);
  outlines(stage, list, 40, 14);
}
void highlights(Stage& stage, scene::DrawList& list) { boxes(stage, list, 10, {4.5F, 0.6F}, 0); }
void filled_boxes(Stage& stage, scene::DrawList& list) {
  boxes(stage, list, 50, {1.3F, 0.37F}, 0.12F);
}
void many_lines(Stage& stage, scene::DrawList& list) { lines(stage, list, 200, 7); }
void small_glyphs(Stage& stage, scene::DrawList& list) { glyphs(stage, list, 800, 10); }
void large_glyphs(Stage& stage, scene::DrawList& list) { glyphs(stage, list, 40, 96); }
void one_polyline(Stage& stage, scene::DrawList& list) { polyline(stage, list, 1500); }
void nothing(Stage&, scene::DrawList&) {}

void frame(benchmark::State& state, Content content, BatchOptions options) {
  Stage stage;
  scene::DrawList list;
  content(stage, list);
  Renderer renderer(stage.fonts, {.batch = options});
  const auto draw = [&] {
    const FrameStats stats = renderer.draw(list, stage.view, stage.canvas.framebuffer());
    glFinish();
    return stats;
  };
  for (int i = 0; i < 3; ++i) draw();

  FrameStats stats;
  std::int64_t allocated = 0;
  for ([[maybe_unused]] const auto unused : state) {
    const std::int64_t before = allocations();
    stats = draw();
    allocated += allocations() - before;
  }
  state.counters["draws"] = stats.draw_calls;
  state.counters["instances"] = stats.instances();
  state.counters["allocations"] = static_cast<double>(allocated);
}

void add(const char* name, Content content, BatchOptions options = {}) {
  benchmark::RegisterBenchmark(name, frame, content, options)
      ->Unit(benchmark::kMillisecond)
      ->MeasureProcessCPUTime()
      ->UseRealTime()
      ->MinTime(0.1)
      ->Repetitions(5)
      ->ReportAggregatesOnly();
}

}  // namespace
}  // namespace rostrum::render

int main(int argc, char** argv) {
  using namespace rostrum::render;  // NOLINT(google-build-using-namespace)
  benchmark::Initialize(&argc, argv);
  const auto context = rostrum::gl::OffscreenContext::open();
  if (!context) {
    std::fprintf(stderr, "%s\n", context.error().message.c_str());
    return 1;
  }
  add("nothing", nothing);
  add("typical slide", typical);
  add("typical slide, a line being written", writing_small);
  add("title of 40 letters being written", writing_title);
  add("busy slide", busy);
  add("50 filled boxes", filled_boxes);
  add("50 filled boxes, shaded whole", filled_boxes, {.split_quads = false});
  add("10 large outlines", highlights);
  add("10 large outlines, shaded whole", highlights, {.split_quads = false});
  add("200 long lines", many_lines);
  add("200 long lines, through masks", many_lines, {.lines_as_quads = false});
  add("1500 lines, one path", one_polyline);
  add("1500 lines, composited whole", one_polyline, {.skip_empty_cells = false});
  add("800 small glyphs", small_glyphs);
  add("40 large glyphs", large_glyphs);
  add("40 large glyphs, untrimmed", large_glyphs, {.trim_glyphs = false});
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
