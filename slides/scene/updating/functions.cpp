#include "scene/updating/functions.h"

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

Mobject always_redraw(const std::function<Mobject()>& make) {
  Mobject made = make();
  made.add_updater(
      [make](Mobject& mobject) { mobject.store()->become(mobject.id(), make().id()); });
  return made;
}

}  // namespace rostrum::scene
