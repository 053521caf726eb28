// What is to be recorded of a talk in Python, and what came of it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/deck.h"

namespace rostrum::app {

// Where a talk stops: what --stops takes.
enum class TalkStops : std::uint8_t { Auto, Slides, Sections, Waits, Plays, None };

// How a talk is recorded; the same for every command.
struct TalkOptions {
  std::string python;  // the interpreter; empty for the user's own
  TalkStops stops = TalkStops::Auto;
  std::uint32_t seed = 0;  // of the talk's random numbers
  double patience = 60;    // seconds without any progress, after which it counts as endless
  // Bytes that the talk may take; none: what the machine can spare; 0: as many as there are.
  std::optional<std::uint64_t> memory;
  bool operator==(const TalkOptions&) const = default;
};

struct TalkOrder {
  std::string file;
  std::vector<std::string> scenes;  // in the order in which they are played; empty for all
  TalkOptions options;
  bool operator==(const TalkOrder&) const = default;
};

// Something that is said about a line of a talk.
struct TalkMessage {
  std::string file;
  std::uint32_t line = 0;  // 0: none
  std::string text;
  bool operator==(const TalkMessage&) const = default;

  // "talk.py:12: NameError: name 'x' is not defined."
  [[nodiscard]] std::string sentence() const;
};

// A file that a talk depends on, as it was when the talk opened it.
struct TalkFile {
  std::string path;
  std::int64_t modified = -1;  // nanoseconds since 1970; -1: there was none
  std::int64_t size = -1;      // bytes
  bool operator==(const TalkFile&) const = default;
};

// What a recording has said until now, and at its end the deck.
struct TalkReports {
  std::vector<TalkFile> files;
  std::vector<TalkFile> modules;      // of others, that it has imported
  std::vector<std::string> imported;  // their names
  std::vector<TalkMessage> warnings;
  std::string scene;  // that is recorded
  std::uint64_t plays = 0;
  double recorded = 0;  // seconds of the deck
};

struct RecordedTalk {
  deck::Deck deck;
  TalkReports reports;
  double seconds = 0;  // that the recording took
};

inline constexpr std::array kTalkStops{TalkStops::Auto,  TalkStops::Slides, TalkStops::Sections,
                                       TalkStops::Waits, TalkStops::Plays,  TalkStops::None};

// Their words on the command line, and back. The error is a sentence.
[[nodiscard]] const char* name_of(TalkStops stops);
[[nodiscard]] Result<TalkStops> parse_stops(std::string_view word);

}  // namespace rostrum::app
