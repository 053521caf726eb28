// Rate functions, drivers and recipes: how things move.
#include <fmt/format.h>

#include <cmath>
#include <string>

#include "capi/recording.h"
#include "deck/easing.h"
#include "deck/validate.h"
#include "record/placement.h"
#include "record/poses.h"

namespace rostrum::capi {
namespace {

// A row of `width` numbers each, of which the first is a progress, that ascends.
class Keys {
 public:
  Keys(const double* numbers, std::size_t count, std::size_t width, std::string_view what)
      : numbers_(array(numbers, std::min(count, kMostElements) * width, what)), width_(width) {
    for (const double value : numbers_) number(value, "A number of a key");
    for (std::size_t i = 0; i < size(); ++i) {
      require(at(i, 0) >= 0 && at(i, 0) <= 1, "A key's progress is from 0 to 1.");
      require(i == 0 || static_cast<float>(at(i - 1, 0)) < static_cast<float>(at(i, 0)),
              "Keys are in the order of their progress.");
    }
  }

  [[nodiscard]] std::size_t size() const { return numbers_.size() / width_; }
  [[nodiscard]] double at(std::size_t key, std::size_t column) const {
    return numbers_[key * width_ + column];
  }
  [[nodiscard]] float progress(std::size_t key) const { return static_cast<float>(at(key, 0)); }

 private:
  std::span<const double> numbers_;
  std::size_t width_;
};

std::vector<deck::PoseKey> pose_keys_of(const rostrum_recipe& recipe) {
  const Keys keys(recipe.pose_keys, recipe.pose_key_count, 2, "keys of poses");
  const bool turns = recipe.path == ROSTRUM_TURN;
  std::vector<deck::PoseKey> result;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const double pose = keys.at(i, 1);
    require(pose >= 0 && (turns || pose <= static_cast<double>(recipe.pose_count - 1)),
            "A key is of a pose that is not there.");
    result.push_back({.progress = keys.progress(i), .pose = static_cast<float>(pose)});
  }
  return result;
}

std::vector<deck::ExtentKey> extent_keys_of(const rostrum_recipe& recipe) {
  constexpr std::size_t kWidth = 3;
  const Keys keys(recipe.extent_keys, recipe.extent_key_count, kWidth, "keys of extents");
  std::vector<deck::ExtentKey> result;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const double begin = keys.at(i, 1);
    const double end = keys.at(i, 2);
    require(begin >= 0 && begin <= 1 && end >= 0 && end <= 1,
            "The part of a path that is drawn is from 0 to 1.");
    result.push_back({.progress = keys.progress(i),
                      .begin = static_cast<float>(begin),
                      .end = static_cast<float>(end)});
  }
  return result;
}

std::vector<deck::PlacementKey> placement_keys_of(const rostrum_recipe& recipe) {
  constexpr std::size_t kWidth = 7;
  const Keys keys(recipe.placement_keys, recipe.placement_key_count, kWidth, "keys of placements");
  std::vector<deck::PlacementKey> result;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    deck::PlacementKey key{.progress = keys.progress(i)};
    for (std::size_t j = 0; j < key.placement.size(); ++j) {
      key.placement[j] = static_cast<float>(keys.at(i, j + 1));
    }
    result.push_back(key);
  }
  return result;
}

// Whether a leaf can be on its way from one to the other.
bool alike(const rostrum_recording& own, const deck::PartRecord& a, const deck::PartRecord& b) {
  if ((a.flags & deck::kPartImage) != (b.flags & deck::kPartImage)) return false;
  if (a.outline == b.outline) return true;
  const auto& outlines = own.tables().outlines;
  return (a.flags & deck::kPartImage) == 0 &&
         outlines[a.outline].points.count == outlines[b.outline].points.count;
}

std::vector<std::vector<deck::PartRecord>> poses_of(const rostrum_recording& own,
                                                    const rostrum_recipe& recipe) {
  const std::size_t actors = recipe.actor_count;
  const std::size_t count = recipe.pose_count;
  require(actors > 0 && count > 0, "A recipe has at least one actor and one pose.");
  require(actors <= kMostElements && count <= kMostElements / actors,
          "A recipe has too many poses.");
  const auto numbers = array(recipe.figures, actors * count, "figures of a recipe");
  std::vector<std::vector<deck::PartRecord>> poses(count, std::vector<deck::PartRecord>(actors));
  std::vector<record::Pose> of_actor(count);
  for (std::size_t i = 0; i < actors; ++i) {
    for (std::size_t j = 0; j < count; ++j) {
      const RecordedFigure& figure =
          own.figures[known(numbers[i * count + j], own.figures.size(), "figure")];
      of_actor[j] = {.part = figure.part, .points = figure.points};
      if (j > 0 && !alike(own, of_actor[j - 1].part, figure.part)) {
        throw Misuse(
            fmt::format("Poses {} and {} of actor {} of a recipe have neither the same "
                        "outline nor as many points.",
                        j - 1, j, i));
      }
    }
    const std::vector<deck::PartRecord> parts = record::parts_of(of_actor);
    for (std::size_t j = 0; j < count; ++j) poses[j][i] = parts[j];
  }
  return poses;
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_status rostrum_record_ease(rostrum_recording* recording, const char* name, size_t bytes,
                                   uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    const std::string_view asked = text_of(name, bytes, "characters of a rate function's name");
    const auto ease = deck::find_ease(asked);
    if (!ease || *ease == deck::Ease::Sampled) {
      throw Misuse(fmt::format("There is no rate function \"{}\".", asked));
    }
    out = own.writer.ease(*ease);
  });
}

