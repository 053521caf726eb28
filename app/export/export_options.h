// These options say what `rostrum export` is to do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "base/frame_rate.h"
#include "base/pixel_size.h"
#include "export/export_plan.h"
#include "export/png.h"
#include "render/frame_reader.h"

namespace rostrum::app {

// Says how the export reports its progress.
enum class ReportStyle : std::uint8_t { Progress, Quiet, Json };

struct VideoOptions {
  std::string file;   // empty: PNG files instead
  std::string codec;  // empty: by the file's ending
  std::optional<int> crf;
  std::string preset;
};

struct ExportOptions {
  std::string deck;    // a name or a file
  std::string font;    // empty: the one that is built in
  std::string folder;  // of the PNG files
  VideoOptions video;

  PixelSize size{.width = 1920, .height = 1080};
  FrameRate rate;
  FrameSelection selection;
  bool transparent = false;

  std::size_t jobs = 1;  // threads that encode
  PngCompression compression = PngCompression::Fast;
  bool link = false;
  bool resume = false;
  ReportStyle report = ReportStyle::Progress;

  // Frames are the same whatever these say.
  bool reuse = true;
  bool only_changes = true;
  int largest_tile = 16384;
  std::optional<render::Readback> readback;
};

}  // namespace rostrum::app
