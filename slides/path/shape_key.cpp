#include "path/shape_key.h"

#include <algorithm>
#include <cmath>

#include "base/hash.h"
#include "path/transforms.h"

namespace rostrum::path {

std::uint64_t shape_key(PointSpan points) {
  const Extent whole = extent(points);
  const Affine normal =
      scaling(whole.height() == 0 ? 1 : 1 / whole.height()) * translation(-whole.center());
  Hash hash;
  for (const Point point : points) {
    const Point rounded = normal(point) * 1000.0;
    // Zero's two signs are one number here, so that noise in the last bit tells no shapes apart.
    hash.add(std::rint(rounded.x) + 0.0);
    hash.add(std::rint(rounded.y) + 0.0);
  }
  return hash.value();
}

}  // namespace rostrum::path
