// A fault beside the show never ends it.
//
// Every function of a thread and every entry that the loop of a live show calls is guarded:
// whatever is thrown becomes a sentence, and the show goes on.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "base/result.h"

namespace rostrum::app {

// Call it in a handler: it returns what was thrown as a sentence, which says what to do where that
// is known. It does not throw, even without memory.
[[nodiscard]] Error caught() noexcept;

// Does the work, and tells what it has thrown, or how it ended otherwise if that is a Status.
template <class Work>
[[nodiscard]] Status guarded(const Work& work) noexcept {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      work();
      return Done{};
    } else {
      return work();
    }
  } catch (...) {
    return caught();
  }
}

// Guards something that is done again and again, and says each reason for failure once.
class Guard {
 public:
  // `without` is a sentence that says what is missing when the work fails. It must outlive the
  // guard.
  explicit constexpr Guard(std::string_view without) noexcept : without_(without) {}

  // Does the work. False if it failed; then that was said on standard error, unless it failed for
  // the same reason before.
  template <class Work>
  bool operator()(const Work& work) noexcept {
    const Status done = guarded(work);
    if (!done) say(done.error());
    return done.ok();
  }

 private:
  void say(const Error& why) noexcept;

  std::string_view without_;
  std::size_t said_ = 0;  // hash of the reason that was said last; 0: none
};

}  // namespace rostrum::app
