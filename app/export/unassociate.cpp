#include "export/unassociate.h"

#include <algorithm>

namespace rostrum::app {

void unassociate(std::span<const std::byte> premultiplied, std::span<std::byte> straight) {
  for (std::size_t pixel = 0; pixel < premultiplied.size(); pixel += 4) {
    const auto alpha = std::to_integer<unsigned>(premultiplied[pixel + 3]);
    for (std::size_t at = pixel; at < pixel + 3; ++at) {
      const auto color = std::to_integer<unsigned>(premultiplied[at]);
      const unsigned divided = alpha == 0 ? 0 : (color * 255 + alpha / 2) / alpha;
      straight[at] = std::byte(std::min(divided, 255U));
    }
    straight[pixel + 3] = premultiplied[pixel + 3];
  }
}

}  // namespace rostrum::app
