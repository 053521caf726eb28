// Pixels whose colours are no longer multiplied by their alpha.
#pragma once

#include <cstddef>
#include <span>

namespace rostrum::app {

// Four bytes a pixel, as many of them in both. Rounds to the nearest; invisible pixels are black. A
// colour is no more than its alpha, but for what blending rounded.
void unassociate(std::span<const std::byte> premultiplied, std::span<std::byte> straight);

}  // namespace rostrum::app
