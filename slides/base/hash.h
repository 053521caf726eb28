// FNV-1a, 64 bits (draft-eastlake-fnv): small, and the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace rostrum {

class Hash {
 public:
  void add(std::span<const std::byte> bytes) {
    for (const std::byte byte : bytes) {
      value_ = (value_ ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001b3U;
    }
  }

  // A zero ends it, so that texts one after another are told from their sum.
  void add_text(std::string_view text) {
    add(std::as_bytes(std::span{text}));
    add(std::uint8_t{0});
  }

  // The type's equal values must have equal bytes, without padding. Floating point counts as such:
  // zero's two signs are told apart.
  template <class T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void add(const T& value) { add(std::as_bytes(std::span{&value, 1})); }

  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

}  // namespace rostrum
