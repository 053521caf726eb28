// What is computed with paths.
#include <algorithm>
#include <utility>

#include "capi/talk.h"
#include "path/align.h"
#include "path/corners.h"
#include "path/dashes.h"
#include "path/partial.h"
#include "path/shape_key.h"
#include "path/shapes/braces.h"
#include "region/combine.h"

namespace rostrum::capi {
namespace {

// Runs the work, whose result is a path, on a path.
template <class Work>
rostrum_status path_from(rostrum_talk* talk, rostrum_points path, rostrum_points* out,
                         const Work& work) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_points& result = target(out);
    path::Points made = work(points_of(path));
    talk->results.points = std::move(made);
    result = view_of(talk->results.points);
  });
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_status rostrum_align(rostrum_talk* talk, rostrum_points first, rostrum_points second,
                             const double centers[4], rostrum_points* first_out,
                             rostrum_points* second_out) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_points& first_result = target(first_out);
    rostrum_points& second_result = target(second_out);
    require(centers != nullptr, "The centres are null.");
    for (int i = 0; i < 4; ++i) number(centers[i], "A centre");
    path::Aligned aligned = path::align(points_of(first), points_of(second),
                                        {centers[0], centers[1]}, {centers[2], centers[3]});
    talk->results.points = std::move(aligned.first);
    talk->results.more_points = std::move(aligned.second);
    first_result = view_of(talk->results.points);
    second_result = view_of(talk->results.more_points);
  });
}

rostrum_status rostrum_insert_curves(rostrum_talk* talk, rostrum_points path, size_t more,
                                     rostrum_points* out) {
  return path_from(talk, path, out, [&](const path::Points& points) {
    return path::insert_curves(points, std::min(more, path::kMaxCurves));
  });
}

rostrum_status rostrum_partial(rostrum_talk* talk, rostrum_points path, double from, double to,
                               rostrum_points* out) {
  return path_from(talk, path, out, [&](const path::Points& points) {
    return path::partial(points, number(from, "A fraction"), number(to, "A fraction"));
  });
}

rostrum_status rostrum_subcurve(rostrum_talk* talk, rostrum_points path, double from, double to,
                                rostrum_points* out) {
  return path_from(talk, path, out, [&](const path::Points& points) {
    return path::subcurve(points, number(from, "A fraction"), number(to, "A fraction"));
  });
}

rostrum_status rostrum_smooth(rostrum_talk* talk, rostrum_points path, rostrum_points* out) {
  return path_from(talk, path, out,
                   [](const path::Points& points) { return path::smooth(points); });
}

rostrum_status rostrum_smooth_through(rostrum_talk* talk, rostrum_points anchors,
                                      rostrum_points* out) {
  return path_from(talk, anchors, out,
                   [](const path::Points& points) { return path::smooth_through(points); });
}

rostrum_status rostrum_arc_length(rostrum_talk* talk, rostrum_points path, double* length) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] { target(length) = path::arc_length(points_of(path)); });
}

rostrum_status rostrum_points_from_proportions(rostrum_talk* talk, rostrum_points path,
                                               const double* fractions, size_t count,
                                               rostrum_points* out) {
  return path_from(talk, path, out, [&](const path::Points& points) {
    path::Points places;
    for (const double fraction : array(fractions, count, "fractions")) {
      places.push_back(path::point_from_proportion(points, number(fraction, "A fraction")));
    }
    return places;
  });
}

rostrum_status rostrum_dashes(rostrum_talk* talk, rostrum_points path, uint32_t dashes,
                              double ratio, double offset, uint32_t equal_lengths,
                              rostrum_points* out, const size_t** counts, size_t* dash_count) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_points& points = target(out);
    const size_t*& counts_out = target(counts);
    size_t& dash_count_out = target(dash_count);
    require(dashes > 0, "A dashed line has at least one dash.");
    require(ratio > 0 && ratio <= 1, "The ratio of a dash to its gap is above 0 and at most 1.");
    const auto made = path::dashed(
        points_of(path), {.dashes = static_cast<int>(std::min<uint32_t>(dashes, path::kMaxDashes)),
                          .ratio = ratio,
                          .offset = number(offset, "The offset of dashes"),
                          .equal_lengths = equal_lengths != 0});
    Results& results = talk->results;
    results.points.clear();
    results.counts.clear();
    for (const path::Points& dash : made) {
      results.points.insert(results.points.end(), dash.begin(), dash.end());
      results.counts.push_back(dash.size());
    }
    points = view_of(results.points);
    counts_out = results.counts.data();
    dash_count_out = results.counts.size();
  });
}

rostrum_status rostrum_brace(rostrum_talk* talk, rostrum_points anchors, const double direction[2],
                             double buff, double sharpness, rostrum_points* out) {
  return path_from(talk, anchors, out, [&](const path::Points& points) {
    require(direction != nullptr, "The direction of the brace is null.");
    return path::brace(points, {.direction = {number(direction[0], "A direction"),
                                              number(direction[1], "A direction")},
                                .buff = number(buff, "The distance of the brace"),
                                .sharpness = number(sharpness, "The sharpness of the brace")});
  });
}

rostrum_status rostrum_combine(rostrum_talk* talk, rostrum_points first, rostrum_points second,
                               uint32_t operation, rostrum_points* out) {
  return path_from(talk, first, out, [&](const path::Points& points) {
    const auto known_one =
        static_cast<region::Operation>(choice(operation, ROSTRUM_EXCLUSION, "An operation"));
    return region::combined(points, points_of(second), known_one);
  });
}

rostrum_status rostrum_shape_key(rostrum_talk* talk, rostrum_points path, uint64_t* key) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] { target(key) = path::shape_key(points_of(path)); });
}
