// A limit to what the making of one thing may cost, counted in steps of about a nanosecond: what
// comes from a file of others may be made to cost as much as it can.
#pragma once

#include <cstdint>
#include <limits>

namespace rostrum::render {

class WorkLimit {
 public:
  explicit WorkLimit(std::uint64_t most = std::numeric_limits<std::uint64_t>::max())
      : most_(most) {}

  // False once more was spent than there is, and from then on.
  bool spend(std::uint64_t steps) {
    spent_ = steps > most_ - spent_ ? most_ : spent_ + steps;
    exceeded_ = exceeded_ || spent_ == most_;
    return !exceeded_;
  }
  [[nodiscard]] bool exceeded() const { return exceeded_; }
  [[nodiscard]] std::uint64_t spent() const { return spent_; }

 private:
  std::uint64_t most_;
  std::uint64_t spent_ = 0;
  bool exceeded_ = false;
};

}  // namespace rostrum::render
