// Many files that get their names only when they are on the disk, at the price of a few waits for
// it.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>
#include <vector>

#include "base/result.h"
#include "files/temporary_file.h"

namespace rostrum::app {

// Takes files that are written. A thread of its own brings all that came meanwhile to the disk and
// then names them, so nobody waits for the disk but where that falls behind.
class DurableBatch {
 public:
  // A batch of files in that folder. Throws std::system_error where there is no thread to be had.
  explicit DurableBatch(std::filesystem::path folder);
  // Gives up what has no name yet.
  ~DurableBatch() = default;
  DurableBatch(const DurableBatch&) = delete;
  DurableBatch& operator=(const DurableBatch&) = delete;

  // Waits while many files wait for their names. The error is that of an earlier file, after which
  // no file is named any more. Can be called on several threads at once.
  [[nodiscard]] Status add(TemporaryFile file);

  // Waits until all files have their names, and these are on the disk. Nothing may be added after.
  [[nodiscard]] Status finish();

 private:
  Status run(const std::stop_token& stop);
  // Takes those that have come, once it is time to. None at the end.
  std::vector<TemporaryFile> next_batch(const std::stop_token& stop);

  std::filesystem::path folder_;
  std::size_t most_;  // files that may wait, each of which holds a descriptor
  std::mutex mutex_;  // of what follows
  std::condition_variable_any changed_;
  std::vector<TemporaryFile> waiting_;
  bool finishing_ = false;
  bool ended_ = false;      // the thread does nothing more
  Status result_ = Done{};  // of the thread
  std::jthread thread_;     // last: uses all of the above
};

}  // namespace rostrum::app
