#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include "base/hash.h"
#include "export/manifest.h"
#include "deck/draw_list.h"

namespace rostrum::app {
namespace {

constexpr double kSamplesASecond = 10;

void add(Hash& hash, const glm::vec2& v) {
  hash.add(v.x);
  hash.add(v.y);
}

void add(Hash& hash, const deck::Rgba& c) {
  hash.add(c.r);
  hash.add(c.g);
  hash.add(c.b);
  hash.add(c.a);
}

void add(Hash& hash, const scene::GlyphId& glyph) {
  hash.add(glyph.font);
  hash.add(glyph.glyph);
}

void add(Hash& hash, const deck::Placement& placement) {
  add(hash, placement.x_axis);
  add(hash, placement.y_axis);
  add(hash, placement.origin);
}

void add(Hash& hash, const deck::DrawList& list) {
  for (const deck::QuadItem& quad : list.quads) {
    add(hash, quad.center);
    add(hash, quad.half_size);
    add(hash, quad.axis);
    hash.add(quad.stroke_width);
    add(hash, quad.fill);
    add(hash, quad.stroke);
  }
  for (const deck::GlyphItem& glyph : list.glyphs) {
    add(hash, glyph.glyph);
    add(hash, glyph.placement);
    add(hash, glyph.color);
  }
  for (const deck::PathItem& path : list.paths) {
    add(hash, path.glyph);
    hash.add(path.first_point);
    hash.add(path.point_count);
    hash.add(path.closed);
    hash.add(path.progress);
    hash.add(path.stroke_width);
    hash.add(path.round);
    add(hash, path.placement);
    add(hash, path.color);
  }
  for (const glm::vec2& point : list.points) add(hash, point);
  for (const deck::ItemRun& run : list.runs) {
    hash.add(run.kind);
    hash.add(run.count);
  }
}

}  // namespace

std::uint64_t fingerprint(const deck::Deck& timeline) {
  Hash hash;
  hash.add(timeline.duration);
  deck::DrawList list;
  const auto add_moment = [&](double t) {
    list.clear();
    deck::evaluate(timeline, t, list);
    add(hash, list);
  };
  const auto samples = static_cast<std::int64_t>(timeline.duration * kSamplesASecond);
  for (std::int64_t i = 0; i <= samples; ++i) {
    add_moment(static_cast<double>(i) / kSamplesASecond);
  }
  for (const deck::Stop& stop : timeline.stops) {
    hash.add(stop.time);
    add_moment(stop.time);
  }
  return hash.value();
}

}  // namespace rostrum::app
