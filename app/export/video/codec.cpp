#include "export/video/codec.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <utility>

#include "base/split_words.h"
#include "export/video/yuv.h"

namespace rostrum::app {
namespace {

constexpr std::string_view kX26xPresets =
    "ultrafast superfast veryfast faster fast medium slow slower veryslow";

// Threads are pinned where the bytes of the file depend on their number.
constexpr std::array kCodecs{
    Codec{.name = "prores",
          .title = "ProRes 4444",
          .encoder = "prores_ks",
          .endings = ".mov",
          .pixel_format = "yuv444p10le",
          .alpha_pixel_format = "yuva444p10le",
          .arguments = "-profile:v 4444 -vendor apl0",
          .alpha_arguments = "-alpha_bits 16"},
    Codec{
        .name = "h264",
        .title = "H.264",
        .encoder = "libx264",
        .endings = ".mp4 .mkv .mov",
        .pixel_format = "yuv420p",
        .crf = CrfRange{.standard = 18, .highest = 51},
        .preset = PresetChoice{.option = "-preset", .values = kX26xPresets, .standard = "veryfast"},
        .arguments = "-threads 4"},
    Codec{
        .name = "hevc",
        .title = "HEVC",
        .encoder = "libx265",
        .endings = ".mp4 .mkv .mov",
        .pixel_format = "yuv420p",
        .crf = CrfRange{.standard = 20, .highest = 51},
        .preset = PresetChoice{.option = "-preset", .values = kX26xPresets, .standard = "veryfast"},
        // The tag is the one that Apple's players know.
        .arguments = "-tag:v hvc1 -x265-params log-level=error:frame-threads=4"},
    Codec{.name = "vp9",
          .title = "VP9",
          .encoder = "libvpx-vp9",
          .endings = ".webm .mkv .mp4",
          .pixel_format = "yuv420p",
          .alpha_pixel_format = "yuva420p",
          .crf = CrfRange{.standard = 24, .highest = 63},
          .preset =
              PresetChoice{.option = "-cpu-used", .values = "0 1 2 3 4 5 6 7 8", .standard = "5"},
          .arguments = "-b:v 0 -deadline good -row-mt 1 -tile-columns 2 -threads 8",
          // Frames that are never shown cannot be paired with frames of alpha.
          .alpha_arguments = "-auto-alt-ref 0"},
    Codec{.name = "av1",
          .title = "AV1",
          .encoder = "libsvtav1",
          .endings = ".mp4 .mkv .webm",
          .pixel_format = "yuv420p",
          .crf = CrfRange{.standard = 28, .highest = 63},
          .preset = PresetChoice{.option = "-preset",
                                 .values = "0 1 2 3 4 5 6 7 8 9 10 11 12 13",
                                 .standard = "10"}},
    Codec{.name = "gif",
          .title = "animated GIF",
          .encoder = "gif",
          .endings = ".gif",
          .pixel_format = "pal8",
          .arguments = "-loop 0",
          // It counts in hundredths of a second, and players take less than two of them for ten.
          .highest_rate = 50},
};

struct Container {
  std::string_view ending;
  std::string_view format;
};
constexpr std::array kContainers{Container{".mp4", "mp4"}, Container{".mov", "mov"},
                                 Container{".mkv", "matroska"}, Container{".webm", "webm"},
                                 Container{".gif", "gif"}};

bool takes(const Codec& codec, std::string_view ending) {
  return std::ranges::count(words(codec.endings), ending) > 0;
}

std::string all_endings() {
  std::string list;
  for (const Container& container : kContainers) {
    list += fmt::format("{}{}", list.empty() ? "" : ", ", container.ending);
  }
  return list;
}

// Returns the ending in lower case; it is empty where there is none.
std::string ending_of(const std::string& file) {
  std::string ending = std::filesystem::path{file}.extension().string();
  for (char& letter : ending) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return ending;
}

Result<const Codec*> codec_by_ending(const std::string& file, const std::string& ending) {
  const auto* const found =
      std::ranges::find_if(kCodecs, [&](const Codec& codec) { return takes(codec, ending); });
  if (found != kCodecs.end()) return found;
  return Error{fmt::format("{} has no ending of a video that Rostrum can write: give it one of {}.",
                           file, all_endings())};
}

Result<const Codec*> codec_by_name(const std::string& name, const std::string& file,
                                   const std::string& ending) {
  const auto* const found = std::ranges::find(kCodecs, name, &Codec::name);
  if (found == kCodecs.end()) {
    std::string names;
    for (const Codec& codec : kCodecs) {
      names += fmt::format("{}{}", names.empty() ? "" : ", ", codec.name);
    }
    return Error{fmt::format("There is no codec \"{}\": it is one of {}.", name, names)};
  }
  if (takes(*found, ending)) return found;
  return Error{fmt::format("{} cannot be put into {}: end the file's name in {}.", found->title,
                           file, fmt::join(words(found->endings), " or "))};
}

Status check_alpha(const Codec& codec) {
  if (!codec.alpha_pixel_format.empty()) return Done{};
  return Error{fmt::format(
      "{} has no transparency: leave --transparent away, or write ProRes 4444 (.mov) or VP9 "
      "(.webm).",
      codec.title)};
}

Status check_crf(const Codec& codec, std::optional<int> crf) {
  if (!crf) return Done{};
  if (!codec.crf) return Error{fmt::format("{} has no --crf: leave it away.", codec.title)};
  if (*crf >= 0 && *crf <= codec.crf->highest) return Done{};
  return Error{fmt::format("--crf {} is not possible: for {} it goes from 0 (best) to {}.", *crf,
                           codec.title, codec.crf->highest)};
}

Status check_preset(const Codec& codec, const std::string& preset) {
  if (preset.empty()) return Done{};
  if (!codec.preset) return Error{fmt::format("{} has no --preset: leave it away.", codec.title)};
  const auto values = words(codec.preset->values);
  if (std::ranges::count(values, preset) > 0) return Done{};
  return Error{fmt::format("{} has no preset \"{}\": it is one of {}.", codec.title, preset,
                           fmt::join(values, ", "))};
}

Status check_size(const VideoFormat& format) {
  const auto [width, height] = format.size;
  if (format.raw() == RawFormat::Rgba || (width % 2 == 0 && height % 2 == 0)) return Done{};
  return Error{
      fmt::format("{} needs an even width and height, which {}x{} is not: try --size {}x{}.",
                  format.codec->title, width, height, width + width % 2, height + height % 2)};
}

Status check_rate(const Codec& codec, FrameRate rate) {
  if (codec.highest_rate == 0 || rate.num <= codec.highest_rate * rate.den) return Done{};
  return Error{fmt::format("{} shows at most {} frames a second: try --fps 25.", codec.title,
                           codec.highest_rate)};
}

}  // namespace

std::span<const Codec> codecs() { return kCodecs; }

std::string_view VideoFormat::pixel_format() const {
  return transparent ? codec->alpha_pixel_format : codec->pixel_format;
}

RawFormat VideoFormat::raw() const {
  if (pixel_format() == "yuv420p") return RawFormat::Yuv420;
  if (pixel_format() == "yuva420p") return RawFormat::Yuva420;
  return RawFormat::Rgba;
}

std::size_t VideoFormat::frame_bytes() const {
  switch (raw()) {
    case RawFormat::Yuv420:
      return yuv420_bytes(size);
    case RawFormat::Yuva420:
      return yuva420_bytes(size);
    case RawFormat::Rgba:
      break;
  }
  return 4 * static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
}

Result<VideoFormat> video_format(const VideoRequest& request, PixelSize size, FrameRate rate) {
  const std::string ending = ending_of(request.file);
  const auto found = request.codec.empty() ? codec_by_ending(request.file, ending)
                                           : codec_by_name(request.codec, request.file, ending);
  if (!found) return found.error();
  const Codec& codec = *found.value();
  if (request.transparent) {
    if (auto status = check_alpha(codec); !status) return status.error();
  }
  if (auto status = check_crf(codec, request.crf); !status) return status.error();
  if (auto status = check_preset(codec, request.preset); !status) return status.error();
  if (auto status = check_rate(codec, rate); !status) return status.error();

  VideoFormat format{
      .codec = &codec,
      .container = std::ranges::find(kContainers, ending, &Container::ending)->format,
      .crf = request.crf,
      .preset = request.preset,
      .transparent = request.transparent,
      .size = size,
      .rate = rate};
  if (codec.crf && !format.crf) format.crf = codec.crf->standard;
  if (codec.preset && format.preset.empty()) format.preset = codec.preset->standard;
  if (auto status = check_size(format); !status) return status.error();
  return format;
}

}  // namespace rostrum::app
