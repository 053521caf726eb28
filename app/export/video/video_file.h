// A sink that is a video, made by ffmpeg.
#pragma once

#include <filesystem>
#include <functional>

#include "export/sink.h"
#include "export/video/codec.h"
#include "system/process/fed_process.h"

namespace rostrum::app {

struct VideoFileSettings {
  std::filesystem::path file;
  VideoFormat format;
  FedProcess::Options ffmpeg;
  // Asked while the sink waits for ffmpeg, on the thread that waits, which may take minutes when a
  // video is finished. Empty: never.
  std::function<bool()> interrupted;
};

// Frames are converted and fed to ffmpeg on one thread; the conversion of a picture serves all
// frames that show it. The file gets its name when it is whole, and takes the place of one that was
// there; an export that was cut leaves none.
[[nodiscard]] Sink video_file(VideoFileSettings settings);

}  // namespace rostrum::app
