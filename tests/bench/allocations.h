// Counts heap allocations of the whole program, by operator new. The driver's own, through malloc,
// are not among them.
#pragma once

#include <cstdint>

namespace rostrum {

std::int64_t allocations();

}  // namespace rostrum
