// A plan lists the frames that an export is to make.
//
// Frame i of a rate lies at i * den / num seconds, from the deck's start on, whichever part of the
// deck is asked for: so parts that were made apart fit together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/frame_rate.h"
#include "base/result.h"
#include "deck/deck.h"

namespace rostrum::app {

struct PlannedFrame {
  std::int64_t index = 0;  // in the whole deck; of a stop, its number from 1 on
  double time = 0;         // seconds
  bool operator==(const PlannedFrame&) const = default;
};

// Frames with ascending indices.
struct ExportPlan {
  bool stops = false;  // else frames of a rate
  std::vector<PlannedFrame> frames;
};

// "frame_000120.png", or of a stop "stop_03.png".
[[nodiscard]] std::string file_name(std::int64_t index, bool stop);

// Both ends belong to it.
struct FrameRange {
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool operator==(const FrameRange&) const = default;
};

// The part `number` (from 1 on) of `count`.
struct Shard {
  std::int64_t number = 1;
  std::int64_t count = 1;
  bool operator==(const Shard&) const = default;
};

// Blocks deal out the frames by turns, so that each part has some of what is slow; Stretches are
// consecutive, as the parts of a video have to be.
enum class Sharding : std::uint8_t { Blocks, Stretches };

// A frame has to meet all of the conditions to be exported.
struct FrameSelection {
  std::optional<FrameRange> slides;  // by number, from 1 on
  std::optional<double> from;        // seconds; frames at this time and later
  std::optional<double> to;          // seconds; frames before this time
  std::vector<FrameRange> frames;    // empty: all
  bool stops_only = false;           // the pictures of the stops themselves, at their exact times
  Shard shard;
  Sharding sharding = Sharding::Blocks;
};

// "120-480,600": ranges or single frames, in any order, which may overlap.
[[nodiscard]] Result<std::vector<FrameRange>> parse_frame_ranges(std::string_view text);

// "2-4" or "3".
[[nodiscard]] Result<FrameRange> parse_slides(std::string_view text);

// "3/16".
[[nodiscard]] Result<Shard> parse_shard(std::string_view text);

// "60", "23.976" or "30000/1001". A decimal number is taken at its word: 23.976 is 23976/1000.
[[nodiscard]] Result<FrameRate> parse_rate(std::string_view text);

// Returns how many frames the deck has at the rate: those that begin before its end, and at least
// one.
[[nodiscard]] std::int64_t frame_count(double duration, const FrameRate& rate);

// The first frame at or after the time.
[[nodiscard]] std::int64_t first_frame_from(double time, const FrameRate& rate);

// An error for what lies outside of the deck, and for a selection without frames, unless it is
// because there are more shards than frames.
[[nodiscard]] Result<ExportPlan> plan_export(const deck::Deck& timeline, const FrameRate& rate,
                                             const FrameSelection& selection);

}  // namespace rostrum::app
