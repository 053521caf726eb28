// What `rostrum export` is asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "app/export/export_plan.h"
#include "app/frame_rate.h"
#include "app/pixel_size.h"
#include "app/png.h"
#include "render/frame_reader.h"

namespace CLI {
class App;
}

namespace rostrum::app {

enum class Talk : std::uint8_t { Progress, Quiet, Json };

struct VideoOptions {
  std::string file;   // empty: PNG files instead
  std::string codec;  // empty: by the file's ending
  std::optional<int> crf;
  std::string preset;
};

struct ExportOptions {
  std::string deck;
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
  Talk talk = Talk::Progress;

  // Frames are the same whatever these say.
  bool reuse = true;
  bool only_changes = true;
  int largest_tile = 16384;
  std::optional<render::Readback> readback;
};

// The words of the command line, as long as they are only words.
struct ExportWords {
  std::string size, rate, slides, frames, shard, compression, readback;
  std::optional<double> from, to;
  bool no_reuse = false, whole_pictures = false, quiet = false, json = false;
  ExportOptions options;
};

// Adds `export` to the program's commands; both must outlive the parsing.
CLI::App& add_export_command(CLI::App& app, ExportWords& words);

// What they mean, once they were parsed.
[[nodiscard]] Result<ExportOptions> export_options(const ExportWords& words);

}  // namespace rostrum::app
