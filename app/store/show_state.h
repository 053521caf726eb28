// The place of a show and its stage as a file: a short JSON text, which is read strictly, for what
// a crash left may be anything.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "show/show_position.h"

namespace rostrum::app {

inline constexpr std::size_t kMostShowStateBytes = std::size_t{64} * 1024;

// This is how the show was held, and with what. Monitors have the system's names.
struct KeptStage {
  ShowStage stage;
  std::string asked_monitor;  // the one that the show was asked onto; empty: none in particular
  std::string home_monitor;   // the one that it lay on; empty: nobody knows
  std::string font;           // a file; empty: the one that is built in
  bool operator==(const KeptStage&) const = default;
};

struct ShowState {
  std::string deck;  // its name, or the whole path of its file
  ShowPosition position;
  std::optional<KeptStage> stage;  // none in files of version 1
  double written_at = 0;           // seconds since 1970
  bool operator==(const ShowState&) const = default;

  // The place at that time: a talk's timer goes on while the program does not run. A time from
  // which no talk can have gone on until then does not count.
  [[nodiscard]] ShowPosition position_at(double seconds_since_1970) const;
};

[[nodiscard]] std::string show_state_json(const ShowState& state);

// The error says why the text is no such state, as the end of a sentence. All that is read lies
// within limits, but whether the deck has that step is for the show to find out.
[[nodiscard]] Result<ShowState> parse_show_state(std::string_view json);

// rostrum/show.json in the user's folder of states; none where there is no such folder.
[[nodiscard]] std::optional<std::filesystem::path> show_state_path();

// None where there is no such file. The error is one sentence.
[[nodiscard]] Result<std::optional<ShowState>> read_show_state(const std::filesystem::path& file);

}  // namespace rostrum::app
