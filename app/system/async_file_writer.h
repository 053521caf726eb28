// A file that follows something that changes: written on a thread of its own, so that nobody waits
// for a disk. Where that is slower than the changes, only the newest is written.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace rostrum::app {

class NewestFile {
 public:
  // Takes away what processes that were killed while they wrote have left beside the file.
  explicit NewestFile(std::filesystem::path file);
  // Once the newest is on the disk.
  ~NewestFile();
  NewestFile(const NewestFile&) = delete;
  NewestFile& operator=(const NewestFile&) = delete;

  // The whole file from now on; whatever happens to the machine, the old one stays or the new one
  // is there. The first failure is said on standard error, in a sentence.
  void write(std::string text);

 private:
  void write_newest(const std::stop_token& stop);

  std::filesystem::path file_;
  std::mutex mutex_;  // of what follows
  std::condition_variable_any changed_;
  std::optional<std::string> newest_;  // that is not written yet
  std::jthread thread_;                // last: uses all of the above
};

}  // namespace rostrum::app
