// The updaters of a scene's mobjects. Part of the scene's inside; decks use Mobject::add_updater.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "scene/updating/updater.h"

namespace rostrum::scene {

class MobjectStore;
class Stage;

class Updaters {
 public:
  void add(std::size_t id, Updater updater) { of_[id].push_back(std::move(updater)); }
  void remove(std::size_t id, const Updater& updater);
  void clear(std::size_t id) { of_.erase(id); }
  // In the order in which they were added.
  [[nodiscard]] std::vector<Updater> of(std::size_t id) const;

  // While it is suspended nothing of it and its members is called. Animations suspend what they
  // change.
  void suspend(std::size_t id) { suspended_.insert(id); }
  void resume(std::size_t id) { suspended_.erase(id); }

  [[nodiscard]] bool empty() const { return of_.empty(); }

  // Of a mobject, then of its members. dt: seconds since the last call.
  void run(MobjectStore& store, std::size_t id, double dt) const;
  // Of all that is on the slide, in the order in which it was put there.
  void run(MobjectStore& store, const Stage& stage, double dt) const;
  // Whether anything on the slide has one; or one that reads the time.
  [[nodiscard]] bool any_on(const Stage& stage, bool reads_time) const;

 private:
  std::unordered_map<std::size_t, std::vector<Updater>> of_;  // by mobject
  std::unordered_set<std::size_t> suspended_;
};

}  // namespace rostrum::scene
