#include "scene/updating/value_tracker.h"

namespace rostrum::scene {

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

}  // namespace rostrum::scene
