// The verbs of updaters.
#include <utility>

#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {

Mobject& Mobject::add_updater(std::function<void(Mobject&)> update) {
  return add_updater(Updater(std::move(update)));
}

Mobject& Mobject::add_updater(std::function<void(Mobject&, double)> update) {
  return add_updater(Updater(std::move(update)));
}

Mobject& Mobject::add_updater(const Updater& updater) {
  store_->updaters().add(id_, updater);
  return *this;
}

Mobject& Mobject::remove_updater(const Updater& updater) {
  store_->updaters().remove(id_, updater);
  return *this;
}

Mobject& Mobject::clear_updaters() {
  for (const std::size_t member : store_->family(id_)) store_->updaters().clear(member);
  return *this;
}

std::vector<Updater> Mobject::get_updaters() const { return store_->updaters().of(id_); }

Mobject& Mobject::suspend_updating() {
  for (const std::size_t member : store_->family(id_)) store_->updaters().suspend(member);
  return *this;
}

Mobject& Mobject::resume_updating() {
  for (const std::size_t member : store_->family(id_)) store_->updaters().resume(member);
  store_->updaters().run(*store_, id_, 0);
  return *this;
}

}  // namespace rostrum::scene
