// The fuzzers share the function that libFuzzer calls, and bytes as characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// Takes an input; always 0. What must hold for it is checked by `require`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace rostrum::fuzz {

inline std::string_view characters(const std::uint8_t* data, std::size_t size) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes of text are characters.
  return {reinterpret_cast<const char*>(data), size};
}

// Unlike an assertion it stays whatever the build is.
inline void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace rostrum::fuzz
