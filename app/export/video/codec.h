// The table of codecs says what videos can be made of, and what may be asked of each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/frame_rate.h"
#include "base/pixel_size.h"
#include "base/result.h"

namespace rostrum::app {

// Constant quality: 0 is the best, and each step up makes a smaller file.
struct CrfRange {
  int standard = 0;
  int highest = 0;
};

// The preset trades the encoder's time for the size of the file.
struct PresetChoice {
  std::string_view option;  // ffmpeg's name for it
  std::string_view values;  // separated by spaces
  std::string_view standard;
};

struct Codec {
  std::string_view name;   // for --codec
  std::string_view title;  // for people
  std::string_view encoder;
  std::string_view endings;  // separated by spaces
  std::string_view pixel_format;
  std::string_view alpha_pixel_format;  // empty: has no alpha
  std::optional<CrfRange> crf;
  std::optional<PresetChoice> preset;
  std::string_view arguments;        // for ffmpeg, separated by spaces
  std::string_view alpha_arguments;  // further ones, with alpha
  int highest_rate = 0;              // frames a second; 0: any
};

// Frames have this layout on their way to the encoder.
enum class RawFormat {
  Yuv420,   // yuv.h
  Yuva420,  // yuv.h
  Rgba,     // four bytes a pixel, unassociated alpha
};

// All codecs. Where several take the same ending, the first of them is the one for it.
[[nodiscard]] std::span<const Codec> codecs();

// The command line asks for this.
struct VideoRequest {
  std::string file;
  std::string codec;       // empty: by the file's ending
  std::optional<int> crf;  // nothing: the codec's own
  std::string preset;      // likewise
  bool transparent = false;
};

// The request was resolved to this: it is known to be possible.
struct VideoFormat {
  const Codec* codec = nullptr;
  std::string_view container;  // ffmpeg's name
  std::optional<int> crf;
  std::string preset;
  bool transparent = false;
  PixelSize size;
  FrameRate rate;

  [[nodiscard]] std::string_view pixel_format() const;
  [[nodiscard]] RawFormat raw() const;
  [[nodiscard]] std::size_t frame_bytes() const;
};

[[nodiscard]] Result<VideoFormat> video_format(const VideoRequest& request, PixelSize size,
                                               FrameRate rate);

}  // namespace rostrum::app
