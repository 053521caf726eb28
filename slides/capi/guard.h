// What every function of the C library does around its work: it lets no exception out, and looks at
// its arguments before anything is done with them.
#pragma once

#include <cmath>
#include <cstddef>
#include <new>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/geometry.h"
#include "base/result.h"
#include "capi/rostrum.h"

namespace rostrum::capi {

// An argument that no caller should give.
class Misuse : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// What the talk's author asked for and cannot have.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

template <class Value>
Value value_of(Result<Value> result) {
  if (!result) throw Failure(result.error().message);
  return std::move(result).value();
}

// The last failure of a handle.
class LastError {
 public:
  [[nodiscard]] const char* sentence() const {
    return no_memory_ ? "There is not enough memory." : sentence_.c_str();
  }

  // Runs the work of one call, and keeps what went wrong.
  template <class Work>
  rostrum_status guard(const Work& work) noexcept {
    try {
      try {
        work();
        return ROSTRUM_OK;
      } catch (const Misuse& error) {
        return keep(ROSTRUM_MISUSE, error);
      } catch (const std::bad_alloc&) {
        throw;
      } catch (const std::length_error&) {
        throw std::bad_alloc();
      } catch (const std::exception& error) {
        return keep(ROSTRUM_FAILED, error);
      }
    } catch (...) {
      no_memory_ = true;
      return ROSTRUM_NO_MEMORY;
    }
  }

 private:
  rostrum_status keep(rostrum_status status, const std::exception& error) {
    sentence_ = error.what();
    no_memory_ = false;
    return status;
  }

  std::string sentence_;
  bool no_memory_ = false;
};

// More than any array that a talk makes, and few enough for their bytes to be counted.
inline constexpr std::size_t kMostElements = std::size_t{1} << 30U;

// Coordinates, sizes and factors are numbers, and not beyond what a deck can hold.
inline constexpr double kLargestNumber = 1e9;

inline void require(bool holds, std::string_view sentence) {
  if (!holds) throw Misuse(std::string(sentence));
}

inline double number(double value, std::string_view what) {
  if (std::abs(value) <= kLargestNumber) return value;
  throw Misuse(std::string(what) + " is not a number that can be used: " + std::to_string(value) +
               ".");
}

template <class Element>
std::span<Element> array(Element* elements, std::size_t count, std::string_view what) {
  if (count == 0) return {};
  if (count > kMostElements) {
    throw Misuse("There are too many " + std::string(what) + ": " + std::to_string(count) + ".");
  }
  if (elements == nullptr) throw Misuse("The array of " + std::string(what) + " is null.");
  return {elements, count};
}

template <class Value>
Value& target(Value* value) {
  if (value == nullptr) throw Misuse("There is no place for the result: the pointer is null.");
  return *value;
}

inline std::string_view text_of(const char* text, std::size_t bytes, std::string_view what) {
  const std::span<const char> characters = array(text, bytes, what);
  return {characters.data(), characters.size()};
}

// Numbers of what was recorded before.
inline std::uint32_t known(std::uint32_t number, std::size_t count, std::string_view what) {
  if (number < count) return number;
  throw Misuse("There is no " + std::string(what) + " " + std::to_string(number) + ".");
}
inline std::uint32_t known_or_none(std::uint32_t number, std::size_t count, std::string_view what) {
  return number == ROSTRUM_NONE ? number : known(number, count, what);
}
inline std::uint32_t choice(std::uint32_t value, std::uint32_t last, std::string_view what) {
  if (value <= last) return value;
  throw Misuse(std::string(what) + " cannot be " + std::to_string(value) + ".");
}

// Two doubles a point.
std::vector<Point> points_of(rostrum_points points);

inline Affine affine_of(const double (&matrix)[6]) {
  for (const double value : matrix) number(value, "A number of a matrix");
  return {.x_axis = {matrix[0], matrix[1]},
          .y_axis = {matrix[2], matrix[3]},
          .origin = {matrix[4], matrix[5]}};
}

}  // namespace rostrum::capi
