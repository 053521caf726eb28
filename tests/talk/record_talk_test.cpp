// Talks that do what talks should not do, each in a real Python: a sentence, and never more.
#include "python/record_talk.h"

#include <csignal>

#include "python/installation.h"
#include "talk_fixture.h"

namespace rostrum::app {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;

class RecordingTalks : public tests::TalkTest {
 protected:
  RecordingTalks() {
    std::signal(SIGPIPE, SIG_IGN);  // as the program does
    fast.patience = 5;
  }

  [[nodiscard]] Result<RecordedTalk> record(std::string_view source) {
    TalkOrder ordered = order(write("talk.py", source));
    ordered.options.patience = fast.patience;
    return record_talk(ordered);
  }
  // The sentence in which recording it ends.
  [[nodiscard]] std::string sentence(std::string_view does) {
    const auto recorded = record(tests::talk_that(does));
    return recorded ? "it was recorded" : recorded.error().message;
  }

  TalkOptions fast;
};

TEST_F(RecordingTalks, YieldsADeck) {
  const auto recorded =
      record(tests::talk_that("    self.play(Create(Circle()))\n    self.wait()"));
  ASSERT_TRUE(recorded) << recorded.error().message;
  EXPECT_EQ(recorded.value().deck.duration, 2);
  EXPECT_EQ(recorded.value().deck.plays.size(), 1U);
  EXPECT_EQ(recorded.value().reports.plays, 1U);
  ASSERT_EQ(recorded.value().reports.files.size(), 1U);
  EXPECT_EQ(recorded.value().reports.files[0].path, (folder.path() / "talk.py").string());
}

TEST_F(RecordingTalks, DoesNotRunWhatIsKept) {
  const std::string talk =
      tests::talk_that("    open('runs.txt', 'a').write('x')\n    self.wait()");
  ASSERT_TRUE(record(talk));
  ASSERT_TRUE(record(talk));
  EXPECT_EQ(std::filesystem::file_size(folder.path() / "runs.txt"), 1U);
  ASSERT_TRUE(record(talk + "\n"));
  EXPECT_EQ(std::filesystem::file_size(folder.path() / "runs.txt"), 2U);
}

TEST_F(RecordingTalks, AMistakeIsOfPythonsKindWithTheLine) {
  EXPECT_THAT(sentence("    self.add(Cirlce())"),
              AllOf(HasSubstr("talk.py:6: NameError: name 'Cirlce' is not defined"),
                    HasSubstr("Did you mean: 'Circle'?")));
}

TEST_F(RecordingTalks, AnEndlessLoopIsEndedAndNamed) {
  fast.patience = 1.5;
  EXPECT_THAT(sentence("    self.wait()\n    while True:\n      pass"),
              AllOf(HasSubstr("no progress for 1.5 s"), HasSubstr("talk.py:"),
                    HasSubstr("--record-timeout")));
  EXPECT_THAT(sentence("    import re\n    re.match('(a+)+$', 'a' * 40 + 'b')"),
              AllOf(HasSubstr("talk.py:7: "), HasSubstr("no progress")))
      << "within a library, where Python itself hears nothing";
}

TEST_F(RecordingTalks, ACrashIsNamed) {
  EXPECT_THAT(sentence("    import ctypes\n    ctypes.string_at(0)"),
              AllOf(HasSubstr("talk.py:7: Python was ended by signal 11")));
  EXPECT_THAT(sentence("    import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)"),
              HasSubstr("Python was ended by signal 9"));
}

TEST_F(RecordingTalks, AnExitIsNamed) {
  EXPECT_THAT(sentence("    import sys\n    sys.exit(3)"), HasSubstr("sys.exit(3)"));
  EXPECT_THAT(sentence("    import os\n    os._exit(3)"), HasSubstr("Python ended with status 3"));
}

TEST_F(RecordingTalks, AQuestionIsNamed) {
  EXPECT_THAT(sentence("    input('Name? ')"),
              AllOf(HasSubstr("talk.py:6: EOFError"), HasSubstr("asks for input")));
}

TEST_F(RecordingTalks, AForkDoesNoHarm) {
  EXPECT_EQ(sentence("    import os\n    os.fork()\n    self.wait()"), "it was recorded");
}

TEST_F(RecordingTalks, WhatItStartsEndsWithIt) {
  const auto recorded =
      record(tests::talk_that("    import subprocess\n"
                              "    child = subprocess.Popen(['sleep', '1000'])\n"
                              "    open('child.txt', 'w').write(str(child.pid))\n"
                              "    self.wait()"));
  ASSERT_TRUE(recorded) << recorded.error().message;
  std::ifstream file{folder.path() / "child.txt"};
  pid_t child = 0;
  file >> child;
  ASSERT_GT(child, 0);
  std::ifstream status{"/proc/" + std::to_string(child) + "/stat"};
  std::string words;
  std::getline(status, words);
  EXPECT_THAT(words, testing::AnyOf(std::string{}, HasSubstr(") Z "))) << "it runs on";
}

TEST_F(RecordingTalks, GigabytesOfOutputAreLeftOut) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(sentence("    for i in range(40000):\n      print('x' * 1000)\n    self.wait()"),
            "it was recorded");
  const std::string printed = testing::internal::GetCapturedStderr();
  EXPECT_LT(printed.size(), 1'200'000U);
  EXPECT_THAT(printed, HasSubstr("more than a megabyte"));
}

TEST_F(RecordingTalks, CanBeGivenUp) {
  const auto recorded =
      record_talk(order(write("talk.py", tests::talk_that("    while True:\n      pass"))),
                  [] { return true; });
  ASSERT_FALSE(recorded);
  EXPECT_THAT(recorded.error().message, HasSubstr("Interrupted"));
}

TEST_F(RecordingTalks, WithoutPythonSaysHowToGetIt) {
  TalkOrder ordered = order(write("talk.py", ""));
  ordered.options.python = "/no/python3";
  const auto recorded = record_talk(ordered);
  ASSERT_FALSE(recorded);
  EXPECT_THAT(recorded.error().message,
              AllOf(HasSubstr("/no/python3 is not there"), HasSubstr("apt install python3")));
}

TEST_F(RecordingTalks, WithoutNumpySaysHowToGetIt) {
  // -S leaves out the folders where packages are installed.
  const std::string python = write("python3", "#!/bin/sh\nexec /usr/bin/python3 -S \"$@\"\n");
  std::filesystem::permissions(python, std::filesystem::perms::owner_all);
  TalkOrder ordered = order(write("talk.py", ""));
  ordered.options.python = python;
  const auto recorded = record_talk(ordered);
  ASSERT_FALSE(recorded);
  EXPECT_THAT(recorded.error().message,
              AllOf(HasSubstr("needs numpy"), HasSubstr("python3-numpy"), EndsWith(".")));
}

TEST_F(RecordingTalks, AProgramThatIsNoPythonIsNamed) {
  TalkOrder ordered = order(write("talk.py", ""));
  ordered.options.python = "/bin/false";
  const auto recorded = record_talk(ordered);
  ASSERT_FALSE(recorded);
  EXPECT_THAT(recorded.error().message, HasSubstr("ended with status 1"));
}

}  // namespace
}  // namespace rostrum::app
