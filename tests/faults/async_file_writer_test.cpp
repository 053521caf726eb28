// A file that follows the show, on a machine that refuses.
#include "system/files/async_file_writer.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "picture.h"
#include "refusals.h"
#include "whole_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using tests::NoDirectories;
using tests::NoMemory;
using tests::NoThreads;
using tests::whole_file;

class Refused : public testing::Test {
 protected:
  tests::TemporaryFolder folder;
  fs::path file = folder.path() / "state" / "show.json";
};

TEST_F(Refused, WithoutAThreadItIsWrittenOnceThereIsOne) {
  testing::internal::CaptureStderr();
  {
    std::optional<NewestFile> newest;
    {
      const NoThreads fault;
      newest.emplace(file);
      newest->write("first");
    }
    newest->write("second");
  }
  EXPECT_THAT(testing::internal::GetCapturedStderr(),
              testing::AllOf(HasSubstr("could not take this show up again"),
                             HasSubstr("The system starts no more threads")));
  EXPECT_EQ(whole_file(file), "second");
}

TEST_F(Refused, WhereFoldersCannotBeReadItIsWrittenAllTheSame) {
  fs::create_directories(file.parent_path());
  std::ofstream{file.parent_path() / "other"} << "what a folder holds";
  {
    const NoDirectories fault;
    NewestFile newest{file};
    newest.write("all");
  }
  EXPECT_EQ(whole_file(file), "all");
}

// Each allocation fails once, wherever it is made.
TEST_F(Refused, WithoutMemoryItIsTheOldOneOrTheNew) {
  testing::internal::CaptureStderr();
  long which = 0;
  for (bool struck = true; struck; ++which) {
    NewestFile newest{file};
    newest.write("old");
    const std::string text(100, 'x');
    {
      const NoMemory fault{which, NoMemory::What::One};
      (void)guarded([&] {
        NewestFile another{file};
        another.write(text);
      });
      struck = fault.struck();
    }
    const std::string now = whole_file(file);
    EXPECT_TRUE(now.empty() || now == "old" || now == text) << now;
  }
  EXPECT_GT(which, 5) << "hardly any was made";
  EXPECT_THAT(testing::internal::GetCapturedStderr(), HasSubstr("There is not enough memory."));
}

}  // namespace
}  // namespace rostrum::app
