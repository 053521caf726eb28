// That it writes the frames that were asked for, and the same ones whatever way they are made.
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "export_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

class ExportCommand : public testing::Test {
 protected:
  // Exports the frames of kSmall once for all tests.
  static void SetUpTestSuite() {
    const TemporaryFolder folder;
    expect_export(folder.path(), kSmall);
    small_ = std::make_unique<Files>(frames_in(folder.path()));
  }
  static void TearDownTestSuite() { small_.reset(); }

  [[nodiscard]] static const Files& small() { return *small_; }
  [[nodiscard]] const fs::path& folder() const { return folder_.path(); }

 private:
  static inline std::unique_ptr<Files> small_;
  const TemporaryFolder folder_;
};

TEST_F(ExportCommand, NumbersFramesByTheirPlaceInTheDeck) {
  ASSERT_EQ(small().size(), kSmallFrames);
  EXPECT_EQ(small().begin()->first, "frame_000230.png");
  EXPECT_EQ(small().rbegin()->first, "frame_000289.png");
}

TEST_F(ExportCommand, FramesAreStillsOfTheSameMoments) {
  // Times that are no short decimals would be rounded on the way to `still`.
  const Finished finished = rostrum({"still", "--deck", "transformer", "--at", "9.5,8,7.9,8.7",
                                     "--size", "160x90", "--out", (folder() / "stills").string()});
  ASSERT_EQ(finished.status, 0) << finished.error;
  const Files stills = files_in(folder() / "stills");
  for (const auto& [frame, still] : {std::pair{"frame_000240.png", "t008.000.png"},
                                     std::pair{"frame_000285.png", "t009.500.png"},
                                     std::pair{"frame_000237.png", "t007.900.png"},
                                     std::pair{"frame_000261.png", "t008.700.png"}}) {
    EXPECT_EQ(small().at(frame), stills.at(still)) << frame;
  }
}

TEST_F(ExportCommand, StopsAreStillsOfTheStops) {
  const fs::path stops = folder() / "stops";
  expect_export(stops, {"--stops-only", "--size", "160x90"});
  ASSERT_EQ(rostrum({"still", "--deck", "transformer", "--stops", "--size", "160x90", "--out",
                     (folder() / "s").string()})
                .status,
            0);
  const Files stills = files_in(folder() / "s");
  const Files frames = frames_in(stops);
  ASSERT_EQ(frames.size(), 11U);
  EXPECT_EQ(frames.begin()->first, "stop_01.png");
  EXPECT_TRUE(std::equal(frames.begin(), frames.end(), stills.begin(), stills.end(),
                         [](const auto& a, const auto& b) { return a.second == b.second; }));
}

TEST_F(ExportCommand, EveryWayMakesTheSameFrames) {
  int number = 0;
  for (const Arguments& way :
       {Arguments{"--jobs", "1"}, Arguments{"--jobs", "7"}, Arguments{"--no-reuse"},
        Arguments{"--readback", "ring"}, Arguments{"--readback", "ring", "--jobs", "1"},
        Arguments{"--link"}}) {
    const fs::path out = folder() / std::to_string(++number);
    expect_export(out, kSmall, way);
    EXPECT_EQ(frames_in(out), small()) << testing::PrintToString(way);
  }
}

TEST_F(ExportCommand, PartsOfAPartAreTheSame) {
  const Arguments common{"--size", "160x90", "--fps", "30"};
  for (const Arguments& part : {Arguments{"--frames", "240-249"}, Arguments{"--frames", "289,230"},
                                Arguments{"--from", "8", "--to", "8.5"}}) {
    const fs::path out = folder() / part.back();
    expect_export(out, common, part);
    const Files frames = frames_in(out);
    ASSERT_FALSE(frames.empty());
    for (const auto& [name, bytes] : frames) EXPECT_EQ(bytes, small().at(name)) << name;
  }
}

TEST_F(ExportCommand, ShardsTogetherAreTheExportOfOneMachine) {
  std::vector<std::unique_ptr<Process>> machines;
  for (int i = 1; i <= 4; ++i) {
    machines.push_back(std::make_unique<Process>(
        export_to(folder(), kSmall, {"--shard", std::to_string(i) + "/4", "--jobs", "1"})));
  }
  for (const auto& machine : machines) {
    const auto finished = machine->wait(60);
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->status, 0) << finished->error;
    EXPECT_THAT(finished->out, testing::ContainsRegex("^1[26] frames to"));
  }
  EXPECT_EQ(frames_in(folder()), small());
}

