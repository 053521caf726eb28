// Files have the right mode and place: in folders that others may write to, and of names that
// somebody else chose.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "export/background_export.h"
#include "export/frame_folder.h"
#include "files/atomic_file.h"
#include "files/temporary_file.h"
#include "picture.h"
#include "store/settings_file.h"
#include "system/files/async_file_writer.h"
#include "whole_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using tests::TemporaryFolder;
using tests::whole_file;

const std::vector<unsigned char> kBytes{'n', 'e', 'w'};

unsigned mode(const fs::path& file) {
  struct stat about {};
  EXPECT_EQ(::lstat(file.c_str(), &about), 0) << file;
  return about.st_mode & 07777U;
}

// Sets the process's mask of modes while it lives.
class Umask {
 public:
  explicit Umask(mode_t mask) : before_(::umask(mask)) {}
  ~Umask() { ::umask(before_); }
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;

 private:
  mode_t before_;
};

class CreatedFiles : public testing::Test {
 protected:
  CreatedFiles() { std::ofstream{victim()} << "precious"; }

  [[nodiscard]] fs::path victim() const { return folder_.path() / "victim"; }
  [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }
  // The only file in the making that is there.
  [[nodiscard]] fs::path part() const {
    for (const auto& entry : fs::directory_iterator{folder_.path()}) {
      if (entry.path().extension() == ".part") return entry.path();
    }
    return {};
  }

 private:
  const TemporaryFolder folder_;
};

TEST_F(CreatedFiles, ALinkInTheWayIsNotFollowed) {
  fs::create_symlink(victim(), file("whole"));
  ASSERT_TRUE(write_file(kBytes, file("whole")).ok());
  EXPECT_EQ(whole_file(victim()), "precious");
  EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(file("whole"))));
  EXPECT_EQ(whole_file(file("whole")), "new");
}

TEST_F(CreatedFiles, NorByTheSettings) {
  fs::create_symlink(victim(), file("settings.json"));
  ASSERT_TRUE(write_settings({}, file("settings.json")).ok());
  EXPECT_EQ(whole_file(victim()), "precious");
  EXPECT_EQ(read_settings(file("settings.json")).value(), KeptSettings{});
}

// Anybody can take a file in the making away in a folder that others may write to, and put a link
// to somebody's file in its place.
TEST_F(CreatedFiles, NorIsOneThatIsPutInThePlaceOfAFileInTheMaking) {
  for (const bool new_only : {false, true}) {
    auto made = TemporaryFile::create(file("a.mp4"));
    ASSERT_TRUE(made.ok());
    TemporaryFile& video = made.value();
    const fs::path name = part();
    fs::remove(name);
    fs::create_symlink(victim(), name);
    EXPECT_TRUE(video.write(kBytes).ok());
    const Status kept = new_only ? Status{Error{video.keep_if_new().error()}} : video.keep();
    ASSERT_FALSE(kept.ok());
    EXPECT_THAT(kept.error().message, testing::HasSubstr("another file was put in the place of"));
    EXPECT_EQ(whole_file(victim()), "precious");
    EXPECT_FALSE(fs::exists(fs::symlink_status(file("a.mp4"))));
  }
}

TEST_F(CreatedFiles, OneThatIsTakenAwayIsAnError) {
  auto made = TemporaryFile::create(file("a.mp4"));
  fs::remove(part());
  EXPECT_THAT(made.value().keep().error().message,
              testing::EndsWith("a.mp4: No such file or directory."));
}

TEST_F(CreatedFiles, WhatIsNotKeptGoes) {
  {
    auto made = TemporaryFile::create(file("a"));
    ASSERT_TRUE(made.value().write(kBytes).ok());
    EXPECT_EQ(whole_name(part().filename().string()), "a");
    EXPECT_FALSE(fs::exists(file("a")));
  }
  EXPECT_EQ(part(), "");
}

TEST_F(CreatedFiles, OnlyOneIsTheFirstOfItsName) {
  auto first = TemporaryFile::create(file("a"));
  auto second = TemporaryFile::create(file("a"));
  ASSERT_TRUE(first.value().write(kBytes).ok());
  EXPECT_TRUE(first.value().keep_if_new().value());
  EXPECT_FALSE(second.value().keep_if_new().value());
  EXPECT_EQ(whole_file(file("a")), "new") << "it stays as it was";
  EXPECT_TRUE(second.value().keep().ok()) << "but for who asks for its place";
  EXPECT_EQ(whole_file(file("a")), "");
}

TEST_F(CreatedFiles, AFurtherNameHasTheSameContents) {
  auto first = TemporaryFile::create(file("a"));
  ASSERT_TRUE(first.value().write(kBytes).ok());
  for (const bool kept : {false, true}) {
    if (kept) {
      ASSERT_TRUE(first.value().keep().ok());
    }
    for (int again = 0; again < 2; ++again) {
      auto second = TemporaryFile::same_as(first.value().descriptor(), file("b"));
      ASSERT_TRUE(second.has_value());
      EXPECT_TRUE(second->keep().ok());
      EXPECT_EQ(whole_file(file("b")), "new");
    }
  }
  EXPECT_EQ(part(), "") << "and nothing is left";
}

