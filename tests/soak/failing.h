// How the soak ends where something is not as it has to be.
#pragma once

#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <utility>

#include "base/result.h"

namespace rostrum::soak {

// At once, so that what is wrong can be looked at: nothing is tidied up.
[[noreturn]] inline void fail(const std::string& what) {
  fmt::print(stderr, "{}\n", what);
  std::_Exit(EXIT_FAILURE);
}

template <class T>
T take(Result<T> result) {
  if (!result) fail(result.error().message);
  return std::move(result).value();
}

}  // namespace rostrum::soak
