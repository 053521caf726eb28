#include "export/png_sequence.h"

#include <fcntl.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "files/atomic_file.h"
#include "system/files/durable_batch.h"
#include "system/non_fatal.h"

namespace rostrum::app {
namespace {

// A picture and the frames that show it. One thread at a time works on it, so that it is encoded
// once and its files are written one after the other.
struct Shot {
  Shot(std::uint64_t number, std::shared_ptr<const FramePixels> shown)
      : picture(number), pixels(std::move(shown)) {}

  std::uint64_t picture;

  // These belong to the thread that works on it.
  std::shared_ptr<const FramePixels> pixels;  // until they are encoded
  EncodedPng png;
  Descriptor written;  // one of its files, where they are to share their bytes

  // The sequence's mutex guards this.
  std::deque<std::int64_t> waiting;  // frames without a file
  bool queued = false;               // or worked on
};

class PngSequence {
 public:
  explicit PngSequence(PngSequenceSettings settings) : settings_(std::move(settings)) {}
  PngSequence(const PngSequence&) = delete;
  PngSequence& operator=(const PngSequence&) = delete;
  ~PngSequence() { stop(); }

  Status start(const ExportFormat& format) {
    if (const auto made = make_folder(settings_.folder); !made) return made.error();
    channels_ = format.transparent ? 4 : 3;
    batch_.emplace(settings_.folder);
    start_threads();
    return Done{};
  }

  Status frame(const ExportFrame& frame) {
    const std::scoped_lock lock{mutex_};
    if (!failure_) return failure_;
    if (!current_ || current_->picture != frame.picture) {
      current_ = std::make_shared<Shot>(frame.picture, frame.pixels);
    }
    current_->waiting.push_back(frame.index);
    if (!std::exchange(current_->queued, true)) {
      queue_.push_back(current_);
      more_.notify_one();
    }
    return Done{};
  }

  Status finish() {
    stop();
    const Status named = batch_ ? batch_->finish() : Done{};
    return failure_ ? named : failure_;
  }

 private:
  // Starts as many as were asked for, or fewer where the system has no more; without any, it
  // throws.
  void start_threads() {
    threads_.reserve(settings_.jobs);
    for (std::size_t i = 0; i < settings_.jobs; ++i) {
      try {
        threads_.emplace_back([this] {
          if (Status worked = guarded([this] { work(); }); !worked) fail(std::move(worked));
        });
      } catch (const std::system_error&) {
        if (threads_.empty()) throw;
        return;
      }
    }
  }

  // Ends the threads once the queue is empty.
  void stop() {
    {
      const std::scoped_lock lock{mutex_};
      stopping_ = true;
    }
    more_.notify_all();
    threads_.clear();
    current_.reset();
  }

  void fail(Status failure) {
    const std::scoped_lock lock{mutex_};
    if (failure_) failure_ = std::move(failure);
  }

  // Each thread runs this until there is nothing more to do.
  void work() {
    std::vector<std::uint8_t> scratch;
    std::unique_lock lock{mutex_};
    for (;;) {
      more_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      const std::shared_ptr<Shot> shot = std::move(queue_.front());
      queue_.pop_front();
      while (!shot->waiting.empty()) {
        const std::int64_t index = shot->waiting.front();
        shot->waiting.pop_front();
        // After an error frames are dropped unwritten, but the drawing may still need their pixels.
        if (!failure_) {
          shot->pixels.reset();
          continue;
        }
        lock.unlock();
        Status written = guarded([&] { return write(*shot, index, scratch); });
        lock.lock();
        if (written) continue;
        shot->pixels.reset();
        if (failure_) failure_ = std::move(written);
      }
      shot->queued = false;
    }
  }

  Status write(Shot& shot, std::int64_t index, std::vector<std::uint8_t>& scratch) {
    if (shot.pixels) {
      auto png = encode(*shot.pixels, scratch);
      shot.pixels.reset();
      if (!png) return png.error();
      shot.png = std::move(png).value();
    }
    const std::filesystem::path name = settings_.folder / file_name(index, settings_.stops);
    if (shot.written) {
      if (auto same = TemporaryFile::same_as(shot.written, name)) {
        return batch_->add(std::move(*same));
      }
    }
    auto file = TemporaryFile::create(name);
    if (!file) return file.error();
    if (auto written = file.value().write(shot.png.bytes()); !written) return written;
    if (settings_.link && !shot.written) {
      shot.written = Descriptor{::fcntl(file.value().descriptor().number(), F_DUPFD_CLOEXEC, 0)};
    }
    return batch_->add(std::move(file).value());
  }

  Result<EncodedPng> encode(const FramePixels& pixels, std::vector<std::uint8_t>& scratch) const {
    scratch.resize(pixels.bytes.size() / 4 * static_cast<std::size_t>(channels_));
    png_pixels(pixels.bytes, channels_, scratch);
    return encode_png({.width = pixels.size.width,
                       .height = pixels.size.height,
                       .channels = channels_,
                       .pixels = scratch},
                      settings_.compression);
  }

  PngSequenceSettings settings_;
  int channels_ = 3;

  std::mutex mutex_;
  std::condition_variable more_;
  std::deque<std::shared_ptr<Shot>> queue_;
  bool stopping_ = false;
  Status failure_ = Done{};  // the first

  std::optional<DurableBatch> batch_;

  std::shared_ptr<Shot> current_;      // of the thread that draws
  std::vector<std::jthread> threads_;  // last: they use all of the above
};

}  // namespace

Sink png_sequence(PngSequenceSettings settings) {
  const auto sequence = std::make_shared<PngSequence>(std::move(settings));
  return {.start = [sequence](const ExportFormat& format) { return sequence->start(format); },
          .frame = [sequence](const ExportFrame& frame) { return sequence->frame(frame); },
          .finish = [sequence](Ending) { return sequence->finish(); }};
}

}  // namespace rostrum::app