TEST_F(CreatedFiles, TheUmaskDecidesWhoMayReadThem) {
  const Umask all{0};
  ASSERT_TRUE(write_file(kBytes, file("all")).ok());
  EXPECT_EQ(mode(file("all")), 0666U) << "nothing that can be run";
  const Umask mine{077};
  ASSERT_TRUE(write_file(kBytes, file("mine")).ok());
  const auto video = TemporaryFile::create(file("video"));
  ASSERT_TRUE(make_folder(file("folder")).ok());
  for (const auto& made : {file("mine"), part()}) EXPECT_EQ(mode(made), 0600U) << made;
  EXPECT_EQ(mode(file("folder")), 0700U);
}

TEST_F(CreatedFiles, WhatIsTheUsersAloneNobodyElseEnters) {
  const Umask all{0};
  ASSERT_TRUE(write_settings({}, file("config/rostrum/settings.json")).ok());
  { NewestFile{file("state/rostrum/show.json")}.write("{}"); }
  for (const char* const name : {"config", "config/rostrum", "state", "state/rostrum"}) {
    EXPECT_EQ(mode(file(name)), 0700U) << name;
  }
  EXPECT_EQ(whole_file(file("state/rostrum/show.json")), "{}");
  ASSERT_EQ(::chmod(file("config").c_str(), 0755), 0);
  ASSERT_TRUE(write_settings({}, file("config/rostrum/settings.json")).ok());
  EXPECT_EQ(mode(file("config")), 0755U) << "a folder that was there stays as it was";
}

TEST_F(CreatedFiles, AFileInTheWayOfAFolderIsAnError) {
  const auto made = make_private_folder(victim() / "a" / "b");
  ASSERT_FALSE(made.ok());
  EXPECT_THAT(made.error().message, testing::HasSubstr("Not a directory"));
  EXPECT_FALSE(make_private_folder(victim()).ok());
}

// Left by a process that was killed, on this machine or another one, or being written by one.
TEST_F(CreatedFiles, WhatKilledProcessesLeftIsTakenAway) {
  const pid_t child = ::fork();
  if (child == 0) {
    const auto left = TemporaryFile::create(file("show.json"));
    _exit(left.ok() ? 0 : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  ASSERT_EQ(status, 0);
  const fs::path gone = part();
  ASSERT_NE(gone, "");
  const std::string other = "other.json.77.part";
  std::ofstream{file(other)} << "x";
  const auto mine = TemporaryFile::create(file("show.json"));
  remove_left_parts(file("show.json"));
  EXPECT_FALSE(fs::exists(gone));
  EXPECT_TRUE(fs::exists(file(other)));
  fs::remove(file(other));
  EXPECT_NE(part(), "") << "it is still being written";
}

TEST_F(CreatedFiles, OnAFullDiskTheOldOneStays) {
  const std::vector<unsigned char> large(100'000, 'b');
  ASSERT_TRUE(write_file(kBytes, file("show.json")).ok());
  const pid_t child = ::fork();
  if (child == 0) {
    // No file may grow beyond this; the signal that says so would end the process.
    const rlimit limit{.rlim_cur = 4096, .rlim_max = 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN);
    _exit(write_file(large, file("show.json")).ok() ? 1 : 0);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0) << "it failed, and said so";
  EXPECT_EQ(whole_file(file("show.json")), "new");
  EXPECT_EQ(part(), "");
}

TEST_F(CreatedFiles, APipeIsNoFrame) {
  ASSERT_EQ(::mkfifo(file("frame_000000.png").c_str(), 0600), 0);
  EXPECT_FALSE(is_whole_png(file("frame_000000.png"), {.width = 9, .height = 5}, false));
}

TEST_F(CreatedFiles, NorIsAFileWithoutBounds) {
  std::ofstream{file("huge.png")} << "x";
  fs::resize_file(file("huge.png"), std::uintmax_t{1} << 40U);
  EXPECT_FALSE(is_whole_png(file("huge.png"), {.width = 9, .height = 5}, false));
}

TEST(SavedFrames, ADecksNameLeadsToNoOtherFolder) {
  EXPECT_EQ(shown_frame_name("attention", 8.81), "rostrum-attention-008.810.png");
  EXPECT_EQ(shown_frame_name("../../etc/x", 1), "rostrum-.._.._etc_x-001.000.png");
  EXPECT_EQ(shown_frame_name("/x\n\x1b[31m\ty", 1), "rostrum-_x__[31m_y-001.000.png");
  EXPECT_EQ(shown_frame_name("Übung", 1), "rostrum-Übung-001.000.png");
}

TEST(SavedFrames, OnlyAbsoluteFoldersOfTheEnvironmentCount) {
  const char* const home_before = std::getenv("HOME");
  const std::string old_home = home_before == nullptr ? "" : home_before;
  const TemporaryFolder home;
  setenv("HOME", home.path().c_str(), 1);
  setenv("XDG_PICTURES_DIR", ".", 1);
  EXPECT_EQ(save_folder(""), home.path());
  fs::create_directory(home.path() / "Pictures");
  EXPECT_EQ(save_folder(""), home.path() / "Pictures");
  setenv("XDG_PICTURES_DIR", home.path().c_str(), 1);
  EXPECT_EQ(save_folder(""), home.path());
  unsetenv("XDG_PICTURES_DIR");
  setenv("HOME", ".", 1);
  EXPECT_EQ(save_folder(""), ".") << "the folder that the program was started in";
  if (home_before != nullptr) setenv("HOME", old_home.c_str(), 1);
}

}  // namespace
}  // namespace rostrum::app
