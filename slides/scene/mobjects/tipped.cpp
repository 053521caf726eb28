#include "scene/mobjects/tipped.h"

#include <algorithm>

namespace rostrum::scene {
namespace {

bool filled(path::TipShape shape) {
  return shape == path::TipShape::TriangleFilled || shape == path::TipShape::CircleFilled ||
         shape == path::TipShape::SquareFilled || shape == path::TipShape::Stealth;
}

// Filled tips have no stroke; Stealth's tips have both, as in Manim.
Style tip_style(const Style& path, path::TipShape shape) {
  constexpr double kOutline = 3 * kUnitsPerStrokeWidth;
  const bool stroked = !filled(shape) || shape == path::TipShape::Stealth;
  const Color color = path.fill_opacity == 0 ? path.stroke_color : path.fill_color;
  return {.fill_color = color,
          .stroke_color = color,
          .fill_opacity = filled(shape) ? 1.0 : 0.0,
          .stroke_width = stroked ? kOutline : 0};
}

void set_points(MobjectStore& store, std::size_t id, path::Points points) {
  store.node(id).figure.set_path(std::move(points));
  store.touch(id);
}

}  // namespace

path::TippedPath tipped_path(const MobjectStore& store, std::size_t id) {
  const MobjectNode& node = store.node(id);
  const Tips& tips = *node.tips;
  const auto points = [&](std::optional<std::size_t> tip) {
    // A tip that was taken out of it is none of it any longer.
    const bool there = tip && std::ranges::count(node.members, *tip) != 0;
    return there ? store.node(*tip).figure.points : path::Points{};
  };
  return {.shaft = node.figure.points,
          .tip = points(tips.tip),
          .start_tip = points(tips.start_tip),
          .tip_length = tips.length,
          .rules = tips.rules,
          .stroke_width = node.figure.style.stroke_width / kUnitsPerStrokeWidth};
}

void set_tipped_path(MobjectStore& store, std::size_t id, const path::TippedPath& path) {
  set_points(store, id, path.shaft);
  const Tips tips = *store.node(id).tips;
  if (tips.tip && !path.tip.empty()) set_points(store, *tips.tip, path.tip);
  if (tips.start_tip && !path.start_tip.empty()) set_points(store, *tips.start_tip, path.start_tip);
  if (tips.rules) {
    store.node(id).figure.style.stroke_width = path.stroke_width * kUnitsPerStrokeWidth;
  }
}

void add_tip(MobjectStore& store, std::size_t id, const path::NewTip& tip) {
  const path::TippedPath tipped = path::with_tip(tipped_path(store, id), tip);
  const path::Points& points = tip.at_start ? tipped.start_tip : tipped.tip;
  if (points.empty()) return;
  const std::size_t member =
      store
          .insert({.figure = {.points = points,
                              .style = tip_style(store.node(id).figure.style, tip.shape)},
                   .name = "ArrowTip",
                   .kind = "ArrowTip"})
          .id();
  store.node(member).owner = id;
  store.node(member).z_index = store.node(id).z_index;
  Tips& tips = *store.node(id).tips;
  std::vector<std::size_t> members = store.node(id).members;
  std::optional<std::size_t>& place = tip.at_start ? tips.start_tip : tips.tip;
  if (place) std::erase(members, *place);
  place = member;
  members.push_back(member);
  store.set_members(id, std::move(members));
  set_tipped_path(store, id, tipped);
}

}  // namespace rostrum::scene
