#include "export/video/codec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "export/video/ffmpeg.h"

namespace rostrum::app {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

constexpr PixelSize kFullHd{1920, 1080};

Result<VideoFormat> format(VideoRequest request, PixelSize size = kFullHd,
                           FrameRate rate = {25, 1}) {
  return video_format(request, size, rate);
}

std::string codec_of(const std::string& file, const std::string& codec = "") {
  const auto found = format({.file = file, .codec = codec});
  return found ? std::string{found.value().codec->name} : found.error().message;
}

std::string error_of(VideoRequest request, PixelSize size = kFullHd, FrameRate rate = {25, 1}) {
  const auto found = format(std::move(request), size, rate);
  return found ? "no error" : found.error().message;
}

// True if the command has an option and its value in a row: "-crf 18".
bool has(const std::vector<std::string>& command, const std::string& option,
         const std::string& value) {
  const auto at = std::ranges::find(command, option);
  return at != command.end() && at + 1 != command.end() && *(at + 1) == value;
}

std::vector<std::string> command(const VideoRequest& request) {
  return encode_command(format(request).value(), request.file);
}

TEST(Codec, ByEnding) {
  EXPECT_EQ(codec_of("a.mp4"), "h264");
  EXPECT_EQ(codec_of("a.mkv"), "h264");
  EXPECT_EQ(codec_of("a/b.c/TALK.MP4"), "h264");
  EXPECT_EQ(codec_of("a.mov"), "prores");
  EXPECT_EQ(codec_of("a.webm"), "vp9");
  EXPECT_EQ(codec_of("a.gif"), "gif");
  for (const char* file : {"a.avi", "a", "mp4", "a.mp4/"}) {
    EXPECT_THAT(codec_of(file), AllOf(HasSubstr(file), HasSubstr(".webm"))) << file;
  }
}

TEST(Codec, ByName) {
  EXPECT_EQ(codec_of("a.mov", "h264"), "h264");
  EXPECT_EQ(codec_of("a.mp4", "hevc"), "hevc");
  EXPECT_EQ(codec_of("a.mp4", "av1"), "av1");
  EXPECT_THAT(codec_of("a.mp4", "mpeg1"), HasSubstr("prores, h264, hevc, vp9, av1, gif"));
  EXPECT_THAT(codec_of("a.mp4", "prores"), AllOf(HasSubstr("ProRes 4444"), HasSubstr(".mov")));
  EXPECT_THAT(codec_of("a.webm", "h264"), HasSubstr(".mp4 or .mkv or .mov"));
}

TEST(Codec, EvenSizesWhereChromaIsHalved) {
  EXPECT_THAT(error_of({.file = "a.mp4"}, {1921, 1080}), HasSubstr("--size 1922x1080"));
  EXPECT_THAT(error_of({.file = "a.webm"}, {1920, 1}), HasSubstr("--size 1920x2"));
  EXPECT_EQ(error_of({.file = "a.mov"}, {1921, 1081}), "no error");
  EXPECT_EQ(error_of({.file = "a.gif"}, {1921, 1081}), "no error");
}

TEST(Codec, AlphaOnlyWhereThereIsSome) {
  for (const Codec& codec : codecs()) {
    const std::string file{codec.endings.substr(0, codec.endings.find(' '))};
    const std::string error =
        error_of({.file = "a/b" + file, .codec = std::string{codec.name}, .transparent = true});
    if (codec.name == "prores" || codec.name == "vp9") {
      EXPECT_EQ(error, "no error");
    } else {
      EXPECT_THAT(error, AllOf(HasSubstr("no transparency"), HasSubstr(".mov"))) << codec.name;
    }
  }
}

TEST(Codec, QualityAndPreset) {
  EXPECT_EQ(error_of({.file = "a.mp4", .crf = 0, .preset = "slow"}), "no error");
  EXPECT_EQ(error_of({.file = "a.webm", .crf = 63, .preset = "8"}), "no error");
  EXPECT_THAT(error_of({.file = "a.mp4", .crf = 52}), HasSubstr("from 0 (best) to 51"));
  EXPECT_THAT(error_of({.file = "a.mp4", .crf = -1}), HasSubstr("--crf -1"));
  EXPECT_THAT(error_of({.file = "a.mov", .crf = 5}), HasSubstr("no --crf"));
  EXPECT_THAT(error_of({.file = "a.gif", .preset = "slow"}), HasSubstr("no --preset"));
  EXPECT_THAT(error_of({.file = "a.mp4", .preset = "slo"}), HasSubstr("veryfast"));
}

TEST(Codec, AGifIsNoFasterThanPlayersShowIt) {
  EXPECT_EQ(error_of({.file = "a.gif"}, kFullHd, {50, 1}), "no error");
  EXPECT_THAT(error_of({.file = "a.gif"}, kFullHd, {60, 1}), HasSubstr("at most 50"));
  EXPECT_THAT(error_of({.file = "a.gif"}, kFullHd, {50001, 1000}), HasSubstr("at most 50"));
}

TEST(Ffmpeg, H264) {
  EXPECT_THAT(
      encode_command(format({.file = "t.mp4"}, kFullHd, {30000, 1001}).value(), "t.mp4.part"),
      ElementsAre("ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-loglevel", "warning",
                  "-xerror", "-y", "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size",
                  "1920x1080", "-framerate", "30000/1001", "-i", "pipe:0", "-colorspace", "bt709",
                  "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
                  "-chroma_sample_location", "left", "-c:v", "libx264", "-pix_fmt", "yuv420p",
                  "-crf", "18", "-preset", "veryfast", "-threads", "4", "-map_metadata", "-1",
                  "-fflags", "+bitexact", "-flags:v", "+bitexact", "-movflags", "+faststart", "-f",
                  "mp4", "file:t.mp4.part"));
}

TEST(Ffmpeg, WhatIsAskedForReplacesTheStandard) {
  const auto words = command({.file = "t.mp4", .crf = 23, .preset = "slow"});
  EXPECT_TRUE(has(words, "-crf", "23"));
  EXPECT_TRUE(has(words, "-preset", "slow"));
  EXPECT_TRUE(has(command({.file = "t.webm", .preset = "2"}), "-cpu-used", "2"));
}

TEST(Ffmpeg, EachCodecItsEncoderAndContainer) {
  EXPECT_TRUE(has(command({.file = "t.mp4", .codec = "hevc"}), "-c:v", "libx265"));
  EXPECT_TRUE(has(command({.file = "t.mp4", .codec = "hevc"}), "-tag:v", "hvc1"));
  EXPECT_TRUE(has(command({.file = "t.mp4", .codec = "av1"}), "-c:v", "libsvtav1"));
  EXPECT_TRUE(has(command({.file = "t.webm"}), "-c:v", "libvpx-vp9"));
  EXPECT_TRUE(has(command({.file = "t.webm"}), "-pix_fmt", "yuv420p"));
  EXPECT_THAT(command({.file = "t.webm"}), Not(Contains("-movflags")));
  EXPECT_THAT(command({.file = "t.mkv"}), IsSupersetOf({"libx264", "matroska"}));
}

TEST(Ffmpeg, Alpha) {
  const auto webm = command({.file = "t.webm", .transparent = true});
  EXPECT_TRUE(has(webm, "-pixel_format", "yuva420p"));
  EXPECT_TRUE(has(webm, "-pix_fmt", "yuva420p"));
  EXPECT_TRUE(has(webm, "-auto-alt-ref", "0"));

  const auto mov = command({.file = "t.mov", .transparent = true});
  EXPECT_TRUE(has(mov, "-pixel_format", "rgba"));
  EXPECT_TRUE(has(mov, "-pix_fmt", "yuva444p10le"));
  EXPECT_TRUE(has(mov, "-alpha_bits", "16"));

  const auto opaque = command({.file = "t.mov"});
  EXPECT_TRUE(has(opaque, "-pixel_format", "rgb0"));
  EXPECT_TRUE(has(opaque, "-pix_fmt", "yuv444p10le"));
  EXPECT_THAT(opaque, Not(Contains("-alpha_bits")));
}

TEST(Ffmpeg, RgbIsConvertedByBt709) {
  EXPECT_THAT(command({.file = "t.mov"}),
              Contains(AllOf(HasSubstr("out_color_matrix=bt709"), HasSubstr("setparams="))));
}

TEST(Ffmpeg, AGifInTwoParts) {
  const GifParts parts{.frames = "f.part", .palette = "p.part"};
  const auto first = gif_frames_command(format({.file = "t.gif"}).value(), parts);
  EXPECT_THAT(first, IsSupersetOf({"rgb0", "25/1", "file:f.part", "file:p.part"}));
  const auto second = gif_command(parts, "t.part");
  EXPECT_THAT(second, IsSupersetOf({"file:f.part", "file:p.part"}));
  EXPECT_EQ(second.back(), "file:t.part");
}

}  // namespace
}  // namespace rostrum::app
