// All animations.
#pragma once

#include "scene/animations/composition.h"
#include "scene/animations/creation.h"
#include "scene/animations/fading.h"
#include "scene/animations/growing.h"
#include "scene/animations/indication.h"
#include "scene/animations/movement.h"
#include "scene/animations/rotation.h"
#include "scene/recipes/animation.h"
#include "scene/transforms/transform.h"
#include "scene/updating/functions.h"
#include "scene/updating/value_tracker.h"
