// Captures standard error while it lives, for a test to read.
#pragma once

#include <string>

namespace rostrum::tests {

class CapturedErrors {
 public:
  CapturedErrors();
  // Writes what nobody has taken to where it would have gone.
  ~CapturedErrors();
  CapturedErrors(const CapturedErrors&) = delete;
  CapturedErrors& operator=(const CapturedErrors&) = delete;

  // Returns what was written since it was last asked.
  [[nodiscard]] std::string take();

 private:
  int kept_;  // a file in memory
  int real_;
  std::size_t taken_ = 0;
};

}  // namespace rostrum::tests
