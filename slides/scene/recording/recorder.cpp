#include "scene/recording/recorder.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "record/placement.h"
#include "record/poses.h"

namespace rostrum::scene {
namespace {

deck::Rgba32 rgba(Color color, double opacity) {
  constexpr float kMost = 255;
  return {static_cast<float>(color.r) / kMost, static_cast<float>(color.g) / kMost,
          static_cast<float>(color.b) / kMost, static_cast<float>(opacity)};
}

std::vector<deck::Rgba32> rgba(const std::vector<Color>& colors, double opacity) {
  std::vector<deck::Rgba32> all;
  all.reserve(colors.size());
  for (const Color color : colors) all.push_back(rgba(color, opacity));
  return all;
}

}  // namespace

std::uint32_t Recorder::style(const Style& style) {
  deck::StyleRecord record{
      .fill = rgba(style.fill_color, style.fill_opacity),
      .stroke = rgba(style.stroke_color, style.stroke_opacity),
      .back_stroke = rgba(style.background_stroke_color, style.background_stroke_opacity),
      .stroke_width = static_cast<float>(style.stroke_width),
      .back_width = static_cast<float>(style.background_stroke_width),
      .round = style.round ? 1U : 0U};
  if (style.gradient && !(style.gradient->fill.empty() && style.gradient->stroke.empty())) {
    record.gradient = writer_.gradient(rgba(style.gradient->fill, style.fill_opacity),
                                       rgba(style.gradient->stroke, style.stroke_opacity),
                                       style.gradient->direction);
  }
  return writer_.style(record);
}

deck::PartRecord Recorder::part(const MobjectNode& node, const Figure& figure) {
  deck::PartRecord part{.style = style(figure.style)};
  if (figure.picture) {
    const Picture& picture = *figure.picture;
    part.outline = writer_.image(picture.width, picture.height, picture.pixels, figure.resampling);
    part.placement = record::placement_of(figure.placement);
    part.flags = deck::kPartImage;
  } else if (figure.glyph) {
    part.outline = writer_.outline(figure.glyph->outline());
    part.placement = record::placement_of(figure.placement);
    part.text_begin = node.text_begin;
    part.text_length = node.text_length;
    part.flags = node.missing ? deck::kPartMissing : std::uint16_t{0};
  } else {
    const deck::PlacedOutline placed = writer_.placed_outline(figure.points, figure.kind);
    part.outline = placed.outline;
    part.placement = record::placement_of(Affine{.origin = placed.origin});
  }
  return part;
}

const deck::PartRecord& Recorder::resting(std::size_t leaf) {
  const MobjectNode& node = store_->node(leaf);
  const auto [found, is_new] = resting_.try_emplace(leaf);
  if (is_new || found->second.revision != node.revision) {
    found->second = {.revision = node.revision, .part = part(node, node.figure)};
  }
  return found->second.part;
}

void Recorder::add_poses(const Actor& actor, record::Moving& moving) {
  const MobjectNode& node = store_->node(actor.leaf);
  std::vector<record::Pose> poses;
  for (const Figure& pose : actor.poses) {
    poses.push_back({.part = part(node, pose), .points = pose.points});
  }
  moving.poses.resize(poses.size());
  const std::vector<deck::PartRecord> parts = record::parts_of(poses);
  for (std::size_t i = 0; i < parts.size(); ++i) moving.poses[i].push_back(parts[i]);
}

std::uint32_t Recorder::ease(const RateFunction& rate) {
  return rate.samples().empty() ? writer_.ease(rate.ease()) : writer_.ease(rate.samples());
}

std::size_t Recorder::follow(const Recipe& recipe, std::uint32_t driver, std::uint32_t source) {
  assert(!recipe.actors.empty());
  record::Moving moving{.driver = driver, .source = source};
  std::vector<deck::CameraKey> of_camera;
  for (const Actor& actor : recipe.actors) {
    add_poses(actor, moving);
    if (store_->node(actor.leaf).off_stage) of_camera = camera_keys(recipe, actor);
  }
  moving.motion = {
      .pose_keys = writer_.keys(recipe.pose_keys),
      .extent_keys = writer_.keys(recipe.extent_keys),
      .placement_keys = writer_.keys(recipe.placement_keys),
      .path = static_cast<std::uint32_t>(recipe.path),
      .angle = static_cast<float>(recipe.angle),
      .center = {static_cast<float>(recipe.center.x), static_cast<float>(recipe.center.y)}};
  const std::size_t number = runs_.add(std::move(moving));
  camera_keys_.push_back(std::move(of_camera));
  for (std::size_t i = 0; i < recipe.actors.size(); ++i) {
    roles_[recipe.actors[i].leaf] = {.recipe = number, .actor = static_cast<std::uint32_t>(i)};
  }
  return number;
}

void Recorder::release(std::size_t recipe) {
  std::erase_if(roles_, [recipe](const auto& role) { return role.second.recipe == recipe; });
}

void Recorder::release_all() {
  roles_.clear();
  runs_.forget();
  camera_keys_.clear();
}

void Recorder::put(std::size_t id, std::uint32_t source) {
  for (const std::size_t leaf : store_->leaves(id)) {
    put_[leaf] = {.source = source, .record = records_};
  }
}

std::uint32_t Recorder::source_of(std::size_t leaf, const Role* role) {
  const auto [found, is_new] = put_.try_emplace(leaf);
  // What was gone has come again. What comes and moves is put there by what moves it.
  if (is_new || found->second.record + 1 < records_) {
    found->second.source = role == nullptr ? source_ : runs_.moving(role->recipe).source;
  }
  found->second.record = records_;
  return found->second.source;
}

void Recorder::record(double time, const std::vector<std::size_t>& leaves) {
  ++records_;
  for (const std::size_t id : leaves) {
    const MobjectNode& node = store_->node(id);
    const auto found = roles_.find(id);
    const Role* const role = found == roles_.end() ? nullptr : &found->second;
    record::Leaf leaf{.object = object(node.owner),
                      .z = node.z_index,
                      .source = source_of(id, role),
                      .cap_height = static_cast<float>(node.cap_height)};
    if (role == nullptr) {
      leaf.part = resting(id);
    } else {
      leaf.moving = role->recipe;
      leaf.actor = role->actor;
    }
    runs_.add(leaf);
  }
  writer_.epoch(time, runs_.finish(), camera());
}

std::uint32_t Recorder::object(std::size_t id) {
  const auto found = objects_.find(id);
  if (found != objects_.end()) return found->second;
  const MobjectNode& node = store_->node(id);
  const std::uint32_t object = writer_.object(store_->name(id), node.kind, node.name);
  objects_.emplace(id, object);
  return object;
}

}  // namespace rostrum::scene
