// Says where in a deck's source a call stands: as a last parameter, `Where where =
// Where::current()`.
//
// std::source_location in the little that is needed of it, which clang 14 does not have with g++'s
// library.
#pragma once

#include <cstddef>
#include <string_view>

namespace rostrum::scene {

class Where {
 public:
  // The place of the call whose default argument this is.
  static constexpr Where current(const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    return {file, line};
  }

  [[nodiscard]] constexpr const char* file_name() const { return file_; }
  // The same from "slides/" on, where it is in there: what a deck's author knows, and the same in
  // whatever folder the program was built.
  [[nodiscard]] constexpr std::string_view short_name() const {
    const std::string_view file = file_;
    const std::size_t slides = file.rfind("slides/");
    return slides == std::string_view::npos ? file : file.substr(slides);
  }
  [[nodiscard]] constexpr int line() const { return line_; }

 private:
  constexpr Where(const char* file, int line) : file_(file), line_(line) {}

  const char* file_;
  int line_;
};

}  // namespace rostrum::scene
