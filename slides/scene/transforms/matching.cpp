// TransformMatchingShapes and TransformMatchingTex: which parts of two mobjects match.
#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "path/shape_key.h"
#include "scene/animations/composition.h"
#include "scene/animations/fading.h"
#include "scene/recipes/actors.h"
#include "scene/recording/stage.h"
#include "scene/transforms/transform.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

// A part, and by what it is matched.
struct Keyed {
  std::string key;
  std::size_t part = 0;
};
using PartsOf = std::function<std::vector<Keyed>(const MobjectStore&, std::size_t)>;

// Parts of the same key, in the order in which the first of them comes.
struct Bundle {
  std::string key;
  std::vector<std::size_t> parts;
};

std::vector<Bundle> bundled(const std::vector<Keyed>& parts) {
  std::vector<Bundle> bundles;
  for (const Keyed& keyed : parts) {
    const auto known = std::ranges::find(bundles, keyed.key, &Bundle::key);
    if (known == bundles.end()) {
      bundles.push_back({.key = keyed.key, .parts = {keyed.part}});
    } else {
      known->parts.push_back(keyed.part);
    }
  }
  return bundles;
}

std::vector<Keyed> parts_by_shape(const MobjectStore& store, std::size_t id) {
  std::vector<Keyed> parts;
  for (const std::size_t leaf : store.leaves(id)) {
    parts.push_back(
        {.key = std::to_string(path::shape_key(store.node(leaf).figure.path())), .part = leaf});
  }
  return parts;
}

std::string source_of(const MobjectStore& store, std::size_t id) {
  const MobjectNode& node = store.node(id);
  if (node.figure.glyph) {
    const std::string& text = store.node(node.owner).name;
    if (node.text_begin < text.size()) return text.substr(node.text_begin, node.text_length);
  }
  return node.name;
}

// The members of formulas, also of such as are in groups.
std::vector<Keyed> parts_by_source(const MobjectStore& store, std::size_t id) {
  std::vector<Keyed> parts;
  for (const std::size_t member : store.node(id).members) {
    if (store.node(id).is_group) {
      const std::vector<Keyed> more = parts_by_source(store, member);
      parts.insert(parts.end(), more.begin(), more.end());
    } else {
      parts.push_back({.key = source_of(store, member), .part = member});
    }
  }
  return parts;
}

Mobject group_of(MobjectStore& store, std::vector<std::size_t> members) {
  const Mobject group = store.insert({.is_group = true, .name = "Group", .kind = "Group"});
  store.set_members(group.id(), std::move(members));
  return group;
}

// Bundles as groups: those that both have, and those that only one has.
struct Matches {
  std::vector<std::size_t> source;
  std::vector<std::size_t> target;
  std::vector<std::size_t> lone_source;
  std::vector<std::size_t> lone_target;
};

Matches matches_of(MobjectStore& store, const std::vector<Bundle>& source,
                   const std::vector<Bundle>& target) {
  Matches matches;
  for (const Bundle& bundle : source) {
    const auto match = std::ranges::find(target, bundle.key, &Bundle::key);
    const std::size_t group = group_of(store, bundle.parts).id();
    if (match == target.end()) {
      matches.lone_source.push_back(group);
    } else {
      matches.source.push_back(group);
      matches.target.push_back(group_of(store, match->parts).id());
    }
  }
  for (const Bundle& bundle : target) {
    if (std::ranges::find(source, bundle.key, &Bundle::key) == source.end()) {
      matches.lone_target.push_back(group_of(store, bundle.parts).id());
    }
  }
  return matches;
}

template <class Options>
Options with_timing(Options options, const AnimationTiming& of) {
  options.run_time = of.run_time;
  options.lag_ratio = of.lag_ratio;
  options.rate_func = of.rate;
  return options;
}

Animation matched(std::string_view name, Mobject mobject, Mobject target, const PartsOf& parts_of,
                  const MatchingOptions& options, Where where) {
  const AnimationTiming timing = timed({}, timing_of(options), name, where);
  const auto unfold = [name, mobject, target, parts_of, timing, where, arc = options.path_arc,
                       transforms = options.transform_mismatches,
                       fades = options.fade_transform_mismatches](const Setting& setting) {
    MobjectStore& store = setting.store;
    Matches matches = matches_of(store, bundled(parts_of(store, mobject.id())),
                                 bundled(parts_of(store, target.id())));
    const TransformOptions transform = with_timing(TransformOptions{.path_arc = arc}, timing);
    std::vector<Animation> animations;
    std::vector<std::size_t> gone{mobject.id()};
    if (!matches.source.empty()) {
      const Mobject from = group_of(store, std::move(matches.source));
      animations.push_back(
          Transform(from, group_of(store, std::move(matches.target)), transform, where));
      animations.back().restores = true;
      gone.push_back(from.id());
    }
    const Mobject lone_source = group_of(store, std::move(matches.lone_source));
    const Mobject lone_target = group_of(store, std::move(matches.lone_target));
    const bool leaves = lone_source.size() > 0;
    const bool comes = lone_target.size() > 0;
    if (transforms && leaves && comes) {
      animations.push_back(Transform(lone_source, lone_target, transform, where));
      animations.back().restores = true;
      gone.push_back(lone_source.id());
    } else if (fades && leaves && comes) {
      animations.push_back(FadeTransformPieces(lone_source, lone_target,
                                               with_timing(FadeTransformOptions{}, timing), where));
      gone.push_back(lone_source.id());
    } else {
      const FadeOptions fade =
          with_timing(FadeOptions{.target_position = Target(lone_target.get_center())}, timing);
      if (leaves) animations.push_back(FadeOut(lone_source, fade, where));
      if (comes) {
        const Mobject coming = store.handle(store.copy(lone_target.id()));
        animations.push_back(FadeIn(coming, fade, where));
        gone.push_back(coming.id());
      }
    }
    Animation group = AnimationGroup(std::move(animations), {}, where);
    group.name = name;
    group.clean_up = [gone, by = target.id()](MobjectStore&, Stage& stage) {
      for (const std::size_t id : gone) stage.remove(id);
      stage.add(by);
    };
    return group;
  };
  return {.name = name, .mobject = mobject, .timing = timing, .where = where, .unfold = unfold};
}

}  // namespace

Animation TransformMatchingShapes(Mobject mobject, Mobject target, MatchingOptions options,
                                  Where where) {
  return matched("TransformMatchingShapes", mobject, target, parts_by_shape, options, where);
}

Animation TransformMatchingTex(Mobject mobject, Mobject target, MatchingOptions options,
                               Where where) {
  return matched("TransformMatchingTex", mobject, target, parts_by_source, options, where);
}

}  // namespace rostrum::scene
