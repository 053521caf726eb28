#include "scene/typesetting/text_parts.h"

#include <algorithm>
#include <charconv>

namespace rostrum::scene {
namespace {

// The two numbers of "[a:b]", either of which may be left out; nothing where that is no slice.
struct Slice {
  std::optional<std::int64_t> begin;
  std::optional<std::int64_t> end;
};

bool read_number(std::string_view digits, std::optional<std::int64_t>& number) {
  if (digits.empty()) return true;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return false;
  number = value;
  return true;
}

std::optional<Slice> slice_of(std::string_view key) {
  if (key.size() < 3 || key.front() != '[' || key.back() != ']') return {};
  const std::string_view inner = key.substr(1, key.size() - 2);
  const std::size_t colon = inner.find(':');
  Slice slice;
  if (colon == std::string_view::npos || !read_number(inner.substr(0, colon), slice.begin) ||
      !read_number(inner.substr(colon + 1), slice.end)) {
    return {};
  }
  return slice;
}

}  // namespace

std::vector<std::size_t> character_starts(std::string_view text) {
  constexpr unsigned kContinuation = 0x80;
  constexpr unsigned kHighBits = 0xC0;
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & kHighBits) != kContinuation) starts.push_back(i);
  }
  starts.push_back(text.size());
  return starts;
}

SourceRange character_range(std::string_view text, std::int64_t begin,
                            std::optional<std::int64_t> end) {
  const std::vector<std::size_t> starts = character_starts(text);
  const auto count = static_cast<std::int64_t>(starts.size()) - 1;
  const auto byte = [&](std::int64_t i) {
    return starts[static_cast<std::size_t>(
        std::clamp(i < 0 ? i + count : i, std::int64_t{0}, count))];
  };
  return {byte(begin), byte(end.value_or(count))};
}

std::vector<SourceRange> occurrences(std::string_view text, std::string_view key) {
  if (const std::optional<Slice> slice = slice_of(key)) {
    return {character_range(text, slice->begin.value_or(0), slice->end)};
  }
  std::vector<SourceRange> found;
  if (key.empty()) return found;
  for (std::size_t at = text.find(key); at != std::string_view::npos;
       at = text.find(key, at + key.size())) {
    found.push_back({at, at + key.size()});
  }
  return found;
}

}  // namespace rostrum::scene
