#include "scene/recording/recorder.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "scene/recording/affine_fit.h"

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

std::array<float, 6> record_of(const Affine& map) {
  return {static_cast<float>(map.x_axis.x), static_cast<float>(map.x_axis.y),
          static_cast<float>(map.y_axis.x), static_cast<float>(map.y_axis.y),
          static_cast<float>(map.origin.x), static_cast<float>(map.origin.y)};
}

bool same_figure(const Figure& a, const Figure& b) {
  return a.glyph == b.glyph && a.picture == b.picture && a.points.size() == b.points.size();
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
    part.placement = record_of(figure.placement);
    part.flags = deck::kPartImage;
  } else if (figure.glyph) {
    part.outline = writer_.outline(figure.glyph->outline());
    part.placement = record_of(figure.placement);
    part.text_begin = node.text_begin;
    part.text_length = node.text_length;
    part.flags = node.missing ? deck::kPartMissing : std::uint16_t{0};
  } else {
    const deck::PlacedOutline placed = writer_.placed_outline(figure.points, figure.kind);
    part.outline = placed.outline;
    part.placement = record_of(Affine{.origin = placed.origin});
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

void Recorder::add_poses(const Actor& actor, Followed& followed) {
  const MobjectNode& node = store_->node(actor.leaf);
  followed.poses.resize(actor.poses.size());
  // A path that is only moved, turned or stretched is the same outline in another place. The
  // largest pose tells the most of it: what grows out of a point has been nothing.
  const auto size = [](const Figure& pose) {
    const Box box = pose.box();
    return box.width() + box.height();
  };
  const Figure& base = *std::ranges::max_element(actor.poses, {}, size);
  const deck::PartRecord base_part = part(node, base);
  for (std::size_t i = 0; i < actor.poses.size(); ++i) {
    const Figure& pose = actor.poses[i];
    deck::PartRecord record = &pose == &base ? base_part : part(node, pose);
    if (record.outline != base_part.outline && same_figure(base, pose) && !base.points.empty()) {
      if (const auto map = affine_between(base.points, pose.points)) {
        record.outline = base_part.outline;
        record.placement = record_of(*map * Affine{.origin = base.points.front()});
      }
    }
    followed.poses[i].push_back(record);
  }
}

std::uint32_t Recorder::ease(const RateFunction& rate) {
  return rate.samples().empty() ? writer_.ease(rate.ease()) : writer_.ease(rate.samples());
}

std::size_t Recorder::follow(const Recipe& recipe, std::uint32_t driver, std::uint32_t source) {
  assert(!recipe.actors.empty());
  Followed followed{.driver = driver, .source = source};
  for (const Actor& actor : recipe.actors) {
    add_poses(actor, followed);
    if (store_->node(actor.leaf).off_stage) followed.camera = camera_keys(recipe, actor);
  }
  followed.motion = {
      .pose_keys = writer_.keys(recipe.pose_keys),
      .extent_keys = writer_.keys(recipe.extent_keys),
      .placement_keys = writer_.keys(recipe.placement_keys),
      .path = static_cast<std::uint32_t>(recipe.path),
      .angle = static_cast<float>(recipe.angle),
      .center = {static_cast<float>(recipe.center.x), static_cast<float>(recipe.center.y)}};
  const std::size_t number = followed_.size();
  for (std::size_t i = 0; i < recipe.actors.size(); ++i) {
    roles_[recipe.actors[i].leaf] = {.recipe = number, .actor = static_cast<std::uint32_t>(i)};
  }
  followed_.push_back(std::move(followed));
  return number;
}

void Recorder::release(std::size_t recipe) {
  std::erase_if(roles_, [recipe](const auto& role) { return role.second.recipe == recipe; });
}

void Recorder::release_all() {
  roles_.clear();
  followed_.clear();
}

bool Recorder::joins(const Stretch& stretch, std::size_t leaf, const Role* role,
                     std::uint32_t source) const {
  if (stretch.leaves.empty()) return true;
  const MobjectNode& first = store_->node(stretch.leaves.front());
  const MobjectNode& next = store_->node(leaf);
  if (first.owner != next.owner || first.z_index != next.z_index) return false;
  if (stretch.role == nullptr || role == nullptr) {
    return stretch.role == role && stretch.source == source;
  }
  return role->recipe == stretch.role->recipe &&
         role->actor == stretch.role->actor + stretch.leaves.size();
}

std::uint32_t Recorder::run(const Stretch& stretch) {
  const MobjectNode& first = store_->node(stretch.leaves.front());
  deck::RunRecord record{.object = object(first.owner),
                         .z = first.z_index,
                         .source = stretch.source,
                         .cap_height = static_cast<float>(first.cap_height)};
  std::vector<deck::PartRecord> parts;
  if (stretch.role == nullptr) {
    for (const std::size_t leaf : stretch.leaves) parts.push_back(resting(leaf));
    record.parts = writer_.parts(parts);
    return writer_.run(record);
  }
  const Followed& followed = followed_[stretch.role->recipe];
  const auto begin = static_cast<std::ptrdiff_t>(stretch.role->actor);
  const auto end = begin + static_cast<std::ptrdiff_t>(stretch.leaves.size());
  std::vector<deck::PoseRecord> poses;
  for (const auto& pose : followed.poses) {
    parts.assign(pose.begin() + begin, pose.begin() + end);
    const deck::Slice slice = writer_.parts(parts);
    if (poses.empty()) record.parts = slice;
    poses.push_back({.first_part = slice.first});
  }
  deck::MotionRecord motion = followed.motion;
  motion.poses = writer_.poses(poses);
  record.motion = writer_.motion(motion);
  record.driver = followed.driver;
  record.first_lag = stretch.role->actor;
  record.source = followed.source;
  return writer_.run(record);
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
    found->second.source = role == nullptr ? source_ : followed_[role->recipe].source;
  }
  found->second.record = records_;
  return found->second.source;
}

void Recorder::record(double time, const std::vector<std::size_t>& leaves) {
  ++records_;
  runs_.clear();
  Stretch stretch;
  const auto end_stretch = [&] {
    if (!stretch.leaves.empty()) runs_.push_back(run(stretch));
    stretch.leaves.clear();
  };
  for (const std::size_t leaf : leaves) {
    const auto found = roles_.find(leaf);
    const Role* const role = found == roles_.end() ? nullptr : &found->second;
    const std::uint32_t source = source_of(leaf, role);
    if (!joins(stretch, leaf, role, source)) end_stretch();
    if (stretch.leaves.empty()) {
      stretch.role = role;
      stretch.source = source;
    }
    stretch.leaves.push_back(leaf);
  }
  end_stretch();
  writer_.epoch(time, runs_, camera());
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
