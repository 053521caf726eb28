// The functions that keep mobjects up to date while time passes: Manim's updaters. Part of the
// scene's inside; decks use Mobject::add_updater.
#pragma once

#include <cstddef>
#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "scene/mobjects/mobject.h"

namespace rostrum::scene {

class Stage;

class Updaters {
 public:
  // dt: seconds since the last call; 0 at the first of a play.
  using Update = std::function<void(Mobject&, double dt)>;

  // The name is that by which it is removed; null for one that is only cleared with all others.
  void add(std::size_t id, Update update, bool reads_time, const void* name = nullptr) {
    of_[id].push_back({.call = std::move(update), .reads_time = reads_time, .name = name});
  }
  void clear(std::size_t id) { of_.erase(id); }
  void remove(std::size_t id, const void* name);
  // While it is suspended nothing of it and its members is called. Animations suspend what they
  // change.
  void suspend(std::size_t id) { suspended_.insert(id); }
  void resume(std::size_t id) { suspended_.erase(id); }

  [[nodiscard]] bool empty() const { return of_.empty(); }

  // Of all that is on the slide, in the order in which it was put there, members after what they
  // are members of.
  void run(MobjectStore& store, const Stage& stage, double dt) const;
  // Whether anything on the slide has one; or one that reads the time.
  [[nodiscard]] bool any_on(const Stage& stage, bool reads_time) const;

 private:
  struct Updater {
    Update call;
    bool reads_time = false;
    const void* name = nullptr;
  };
  void run(MobjectStore& store, std::size_t id, double dt) const;

  std::unordered_map<std::size_t, std::vector<Updater>> of_;  // by mobject
  std::unordered_set<std::size_t> suspended_;
};

}  // namespace rostrum::scene
