// Videos as the real ffmpeg makes them, and as it reads them again.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>

#include "video_fixture.h"
#include "whole_file.h"

namespace rostrum::app {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

class RealVideo : public VideoTest {
 protected:
  void SetUp() override {
    if (output_of("ffmpeg -version; ffprobe -version").find("ffprobe version") ==
        std::string::npos) {
      GTEST_SKIP() << "ffmpeg is not installed";
    }
  }

  // Describes the only stream: "h264,320,180,...".
  [[nodiscard]] std::string probe(const std::string& name, const std::string& entries) const {
    std::string text = output_of(
        fmt::format("ffprobe -v error -count_frames -show_entries stream={} -of csv=p=0 {}",
                    entries, file(name).string()));
    while (!text.empty() && (text.back() == '\n' || text.back() == ',')) text.pop_back();
    return text;
  }

  // The middle of a frame, unassociated, as a player would show it.
  [[nodiscard]] std::array<int, 4> middle(const std::string& name, int frame,
                                          const std::string& decoder = "") const {
    const std::string rgba =
        output_of(fmt::format("ffmpeg -v error {} -i {} -vf 'select=eq(n\\,{})' -frames:v 1 -f "
                              "rawvideo -pix_fmt rgba pipe:1",
                              decoder, file(name).string(), frame));
    const std::size_t at = (std::size_t{90} * 320 + 160) * 4;
    std::array<int, 4> color{-1, -1, -1, -1};
    for (std::size_t i = 0; i < 4 && at + i < rgba.size(); ++i) {
      color[i] = static_cast<unsigned char>(rgba[at + i]);
    }
    return color;
  }
};

void expect_color(const std::array<int, 4>& got, const std::array<int, 4>& wanted, int within) {
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(got[i], wanted[i], within) << testing::PrintToString(got);
  }
}

struct Case {
  const char* file;
  const char* codec;
  const char* name;  // ffprobe's
  const char* pixels;
  const char* chroma;  // where its samples sit
};

class EachCodec : public RealVideo, public testing::WithParamInterface<Case> {};

TEST_P(EachCodec, FramesSizeRateColors) {
  const Case& what = GetParam();
  const Video video{.request = {.file = what.file, .codec = what.codec},
                    .rate = {.num = 30000, .den = 1001},
                    .frames = 30};
  ASSERT_EQ(error_of(video), "no error");
  EXPECT_THAT(files(), ElementsAre(what.file));
  EXPECT_EQ(probe(what.file, "codec_name"), what.name);
  EXPECT_EQ(probe(what.file, "width,height"), "320,180");
  EXPECT_EQ(probe(what.file, "nb_read_frames"), "30");
  EXPECT_EQ(probe(what.file, "r_frame_rate"), "30000/1001");
  EXPECT_EQ(probe(what.file, "pix_fmt"), what.pixels);
  EXPECT_EQ(probe(what.file, "color_range,color_space,color_transfer,color_primaries"),
            "tv,bt709,bt709,bt709");
  EXPECT_EQ(probe(what.file, "chroma_location"), what.chroma);
  expect_color(middle(what.file, 29), {255, 0, 0, 255}, 3);
}

INSTANTIATE_TEST_SUITE_P(Video, EachCodec,
                         testing::Values(Case{"a.mp4", "", "h264", "yuv420p", "left"},
                                         Case{"a.mkv", "", "h264", "yuv420p", "left"},
                                         Case{"b.mp4", "hevc", "hevc", "yuv420p", "left"},
                                         Case{"c.mp4", "av1", "av1", "yuv420p", "left"},
                                         Case{"a.webm", "", "vp9", "yuv420p", "left"},
                                         Case{"a.mov", "", "prores", "yuv444p12le", "unspecified"}),
                         [](const auto& each) {
                           return fmt::format("{}{}", each.param.name, each.index);
                         });

TEST_F(RealVideo, AlphaSurvivesInProRes) {
  const std::array<int, 4> half_red{128, 0, 0, 128};
  ASSERT_EQ(error_of({.request = {.file = "a.mov", .transparent = true}, .color = half_red}),
            "no error");
  EXPECT_EQ(probe("a.mov", "pix_fmt"), "yuva444p12le");
  expect_color(middle("a.mov", 24), {255, 0, 0, 128}, 2);
}

TEST_F(RealVideo, AlphaSurvivesInWebm) {
  const std::array<int, 4> half_red{128, 0, 0, 128};
  ASSERT_EQ(error_of({.request = {.file = "a.webm", .transparent = true}, .color = half_red}),
            "no error");
  // ffmpeg's own decoder of VP9 does not see it, that of libvpx does.
  expect_color(middle("a.webm", 24, "-c:v libvpx-vp9"), {255, 0, 0, 128}, 3);
}

TEST_F(RealVideo, AGifPlays) {
  ASSERT_EQ(error_of({.request = {.file = "a.gif"}, .color = {255, 128, 0, 255}}), "no error");
  EXPECT_THAT(files(), ElementsAre("a.gif"));
  EXPECT_EQ(probe("a.gif", "codec_name,width,height,r_frame_rate,nb_read_frames"),
            "gif,320,180,25/1,25");
  expect_color(middle("a.gif", 24), {255, 128, 0, 255}, 1);
}

TEST_F(RealVideo, TheSameFramesMakeTheSameFile) {
  for (const char* name :
       {"a.mp4", "b.mp4", "a.webm", "b.webm", "a.mov", "b.mov", "a.gif", "b.gif"}) {
    ASSERT_EQ(error_of({.request = {.file = name}}), "no error");
  }
  const auto bytes = [&](const char* name) { return tests::whole_file(file(name)); };
  EXPECT_EQ(bytes("a.mp4"), bytes("b.mp4"));
  EXPECT_EQ(bytes("a.webm"), bytes("b.webm"));
  EXPECT_EQ(bytes("a.mov"), bytes("b.mov"));
  EXPECT_EQ(bytes("a.gif"), bytes("b.gif"));
}

TEST_F(RealVideo, AFullDiskIsAnError) {
  std::filesystem::create_directory(file("small"));
  if (mount("rostrum", file("small").c_str(), "tmpfs", 0, "size=16k") != 0) {
    GTEST_SKIP() << "only root can mount a small file system";
  }
  EXPECT_THAT(error_of({.request = {.file = "small/a.mov"}}),
              AllOf(HasSubstr("ffmpeg"), HasSubstr("No space left on device")));
  EXPECT_TRUE(std::filesystem::is_empty(file("small")));
  EXPECT_EQ(umount(file("small").c_str()), 0);
}

TEST_F(RealVideo, StrangeNames) {
  for (const char* name : {"-i.mp4", "a:b c'd.mp4", "100%d.mp4", "pipe:1.mp4"}) {
    ASSERT_EQ(error_of({.request = {.file = name}, .frames = 2}), "no error") << name;
    EXPECT_THAT(files(), ElementsAre(name));
    std::filesystem::remove(file(name));
  }
}

}  // namespace
}  // namespace rostrum::app
