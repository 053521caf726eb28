// Frames as PNG files, written beside a live show.
#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "deck/deck.h"
#include "export/export_job.h"
#include "export/export_plan.h"
#include "export/sink.h"

namespace rostrum::app {

// Says which moments to write as PNG files. A range counts frames of the settings' rate and
// includes its first and last.
enum class SaveWhat : std::uint8_t { Shown, Stops, Range };
struct SaveFrames {
  SaveWhat what = SaveWhat::Shown;
  std::int64_t first = 0;
  std::int64_t last = 0;
};

// Says where the files go and how they look.
struct SaveSettings {
  PixelSize size{.width = 1920, .height = 1080};
  FrameRate rate;
  bool transparent = false;
  std::string folder;  // empty: the user's pictures, or the home folder
};

// The frames that are being written, or were last.
struct SaveView {
  bool running = false;
  std::int64_t done = 0;
  std::int64_t total = 0;  // 0: none yet
  double frames_per_second = 0;
  double seconds_left = 0;
  std::string_view message;  // how it ended; empty while it runs
};

// "rostrum-transformer-008.810.png": of the frame that is shown.
[[nodiscard]] std::string shown_frame_name(std::string_view deck, double time);

// Returns the folder of files that belong to no other: the one that the settings name ("~" is the
// home folder), else the user's pictures, the home folder, or the working one.
[[nodiscard]] std::filesystem::path save_folder(std::string_view setting);

// Belongs to the GL context that is current. What it is given must outlive it.
class BackgroundExport {
 public:
  BackgroundExport(const deck::Deck& timeline, std::string_view deck, render::Renderer& renderer);

  // Begins to write; `shown` is the moment that is shown, in seconds. While it runs already,
  // nothing happens. What stands in the way, now or later, is said by view().message and on
  // standard error, whatever it is.
  void start(const SaveFrames& what, const SaveSettings& settings, double shown) noexcept;

  // No more frames are drawn; those that were are still written.
  void cancel() noexcept;

  // Draws while the show has nothing to do for so many seconds, and never waits for the encoding
  // (but where the system starts no thread to wait on). What takes longer than that is done a frame
  // at a time, ten times a second: a large picture costs the show a few frames, and still gets
  // done. Leaves GL's state changed as the renderer does.
  void step(double seconds) noexcept;

  [[nodiscard]] bool running() const { return running_; }
  [[nodiscard]] SaveView view() const;

 private:
  // The end of the sink's work, which takes as long as encoding the last pictures: waited for on a
  // thread of its own, so that the show does not have to.
  struct Ended {
    std::future<Status> status;
  };

  Status begin(const SaveFrames& what, const SaveSettings& settings, double shown);
  Status draw(double seconds);
  void fail(const Error& why) noexcept;
  void end_if_written() noexcept;
  void tell(const Status& status, bool cancelled);

  const deck::Deck* timeline_;
  std::string deck_;
  render::Renderer* renderer_;

  bool running_ = false;
  std::unique_ptr<ExportJob> job_;
  std::shared_ptr<Ended> ended_;
  std::optional<Error> failure_;       // of the drawing, while the rest is still being written
  std::filesystem::path destination_;  // of the message: a file, or a folder of several
  std::string message_;
  ExportProgress progress_;
  double stepped_ = 0;  // when the last step ended
  double cost_ = 0;     // seconds that it took
};

}  // namespace rostrum::app
