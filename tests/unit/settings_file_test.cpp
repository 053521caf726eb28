#include "store/settings_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "picture.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class SettingsFile : public testing::Test {
 protected:
  void write(const std::string& text) const { std::ofstream{file()} << text; }
  [[nodiscard]] fs::path file() const { return folder / "settings.json"; }

  tests::TemporaryFolder own;
  fs::path folder = own.path();
};

const KeptSettings kUnusualSettings{.panel = {.side_width = 400,
                                              .timeline_height = 300,
                                              .notes_height = 99,
                                              .tab = PanelTab::Statistics,
                                              .frames = {.width = 640,
                                                         .height = 360,
                                                         .rate = {.num = 30000, .den = 1001},
                                                         .folder = "/tmp/\xC3\xA9",
                                                         .transparent = true}},
                                    .clock_rate = {.num = 25, .den = 1},
                                    .hold_at_stops = false};

TEST_F(SettingsFile, KeepsEverything) {
  const fs::path deep = folder / "a" / "b" / "settings.json";
  ASSERT_TRUE(write_settings(kUnusualSettings, deep).ok());
  EXPECT_EQ(read_settings(deep).value(), kUnusualSettings);
  ASSERT_TRUE(write_settings({}, deep).ok());
  EXPECT_EQ(read_settings(deep).value(), KeptSettings{});
  EXPECT_EQ(std::distance(fs::directory_iterator{deep.parent_path()}, fs::directory_iterator{}), 1)
      << "nothing is left beside it";
}

TEST_F(SettingsFile, NoFileIsTheDefaults) {
  EXPECT_EQ(read_settings(file()).value(), KeptSettings{});
}

TEST_F(SettingsFile, WhatIsMissingOrUnknownIsNoMatter) {
  write(R"({"side_width": 333, "from the future": [1, 2], "frames": {"height": 100}})");
  const auto kept = read_settings(file());
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().panel.side_width, 333);
  EXPECT_EQ(kept.value().panel.frames.height, 100);
  EXPECT_EQ(kept.value().panel.frames.width, FramesSettings{}.width);
}

TEST_F(SettingsFile, NumbersOutOfReasonAreClamped) {
  const auto kept = parse_settings(R"({"side_width": -5, "timeline_height": 1e30,
      "clock_rate": [0, 0], "frames": {"width": 0}})");
  ASSERT_TRUE(kept.ok());
  EXPECT_GT(kept.value().panel.side_width, 0);
  EXPECT_LT(kept.value().panel.timeline_height, 1e5);
  EXPECT_EQ(kept.value().clock_rate, (FrameRate{.num = 1, .den = 1}));
  EXPECT_EQ(kept.value().panel.frames.width, 1);
}

TEST_F(SettingsFile, NumbersThatNoIntegerHoldsAreClampedToo) {
  const auto kept = parse_settings(R"({"clock_rate": [1e300, -1e300],
      "frames": {"width": 4294967297, "height": 1e300, "rate": [18446744073709551615, 0.5]}})");
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().clock_rate, (FrameRate{.num = 1'000'000, .den = 1}));
  EXPECT_EQ(kept.value().panel.frames.width, 16384);
  EXPECT_EQ(kept.value().panel.frames.height, 16384);
  EXPECT_EQ(kept.value().panel.frames.rate, (FrameRate{.num = 1'000'000, .den = 1}));
}

TEST_F(SettingsFile, NestingHoweverDeepIsAnError) {
  const std::string deep(200'000, '[');
  EXPECT_FALSE(parse_settings(deep).ok());
  EXPECT_TRUE(parse_settings("{\"unknown\": " + deep + std::string(deep.size(), ']') + "}").ok());
}

TEST_F(SettingsFile, APipeOrAHugeFileInItsPlaceKeepsNobodyWaiting) {
  ASSERT_EQ(mkfifo(file().c_str(), 0600), 0);
  EXPECT_THAT(read_settings(file()).error().message, HasSubstr(file().string()));
  fs::remove(file());
  write("{}");
  fs::resize_file(file(), 1 << 30);
  EXPECT_THAT(read_settings(file()).error().message, HasSubstr(file().string()));
}

TEST_F(SettingsFile, CorruptFilesAreErrorsThatNameThem) {
  for (const char* text : {"", "{", "[]", "42", "\xff\xfe", R"({"side_width": "wide"})",
                           R"({"clock_rate": 30})", R"({"frames": 3})", R"({"clock_rate": []})"}) {
    write(text);
    const auto kept = read_settings(file());
    ASSERT_FALSE(kept.ok()) << text;
    EXPECT_THAT(kept.error().message, HasSubstr(file().string())) << text;
  }
}

TEST_F(SettingsFile, AFolderInItsPlaceIsAnError) {
  fs::create_directories(file() / "x");
  EXPECT_FALSE(read_settings(file()).ok());
  const auto written = write_settings({}, file());
  ASSERT_FALSE(written.ok());
  EXPECT_THAT(written.error().message, HasSubstr(file().string()));
  EXPECT_EQ(std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}), 1);
}

TEST_F(SettingsFile, WhatHasNoEndIsAnError) {
  fs::create_symlink("/dev/zero", file());
  EXPECT_FALSE(read_settings(file()).ok());
  fs::remove(file());
  ASSERT_EQ(mkfifo(file().c_str(), 0600), 0);
  EXPECT_FALSE(read_settings(file()).ok());
}

TEST_F(SettingsFile, AFileInTheFoldersPlaceIsAnError) {
  write("no folder");
  const auto written = write_settings({}, file() / "settings.json");
  ASSERT_FALSE(written.ok());
  EXPECT_THAT(written.error().message, HasSubstr("settings"));
}

TEST(SettingsPath, IsTheUsersConfigurationFolder) {
  const char* const home = std::getenv("HOME");
  const std::string old_home = home == nullptr ? "" : home;
  setenv("HOME", "/home/someone", 1);
  setenv("XDG_CONFIG_HOME", "/config", 1);
  EXPECT_EQ(settings_path(), fs::path{"/config/rostrum/settings.json"});
  setenv("XDG_CONFIG_HOME", "relative", 1);
  EXPECT_EQ(settings_path(), fs::path{"/home/someone/.config/rostrum/settings.json"});
  unsetenv("XDG_CONFIG_HOME");
  EXPECT_EQ(settings_path(), fs::path{"/home/someone/.config/rostrum/settings.json"});
  unsetenv("HOME");
  EXPECT_EQ(settings_path(), std::nullopt);
  if (home != nullptr) setenv("HOME", old_home.c_str(), 1);
}

}  // namespace
}  // namespace rostrum::app
