// A sink of PNG files, one a frame, encoded on several threads.
#pragma once

#include <cstddef>
#include <filesystem>

#include "export/export_plan.h"
#include "export/png.h"
#include "export/sink.h"

namespace rostrum::app {

struct PngSequenceSettings {
  std::filesystem::path folder;  // made if there is none
  std::size_t jobs = 1;          // threads that encode, at least 1
  PngCompression compression = PngCompression::Fast;
  // Frames with the same picture share the bytes on the disk where the file system can do it.
  bool link = false;
  bool stops = false;  // names are those of stops
};

[[nodiscard]] Sink png_sequence(PngSequenceSettings settings);

}  // namespace rostrum::app
