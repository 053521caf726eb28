// An export may be interrupted in any way, and no file with a final name is broken by it.
#include <signal.h>
#include <sys/mount.h>

#include <chrono>
#include <fstream>
#include <memory>
#include <random>
#include <thread>

#include "export_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

// The export is long enough to be caught at it: about 500 frames of 640x360.
const Arguments kLong{"--size", "640x360", "--frames", "400-899", "--jobs", "2"};

// Waits until there are so many files, for ten seconds at most.
bool wait_for_files(const fs::path& folder, std::size_t count) {
  for (int i = 0; i < 2000; ++i) {
    std::error_code error;
    std::size_t files = 0;
    for (fs::directory_iterator entry{folder, error}; !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
      ++files;
    }
    if (files >= count) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

TEST(ExportFaults, KilledTwentyTimesAndResumed) {
  const TemporaryFolder folder;
  const fs::path whole = folder.path() / "whole";
  const fs::path out = folder.path() / "out";
  expect_export(whole, kSmall);
  const Files expected = frames_in(whole);

  std::mt19937 random{7};
  std::uniform_real_distribution<double> delay{0.01, 0.25};
  for (int i = 0; i < 20; ++i) {
    Process process{export_to(out, kSmall, {"--resume"})};
    std::this_thread::sleep_for(std::chrono::duration<double>(delay(random)));
    ASSERT_EQ(kill(process.id(), SIGKILL), 0);
    ASSERT_TRUE(process.wait(10));
    if (!fs::exists(out)) continue;
    for (const auto& [name, bytes] : files_in(out)) {
      if (name.ends_with(".part") || name == "manifest.json") continue;
      ASSERT_EQ(bytes, expected.at(name)) << name << " is broken after kill " << i;
    }
    // The folder is emptied now and then, so that there is something left to do.
    if (i % 5 == 4) fs::remove_all(out);
  }
  expect_export(out, kSmall, {"--resume"});
  EXPECT_EQ(frames_in(out), expected) << "whole, and nothing is left behind";
}

TEST(ExportFaults, InterruptedItFinishesWhatIsInFlightAndSaysHowToGoOn) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGALRM, SIGXCPU}) {
    const TemporaryFolder folder;
    Process process{export_to(folder.path(), kLong)};
    ASSERT_TRUE(wait_for_files(folder.path(), 10));
    ASSERT_EQ(kill(process.id(), signal), 0);
    const auto finished = process.wait(10);
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->status, 1);
    EXPECT_THAT(finished->error, AllOf(HasSubstr("Interrupted after"), HasSubstr("--resume")));
    EXPECT_THAT(parts_in(folder.path()), testing::IsEmpty());
    const std::size_t done = frames_in(folder.path()).size();
    EXPECT_THAT(finished->error, HasSubstr("after " + std::to_string(done) + " of 500 frames"));
    EXPECT_LT(done, 500U);

    const Finished resumed = run(export_to(folder.path(), kLong, {"--resume"}));
    EXPECT_EQ(resumed.status, 0) << resumed.error;
    EXPECT_THAT(resumed.out, HasSubstr(std::to_string(500 - done) + " frames to"));
    EXPECT_EQ(frames_in(folder.path()).size(), 500U);
  }
}

TEST(ExportFaults, AFullDisk) {
  const TemporaryFolder folder;
  if (mount("rostrum", folder.path().c_str(), "tmpfs", 0, "size=256k") != 0) {
    GTEST_SKIP() << "only root can mount a small file system";
  }
  const Finished finished = run(export_to(folder.path(), kLong));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error,
              AllOf(HasSubstr("Cannot write"), HasSubstr("No space left on device")));
  EXPECT_THAT(parts_in(folder.path()), testing::IsEmpty());
  EXPECT_EQ(umount(folder.path().c_str()), 0);
}

TEST(ExportFaults, FilesThatMayNotGrow) {
  const TemporaryFolder folder;
  std::string command = "ulimit -f 8; exec";
  for (const std::string& word : export_to(folder.path(), kLong)) command += ' ' + word;
  const Finished finished = run({"sh", "-c", command});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, AllOf(HasSubstr("Cannot write"), HasSubstr("File too large")));
  EXPECT_THAT(parts_in(folder.path()), testing::IsEmpty());
}

// An earlier version left it so when the power failed.
TEST(ExportFaults, AnEmptyManifestIsRefusedWithTheWayToGoOn) {
  const TemporaryFolder folder;
  expect_export(folder.path(), kSmall);
  const Files frames = frames_in(folder.path());
  const fs::path manifest = folder.path() / "manifest.json";
  fs::resize_file(manifest, 0);
  fs::resize_file(folder.path() / "frame_000240.png", 0);
  const Finished refused = run(export_to(folder.path(), kSmall, {"--resume"}));
  EXPECT_EQ(refused.status, 1);
  EXPECT_THAT(refused.error, AllOf(HasSubstr(manifest.string() + " is no manifest"),
                                   HasSubstr("remove it and go on with --resume")));
  fs::remove(manifest);
  expect_export(folder.path(), kSmall, {"--resume"});
  EXPECT_EQ(frames_in(folder.path()), frames);
}

TEST(ExportFaults, AFolderThatIsReadOnly) {
  const TemporaryFolder folder;
  if (mount("rostrum", folder.path().c_str(), "tmpfs", MS_RDONLY, "size=256k") != 0) {
    GTEST_SKIP() << "only root can mount a file system that cannot be written to";
  }
  const Finished finished = run(export_to(folder.path(), kSmall));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("Read-only file system"));
  EXPECT_EQ(umount(folder.path().c_str()), 0);
}

TEST(ExportFaults, AFolderThatIsRemovedMeanwhile) {
  const TemporaryFolder folder;
  const fs::path out = folder.path() / "out";
  Process process{export_to(out, kLong)};
  ASSERT_TRUE(wait_for_files(out, 10));
  // Renamed first, since files that appear meanwhile would keep it from being removed.
  fs::rename(out, folder.path() / "gone");
  fs::remove_all(folder.path() / "gone");
  const auto finished = process.wait(30);
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->status, 1);
  EXPECT_THAT(finished->error, AllOf(HasSubstr("Cannot write"), HasSubstr("No such file")));
  EXPECT_FALSE(fs::exists(out));
}

TEST(ExportFaults, SomethingInTheWay) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "file";
  std::ofstream{file} << "mine";
  for (const auto& out : {file, file / "below", fs::path{"/proc/none"}}) {
    const Finished finished = run(export_to(out, kSmall));
    EXPECT_EQ(finished.status, 1) << out;
    EXPECT_THAT(finished.error, AllOf(HasSubstr(out.string()), testing::EndsWith(".\n")));
  }
  EXPECT_EQ(files_in(folder.path()), (Files{{"file", "mine"}}));

  const fs::path out = folder.path() / "out";
  fs::create_directories(out / "frame_000240.png" / "occupied");
  const Finished finished = run(export_to(out, kSmall));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, AllOf(HasSubstr("frame_000240.png"), HasSubstr("directory")));
  EXPECT_THAT(parts_in(out), testing::IsEmpty());
}

TEST(ExportFaults, AFullStandardOutput) {
  const TemporaryFolder folder;
  std::string command;
  for (const std::string& word : export_to(folder.path(), kSmall)) command += word + ' ';
  const Finished finished = run({"/bin/sh", "-c", command + "> /dev/full"});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("standard output"));
}

}  // namespace
}  // namespace rostrum::tests