rostrum_status rostrum_record_sampled_ease(rostrum_recording* recording, const double* values,
                                           size_t count, uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    const auto numbers = array(values, count, "values of a rate function");
    require(numbers.size() >= 2, "A rate function has at least two values.");
    std::vector<float> samples;
    for (const double value : numbers) {
      require(std::abs(value) <= static_cast<double>(deck::kFarthestSample),
              "A value of a rate function is not a number that can be used.");
      samples.push_back(static_cast<float>(value));
    }
    out = own.writer.ease(samples);
  });
}

rostrum_status rostrum_record_driver(rostrum_recording* recording, const rostrum_driver* driver,
                                     uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    require(driver != nullptr, "The driver is null.");
    const double begin = time_of(driver->begin, "The begin of an animation");
    const double end = time_of(driver->end, "The end of an animation");
    require(begin < end, "An animation ends after it begins.");
    out = own.writer.driver(
        {.begin = begin,
         .end = end,
         .a = capi::number(driver->a, "A factor of a driver"),
         .b = capi::number(driver->b, "A factor of a driver"),
         .lag = capi::number(driver->lag, "The lag of a driver"),
         .parent = known_or_none(driver->parent, own.tables().drivers.size(), "driver"),
         .ease = known_or_none(driver->ease, own.tables().eases.size(), "rate function")});
  });
}

rostrum_status rostrum_record_recipe(rostrum_recording* recording, const rostrum_recipe* recipe,
                                     uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    require(recipe != nullptr, "The recipe is null.");
    choice(recipe->path, ROSTRUM_TURN, "The path of a recipe");
    record::Moving moving{
        .poses = poses_of(own, *recipe),
        .driver = known(recipe->driver, own.tables().drivers.size(), "driver"),
        .source = known_or_none(recipe->source, own.tables().sources.size(), "source")};
    require(recipe->path != ROSTRUM_TURN || recipe->pose_count == 1, "What turns has one pose.");
    const auto pose_keys = pose_keys_of(*recipe);
    const auto extent_keys = extent_keys_of(*recipe);
    const auto placement_keys = placement_keys_of(*recipe);
    moving.motion = {
        .path = recipe->path,
        .angle = static_cast<float>(capi::number(recipe->angle, "The angle of a recipe")),
        .center = {static_cast<float>(capi::number(recipe->center[0], "The centre of a recipe")),
                   static_cast<float>(capi::number(recipe->center[1], "The centre of a recipe"))}};
    moving.motion.pose_keys = own.writer.keys(pose_keys);
    moving.motion.extent_keys = own.writer.keys(extent_keys);
    moving.motion.placement_keys = own.writer.keys(placement_keys);
    out = static_cast<std::uint32_t>(own.runs.add(std::move(moving)));
    own.recipe_count = out + 1;
  });
}

rostrum_status rostrum_record_camera(rostrum_recording* recording, uint32_t driver,
                                     const double* keys, size_t count, uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    constexpr std::size_t kWidth = 8;
    uint32_t& out = target(number);
    known_or_none(driver, own.tables().drivers.size(), "driver");
    const Keys rows(keys, count, kWidth, "keys of a camera");
    require(rows.size() > 0, "A camera has at least one key.");
    std::vector<deck::CameraKey> made;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto at = [&](std::size_t column) { return static_cast<float>(rows.at(i, column)); };
      deck::CameraKey key{.progress = at(0), .center = {at(1), at(2)}, .width = at(3)};
      require(key.width >= deck::kNarrowestCamera, "A camera shows nothing: it has no width.");
      for (std::size_t j = 0; j < key.background.size(); ++j) {
        key.background[j] = at(j + 4);
        require(key.background[j] >= 0 && key.background[j] <= 1,
                "A colour's numbers are from 0 to 1.");
      }
      made.push_back(key);
    }
    const deck::CameraKey plain{.width = static_cast<float>(kFrameWidth)};
    const bool is_plain = driver == ROSTRUM_NONE && made.size() == 1 && made.front() == plain;
    out = is_plain ? ROSTRUM_NONE : own.writer.camera(driver, made);
  });
}