TEST_F(ExportCommand, ResumesWithWhatIsMissing) {
  expect_export(folder(), kSmall);
  fs::remove(folder() / "frame_000241.png");
  fs::resize_file(folder() / "frame_000250.png", 100);
  const Finished finished = run(export_to(folder(), kSmall, {"--resume"}));
  EXPECT_EQ(finished.status, 0) << finished.error;
  EXPECT_THAT(finished.out, AllOf(HasSubstr("2 frames to"), HasSubstr("58 were there already")));
  EXPECT_EQ(frames_in(folder()), small());
  const Finished again = run(export_to(folder(), kSmall, {"--resume"}));
  EXPECT_EQ(again.status, 0);
  EXPECT_THAT(again.out, AllOf(HasSubstr("0 frames to"), HasSubstr("60 were there already")));
}

TEST_F(ExportCommand, DoesNotMixExports) {
  expect_export(folder(), kSmall);
  for (const Arguments& other : {Arguments{"--resume"}, Arguments{}}) {
    Arguments arguments{"export",          "--deck", "transformer", "--out",
                        folder().string(), "--size", "320x180"};
    arguments.insert(arguments.end(), other.begin(), other.end());
    const Finished finished = rostrum(arguments);
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.error, HasSubstr("160x90 instead of 320x180"));
  }
  EXPECT_EQ(frames_in(folder()), small());
}

TEST_F(ExportCommand, ACompressionChangesNoPixel) {
  expect_export(folder(), kSmall, {"--compression", "small"});
  for (const char* name : {"frame_000230.png", "frame_000260.png"}) {
    const TemporaryFolder other;
    std::ofstream{other.path() / "fast.png", std::ios::binary} << small().at(name);
    EXPECT_EQ(read_png(folder() / name), read_png(other.path() / "fast.png"));
  }
}

TEST_F(ExportCommand, TransparentPicturesHaveAlpha) {
  expect_export(folder(), {"--transparent", "--size", "160x90", "--frames", "300"});
  const std::string png = frames_in(folder()).at("frame_000300.png");
  EXPECT_EQ(png[25], 6) << "the PNG's colour type: RGB with alpha";
}

TEST_F(ExportCommand, TellsItsEnd) {
  const Finished finished = run(export_to(folder(), kSmall));
  EXPECT_THAT(finished.out,
              testing::MatchesRegex("60 frames to .* in [0-9.]+ s, [0-9.]+ frames a second, [0-9]+ "
                                    "like the one before.\n"));
  EXPECT_EQ(run(export_to(folder(), kSmall, {"--quiet"})).out, "");
}

TEST_F(ExportCommand, TellsMachinesInJson) {
  const Finished finished = run(export_to(folder(), kSmall, {"--json"}));
  std::istringstream lines{finished.out};
  nlohmann::json last;
  for (std::string line; std::getline(lines, line);) last = nlohmann::json::parse(line);
  EXPECT_EQ(last.at("event"), "done");
  EXPECT_EQ(last.at("done"), 60);
  EXPECT_EQ(last.at("total"), 60);
  EXPECT_GT(last.at("reused"), 5);
  EXPECT_EQ(finished.error, "");
}

TEST_F(ExportCommand, WhatCannotBeIsASentence) {
  const auto error_of = [&](const Arguments& more) {
    Arguments arguments{"export", "--out", folder().string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Finished finished = rostrum(arguments);
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(finished.out, "");
    return finished.error;
  };
  EXPECT_THAT(error_of({"--fps", "zero"}), HasSubstr("\"zero\" is no rate"));
  EXPECT_THAT(error_of({"--frames", "5-2"}), HasSubstr("is no range of frames"));
  EXPECT_THAT(error_of({"--frames", "5-9999"}), HasSubstr("There is no frame 9999"));
  EXPECT_THAT(error_of({"--slides", "1-99"}), HasSubstr("There is no slide 99"));
  EXPECT_THAT(error_of({"--shard", "5/4"}), HasSubstr("is no shard"));
  EXPECT_THAT(error_of({"--jobs", "0"}), HasSubstr("--jobs"));
  EXPECT_THAT(error_of({"--compression", "best"}), HasSubstr("fast and small"));
  EXPECT_THAT(error_of({"--crf", "3"}), HasSubstr("--video"));
  EXPECT_THAT(error_of({"--deck", "nope"}), HasSubstr("there is attention, transformer"));
  EXPECT_THAT(error_of({"--video", "x.mp4"}), HasSubstr("either PNG files"));
  EXPECT_TRUE(fs::is_empty(folder()));
  EXPECT_THAT(rostrum({"export"}).error, HasSubstr("either PNG files"));
}

}  // namespace
}  // namespace rostrum::tests
