// All animations.
#pragma once

#include "scene/animation.h"
#include "scene/composition.h"
#include "scene/creation.h"
#include "scene/fading.h"
#include "scene/growing.h"
#include "scene/indication.h"
#include "scene/movement.h"
#include "scene/rotation.h"
#include "scene/transform.h"
#include "scene/updater.h"
