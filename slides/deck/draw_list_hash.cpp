#include "deck/draw_list_hash.h"

#include <span>

#include "base/hash.h"

namespace rostrum::deck {
namespace {

void add(const glm::vec2& v, Hash& hash) {
  hash.add(v.x);
  hash.add(v.y);
}

void add(const Rgba& color, Hash& hash) {
  for (int i = 0; i < 4; ++i) hash.add(color[i]);
}

void add(const Placement& placement, Hash& hash) {
  add(placement.x_axis, hash);
  add(placement.y_axis, hash);
  add(placement.origin, hash);
}

void add(const QuadItem& quad, Hash& hash) {
  add(quad.center, hash);
  add(quad.half_size, hash);
  add(quad.axis, hash);
  hash.add(quad.stroke_width);
  add(quad.fill, hash);
  add(quad.stroke, hash);
}

void add(const GlyphItem& glyph, Hash& hash) {
  hash.add(glyph.outline.key());
  add(glyph.placement, hash);
  add(glyph.color, hash);
}

void add(const PathItem& path, Hash& hash) {
  hash.add(path.outline.key());
  hash.add(path.to.key());
  add(path.placement, hash);
  add(path.to_placement, hash);
  hash.add(path.first_point);
  hash.add(path.point_count);
  hash.add(path.closed);
  hash.add(path.round);
  hash.add(path.begin);
  hash.add(path.end);
  hash.add(path.stroke_width);
  hash.add(path.back_width);
  add(path.fill, hash);
  add(path.stroke, hash);
  add(path.back_stroke, hash);
  hash.add(path.fill_gradient);
  hash.add(path.stroke_gradient);
}

void add(const ImageItem& image, Hash& hash) {
  hash.add(image.image->key);
  hash.add(image.image->resampling);
  add(image.placement, hash);
  hash.add(image.opacity);
}

void add(const Gradient& gradient, Hash& hash) {
  hash.add(gradient.first_stop);
  hash.add(gradient.stop_count);
  add(gradient.from, hash);
  add(gradient.to, hash);
}

void add(const ItemRun& run, Hash& hash) {
  hash.add(run.kind);
  hash.add(run.count);
}

template <class Items>
void add_all(const Items& items, Hash& hash) {
  hash.add(items.size());
  for (const auto& item : items) add(item, hash);
}

}  // namespace

std::uint64_t hash_of(const DrawList& list) {
  Hash hash;
  add(list.background, hash);
  add_all(list.quads, hash);
  add_all(list.glyphs, hash);
  add_all(list.paths, hash);
  add_all(list.images, hash);
  add_all(list.points, hash);
  add_all(list.gradients, hash);
  add_all(list.stops, hash);
  add_all(list.runs, hash);
  return hash.value();
}

}  // namespace rostrum::deck
