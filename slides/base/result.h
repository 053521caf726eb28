// A value or a sentence that says why there is none: what failed, on what, what to do.
//
// For what users, files, fonts and devices do wrong. A mistake in a deck's source is a DeckError
// (deck_error.h); a mistake in Rostrum's own code is an assertion.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace rostrum {

struct Error {
  std::string message;
};

template <class T>
class [[nodiscard]] Result {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): `return value;` and `return Error{...};` are the
  // point.
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Call it only when ok(); otherwise it throws std::bad_variant_access.
  [[nodiscard]] T& value() & { return std::get<0>(state_); }
  [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }

  // Call it only when not ok().
  [[nodiscard]] const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

// Success, or an error.
struct Done {};
using Status = Result<Done>;

}  // namespace rostrum
