// Frames as PNG files, written beside a live show: what the panel's section Frames asks for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>

#include "app/export/export_job.h"
#include "app/export/export_plan.h"
#include "app/export/sink.h"
#include "app/painter.h"
#include "app/panel/panel_command.h"
#include "app/panel/panel_view.h"
#include "scene/result.h"
#include "scene/timeline.h"

namespace rostrum::app {

// "rostrum-transformer-008.810.png": of the frame that is shown.
[[nodiscard]] std::string shown_frame_name(std::string_view deck, double time);

// Where files go that belong to no other folder: what the settings name ("~" is the home folder),
// or the user's pictures, or the home folder, or the working one.
[[nodiscard]] std::filesystem::path dump_folder(std::string_view setting);

// Belongs to the GL context that is current. What it is given must outlive it.
class FrameDump {
 public:
  FrameDump(const scene::Timeline& timeline, std::string_view deck, Painter& painter);

  // Begins to write; `shown` is the moment that is shown, in seconds. While it runs already,
  // nothing happens. What stands in the way is said by view().message and on standard error.
  void start(const DumpFrames& what, const FramesSettings& settings, double shown);

  // No more frames are drawn; those that were are still written.
  void cancel();

  // Draws while the show has nothing to do for so many seconds, and never waits for the encoding.
  // What takes longer than that is done a frame at a time, ten times a second: a large picture
  // costs the show a few frames, and still gets done. Leaves GL's state changed as the renderer
  // does.
  void step(double seconds);

  [[nodiscard]] bool running() const { return running_; }
  [[nodiscard]] DumpView view() const;

 private:
  // The end of the sink's work, which takes as long as encoding the last pictures: waited for on a
  // thread of its own, so that the show does not have to.
  struct Ended {
    std::future<Status> status;
  };

  Status begin(const DumpFrames& what, const FramesSettings& settings, double shown);
  void end(const Status& status);

  const scene::Timeline* timeline_;
  std::string deck_;
  Painter* painter_;

  bool running_ = false;
  std::unique_ptr<ExportJob> job_;
  std::shared_ptr<Ended> ended_;
  std::filesystem::path destination_;  // of the message: a file, or a folder of several
  std::string message_;
  ExportProgress progress_;
  double stepped_ = 0;  // when the last step ended
  double cost_ = 0;     // seconds that it took
};

}  // namespace rostrum::app
