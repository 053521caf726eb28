/* What is computed with paths. See rostrum.h. */
#ifndef ROSTRUM_PATHS_H
#define ROSTRUM_PATHS_H

#include "rostrum_talk.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Two paths with as many points as each other. `centers`: those of their mobjects, x and y each. */
ROSTRUM_API rostrum_status rostrum_align(rostrum_talk* talk, rostrum_points first,
                                         rostrum_points second, const double centers[4],
                                         rostrum_points* first_out, rostrum_points* second_out);
ROSTRUM_API rostrum_status rostrum_insert_curves(rostrum_talk* talk, rostrum_points path,
                                                 size_t more, rostrum_points* out);
/* Fractions count curves. */
ROSTRUM_API rostrum_status rostrum_partial(rostrum_talk* talk, rostrum_points path, double from,
                                           double to, rostrum_points* out);
/* The same; of a closed path also over its start. */
ROSTRUM_API rostrum_status rostrum_subcurve(rostrum_talk* talk, rostrum_points path, double from,
                                            double to, rostrum_points* out);
/* The same anchors with the handles of a spline. */
ROSTRUM_API rostrum_status rostrum_smooth(rostrum_talk* talk, rostrum_points path,
                                          rostrum_points* out);
ROSTRUM_API rostrum_status rostrum_smooth_through(rostrum_talk* talk, rostrum_points anchors,
                                                  rostrum_points* out);
ROSTRUM_API rostrum_status rostrum_arc_length(rostrum_talk* talk, rostrum_points path,
                                              double* length);
/* Fractions of the length, to points: x and y each. */
ROSTRUM_API rostrum_status rostrum_points_from_proportions(rostrum_talk* talk, rostrum_points path,
                                                           const double* fractions, size_t count,
                                                           rostrum_points* out);
/* The dashes, one after the other; `counts` has the points of each. */
ROSTRUM_API rostrum_status rostrum_dashes(rostrum_talk* talk, rostrum_points path, uint32_t dashes,
                                          double ratio, double offset, uint32_t equal_lengths,
                                          rostrum_points* out, const size_t** counts,
                                          size_t* dash_count);
/* A curly brace along anchors, with its tip in `direction`. */
ROSTRUM_API rostrum_status rostrum_brace(rostrum_talk* talk, rostrum_points anchors,
                                         const double direction[2], double buff, double sharpness,
                                         rostrum_points* out);
enum { ROSTRUM_UNION = 0, ROSTRUM_INTERSECTION = 1, ROSTRUM_DIFFERENCE = 2, ROSTRUM_EXCLUSION = 3 };
/* The outline of what two paths enclose together, of pieces of their curves. */
ROSTRUM_API rostrum_status rostrum_combine(rostrum_talk* talk, rostrum_points first,
                                           rostrum_points second, uint32_t operation,
                                           rostrum_points* out);
/* Equal for paths that differ in place and size alone. */
ROSTRUM_API rostrum_status rostrum_shape_key(rostrum_talk* talk, rostrum_points path,
                                             uint64_t* key);

#ifdef __cplusplus
}
#endif

#endif
