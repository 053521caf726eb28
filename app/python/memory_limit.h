// How much memory a talk may take.
#pragma once

#include <cstdint>

namespace rostrum::app {

// Bytes: so much of the machine's memory that a show beside it goes on.
[[nodiscard]] std::uint64_t memory_limit();

}  // namespace rostrum::app
