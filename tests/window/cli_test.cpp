// The commands that need no display.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "picture.h"
#include "process.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

Finished rostrum(const std::vector<std::string>& arguments) {
  std::vector<std::string> command{rostrum_program()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(command, {"DISPLAY", "WAYLAND_DISPLAY"});
}

// Expects that it fails with a sentence and prints nothing else.
void expect_error(const std::vector<std::string>& arguments, const auto& sentence) {
  SCOPED_TRACE(testing::PrintToString(arguments));
  const Finished finished = rostrum(arguments);
  EXPECT_EQ(finished.status, 1);
  EXPECT_EQ(finished.out, "");
  EXPECT_THAT(finished.error, sentence);
  EXPECT_THAT(finished.error, testing::EndsWith(".\n"));
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

TEST(CommandLine, HelpVersionAndLicences) {
  EXPECT_THAT(rostrum({"--help"}).out,
              AllOf(HasSubstr("--fullscreen"), HasSubstr("`rostrum keys`")));
  EXPECT_THAT(rostrum({"still", "--help"}).out, HasSubstr("--at"));
  EXPECT_THAT(rostrum({"--version"}).out, HasSubstr("rostrum "));
  EXPECT_THAT(rostrum({"--licenses"}).out, HasSubstr("SIL Open Font License"));
  for (const char* option : {"--help", "--version", "--licenses"}) {
    EXPECT_EQ(rostrum({option}).status, 0);
  }
}

TEST(CommandLine, ListsSlidesAndStops) {
  const Finished finished = rostrum({"list", "--deck", "transformer"});
  EXPECT_EQ(finished.status, 0);
  EXPECT_THAT(finished.out, AllOf(HasSubstr("transformer"), HasSubstr("11 stops"),
                                  HasSubstr("60.845 s"), HasSubstr("8.810")));

  const Finished all = rostrum({"list"});
  EXPECT_THAT(all.out, testing::StartsWith("attention: "));
  EXPECT_THAT(all.out, testing::EndsWith(finished.out));
}

TEST(CommandLine, ListsAsJson) {
  const Finished finished = rostrum({"list", "--deck", "transformer", "--json"});
  EXPECT_EQ(finished.status, 0);
  const auto list = nlohmann::json::parse(finished.out);
  ASSERT_EQ(list.size(), 1U);
  const auto& deck = list.at("decks").at(0);
  EXPECT_EQ(deck.size(), 7U);
  EXPECT_EQ(deck.at("name"), "transformer");
  EXPECT_TRUE(deck.at("title").is_string());
  EXPECT_NEAR(deck.at("duration"), 60.845, 0.001);

  ASSERT_EQ(deck.at("stops").size(), 11U);
  EXPECT_NEAR(deck.at("stops")[0].at("time"), 8.810, 0.001);
  EXPECT_NEAR(deck.at("stops")[0].at("hold"), 0.4, 0.001);
  for (const auto& slide : deck.at("slides")) {
    EXPECT_NE(slide.at("title"), "");
    EXPECT_NE(slide.at("notes"), "");
    EXPECT_TRUE(slide.at("start").is_number());
  }
  ASSERT_FALSE(deck.at("clips").empty());
  for (const auto& clip : deck.at("clips")) {
    EXPECT_EQ(clip.size(), 6U);
    EXPECT_NE(clip.at("object"), "");
    EXPECT_NE(clip.at("kind"), "");
    EXPECT_NE(clip.at("rate"), "");
    EXPECT_LE(clip.at("start"), clip.at("end"));
    EXPECT_TRUE(clip.at("lag_ratio").is_number());
  }
}

TEST(CommandLine, ChecksADeck) {
  const Finished stage = rostrum({"check"});
  EXPECT_EQ(stage.status, 0) << stage.out;
  EXPECT_THAT(stage.out, testing::StartsWith("attention: nothing found"));

  const Finished faithful = rostrum({"check", "--deck", "transformer"});
  EXPECT_EQ(faithful.status, 1);
  EXPECT_THAT(faithful.out, AllOf(HasSubstr("slide 1, Grouped-Query Attention"),
                                  HasSubstr("units past the frame's right edge")));
  EXPECT_THAT(faithful.error, HasSubstr("findings"));

  const Finished programs = rostrum({"check", "--deck", "transformer", "--json"});
  EXPECT_EQ(programs.status, 1);
  const auto json = nlohmann::json::parse(programs.out);
  EXPECT_EQ(json.at("deck"), "transformer");
  ASSERT_FALSE(json.at("findings").empty());
  for (const auto& finding : json.at("findings")) {
    EXPECT_NE(finding.at("rule"), "");
    EXPECT_GE(finding.at("slide"), 1);
    EXPECT_GE(finding.at("step"), 1);
    EXPECT_TRUE(finding.at("time").is_number());
    EXPECT_NE(finding.at("sentence"), "");
  }
}

TEST(CommandLine, WritesStills) {
  const TemporaryFolder folder;
  const fs::path out = folder.path() / "new" / "folder";
  const Finished finished = rostrum({"still", "--deck", "transformer", "--at", "8.81,24.01",
                                     "--size", "640x360", "--out", out.string()});
  EXPECT_EQ(finished.status, 0) << finished.error;
  EXPECT_EQ(finished.out,
            (out / "t008.810.png").string() + '\n' + (out / "t024.010.png").string() + '\n');
  EXPECT_EQ(files_in(out), 2U);
  const Picture picture = read_png(out / "t008.810.png");
  EXPECT_EQ(picture.width, 640);
  EXPECT_EQ(picture.height, 360);
  EXPECT_NE(picture, filled(640, 360, 0));
  EXPECT_NE(picture, read_png(out / "t024.010.png"));
}

TEST(CommandLine, WritesAStillOfEachStop) {
  const TemporaryFolder folder;
  const Finished finished = rostrum({"still", "--deck", "transformer", "--stops", "--size",
                                     "160x90", "--out", folder.path().string()});
  EXPECT_EQ(finished.status, 0) << finished.error;
  EXPECT_EQ(files_in(folder.path()), 11U);
  EXPECT_TRUE(fs::exists(folder.path() / "t056.845.png"));
}

TEST(CommandLine, AnotherFontChangesThePicture) {
  const TemporaryFolder folder;
  const auto draw = [&](const std::string& name, std::vector<std::string> more) {
    std::vector<std::string> arguments{"still",   "--deck", "transformer",
                                       "--at",    "8.81",   "--size",
                                       "640x360", "--out",  (folder.path() / name).string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Finished finished = rostrum(arguments);
    EXPECT_EQ(finished.status, 0) << finished.error;
    return read_png(folder.path() / name / "t008.810.png");
  };
  EXPECT_NE(draw("built-in", {}), draw("other", {"--font", OTHER_FONT}));
}

TEST(CommandLine, ErrorsAreSentences) {
  const TemporaryFolder folder;
  expect_error({"still", "--deck", "nope", "--stops"},
               HasSubstr("\"nope\", and no such file; there is attention, transformer"));
  expect_error({"list", "--deck", "nope"}, HasSubstr("there is attention, transformer"));
  expect_error({"--deck", "nope"}, HasSubstr("there is attention, transformer"));
  expect_error({"paly"}, HasSubstr("\"paly\""));
  expect_error({"still", "--deck", "transformer", "--at", "61"}, HasSubstr("from 0 to 60.845 s"));
  expect_error({"still", "--at", "-0.1"}, HasSubstr("outside of the deck"));
  expect_error({"still", "--at", "1", "--size", "huge"}, HasSubstr("\"huge\" is no size"));
  expect_error({"still", "--at", "1", "--size", "99999x99999"}, HasSubstr("at most"));
  expect_error({"still", "--at", "1", "--out", "/proc/none"}, HasSubstr("/proc/none"));
  expect_error({"list", "--font", (folder.path() / "none.otf").string()},
               AllOf(HasSubstr("none.otf"), HasSubstr("there is no such file")));
  expect_error({"list", "--font", "/dev/null"}, HasSubstr("font /dev/null: it is no regular file"));
  expect_error({"list", "--font", "/dev/zero"}, HasSubstr("font /dev/zero: it is no regular file"));
  expect_error({"list", "--font", folder.path().string()}, HasSubstr("Is a directory"));
  expect_error({"--unknown"}, HasSubstr("--unknown"));
}

TEST(CommandLine, NoDisplayIsASentence) {
  expect_error({}, AllOf(HasSubstr("there is no display"), HasSubstr("still --stops")));
}

TEST(CommandLine, AFullDiskLeavesNoPicture) {
  const TemporaryFolder folder;
  // A file system of 64 kB, of which the first picture takes more than is there.
  if (mount("rostrum", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
    GTEST_SKIP() << "only root can mount a small file system";
  }
  const Finished finished =
      rostrum({"still", "--deck", "transformer", "--at", "8.81", "--out", folder.path().string()});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("t008.810.png: No space left on device"));
  EXPECT_EQ(files_in(folder.path()), 0U);
  EXPECT_EQ(umount(folder.path().c_str()), 0);
}

TEST(CommandLine, AFullStandardOutputIsAnError) {
  const Finished finished = run({"/bin/sh", "-c", rostrum_program() + " list --json > /dev/full"});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("standard output"));
}

}  // namespace
}  // namespace rostrum::tests
