#include "scene/updating/updaters.h"

#include <algorithm>

#include "scene/mobjects/mobject_store.h"
#include "scene/recording/stage.h"

namespace rostrum::scene {

void Updaters::remove(std::size_t id, const Updater& updater) {
  const auto found = of_.find(id);
  if (found == of_.end()) return;
  std::erase(found->second, updater);
  if (found->second.empty()) of_.erase(found);
}

std::vector<Updater> Updaters::of(std::size_t id) const {
  const auto found = of_.find(id);
  return found == of_.end() ? std::vector<Updater>{} : found->second;
}

void Updaters::run(MobjectStore& store, std::size_t id, double dt) const {
  if (suspended_.contains(id)) return;
  // A copy, since an updater may clear or add updaters.
  const std::vector<Updater> updaters = of(id);
  Mobject handle = store.handle(id);
  for (const Updater& updater : updaters) updater(handle, dt);
  const std::vector<std::size_t> members = store.node(id).members;
  for (const std::size_t member : members) run(store, member, dt);
}

void Updaters::run(MobjectStore& store, const Stage& stage, double dt) const {
  if (of_.empty()) return;
  const std::vector<std::size_t> tops = stage.mobjects();
  for (const std::size_t top : tops) run(store, top, dt);
}

bool Updaters::any_on(const Stage& stage, bool reads_time) const {
  return std::ranges::any_of(of_, [&](const auto& entry) {
    return stage.holds(entry.first) &&
           (!reads_time || std::ranges::any_of(entry.second, &Updater::reads_time));
  });
}

}  // namespace rostrum::scene
