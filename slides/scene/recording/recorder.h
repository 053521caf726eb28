// The recorder turns what is on the stage, and the recipes of what moves there, to a deck's tables.
// Part of the scene's inside.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "deck/table_writer.h"
#include "record/run_writer.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/recipes/rate_function.h"
#include "scene/recipes/recipe.h"
#include "scene/recording/stage.h"

namespace rostrum::scene {

class Recorder {
 public:
  // The store and the stage must outlive it.
  Recorder(const MobjectStore& store, const Stage& stage) : store_(&store), stage_(&stage) {}
  ~Recorder() = default;
  // What writes runs points to the tables.
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  // From now on, until release(), the recipe's actors move. An actor of two recipes follows the
  // later one. The driver gives their progress, and has the lag between them. Returns the recipe's
  // number.
  std::size_t follow(const Recipe& recipe, std::uint32_t driver, std::uint32_t source);
  // Lets the actors of a recipe rest.
  void release(std::size_t recipe);
  void release_all();

  // What comes to the slide from now on, without put(), was put there by that line of the talk.
  void set_source(std::uint32_t source) { source_ = source; }
  // The mobject was put on the slide by that line, and comes with the next record.
  void put(std::size_t id, std::uint32_t source);

  // Records what is on the slide from that time on: the stage's leaves, or others.
  void record(double time) { record(time, stage_->leaves()); }
  void record(double time, const std::vector<std::size_t>& leaves);

  // Which recipe a leaf follows, and which of its actors it is.
  struct Role {
    std::size_t recipe = 0;
    std::uint32_t actor = 0;
  };
  using Roles = std::unordered_map<std::size_t, Role>;  // by leaf
  [[nodiscard]] const Roles& roles() const { return roles_; }
  void set_roles(Roles roles) { roles_ = std::move(roles); }
  [[nodiscard]] bool follows(std::size_t leaf) const { return roles_.contains(leaf); }

  // The number of the mobject in the deck's table of objects.
  std::uint32_t object(std::size_t id);
  [[nodiscard]] std::uint32_t ease(const RateFunction& rate);
  deck::TableWriter& writer() { return writer_; }
  [[nodiscard]] std::array<std::size_t, 2> camera_leaves() const { return {frame_, background_}; }
  // The mobjects that say what is seen, and what is behind it (Camera).
  void set_camera(std::size_t frame, std::size_t background) {
    frame_ = frame;
    background_ = background;
  }

 private:
  struct Resting {
    std::uint32_t revision = 0;
    deck::PartRecord part;
  };
  // The line that put a leaf on the slide, and the number of the last record that has it.
  struct Put {
    std::uint32_t source = deck::kNone;
    std::size_t record = 0;
  };

  [[nodiscard]] deck::PartRecord part(const MobjectNode& node, const Figure& figure);
  void add_poses(const Actor& actor, record::Moving& moving);
  [[nodiscard]] std::uint32_t camera();
  [[nodiscard]] deck::CameraKey camera_key(double progress, const Figure& frame,
                                           const Figure& background) const;
  [[nodiscard]] std::vector<deck::CameraKey> camera_keys(const Recipe& recipe,
                                                         const Actor& actor) const;
  [[nodiscard]] std::uint32_t style(const Style& style);
  [[nodiscard]] const deck::PartRecord& resting(std::size_t leaf);
  // Of the leaf, which is on the slide.
  std::uint32_t source_of(std::size_t leaf, const Role* role);

  const MobjectStore* store_;
  const Stage* stage_;
  deck::TableWriter writer_;
  record::RunWriter runs_{writer_};
  std::vector<std::vector<deck::CameraKey>> camera_keys_;  // of each recipe, what moves the camera
  Roles roles_;
  std::unordered_map<std::size_t, Resting> resting_;        // by leaf
  std::unordered_map<std::size_t, std::uint32_t> objects_;  // by mobject
  std::unordered_map<std::size_t, Put> put_;                // by leaf
  std::size_t records_ = 0;
  std::uint32_t source_ = deck::kNone;
  std::size_t frame_ = 0;
  std::size_t background_ = 0;
};

}  // namespace rostrum::scene
