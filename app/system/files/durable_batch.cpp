#include "system/files/durable_batch.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "system/non_fatal.h"

namespace rostrum::app {
namespace {

// A wait for the disk costs much the same for one file as for many, so this long more are awaited.
// What is killed meanwhile has to be made again.
constexpr std::chrono::milliseconds kGathering{200};

constexpr rlim_t kMostFiles = 64;

// A few of the descriptors that the process may have.
std::size_t most_files() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1;
  return std::clamp<rlim_t>(limit.rlim_cur / 8, 1, kMostFiles);
}

// All are on their way to the disk before the first one is waited for: that takes the others along.
Status name(std::vector<TemporaryFile>& files) {
  for (const TemporaryFile& file : files) file.begin_sync();
  for (const TemporaryFile& file : files) {
    if (auto synced = file.sync(); !synced) return synced;
  }
  for (TemporaryFile& file : files) {
    if (auto kept = file.keep(); !kept) return kept;
  }
  return Done{};
}

}  // namespace

DurableBatch::DurableBatch(std::filesystem::path folder)
    : folder_(std::move(folder)), most_(most_files()) {
  waiting_.reserve(most_);
  thread_ = std::jthread{[this](const std::stop_token& stop) {
    Status ran = guarded([&] { return run(stop); });
    const std::lock_guard lock{mutex_};
    result_ = std::move(ran);
    ended_ = true;
    waiting_.clear();
    changed_.notify_all();
  }};
}

Status DurableBatch::add(TemporaryFile file) {
  std::unique_lock lock{mutex_};
  changed_.wait(lock, [this] { return waiting_.size() < most_ || ended_; });
  if (ended_) return result_;
  waiting_.push_back(std::move(file));
  changed_.notify_all();
  return Done{};
}

Status DurableBatch::finish() {
  std::unique_lock lock{mutex_};
  finishing_ = true;
  changed_.notify_all();
  changed_.wait(lock, [this] { return ended_; });
  if (!result_) return result_;
  return sync_folder_of(folder_ / "");
}

Status DurableBatch::run(const std::stop_token& stop) {
  for (;;) {
    std::vector<TemporaryFile> batch = next_batch(stop);
    if (batch.empty()) return Done{};
    if (auto named = name(batch); !named) return named;
  }
}

std::vector<TemporaryFile> DurableBatch::next_batch(const std::stop_token& stop) {
  std::vector<TemporaryFile> batch;
  batch.reserve(most_);
  std::unique_lock lock{mutex_};
  (void)changed_.wait(lock, stop, [this] { return !waiting_.empty() || finishing_; });
  (void)changed_.wait_for(lock, stop, kGathering,
                          [this] { return waiting_.size() >= most_ || finishing_; });
  if (stop.stop_requested()) return {};
  batch.swap(waiting_);
  changed_.notify_all();
  return batch;
}

}  // namespace rostrum::app
