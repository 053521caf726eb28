// What may fail while a show runs, where the show goes on without it.
#pragma once

#include <exception>
#include <new>
#include <type_traits>

#include "base/result.h"

namespace rostrum::app {

// Does it, and tells what OpenGL or the machine refused, or how it ended otherwise if that is a
// Status.
template <class Work>
[[nodiscard]] Status tried(const Work& work) {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      work();
      return Done{};
    } else {
      return work();
    }
  } catch (const std::bad_alloc&) {
    return Error{"There is not enough memory."};
  } catch (const std::exception& error) {
    return Error{error.what()};
  }
}

}  // namespace rostrum::app
