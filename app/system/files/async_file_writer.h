// A file that follows something that changes: written on a thread of its own, so that nobody waits
// for a disk. Where that is slower than the changes, only the newest is written.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "system/non_fatal.h"

namespace rostrum::app {

class NewestFile {
 public:
  // Takes away what processes that were killed while they wrote have left beside the file. Where
  // the system starts no thread now, one is asked for again with each text.
  explicit NewestFile(std::filesystem::path file);
  // Waits until the newest text is on the disk.
  ~NewestFile();
  NewestFile(const NewestFile&) = delete;
  NewestFile& operator=(const NewestFile&) = delete;

  // The whole file from now on; whatever happens to the machine, the old one stays or the new one
  // is there. What stands in the way is said on standard error.
  void write(std::string text);

 private:
  void start();
  void write_newest(const std::stop_token& stop);

  std::filesystem::path file_;
  Guard starting_;
  std::mutex mutex_;  // of what follows
  std::condition_variable_any changed_;
  std::optional<std::string> newest_;  // that is not written yet
  std::jthread thread_;                // last: uses all of the above
};

}  // namespace rostrum::app
