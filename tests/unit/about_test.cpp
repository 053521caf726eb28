// The doctor makes sentences of what it finds.
#include <gmock/gmock.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "cli/doctor.h"
#include "cli/version_page.h"
#include "picture.h"
#include "system/environment.h"
#include "system/process/captured_output.h"
#include "system/version.h"
#include "window/display.h"

namespace rostrum::app {
namespace {

using State = Inspected::State;
using testing::AllOf;
using testing::HasSubstr;
using tests::TemporaryFolder;

TEST(CapturedOutput, IsWhatTheProgramPrints) {
  EXPECT_EQ(captured_output({"printf", "%s\\n", "a $HOME", "b"}, 10).value(), "a $HOME\nb\n");
  const std::string large = captured_output({"seq", "100000"}, 10).value();
  EXPECT_EQ(large.size(), 588895U);
}

TEST(CapturedOutput, GivesAwayNoneOfOurFiles) {
  constexpr int kOurs = 77;
  ASSERT_EQ(::dup2(STDERR_FILENO, kOurs), kOurs);
  EXPECT_EQ(captured_output({"find", "/proc/self/fd", "-name", "77"}, 10).value(), "");
  EXPECT_EQ(captured_output({"find", "/proc/self/fd", "-name", "1"}, 10).value(),
            "/proc/self/fd/1\n");
  ::close(kOurs);
}

TEST(CapturedOutput, FailsInSentences) {
  EXPECT_EQ(captured_output({"no-such-program"}, 10).error().message,
            "no-such-program was not found.");
  EXPECT_EQ(captured_output({"false"}, 10).error().message, "false failed.");
  const auto begun = std::chrono::steady_clock::now();
  EXPECT_EQ(captured_output({"sleep", "60"}, 0.2).error().message,
            "sleep did not answer within 0.2 s.");
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10));
}

constexpr const char* kVersion = "ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026\nmore\n";
constexpr const char* kEncoders =
    "Encoders:\n V..... = Video\n ------\n V....D libx264              H.264\n"
    " V....D libx264rgb           H.264 RGB\n V....D gif                  GIF\n";

TEST(Doctor, KnowsWhichCodecsFfmpegHas) {
  const Inspected finding = ffmpeg_finding(std::string{kVersion}, std::string{kEncoders});
  EXPECT_THAT(finding.found, testing::ElementsAre("5.1.9-0+deb12u1", "--codec h264, gif"));
  EXPECT_EQ(finding.state, State::Limited);
  EXPECT_THAT(finding.advice, AllOf(HasSubstr("hevc (by libx265)"), HasSubstr("prores")));
  EXPECT_FALSE(finding.needed);
}

TEST(Doctor, SaysHowToGetFfmpeg) {
  const Error missing{"ffmpeg was not found."};
  const Inspected finding = ffmpeg_finding(missing, missing);
  EXPECT_EQ(finding.state, State::Limited);
  EXPECT_THAT(finding.found, testing::ElementsAre("ffmpeg was not found."));
  EXPECT_THAT(finding.advice, HasSubstr("apt-get install ffmpeg"));
  EXPECT_EQ(ffmpeg_finding(std::string{kVersion}, Error{"x"}).state, State::Limited);
}

TEST(Doctor, LooksAtFolders) {
  const TemporaryFolder folder;
  const std::string there = folder.path().string();
  Inspected finding = folder_finding("Pictures", there, "frames");
  EXPECT_EQ(finding.state, State::Good);
  EXPECT_THAT(finding.found, testing::ElementsAre(there));
  finding = folder_finding("Pictures", there + "/a/b", "frames");
  EXPECT_EQ(finding.state, State::Good);
  EXPECT_THAT(finding.found.front(), HasSubstr("made when it is needed"));
  std::ofstream{folder.path() / "file"} << "no folder";
  finding = folder_finding("Pictures", there + "/file/b", "frames");
  EXPECT_EQ(finding.state, State::Limited);
  EXPECT_THAT(finding.advice, AllOf(HasSubstr("/file is no folder"), HasSubstr("frames")));
  finding = folder_finding("Pictures", "", "frames");
  EXPECT_EQ(finding.state, State::Limited);
  EXPECT_THAT(finding.advice, HasSubstr("HOME"));
  // The child looks as somebody whose folder it is not.
  const auto look_as_nobody = [&] {
    if (::geteuid() == 0 && ::setuid(65534) != 0) std::exit(2);
    const Inspected seen = folder_finding("Pictures", ::geteuid() == 65534 ? there : "/", "frames");
    std::exit(seen.state == State::Limited &&
                      seen.advice.find("cannot be written") != std::string::npos
                  ? 0
                  : 1);
  };
  EXPECT_EXIT(look_as_nobody(), testing::ExitedWithCode(0), "");
}

// The variable as it was comes back.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name), before_(environment_variable(name)) {
    set(value);
  }
  ~Variable() { set(before_ ? before_->c_str() : nullptr); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  void set(const char* value) const {
    if (value == nullptr) {
      ::unsetenv(name_);
    } else {
      ::setenv(name_, value, 1);
    }
  }
  const char* name_;
  std::optional<std::string> before_;
};

TEST(Doctor, KnowsWhatADesktopOfWaylandAloneLacks) {
  const Variable no_display{"DISPLAY", nullptr};
  {
    const Variable no_wayland{"WAYLAND_DISPLAY", nullptr};
    EXPECT_THAT(display_advice(), HasSubstr("DISPLAY set to one"));
  }
  const Variable wayland{"WAYLAND_DISPLAY", "wayland-0"};
  EXPECT_THAT(display_advice(), AllOf(HasSubstr("XWayland"), HasSubstr("apt-get install")));
  const Variable display{"DISPLAY", ":0"};
  EXPECT_THAT(display_advice(), testing::Not(HasSubstr("XWayland")));
}

TEST(Doctor, AShowNeedsOnlyWhatItNeeds) {
  Diagnosis diagnosis{
      .findings = {
          {.name = "Fonts", .found = {"all"}, .needed = true},
          {.name = "ffmpeg", .state = State::Missing, .found = {"none"}, .advice = "Install it."}}};
  EXPECT_TRUE(diagnosis.playable());
  EXPECT_THAT(diagnosis_text(diagnosis),
              AllOf(HasSubstr("-> Install it."), HasSubstr("A show can be played here.")));
  diagnosis.findings[0].state = State::Missing;
  EXPECT_FALSE(diagnosis.playable());
  EXPECT_THAT(diagnosis_text(diagnosis), HasSubstr("No show can be played here."));
  EXPECT_THAT(diagnosis_json(diagnosis),
              AllOf(HasSubstr("\"playable\": false"), HasSubstr("\"state\": \"missing\"")));
  diagnosis.findings[0].state = State::Limited;
  EXPECT_TRUE(diagnosis.playable());
}

TEST(Version, NamesAllThatAReportNeeds) {
  EXPECT_THAT(version_page(), testing::MatchesRegex("rostrum [0-9.]+ \\(commit .+\\)\n(.|\n)*"));
  for (const char* what : {"Built by ", "GLFW 3", "Dear ImGui 1", "FreeType 2", "HarfBuzz ",
                           "libdeflate 1", "fmt ", "CLI11 2", "nlohmann/json 3", "GLM 0"}) {
    EXPECT_THAT(version_page(), HasSubstr(what));
  }
}

}  // namespace
}  // namespace rostrum::app
