// The doctor finds out what this machine offers a show, and says what to do about what is missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rostrum::app {

struct Inspected {
  enum class State : std::uint8_t {
    Good,
    Limited,  // it works, but not as well as it could
    Missing,
  };

  std::string name;  // of what was looked at: "Display"
  State state = State::Good;
  std::vector<std::string> found;  // a line each
  std::string advice;              // a sentence; empty where all is well
  bool needed = false;             // no show can be played without it
};

struct Diagnosis {
  std::vector<Inspected> findings;

  // True if a show can be played on this machine.
  [[nodiscard]] bool playable() const;
};

// Looks, which takes a moment: opens a hidden window, and runs ffmpeg. Changes nothing.
[[nodiscard]] Diagnosis examine();

[[nodiscard]] std::string diagnosis_text(const Diagnosis& diagnosis);
[[nodiscard]] std::string diagnosis_json(const Diagnosis& diagnosis);

// Examines a folder that files are to be written to. A folder that does not exist is made when it
// is needed, so the folder that it would be made in has to be writable.
[[nodiscard]] Inspected folder_finding(std::string name, const std::string& folder,
                                       std::string_view purpose);

// Judges what `ffmpeg -version` and `ffmpeg -encoders` print.
[[nodiscard]] Inspected ffmpeg_finding(const Result<std::string>& version,
                                       const Result<std::string>& encoders);

}  // namespace rostrum::app
