// Recordings that are kept, so that a talk that is started again does not run.
//
// A recording is looked up by what was ordered, of which interpreter, packages and library, and
// holds for as long as every file that the talk depends on has the contents that it had. One is a
// file of its own in the user's cache; those that were not used for longest go when all of them
// take too much room.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "python/installation.h"
#include "python/talk_order.h"

namespace rostrum::app {

class KeptRecordings {
 public:
  static constexpr std::uint64_t kMostBytes = std::uint64_t{512} << 20U;

  // None where the user has no folder for what can be made again.
  [[nodiscard]] static std::optional<KeptRecordings> open();

  explicit KeptRecordings(std::filesystem::path folder, std::uint64_t most = kMostBytes)
      : folder_(std::move(folder)), most_(most) {}

  // The recording of that order, if it is kept and still holds.
  [[nodiscard]] std::optional<RecordedTalk> find(const TalkOrder& order,
                                                 const PythonInstallation& installation) const;

  // Keeps it, unless a file has changed since the talk has read it. Where there is no room for it,
  // or no right to write, it is not kept.
  void keep(const TalkOrder& order, const PythonInstallation& installation,
            const RecordedTalk& recorded) const;

 private:
  [[nodiscard]] std::filesystem::path file_of(const TalkOrder& order,
                                              const PythonInstallation& installation) const;
  void make_room() const;

  std::filesystem::path folder_;
  std::uint64_t most_;
};

}  // namespace rostrum::app
