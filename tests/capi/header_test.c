/* rostrum.h is C, and its structures are as large as those who call it without a compiler say
 * (slides/python/rostrum/library/structures.py). */
#include "capi/rostrum.h"

_Static_assert(sizeof(rostrum_points) == 16, "");
_Static_assert(sizeof(rostrum_text_style) == 40, "");
_Static_assert(sizeof(rostrum_text_span) == 20, "");
_Static_assert(sizeof(rostrum_glyph) == 80, "");
_Static_assert(sizeof(rostrum_layout) == 24, "");
_Static_assert(sizeof(rostrum_outline) == 40, "");
_Static_assert(sizeof(rostrum_pixels) == 16, "");
_Static_assert(sizeof(rostrum_svg_shape) == 96, "");
_Static_assert(sizeof(rostrum_drawing) == 40, "");
_Static_assert(sizeof(rostrum_style) == 104, "");
_Static_assert(sizeof(rostrum_figure) == 80, "");
_Static_assert(sizeof(rostrum_driver) == 48, "");
_Static_assert(sizeof(rostrum_recipe) == 112, "");
_Static_assert(sizeof(rostrum_leaf) == 24, "");

/* What C calls, for the test that asks whether C can. */
uint32_t version_as_c_sees_it(void) { return rostrum_abi_version(); }
