#include "cli/export_arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <thread>

#include "cli/deck_arguments.h"

namespace rostrum::app {
namespace {

// Reads what was given and leaves alone what was not; false, with the error set, if it is wrong.
template <class Value, class Target>
bool read(const std::string& text, Result<Value> (*parse)(std::string_view), Target& target,
          std::optional<Error>& error) {
  if (text.empty()) return true;
  auto value = parse(text);
  if (value) {
    target = std::move(value).value();
  } else {
    error = value.error();
  }
  return value.ok();
}

Result<PngCompression> parse_compression(std::string_view text) {
  if (text == "fast") return PngCompression::Fast;
  if (text == "small") return PngCompression::Small;
  return Error{fmt::format("\"{}\" is no compression: there is fast and small.", text)};
}

Result<render::Readback> parse_readback(std::string_view text) {
  if (text == "direct") return render::Readback::Direct;
  if (text == "ring") return render::Readback::Ring;
  return Error{fmt::format("\"{}\" is no way to read back: there is direct and ring.", text)};
}

std::optional<Error> check(const ExportOptions& options) {
  if (options.folder.empty() == options.video.file.empty()) {
    return Error{"`rostrum export` writes either PNG files, --out DIR, or a video, --video FILE."};
  }
  if (options.video.file.empty()) {
    if (!options.video.codec.empty() || options.video.crf || !options.video.preset.empty()) {
      return Error{"--codec, --crf and --preset are of a video: name its file with --video FILE."};
    }
    return std::nullopt;
  }
  if (options.resume) {
    return Error{"A video cannot be resumed: export frames with --out DIR, which can be."};
  }
  if (options.selection.stops_only) {
    return Error{"--stops-only writes pictures, not a video: name a folder with --out DIR."};
  }
  return std::nullopt;
}

void add_choice_of_frames(CLI::App& exporter, ExportWords& words) {
  const std::string group = "Which frames";
  const auto add = [&](const char* name, auto& target, const char* help, const char* type) {
    exporter.add_option(name, target, help)->type_name(type)->group(group);
  };
  add("--slides", words.slides, "The slides from the first to the last, such as 2-4", "A-B");
  add("--from", words.from, "From this second on", "S");
  add("--to", words.to, "Up to this second", "S");
  add("--frames", words.frames, "Frames by number, both ends included: 120-480,600", "A-B,C");
  add("--shard", words.shard, "One of so many equal parts, such as 3/16, one a machine", "K/N");
  exporter
      .add_flag("--stops-only", words.options.selection.stops_only,
                "One picture a stop, stop_01.png and so on")
      ->group(group);
}

void add_video(CLI::App& exporter, VideoOptions& video) {
  const std::string group = "Video";
  const auto add = [&](const char* name, auto& target, const char* help, const char* type) {
    exporter.add_option(name, target, help)->type_name(type)->group(group);
  };
  add("--video", video.file, "The file of a video instead of PNG files; needs ffmpeg", "FILE");
  add("--codec", video.codec, "Otherwise chosen by the file's ending", "NAME");
  add("--crf", video.crf, "Quality: less is better and larger", "N");
  add("--preset", video.preset, "The encoder's own: slower is smaller", "NAME");
}

void add_how(CLI::App& exporter, ExportWords& words) {
  ExportOptions& options = words.options;
  const std::string group = "How";
  exporter.add_option("--jobs", options.jobs, "Threads that encode (one a core)")
      ->type_name("N")
      ->check(CLI::Range(1, 1024))
      ->group(group);
  exporter
      .add_option("--compression", words.compression,
                  "Of PNG files: fast, or small, which takes longer (fast)")
      ->type_name("KIND")
      ->group(group);
  exporter
      .add_flag("--link", options.link,
                "Let equal frames share their bytes on the disk, where it can")
      ->group(group);
  exporter.add_flag("--resume", options.resume, "Do only what is missing in the folder")
      ->group(group);
  exporter.add_flag("--quiet", words.quiet, "Say nothing but errors")->group(group);
  exporter.add_flag("--json", words.json, "Tell progress as lines of JSON")->group(group);
  const std::string same = "For tests: the frames are the same";
  exporter.add_flag("--no-reuse", words.no_reuse, "Draw and encode equal frames again")
      ->group(same);
  exporter
      .add_flag("--whole-pictures", words.whole_pictures,
                "Draw also what is as in the picture before")
      ->group(same);
  exporter.add_option("--tile", options.largest_tile, "Draw in pieces of at most so many pixels")
      ->type_name("N")
      ->check(CLI::Range(16, 16384))
      ->group(same);
  exporter.add_option("--readback", words.readback, "direct or ring; else what suits the GPU")
      ->type_name("KIND")
      ->group(same);
}

}  // namespace

CLI::App& add_export_command(CLI::App& app, ExportWords& words) {
  ExportOptions& options = words.options;
  options.jobs = std::max(1U, std::thread::hardware_concurrency());
  CLI::App& exporter = *app.add_subcommand(
      "export", "Write frames of a deck as PNG files, or a video; needs no display");
  exporter.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(exporter, {options.deck, words.scenes, options.font, words.talk});
  exporter.add_option("--out", options.folder, "The folder for frame_000000.png and so on")
      ->type_name("DIR");
  exporter.add_option("--size", words.size, "The frames' size, in pixels (1920x1080)")
      ->type_name("WxH");
  exporter.add_option("--fps", words.rate, "Frames a second: 60, 23.976 or 30000/1001 (60)")
      ->type_name("RATE");
  exporter.add_flag("--transparent", options.transparent, "Without a background");
  add_choice_of_frames(exporter, words);
  add_video(exporter, options.video);
  add_how(exporter, words);
  return exporter;
}

Result<ExportOptions> export_options(const ExportWords& words) {
  ExportOptions options = words.options;
  FrameSelection& selection = options.selection;
  std::optional<Error> error;
  const bool read_all = read(words.size, parse_size, options.size, error) &&
                        read(words.rate, parse_rate, options.rate, error) &&
                        read(words.slides, parse_slides, selection.slides, error) &&
                        read(words.frames, parse_frame_ranges, selection.frames, error) &&
                        read(words.shard, parse_shard, selection.shard, error) &&
                        read(words.compression, parse_compression, options.compression, error) &&
                        read(words.readback, parse_readback, options.readback, error);
  if (!read_all) return *error;
  selection.from = words.from;
  selection.to = words.to;
  if (selection.stops_only && !selection.frames.empty()) {
    return Error{
        "--stops-only chooses stops, and --frames frames: only one of them can be asked for."};
  }
  if (const auto wrong = check(options)) return *wrong;
  if (!options.video.file.empty()) selection.sharding = Sharding::Stretches;
  options.reuse = !words.no_reuse;
  options.only_changes = !words.whole_pictures;
  if (words.json) options.report = ReportStyle::Json;
  if (words.quiet) options.report = ReportStyle::Quiet;
  return options;
}

}  // namespace rostrum::app
