#include "export/png_sequence.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "system/atomic_file.h"

namespace rostrum::app {
namespace {

// A picture and the frames that show it. One thread at a time works on it, so that it is encoded
// once and its files are written one after the other.
struct Shot {
  Shot(std::uint64_t number, std::shared_ptr<const FramePixels> shown)
      : picture(number), pixels(std::move(shown)) {}

  std::uint64_t picture;

  // Of whoever works on it.
  std::shared_ptr<const FramePixels> pixels;  // until they are encoded
  EncodedPng png;
  std::filesystem::path written;  // one of its files; empty before the first

  // Guarded by the sequence's mutex.
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
    for (std::size_t i = 0; i < settings_.jobs; ++i) threads_.emplace_back([this] { work(); });
    return Done{};
  }

  Status frame(const ExportFrame& frame) {
    const std::scoped_lock lock{mutex_};
    if (error_) return *error_;
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
    if (error_) return *error_;
    return Done{};
  }

 private:
  // Once the queue is empty.
  void stop() {
    {
      const std::scoped_lock lock{mutex_};
      stopping_ = true;
    }
    more_.notify_all();
    threads_.clear();
    current_.reset();
  }

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
        // What was not written before an error stays away.
        if (error_) {
          shot->pixels.reset();
          continue;
        }
        lock.unlock();
        const auto written = write(*shot, index, scratch);
        lock.lock();
        if (!written && !error_) error_ = written.error();
      }
      shot->queued = false;
    }
  }

  Status write(Shot& shot, std::int64_t index, std::vector<std::uint8_t>& scratch) const {
    if (shot.pixels) {
      auto png = encode(*shot.pixels, scratch);
      shot.pixels.reset();
      if (!png) return png.error();
      shot.png = std::move(png).value();
    }
    const std::filesystem::path file = settings_.folder / file_name(index, settings_.stops);
    const auto bytes = shot.png.bytes();
    auto status = settings_.link && !shot.written.empty() ? link_file(bytes, shot.written, file)
                                                          : write_file(bytes, file);
    shot.written = file;
    return status;
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
  std::optional<Error> error_;  // the first

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
