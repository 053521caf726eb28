// Files on their way to the disk, and what the system may refuse meanwhile.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "files/atomic_file.h"
#include "files/temporary_file.h"
#include "injected_faults.h"
#include "picture.h"
#include "system/files/durable_batch.h"
#include "system/files/read_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::EndsWith;
using testing::HasSubstr;
using tests::TemporaryFolder;

const std::vector<unsigned char> kBytes{'n', 'e', 'w'};

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder}, {}));
}

class Faults : public testing::Test {
 protected:
  void SetUp() override {
    if (!tests::faults_can_be_injected()) GTEST_SKIP() << "the sanitizers are in the way";
  }

  [[nodiscard]] const fs::path& folder() const { return folder_.path(); }

  Status add(DurableBatch& batch, const std::string& name) const {
    auto file = TemporaryFile::create(folder() / name);
    if (!file) return file.error();
    if (auto written = file.value().write(kBytes); !written) return written;
    return batch.add(std::move(file).value());
  }

 private:
  const TemporaryFolder folder_;
};

TEST_F(Faults, AFileIsOnTheDiskBeforeItHasItsName) {
  const tests::FileCalls calls;
  ASSERT_TRUE(write_file(kBytes, folder() / "a").ok());
  EXPECT_EQ(calls.named_once_synced(), 1);
  EXPECT_EQ(calls.calls().back().kind, tests::FileCalls::Call::Kind::Sync) << "its name";
}

TEST_F(Faults, SoAreThoseOfABatch) {
  constexpr int kFiles = 500;
  const tests::FileCalls calls;
  {
    DurableBatch batch{folder()};
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
      threads.emplace_back([&, thread] {
        for (int i = thread; i < kFiles; i += 4) EXPECT_TRUE(add(batch, std::to_string(i)).ok());
      });
    }
    threads.clear();
    ASSERT_TRUE(batch.finish().ok());
  }
  EXPECT_EQ(calls.named_once_synced(), kFiles);
  EXPECT_EQ(calls.calls().size(), 2 * kFiles + 1U) << "each once, and the folder";
  EXPECT_EQ(calls.calls().back().kind, tests::FileCalls::Call::Kind::Sync) << "the names";
  EXPECT_EQ(files_in(folder()), kFiles) << "and nothing is left";
}

TEST_F(Faults, ABatchThatIsNotFinishedIsGivenUp) {
  {
    DurableBatch batch{folder()};
    ASSERT_TRUE(add(batch, "a").ok());
  }
  EXPECT_LE(files_in(folder()), 1U);
  EXPECT_TRUE(!fs::exists(folder() / "a") || fs::file_size(folder() / "a") == kBytes.size());
}

TEST_F(Faults, OnADiskThatTakesNothingNoFileGetsAName) {
  const tests::BrokenSync fault;
  EXPECT_THAT(write_file(kBytes, folder() / "a").error().message,
              EndsWith("a: Input/output error."));
  DurableBatch batch{folder()};
  for (int i = 0; i < 300; ++i) (void)add(batch, std::to_string(i));
  EXPECT_THAT(batch.finish().error().message, EndsWith("Input/output error."));
  EXPECT_THAT(add(batch, "b").error().message, EndsWith("Input/output error.")) << "and goes on";
  EXPECT_EQ(files_in(folder()), 0U);
}

TEST_F(Faults, ABatchWithoutMemoryIsAnError) {
  const tests::NoMemoryElsewhere fault{1};
  DurableBatch batch{folder()};
  (void)add(batch, "a");
  EXPECT_THAT(batch.finish().error().message, HasSubstr("memory"));
  EXPECT_EQ(files_in(folder()), 0U);
}

// A disk of the network that goes while a folder is read.
TEST_F(Faults, AFolderThatCannotBeReadToItsEndIsNoEnd) {
  for (const char* const name : {"a.77.part", "b.77.part"}) std::ofstream{folder() / name} << "x";
  for (const int entries : {0, 1, 2, 3}) {
    const tests::BrokenFolders fault{entries};
    remove_left_parts(folder() / "c");
  }
  EXPECT_EQ(files_in(folder()), 2U);
}

TEST(ReadFile, HasALimitAndNoPatience) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "file";
  EXPECT_EQ(read_file(file, 10).value(), std::nullopt);
  std::ofstream{file} << "0123456789";
  EXPECT_EQ(read_file(file, 10).value(), "0123456789");
  EXPECT_EQ(read_file(file, 10'000).value(), "0123456789");
  EXPECT_THAT(read_file(file, 9).error().message, HasSubstr("larger than"));
  fs::resize_file(file, std::uintmax_t{1} << 40U);
  EXPECT_THAT(read_file(file, 1024).error().message, EndsWith("larger than 1 kB"));
  EXPECT_THAT(read_file("/proc/self/status", 1 << 20).value().value(), HasSubstr("Name:"))
      << "which says that it is empty";
  fs::remove(file);
  ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
  for (const char* const other : {file.c_str(), "/dev/zero", "/dev/tty"}) {
    const auto read = read_file(other, 10);
    EXPECT_FALSE(read.ok()) << other;
  }
  EXPECT_EQ(read_file(file, 10).error().message, "it is no regular file");
  EXPECT_EQ(read_file(folder.path(), 10).error().message, "Is a directory");
}

}  // namespace
}  // namespace rostrum::app
