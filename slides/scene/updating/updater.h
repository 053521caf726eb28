// An updater: a function that keeps a mobject up to date while time passes.
//
// It is called when the deck is recorded, 60 times a second while its mobject is on the slide:
// exact at the samples, with straight lines between them.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <utility>

namespace rostrum::scene {

class Mobject;

// A handle: copies mean the same updater, by which it can be removed again.
//   const Updater follow([=](Mobject& m) { m.next_to(dot, UP); });
//   label.add_updater(follow);
//   label.remove_updater(follow);
class Updater {
 public:
  template <std::invocable<Mobject&> Function>
  explicit Updater(Function function)
      : call_(std::make_shared<const Call>(
            [function](Mobject& mobject, double) mutable { function(mobject); })) {}
  // With the seconds since the last call; 0 at the first of a play.
  template <std::invocable<Mobject&, double> Function>
  explicit Updater(Function function)
      : call_(std::make_shared<const Call>(std::move(function))), reads_time_(true) {}

  void operator()(Mobject& mobject, double dt) const { (*call_)(mobject, dt); }
  [[nodiscard]] bool reads_time() const { return reads_time_; }

  bool operator==(const Updater&) const = default;

 private:
  using Call = std::function<void(Mobject&, double)>;

  std::shared_ptr<const Call> call_;
  bool reads_time_ = false;
};

}  // namespace rostrum::scene
