// The program as a whole, with standard streams and files that are not what they should be.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "picture.h"
#include "process.h"

namespace rostrum::tests {
namespace {

using testing::AllOf;
using testing::HasSubstr;

// Runs lines in a shell, in which $1 is the program and $2 a folder of its own.
class Program : public testing::Test {
 protected:
  [[nodiscard]] Finished sh(const std::string& line) const {
    return run(
        {"timeout", "30", "bash", "-c", line, "bash", rostrum_program(), folder.path().string()});
  }
  TemporaryFolder folder;
};

TEST_F(Program, EndsInOrderWhereItsMessageCannotBeWritten) {
  for (const char* const standard_error :
       {"2>&-", "2>/dev/full", "0<&- 1>&- 2>&-", "2> >(exec true)"}) {
    EXPECT_EQ(sh(std::string{"\"$1\" --bogus "} + standard_error).status, 1) << standard_error;
  }
}

// The first file that is opened would be standard output, and the names would be written into it.
TEST_F(Program, WithoutStandardOutputSaysSo) {
  const Finished finished = sh("\"$1\" still --at 1 --size 64x36 --out \"$2\" >&-");
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("Cannot write to standard output: Bad file descriptor."));
  EXPECT_EQ(read_png(folder.path() / "t001.000.png").width, 64) << "the picture is there";
}

TEST_F(Program, WhosePipeNobodyReadsEndsWithASentence) {
  const Finished finished =
      sh("mkfifo \"$2/pipe\"; exec 5<>\"$2/pipe\" 6>\"$2/pipe\" 5<&-; \"$1\" list --json >&6");
  EXPECT_EQ(finished.status, 1);
  EXPECT_EQ(finished.error, "Cannot write to standard output: Broken pipe.\n");
}

TEST_F(Program, TakesNoPipeForAFont) {
  const Finished waiting = sh("mkfifo \"$2/pipe\"; \"$1\" list --font \"$2/pipe\"");
  EXPECT_EQ(waiting.status, 1);
  EXPECT_THAT(waiting.error, AllOf(HasSubstr("Cannot read the font"), HasSubstr("no regular file"),
                                   HasSubstr("Name a font file.")));
  const Finished substituted = sh("\"$1\" list --font <(cat \"$1\")");
  EXPECT_EQ(substituted.status, 1);
  EXPECT_THAT(substituted.error, HasSubstr("no regular file"));
  const Finished endless = sh("\"$1\" list --font /dev/zero");
  EXPECT_EQ(endless.status, 1);
  EXPECT_THAT(endless.error, HasSubstr("no regular file"));
}

TEST_F(Program, WhereNoThreadCanBeStartedSaysWhatToDo) {
  const Finished finished = run({"timeout", "30", rostrum_program(), "export", "--frames", "0-1",
                                 "--size", "64x36", "--out", folder.path().string()},
                                {std::string{"LD_PRELOAD="} + NO_THREADS});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("The system starts no more threads"));
}

}  // namespace
}  // namespace rostrum::tests
