#include "export/video/video_file.h"

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

#include "export/video/ffmpeg.h"
#include "export/video/raw_frame.h"
#include "files/temporary_file.h"
#include "system/non_fatal.h"

namespace rostrum::app {
namespace {

// Frames that may wait. Their pictures are fewer: of these, there are only so many buffers. So
// while the encoder is busy with a picture that stands still, those after it are drawn already.
constexpr std::size_t kWaiting = 64;

// An interruption may go unnoticed for so long.
constexpr std::chrono::milliseconds kRound{100};

// The files in the making. ffmpeg gets their descriptors, and names them by these: whoever puts
// something else in the place of one has it neither written nor kept.
struct VideoParts {
  TemporaryFile video;
  // A GIF's frames and palette, until it is made of them.
  std::optional<TemporaryFile> frames;
  std::optional<TemporaryFile> palette;

  [[nodiscard]] std::vector<int> descriptors() const {
    std::vector<int> all{video.descriptor().number()};
    if (frames) all.push_back(frames->descriptor().number());
    if (palette) all.push_back(palette->descriptor().number());
    return all;
  }
};
constexpr const char* kVideo = "/proc/self/fd/3";
constexpr GifParts kGifParts{.frames = "/proc/self/fd/4", .palette = "/proc/self/fd/5"};

// Replaces the file that a killed export has left.
Result<TemporaryFile> create_part(const std::filesystem::path& file) {
  remove_left_parts(file);
  return TemporaryFile::create(file);
}

Result<VideoParts> create_parts(const std::filesystem::path& file, bool gif) {
  auto video = create_part(file);
  if (!video) return video.error();
  VideoParts parts{.video = std::move(video).value(), .frames = {}, .palette = {}};
  if (!gif) return parts;
  auto frames = create_part(std::filesystem::path{file}.concat(".frames"));
  if (!frames) return frames.error();
  auto palette = create_part(std::filesystem::path{file}.concat(".palette"));
  if (!palette) return palette.error();
  parts.frames = std::move(frames).value();
  parts.palette = std::move(palette).value();
  return parts;
}

// Puts the file's own name into ffmpeg's message, in place of the temporary one that ffmpeg was
// given.
std::string with_name(std::string text, std::string_view given, const std::string& name) {
  for (std::size_t at = 0; (at = text.find(given, at)) != std::string::npos; at += name.size()) {
    text.replace(at, given.size(), name);
  }
  return text;
}

class VideoFile {
 public:
  explicit VideoFile(VideoFileSettings settings) : settings_(std::move(settings)) {}

  Status start() {
    auto parts = create_parts(settings_.file, is_gif());
    if (!parts) return parts.error();
    parts_.emplace(std::move(parts).value());
    const VideoFormat& format = settings_.format;
    if (auto started = start_ffmpeg(is_gif() ? gif_frames_command(format, kGifParts)
                                             : encode_command(format, kVideo));
        !started) {
      return started;
    }
    raw_.resize(format.frame_bytes());
    feeder_ = std::jthread{[this](const std::stop_token& stop) { feed(stop); }};
    return Done{};
  }

  Status frame(const ExportFrame& frame) {
    std::unique_lock lock{mutex_};
    const auto decided = [this] { return waiting_.size() < kWaiting || !failure_; };
    while (!changed_.wait_for(lock, kRound, decided)) {
      if (interrupted()) return interruption();
    }
    if (!failure_) return failure_;
    waiting_.push_back(frame);
    changed_.notify_all();
    return Done{};
  }

  Status finish(Ending ending) {
    Status status = Done{};
    if (ending == Ending::Whole) status = make_whole();
    feeder_.request_stop();  // which also wakes it
    feeder_.join();
    // ffmpeg has to end before the unfinished parts that it writes are deleted.
    ffmpeg_.reset();
    parts_.reset();
    return status;
  }

 private:
  [[nodiscard]] bool is_gif() const { return settings_.format.container == "gif"; }

  Status start_ffmpeg(const std::vector<std::string>& command) {
    auto ffmpeg = app::start_ffmpeg(command, settings_.ffmpeg, parts_->descriptors());
    if (!ffmpeg) return ffmpeg.error();
    ffmpeg_.emplace(std::move(ffmpeg).value());
    return Done{};
  }

  // Runs on a thread of its own until all frames have come and gone.
  void feed(const std::stop_token& stop) {
    Status fed = guarded([&] { return feed_frames(stop); });
    const std::lock_guard lock{mutex_};
    failure_ = std::move(fed);
    waiting_.clear();
    feeding_ = false;
    changed_.notify_all();
  }

  Status feed_frames(const std::stop_token& stop) {
    const auto stopped = [&stop] { return stop.stop_requested(); };
    std::optional<std::uint64_t> converted;
    while (auto frame = next_frame(stop)) {
      if (converted != frame->picture) {
        const bool next = converted && *converted + 1 == frame->picture;
        convert(*frame->pixels, next ? frame->changed : PixelRect::whole(settings_.format.size),
                settings_.format, raw_);
        converted = frame->picture;
      }
      frame.reset();  // lets go of the pixels while ffmpeg takes its time
      if (const auto fed = ffmpeg_->write(raw_, stopped); !fed) return error_of(fed.error());
    }
    return Done{};
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
    if (is_gif()) {
      if (auto started = start_ffmpeg(gif_command(kGifParts, kVideo)); !started) return started;
      if (auto ended = end_ffmpeg(); !ended) return ended;
    }
    TemporaryFile& video = parts_->video;
    if (video.empty()) return error_of({"ended, but wrote nothing"});
    if (auto synced = video.sync(); !synced) return synced;
    if (auto kept = video.keep(); !kept) return kept;
    return sync_folder_of(settings_.file);
  }

  Status end_feeding() {
    std::unique_lock lock{mutex_};
    complete_ = true;
    changed_.notify_all();
    while (!changed_.wait_for(lock, kRound, [this] { return !feeding_; })) {
      if (interrupted()) return interruption();
    }
    if (!failure_) return failure_;
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
    const Error said = ffmpeg_error(*settings_.format.codec, error, *ffmpeg_);
    return {with_name(said.message, kVideo, settings_.file.string())};
  }

  VideoFileSettings settings_;
  std::optional<VideoParts> parts_;
  std::optional<FedProcess> ffmpeg_;  // goes before the files that it writes
  std::vector<std::byte> raw_;        // of the picture converted last

  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<ExportFrame> waiting_;
  bool complete_ = false;  // no more will come
  bool feeding_ = true;
  Status failure_ = Done{};
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
