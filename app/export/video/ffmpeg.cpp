#include "export/video/ffmpeg.h"

#include <fmt/format.h>

#include <initializer_list>
#include <string_view>
#include <utility>

#include "base/split_words.h"

namespace rostrum::app {
namespace {

// A command holds ffmpeg's arguments, one after the other.
class Command {
 public:
  // Errors and warnings alone; an error when writing (a full disk) is an error.
  Command() : words_{"ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-loglevel", "warning"} {
    add("-xerror -y");
  }

  Command& add(std::string_view line) {
    for (const std::string_view word : words(line)) words_.emplace_back(word);
    return *this;
  }
  Command& add(std::initializer_list<std::string> more) {
    words_.insert(words_.end(), more);
    return *this;
  }
  // Names a file as such, whatever its name looks like.
  Command& add_file(std::string_view file) { return add({"file:" + std::string{file}}); }

  [[nodiscard]] std::vector<std::string> take() { return std::move(words_); }

 private:
  std::vector<std::string> words_;
};

std::string_view raw_name(const VideoFormat& format) {
  switch (format.raw()) {
    case RawFormat::Yuv420:
      return "yuv420p";
    case RawFormat::Yuva420:
      return "yuva420p";
    case RawFormat::Rgba:
      break;
  }
  return format.transparent ? "rgba" : "rgb0";
}

void add_raw_input(const VideoFormat& format, Command& command) {
  command.add("-f rawvideo -pixel_format").add(raw_name(format));
  command.add({"-video_size", fmt::format("{}x{}", format.size.width, format.size.height)});
  command.add({"-framerate", fmt::format("{}/{}", format.rate.num, format.rate.den)});
  command.add("-i pipe:0");
}

// The file has to name its colour space: players guess it by the picture's size otherwise.
void add_colors(const VideoFormat& format, Command& command) {
  command.add("-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv");
  if (format.raw() == RawFormat::Rgba) {
    // Left to itself, ffmpeg would convert by BT.601; and ProRes is tagged as its frames are, not
    // as the options say.
    command.add(
        "-vf scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,"
        "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv");
  } else {
    command.add("-chroma_sample_location left");
  }
}

// No names of versions, so that the same frames make the same file.
constexpr std::string_view kReproducible = "-map_metadata -1 -fflags +bitexact -flags:v +bitexact";

}  // namespace

std::vector<std::string> encode_command(const VideoFormat& format, std::string_view file) {
  const Codec& codec = *format.codec;
  Command command;
  add_raw_input(format, command);
  add_colors(format, command);
  command.add({"-c:v", std::string{codec.encoder}});
  command.add({"-pix_fmt", std::string{format.pixel_format()}});
  if (format.crf) command.add({"-crf", std::to_string(*format.crf)});
  if (codec.preset) command.add({std::string{codec.preset->option}, format.preset});
  command.add(codec.arguments);
  if (format.transparent) command.add(codec.alpha_arguments);
  command.add(kReproducible);
  // The index goes to the front, so that a browser can play it while it loads.
  if (format.container == "mp4" || format.container == "mov") command.add("-movflags +faststart");
  return command.add({"-f", std::string{format.container}}).add_file(file).take();
}

std::vector<std::string> gif_frames_command(const VideoFormat& format, const GifParts& parts) {
  Command command;
  add_raw_input(format, command);
  command.add("-filter_complex [0:v]split[frames][counted];[counted]palettegen[palette]");
  command.add("-map [frames] -c:v qtrle -pix_fmt rgb24 -f mov").add_file(parts.frames);
  command.add("-map [palette] -c:v png -f image2 -update 1").add_file(parts.palette);
  return command.take();
}

std::vector<std::string> gif_command(const GifParts& parts, std::string_view file) {
  Command command;
  command.add("-i").add_file(parts.frames).add("-i").add_file(parts.palette);
  // Flat colours need no dithering, which would flicker, and double the file.
  command.add("-filter_complex [0:v][1:v]paletteuse=dither=none:diff_mode=rectangle");
  return command.add("-c:v gif -loop 0").add(kReproducible).add("-f gif").add_file(file).take();
}

Result<FedProcess> start_ffmpeg(const std::vector<std::string>& command,
                                FedProcess::Options options, const std::vector<int>& descriptors) {
  auto ffmpeg = FedProcess::start(command, options, descriptors);
  if (ffmpeg) return ffmpeg;
  if (ffmpeg.error().message == ChildProcess::kNotFound) {
    return Error{
        "Videos need ffmpeg, which was not found. On Debian it is in the package ffmpeg: "
        "sudo apt-get install ffmpeg."};
  }
  return Error{fmt::format("ffmpeg {}.", ffmpeg.error().message)};
}

Error ffmpeg_error(const Codec& codec, const Error& error, const FedProcess& ffmpeg) {
  const std::string said = ffmpeg.last_lines();
  if (said.find("Unknown encoder") != std::string::npos) {
    return {fmt::format(
        "This machine's ffmpeg cannot write {}: it was built without {}. Another --codec may do.",
        codec.title, codec.encoder)};
  }
  if (said.empty()) return {fmt::format("ffmpeg {}, and said nothing.", error.message)};
  return {fmt::format("ffmpeg {}. It said:\n{}", error.message, said)};
}

}  // namespace rostrum::app
