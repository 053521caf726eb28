// These functions parse what people write to choose frames.
#include <fmt/format.h>

#include <algorithm>

#include "base/parse_number.h"
#include "export/export_plan.h"

namespace rostrum::app {
namespace {

// The text is "A-B" or "A", not below `lowest`, and A no more than B.
std::optional<FrameRange> parse_range(std::string_view text, std::int64_t lowest) {
  const std::size_t dash = text.find('-');
  const auto first = parse_number<std::int64_t>(text.substr(0, dash));
  const auto last =
      dash == std::string_view::npos ? first : parse_number<std::int64_t>(text.substr(dash + 1));
  if (!first || !last || *first < lowest || *last < *first) return std::nullopt;
  return FrameRange{.first = *first, .last = *last};
}

// The largest number that a rate is made of: products with any frame's number stay exact.
constexpr std::int64_t kLargestRatePart = 1'000'000'000;

bool in_range(std::int64_t part) { return part >= 1 && part <= kLargestRatePart; }

// The text is "A/B" or "A".
std::optional<FrameRate> parse_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto num = parse_number<std::int64_t>(text.substr(0, slash));
  const auto den = slash == std::string_view::npos
                       ? std::optional<std::int64_t>{1}
                       : parse_number<std::int64_t>(text.substr(slash + 1));
  if (!num || !den || !in_range(*num) || !in_range(*den)) return std::nullopt;
  return FrameRate{.num = *num, .den = *den};
}

// The text is "A.B" with up to six places.
std::optional<FrameRate> parse_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || point == 0) return std::nullopt;
  const std::string_view places = text.substr(point + 1);
  if (places.empty() || places.size() > 6) return std::nullopt;
  std::string digits{text.substr(0, point)};
  digits += places;
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  const auto num = parse_number<std::int64_t>(digits);
  std::int64_t den = 1;
  for (std::size_t i = 0; i < places.size(); ++i) den *= 10;
  if (!num || !in_range(*num)) return std::nullopt;
  return FrameRate{.num = *num, .den = den};
}

}  // namespace

Result<std::vector<FrameRange>> parse_frame_ranges(std::string_view text) {
  std::vector<FrameRange> ranges;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string_view part = text.substr(begin, end - begin);
    const auto range = parse_range(part, 0);
    if (!range) {
      return Error{fmt::format(
          "\"{}\" is no range of frames: give first and last, such as 120-480,600.", part)};
    }
    ranges.push_back(*range);
    begin = end + 1;
  }
  return ranges;
}

Result<FrameRange> parse_slides(std::string_view text) {
  if (const auto range = parse_range(text, 1)) return *range;
  return Error{fmt::format(
      "\"{}\" is no range of slides: give first and last, from 1 on, such as 2-4.", text)};
}

Result<Shard> parse_shard(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash != std::string_view::npos) {
    const auto number = parse_number<std::int64_t>(text.substr(0, slash));
    const auto count = parse_number<std::int64_t>(text.substr(slash + 1));
    if (number && count && *number >= 1 && *number <= *count && *count <= 1'000'000) {
      return Shard{.number = *number, .count = *count};
    }
  }
  return Error{fmt::format(
      "\"{}\" is no shard: give its number, from 1 on, and how many there are, such as 3/16.",
      text)};
}

Result<FrameRate> parse_rate(std::string_view text) {
  if (const auto rate = parse_fraction(text)) return *rate;
  if (const auto rate = parse_decimal(text)) return *rate;
  return Error{fmt::format(
      "\"{}\" is no rate: give frames a second, such as 60, 23.976 or 30000/1001.", text)};
}

}  // namespace rostrum::app
