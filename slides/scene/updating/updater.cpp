#include "scene/updating/updater.h"

#include <utility>

#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {

Animation UpdateFromFunc(Mobject mobject, const std::function<void(Mobject&)>& function,
                         AnimationOptions options, Where where) {
  return {.name = "UpdateFromFunc",
          .mobject = mobject,
          .timing = timed({}, options, "UpdateFromFunc", where),
          .where = where,
          .suspends = false,
          .run = [mobject, function](const Setting&) {
            return [mobject, function](double) mutable { function(mobject); };
          }};
}

Animation UpdateFromAlphaFunc(Mobject mobject,
                              const std::function<void(Mobject&, double)>& function,
                              AnimationOptions options, Where where) {
  return {.name = "UpdateFromAlphaFunc",
          .mobject = mobject,
          .timing = timed({}, options, "UpdateFromAlphaFunc", where),
          .where = where,
          .suspends = false,
          .run = [mobject, function](const Setting&) {
            return [mobject, function](double progress) mutable { function(mobject, progress); };
          }};
}

AnimatedValue::operator Animation() const {
  return {.name = "animate",
          .timing = timed({}, options_, "animate", where_),
          .where = where_,
          .run = [value = value_, target = target_](const Setting&) {
            return [value, from = *value, target](double progress) {
              *value = progress == 1 ? target : (1 - progress) * from + progress * target;
            };
          }};
}

Mobject always_redraw(const std::function<Mobject()>& make) {
  Mobject made = make();
  made.add_updater(
      [make](Mobject& mobject) { mobject.store()->become(mobject.id(), make().id()); });
  return made;
}

Mobject& Mobject::add_updater(std::function<void(Mobject&)> update) {
  store_->updaters().add(
      id_, [update = std::move(update)](Mobject& mobject, double) { update(mobject); }, false);
  return *this;
}

Mobject& Mobject::add_updater(std::function<void(Mobject&, double)> update) {
  store_->updaters().add(id_, std::move(update), true);
  return *this;
}

Mobject& Mobject::add_updater(const Updater& updater) {
  store_->updaters().add(
      id_, [call = updater.call_](Mobject& mobject, double dt) { (*call)(mobject, dt); },
      updater.reads_time_, updater.call_.get());
  return *this;
}

Mobject& Mobject::remove_updater(const Updater& updater) {
  store_->updaters().remove(id_, updater.call_.get());
  return *this;
}

Mobject& Mobject::clear_updaters() {
  for (const std::size_t member : store_->family(id_)) store_->updaters().clear(member);
  return *this;
}

}  // namespace rostrum::scene
