#include "export/video_file.h"

#include <fmt/format.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "export/ffmpeg.h"
#include "export/raw_frame.h"
#include "system/part_file.h"

namespace rostrum::app {
namespace {

// Frames that may wait. Their pictures are fewer: of these, there are only so many buffers. So
// while the encoder is busy with a picture that stands still, those after it are drawn already.
constexpr std::size_t kWaiting = 64;

// How long an interruption may go unnoticed.
constexpr std::chrono::milliseconds kPatience{100};

// The GIF's frames and palette, until it is made of them.
struct GifPartFiles {
  PartFile frames;
  PartFile palette;
  [[nodiscard]] GifParts paths() const {
    return {.frames = frames.path(), .palette = palette.path()};
  }
};

Result<GifPartFiles> reserve_gif_parts(std::filesystem::path file) {
  auto palette = PartFile::reserve(std::filesystem::path{file}.concat(".palette"));
  if (!palette) return palette.error();
  auto frames = PartFile::reserve(file.concat(".frames"));
  if (!frames) return frames.error();
  return GifPartFiles{.frames = std::move(frames).value(), .palette = std::move(palette).value()};
}

class VideoFile {
 public:
  explicit VideoFile(VideoFileSettings settings) : settings_(std::move(settings)) {}

  Status start() {
    auto part = PartFile::reserve(settings_.file);
    if (!part) return part.error();
    part_ = std::move(part).value();
    const VideoFormat& format = settings_.format;
    if (format.container == "gif") {
      auto parts = reserve_gif_parts(settings_.file);
      if (!parts) return parts.error();
      gif_ = std::move(parts).value();
    }
    auto ffmpeg = start_ffmpeg(
        gif_ ? gif_frames_command(format, gif_->paths()) : encode_command(format, part_->path()),
        settings_.ffmpeg);
    if (!ffmpeg) return ffmpeg.error();
    ffmpeg_.emplace(std::move(ffmpeg).value());
    raw_.resize(format.frame_bytes());
    feeder_ = std::jthread{[this](const std::stop_token& stop) { feed_frames(stop); }};
    return Done{};
  }

  Status frame(const ExportFrame& frame) {
    std::unique_lock lock{mutex_};
    const auto decided = [this] { return waiting_.size() < kWaiting || failure_; };
    while (!changed_.wait_for(lock, kPatience, decided)) {
      if (interrupted()) return interruption();
    }
    if (failure_) return *failure_;
    waiting_.push_back(frame);
    changed_.notify_all();
    return Done{};
  }

  Status finish(Ending ending) {
    Status status = Done{};
    if (ending == Ending::Whole) status = make_whole();
    feeder_.request_stop();  // which also wakes it
    feeder_.join();
    // What is left of an unfinished video goes with its program.
    ffmpeg_.reset();
    gif_.reset();
    part_.reset();
    return status;
  }

 private:
  // On a thread of its own, until all frames have come and gone.
  void feed_frames(const std::stop_token& stop) {
    const auto stopped = [&stop] { return stop.stop_requested(); };
    std::optional<std::uint64_t> converted;
    Status fed = Done{};
    while (fed) {
      auto frame = next_frame(stop);
      if (!frame) break;
      if (converted != frame->picture) {
        const bool next = converted && *converted + 1 == frame->picture;
        convert(*frame->pixels, next ? frame->changed : PixelArea::whole(settings_.format.size),
                settings_.format, raw_);
        converted = frame->picture;
      }
      frame.reset();  // lets go of the pixels while ffmpeg takes its time
      fed = ffmpeg_->write(raw_, stopped);
    }
    const std::lock_guard lock{mutex_};
    if (!fed) failure_ = error_of(fed.error());
    waiting_.clear();
    feeding_ = false;
    changed_.notify_all();
  }

  // None when all have come, or when asked to stop.
  std::optional<ExportFrame> next_frame(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, stop, [this] { return !waiting_.empty() || complete_; });
    if (waiting_.empty() || stop.stop_requested()) return std::nullopt;
    auto frame = std::move(waiting_.front());
    waiting_.pop_front();
    changed_.notify_all();
    return frame;
  }

  Status make_whole() {
    if (auto fed = end_feeding(); !fed) return fed;
    if (auto ended = end_ffmpeg(); !ended) return ended;
    if (gif_) {
      auto ffmpeg = start_ffmpeg(gif_command(gif_->paths(), part_->path()), settings_.ffmpeg);
      if (!ffmpeg) return ffmpeg.error();
      ffmpeg_.emplace(std::move(ffmpeg).value());
      if (auto ended = end_ffmpeg(); !ended) return ended;
    }
    if (part_->empty()) return error_of({"ended, but wrote nothing"});
    return part_->keep();
  }

  Status end_feeding() {
    std::unique_lock lock{mutex_};
    complete_ = true;
    changed_.notify_all();
    while (!changed_.wait_for(lock, kPatience, [this] { return !feeding_; })) {
      if (interrupted()) return interruption();
    }
    if (failure_) return *failure_;
    return Done{};
  }

  Status end_ffmpeg() {
    bool was_interrupted = false;
    const auto ended = ffmpeg_->finish([&] { return was_interrupted = interrupted(); });
    if (was_interrupted) return interruption();
    if (!ended) return error_of(ended.error());
    return Done{};
  }

  [[nodiscard]] bool interrupted() const {
    return settings_.interrupted && settings_.interrupted();
  }

  [[nodiscard]] Error interruption() const {
    return {fmt::format("Interrupted: there is no {}.", settings_.file.string())};
  }

  [[nodiscard]] Error error_of(const Error& error) const {
    return ffmpeg_error(*settings_.format.codec, error, *ffmpeg_);
  }

  VideoFileSettings settings_;
  std::optional<PartFile> part_;
  std::optional<GifPartFiles> gif_;
  std::optional<FedProcess> ffmpeg_;  // goes before the files that it writes
  std::vector<std::byte> raw_;        // of the picture converted last

  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<ExportFrame> waiting_;
  bool complete_ = false;  // no more will come
  bool feeding_ = true;
  std::optional<Error> failure_;
  std::jthread feeder_;  // uses all of the above
};

}  // namespace

Sink video_file(VideoFileSettings settings) {
  auto video = std::make_shared<VideoFile>(std::move(settings));
  return {.start = [video](const ExportFormat&) { return video->start(); },
          .frame = [video](const ExportFrame& frame) { return video->frame(frame); },
          .finish = [video](Ending ending) { return video->finish(ending); }};
}

}  // namespace rostrum::app
