#include "export/background_export.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "export/png.h"
#include "export/png_sequence.h"
#include "system/clock.h"
#include "system/files/user_folders.h"
#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

// A frame that takes longer than the show leaves is put off, but for no longer than this.
constexpr double kLongestRest = 0.1;
// However much time there is: what is shown answers within it.
constexpr double kLongestStep = 0.012;

Status write_frame(const FramePixels& frame, bool transparent, const std::filesystem::path& file) {
  const int channels = transparent ? 4 : 3;
  std::vector<std::uint8_t> pixels(frame.bytes.size() / 4 * static_cast<std::size_t>(channels));
  png_pixels(frame.bytes, channels, pixels);
  return write_png({.width = frame.size.width,
                    .height = frame.size.height,
                    .channels = channels,
                    .pixels = pixels},
                   file);
}

// One picture under a name that is no frame's number. Encodes while it is finished.
Sink single_png(std::filesystem::path file) {
  struct Kept {
    std::shared_ptr<const FramePixels> pixels;
    bool transparent = false;
  };
  const auto kept = std::make_shared<Kept>();
  return {.start = [kept, file](const ExportFormat& format) -> Status {
            kept->transparent = format.transparent;
            std::error_code error;
            std::filesystem::create_directories(file.parent_path(), error);
            if (!error) return Done{};
            return Error{fmt::format("Cannot make the folder {}: {}.", file.parent_path().string(),
                                     error.message())};
          },
          .frame = [kept](const ExportFrame& frame) -> Status {
            kept->pixels = frame.pixels;
            return Done{};
          },
          .finish = [kept, file = std::move(file)](Ending ending) -> Status {
            if (ending != Ending::Whole || !kept->pixels) return Done{};
            return write_frame(*kept->pixels, kept->transparent, file);
          }};
}

// Returns "rostrum-DECK" as a part of a file's name, in whatever folder: a deck's name leads to no
// other.
std::string name_with(std::string_view deck) {
  std::string name = fmt::format("rostrum-{}", deck);
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return c == '/' || static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, '_');
  return name;
}

}  // namespace

std::string shown_frame_name(std::string_view deck, double time) {
  return fmt::format("{}-{:07.3f}.png", name_with(deck), time);
}

std::filesystem::path save_folder(std::string_view setting) {
  const auto home = home_folder();
  if (setting == "~") return home.value_or("");
  if (setting.starts_with("~/")) return home.value_or("") / setting.substr(2);
  if (!setting.empty()) return setting;
  if (auto pictures = pictures_folder()) return *pictures;
  return home.value_or(".");
}

BackgroundExport::BackgroundExport(const deck::Deck& timeline, std::string_view deck,
                                   render::Renderer& renderer)
    : timeline_(&timeline), deck_(deck), renderer_(&renderer) {}

void BackgroundExport::start(const SaveFrames& what, const SaveSettings& settings,
                             double shown) noexcept {
  if (running_) return;
  running_ = true;
  message_.clear();
  failure_.reset();
  progress_ = {};
  cost_ = 0;
  if (const Status begun = guarded([&] { return begin(what, settings, shown); }); !begun) {
    fail(begun.error());
    end_if_written();
  }
}

Status BackgroundExport::begin(const SaveFrames& what, const SaveSettings& settings, double shown) {
  ExportPlan plan;
  const std::filesystem::path folder = save_folder(settings.folder);
  if (what.what == SaveWhat::Shown) {
    destination_ = folder / shown_frame_name(deck_, shown);
    plan.frames = {{.index = 0, .time = shown}};
  } else {
    // Many files are not strewn over a folder that nobody has chosen.
    destination_ = settings.folder.empty() ? folder / name_with(deck_) : folder;
    FrameSelection selection{.stops_only = what.what == SaveWhat::Stops};
    if (!selection.stops_only) selection.frames = {{.first = what.first, .last = what.last}};
    auto planned = plan_export(*timeline_, settings.rate, selection);
    if (!planned) return planned.error();
    plan = std::move(planned).value();
  }

  Sink sink = what.what == SaveWhat::Shown
                  ? single_png(destination_)
                  : png_sequence({.folder = destination_,
                                  .jobs = std::max(std::thread::hardware_concurrency(), 2U) - 1,
                                  .stops = plan.stops});
  if (what.what != SaveWhat::Shown && plan.frames.size() == 1) {
    destination_ /= file_name(plan.frames.front().index, plan.stops);
  }
  ended_ = std::make_shared<Ended>();
  sink.finish = [ended = ended_, finish = std::move(sink.finish)](Ending ending) -> Status {
    const auto write_rest = [finish, ending] { return guarded([&] { return finish(ending); }); };
    if (guarded([&] { ended->status = std::async(std::launch::async, write_rest); })) return Done{};
    return write_rest();
  };
  auto job = ExportJob::start(
      *timeline_, *renderer_, std::move(plan),
      {.size = settings.size, .rate = settings.rate, .transparent = settings.transparent},
      std::move(sink));
  if (!job) return job.error();
  job_ = std::move(job).value();
  progress_ = job_->progress();
  return Done{};
}

void BackgroundExport::cancel() noexcept {
  if (job_) job_->cancel();
}

void BackgroundExport::step(double seconds) noexcept {
  if (!running_) return;
  if (const Status drawn = guarded([&] { return draw(seconds); }); !drawn) fail(drawn.error());
  end_if_written();
}

Status BackgroundExport::draw(double seconds) {
  const double begun = clock_seconds();
  const bool due = cost_ <= seconds || begun - stepped_ > kLongestRest;
  if (!job_ || job_->finished() || !due) return Done{};
  Status stepped = job_->step(std::min(seconds, kLongestStep), Wait::No);
  progress_ = job_->progress();
  stepped_ = clock_seconds();
  cost_ = stepped_ - begun;
  return stepped;
}

// The first reason is the one that is told, once what was drawn before it is written.
void BackgroundExport::fail(const Error& why) noexcept {
  job_.reset();
  (void)guarded([&] {
    if (!failure_) failure_ = why;
  });
}

void BackgroundExport::end_if_written() noexcept {
  using namespace std::chrono_literals;
  if (job_ && !job_->finished()) return;
  const bool writes = ended_ && ended_->status.valid();
  if (writes && ended_->status.wait_for(0s) != std::future_status::ready) return;
  const Status written = writes ? ended_->status.get() : Status{Done{}};
  const bool cancelled = job_ && job_->cancelled();
  running_ = false;
  job_.reset();
  ended_.reset();
  (void)guarded([&] { tell(failure_ ? Status{*failure_} : written, cancelled); });
}

void BackgroundExport::tell(const Status& status, bool cancelled) {
  if (!status) {
    message_ = status.error().message;
    warn(message_);
  } else if (cancelled) {
    message_ = fmt::format("Cancelled. {} of {} frames are in {}.", progress_.done, progress_.total,
                           destination_.string());
  } else if (progress_.total == 1) {
    message_ = fmt::format("Wrote {}.", destination_.string());
  } else {
    message_ = fmt::format("Wrote {} frames to {}.", progress_.done, destination_.string());
  }
}

SaveView BackgroundExport::view() const {
  return {.running = running_,
          .done = progress_.done,
          .total = progress_.total,
          .frames_per_second = progress_.frames_per_second(),
          .seconds_left = progress_.seconds_left(),
          .message = message_};
}

}  // namespace rostrum::app
