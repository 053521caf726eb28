// These functions make ffmpeg's command line for a video.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "export/video/codec.h"
#include "system/process/fed_process.h"

namespace rostrum::app {

// Encodes raw frames from standard input into a file.
[[nodiscard]] std::vector<std::string> encode_command(const VideoFormat& format,
                                                      std::string_view file);

// A GIF has one palette for all frames, which is known after the last. So frames are kept without
// loss while their colours are counted, and a second command makes the GIF of both.
struct GifParts {
  std::string_view frames;
  std::string_view palette;
};
[[nodiscard]] std::vector<std::string> gif_frames_command(const VideoFormat& format,
                                                          const GifParts& parts);
[[nodiscard]] std::vector<std::string> gif_command(const GifParts& parts, std::string_view file);

// The descriptors become its 3, 4 and so on. The errors are sentences.
[[nodiscard]] Result<FedProcess> start_ffmpeg(const std::vector<std::string>& command,
                                              FedProcess::Options options,
                                              const std::vector<int>& descriptors);

// A sentence about an error of a FedProcess that is ffmpeg, with what that said last.
[[nodiscard]] Error ffmpeg_error(const Codec& codec, const Error& error, const FedProcess& ffmpeg);

}  // namespace rostrum::app
