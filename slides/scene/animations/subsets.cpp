// Animations that show members one after the other, each at once.
#include <algorithm>
#include <cmath>

#include "scene/animations/creation.h"
#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

// How many of n members are shown at a progress p.
enum class Count : std::uint8_t {
  Floor,  // those whose share of the time has passed
  Ceil,   // and the one whose share it is
};

// A jump takes that much of a member's share.
constexpr float kJump = 1.0F / (1U << 20U);

std::vector<std::size_t> members_of(const MobjectStore& store, std::size_t id) {
  std::vector<std::size_t> members = store.node(id).members;
  // A mobject without members is shown as a whole.
  if (members.empty()) members = {id};
  return members;
}

Recipe appearing(const MobjectStore& store, std::size_t member, std::size_t index,
                 std::size_t count, Count rule) {
  Recipe recipe{.actors = actors_of(store, member,
                                    [](const Figure& figure) {
                                      Figure hidden = figure;
                                      set_opacity(hidden.style, 0);
                                      Figure shown = figure;
                                      set_opacity(shown.style, 1);
                                      return std::vector{hidden, shown};
                                    }),
                .pose_keys = rule == Count::Ceil
                                 ? std::vector<deck::PoseKey>{{0, 0}, {kJump, 1}}
                                 : std::vector<deck::PoseKey>{{1 - kJump, 0}, {1, 1}}};
  const auto n = static_cast<double>(count);
  const auto i = static_cast<double>(index);
  recipe.window = Window{.from = i / n, .to = (i + 1) / n};
  return recipe;
}

std::vector<Recipe> subsets(const MobjectStore& store, std::size_t id, Count rule, Course course) {
  const std::vector<std::size_t> members = members_of(store, id);
  std::vector<Recipe> recipes;
  for (std::size_t i = 0; i < members.size(); ++i) {
    recipes.push_back(appearing(store, members[i], i, members.size(), rule));
    recipes.back().course = course;
  }
  return recipes;
}

// Seen from its own share on until the next one's.
std::vector<Recipe> one_by_one(const MobjectStore& store, std::size_t id) {
  std::vector<Recipe> recipes = subsets(store, id, Count::Ceil, Course::Forward);
  const auto n = static_cast<float>(recipes.size());
  for (std::size_t i = 0; i + 1 < recipes.size(); ++i) {
    // Its window ends with the whole, of which its own share is one of those that are left.
    const float left = n - static_cast<float>(i);
    recipes[i].window->to = 1;
    recipes[i].pose_keys = {{0, 0}, {kJump, 1}, {1 / left, 1}, {1 / left + kJump, 0}};
  }
  return recipes;
}

Animation letters(std::string_view name, Mobject text, const LetterOptions& options, bool adds,
                  Where where) {
  require_positive(options.time_per_char, "time_per_char", name, where);
  // A letter takes a frame of Manim's at least.
  constexpr double kFrame = 1.0 / 60;
  const std::size_t count = text.store()->node(text.id()).members.size();
  const double run_time = std::max(options.time_per_char, kFrame) *
                          static_cast<double>(std::max(count, std::size_t{1}));
  return {.name = name,
          .role = adds ? deck::ClipRole::Enter : deck::ClipRole::Leave,
          .mobject = text,
          .timing = timed({.run_time = run_time, .rate = linear}, timing_of(options), name, where),
          .where = where,
          .introducer = adds,
          .remover = !adds,
          .begin = [id = text.id(), adds](const Setting& setting) {
            return subsets(setting.store, id, Count::Ceil,
                           adds ? Course::Forward : Course::Reversed);
          }};
}

void hide(const Mobject& mobject) {
  for (const std::size_t leaf : mobject.store()->leaves(mobject.id())) {
    MobjectNode& node = mobject.store()->node(leaf);
    set_opacity(node.figure.style, 0);
    ++node.revision;
  }
}

}  // namespace

Animation ShowIncreasingSubsets(Mobject group, AnimationOptions options, Where where) {
  hide(group);
  return {.name = "ShowIncreasingSubsets",
          .role = deck::ClipRole::Enter,
          .mobject = group,
          .timing = timed({}, options, "ShowIncreasingSubsets", where),
          .where = where,
          .begin = [id = group.id()](const Setting& setting) {
            return subsets(setting.store, id, Count::Floor, Course::Forward);
          }};
}

Animation ShowSubmobjectsOneByOne(Mobject group, AnimationOptions options, Where where) {
  hide(group);
  return {
      .name = "ShowSubmobjectsOneByOne",
      .role = deck::ClipRole::Enter,
      .mobject = group,
      .timing = timed({}, options, "ShowSubmobjectsOneByOne", where),
      .where = where,
      .begin = [id = group.id()](const Setting& setting) { return one_by_one(setting.store, id); }};
}

Animation AddTextLetterByLetter(Mobject text, LetterOptions options, Where where) {
  return letters("AddTextLetterByLetter", text, options, true, where);
}

Animation RemoveTextLetterByLetter(Mobject text, LetterOptions options, Where where) {
  return letters("RemoveTextLetterByLetter", text, options, false, where);
}

}  // namespace rostrum::scene
