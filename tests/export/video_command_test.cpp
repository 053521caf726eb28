// `rostrum export --video` runs as people run it.
#include <csignal>
#include <fstream>
#include <thread>

#include "export_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

class VideoCommand : public testing::Test {
 protected:
  [[nodiscard]] const fs::path& folder() const { return folder_.path(); }

  [[nodiscard]] Arguments video(const std::string& name, const Arguments& more = {}) const {
    Arguments arguments{rostrum_program(), "export",  "--deck",
                        "transformer",     "--video", (folder() / name).string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  void expect_error(const Arguments& command, const auto& sentence,
                    const Arguments& environment = {}) const {
    const Finished finished = run(command, environment);
    EXPECT_EQ(finished.status, 1) << testing::PrintToString(command);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.error, sentence);
    EXPECT_THAT(files_in(folder()), IsEmpty());
  }

 private:
  const TemporaryFolder folder_;
};

// The stretch has pictures that stay: all of its frames are there, and look as those in PNG files.
TEST_F(VideoCommand, HoldsTheFramesThatPngFilesHold) {
  const Finished finished = run(video("a.mov", kSmall));
  ASSERT_EQ(finished.status, 0) << finished.error;
  EXPECT_THAT(finished.out, AllOf(HasSubstr("60 frames to"), HasSubstr("like the one before")));
  const std::string file = (folder() / "a.mov").string();
  const std::string decoded = (folder() / "d%02d.png").string();
  ASSERT_EQ(run({"ffmpeg", "-v", "error", "-i", file, "-pix_fmt", "rgb24", decoded}).status, 0);
  expect_export(folder() / "png", kSmall);
  EXPECT_FALSE(fs::exists(folder() / "d61.png"));
  for (const auto& [in_video, in_png] :
       {std::pair{"d01.png", "frame_000230.png"}, std::pair{"d31.png", "frame_000260.png"},
        std::pair{"d60.png", "frame_000289.png"}}) {
    const Picture video = read_png(folder() / in_video);
    const Picture png = read_png(folder() / "png" / in_png);
    ASSERT_EQ(video.pixels.size(), png.pixels.size());
    double difference = 0;
    for (std::size_t i = 0; i < png.pixels.size(); ++i) {
      difference += std::abs(static_cast<double>(video.pixels[i]) - png.pixels[i]);
    }
    EXPECT_LT(difference / static_cast<double>(png.pixels.size()), 0.6) << in_png;
  }
}

// Joined as docs/export.md does it (documents_test.cpp): every frame is in one part, and in its
// place. ProRes knows no frame from another, so those of the parts decode to what the whole video
// has.
TEST_F(VideoCommand, ShardsJoinedAreTheWholeVideo) {
  const std::string list = (folder() / "parts.txt").string();
  for (const std::string part : {"1", "2", "3"}) {
    Arguments shard = kSmall;
    shard.insert(shard.end(), {"--shard", part + "/3"});
    const Finished finished = run(video("part" + part + ".mov", shard));
    ASSERT_EQ(finished.status, 0) << finished.error;
    std::ofstream{list, std::ios::app} << "file part" << part << ".mov\n";
  }
  const std::string joined = (folder() / "joined.mov").string();
  ASSERT_EQ(
      run({"ffmpeg", "-v", "error", "-f", "concat", "-safe", "0", "-i", list, "-c", "copy", joined})
          .status,
      0);
  ASSERT_EQ(run(video("whole.mov", kSmall)).status, 0);
  const auto hashes = [](const std::string& file) {
    return run({"ffmpeg", "-v", "error", "-i", file, "-f", "framemd5", "-"}).out;
  };
  const std::string whole = hashes((folder() / "whole.mov").string());
  std::size_t frames = 0;
  for (auto at = whole.find("\n0,"); at != std::string::npos; at = whole.find("\n0,", at + 1))
    ++frames;
  EXPECT_EQ(frames, 60U);
  EXPECT_EQ(hashes(joined), whole);
}

TEST_F(VideoCommand, SaysWhatIsNotPossible) {
  expect_error(video("a.mp4", {"--size", "161x90"}), HasSubstr("even width and height"));
  expect_error(video("a.mp4", {"--transparent"}), HasSubstr("no transparency"));
  expect_error(video("a.xyz"), HasSubstr("no ending of a video"));
  expect_error(video("a.gif"), HasSubstr("at most 50 frames a second"));
  expect_error(video("a.mp4", {"--codec", "vp8"}), HasSubstr("no codec \"vp8\""));
  expect_error(video("a.mp4", {"--crf", "99"}), HasSubstr("from 0 (best) to 51"));
  expect_error(video("a.mp4", {"--preset", "quick"}), HasSubstr("no preset \"quick\""));
  expect_error(video("a.mp4", {"--frames", "0-3", "--shard", "1/5"}),
               HasSubstr("no frame for part 1 of 5"));
  expect_error(video("none/a.mp4"), HasSubstr("none/a.mp4: No such file or directory."));
  expect_error(video("a.mp4"), HasSubstr("apt-get install ffmpeg"), {"PATH=/nowhere"});
}

TEST_F(VideoCommand, InterruptedItLeavesNoVideo) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGALRM, SIGXCPU}) {
    Process process{video("a.mp4", {"--size", "640x360"})};
    for (int i = 0; i < 1000 && fs::is_empty(folder()); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    EXPECT_FALSE(fs::is_empty(folder())) << "a file in the making";
    ASSERT_EQ(kill(process.id(), signal), 0);
    const auto finished = process.wait(10);
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->status, 1);
    EXPECT_THAT(finished->error, AllOf(HasSubstr("Interrupted"), HasSubstr("there is no")));
    EXPECT_THAT(files_in(folder()), IsEmpty());
  }
}

TEST_F(VideoCommand, NobodyNeedsToReadWhatItSays) {
  Arguments arguments = kSmall;
  arguments.emplace_back("--json");
  std::string command;
  for (const std::string& word : video("a.mp4", arguments)) command += word + ' ';
  EXPECT_EQ(run({"sh", "-c", command + "| true"}).status, 0);
  const Files files = files_in(folder());
  ASSERT_EQ(files.size(), 1U) << "the video, and no part of it";
  EXPECT_GT(files.at("a.mp4").size(), 1000U);
}

TEST_F(VideoCommand, ItMayGrowTooLarge) {
  std::string command = "ulimit -f 8; exec";
  for (const std::string& word : video("a.mp4", kSmall)) command += ' ' + word;
  expect_error({"sh", "-c", command}, HasSubstr("File size limit exceeded"));
}

}  // namespace
}  // namespace rostrum::tests
