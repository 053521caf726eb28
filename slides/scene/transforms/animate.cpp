// Mobject::animate(): verbs that are animated.
#include <fmt/format.h>

#include <algorithm>

#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/recording/stage.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

// What no interpolation reaches, and Manim's methods change when the animation has ended.
void take_over_rest(MobjectStore& store, std::size_t id, std::size_t from) {
  const std::vector<std::size_t> family = store.family(id);
  const std::vector<std::size_t> source = store.family(from);
  for (std::size_t i = 0; i < std::min(family.size(), source.size()); ++i) {
    store.node(family[i]).z_index = store.node(source[i]).z_index;
    store.node(family[i]).cap_height = store.node(source[i]).cap_height;
  }
}

}  // namespace

Mobject Mobject::animate(TransformOptions options, Where where) const {
  const std::size_t copy = store_->copy(id_);
  store_->note_animate(copy, {.mobject = id_, .options = options, .where = where});
  return store_->handle(copy);
}

Mobject::operator Animation() const {
  const MobjectStore::AnimateCall* const call = store_->animate_call(id_);
  // A scene says what is wrong with an animation without a name.
  if (call == nullptr) return {.mobject = *this};
  Animation animation = transform_to(
      "animate", store_->handle(call->mobject),
      [target = id_](MobjectStore& store) { return store.copy(target); }, call->options,
      call->where);
  animation.clean_up = [id = call->mobject, target = id_](MobjectStore& store, Stage&) {
    take_over_rest(store, id, target);
  };
  return animation;
}

}  // namespace rostrum::scene
