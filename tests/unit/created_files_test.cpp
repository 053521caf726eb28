// What is made, with which mode, and where: in folders that others may write to, and of names that
// somebody else chose.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "export/background_export.h"
#include "export/frame_folder.h"
#include "picture.h"
#include "store/settings_file.h"
#include "system/async_file_writer.h"
#include "system/atomic_file.h"
#include "system/part_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using tests::TemporaryFolder;

const std::vector<unsigned char> kBytes{'n', 'e', 'w'};

std::string read(const fs::path& file) {
  std::ifstream stream{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

unsigned mode(const fs::path& file) {
  struct stat about {};
  EXPECT_EQ(::lstat(file.c_str(), &about), 0) << file;
  return about.st_mode & 07777U;
}

// The process's mask of modes while it lives.
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
  // What somebody who knows the number of our process could put in its way.
  [[nodiscard]] fs::path part(const std::string& name) const {
    return file(name + '.' + std::to_string(::getpid()) + ".part");
  }

 private:
  const TemporaryFolder folder_;
};

TEST_F(CreatedFiles, LinksInTheWayAreNotFollowed) {
  for (const char* const name : {"whole", "durable", "linked"}) {
    fs::create_symlink(victim(), part(name));
    fs::create_symlink(victim(), file(name));
  }
  ASSERT_TRUE(write_file(kBytes, file("whole")).ok());
  ASSERT_TRUE(write_durable_file(kBytes, file("durable")).ok());
  ASSERT_TRUE(link_file(kBytes, file("whole"), file("linked")).ok());
  EXPECT_EQ(read(victim()), "precious");
  for (const char* const name : {"whole", "durable", "linked"}) {
    EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(file(name)))) << name;
    EXPECT_EQ(read(file(name)), "new") << name;
  }
}

TEST_F(CreatedFiles, NorByAVideo) {
  fs::create_symlink(victim(), part("a.mp4"));
  fs::create_symlink(victim(), file("a.mp4"));
  auto reserved = PartFile::reserve(file("a.mp4"));
  ASSERT_TRUE(reserved.ok());
  EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(part("a.mp4"))));
  std::ofstream{reserved.value().path()} << "video";
  ASSERT_TRUE(reserved.value().keep().ok());
  EXPECT_EQ(read(victim()), "precious");
  EXPECT_EQ(read(file("a.mp4")), "video");
  EXPECT_FALSE(fs::is_symlink(file("a.mp4")));
}

TEST_F(CreatedFiles, NorByTheSettings) {
  fs::create_symlink(victim(), part("settings.json"));
  fs::create_symlink(victim(), file("settings.json.part-" + std::to_string(::getpid())));
  ASSERT_TRUE(write_settings({}, file("settings.json")).ok());
  EXPECT_EQ(read(victim()), "precious");
  EXPECT_EQ(read_settings(file("settings.json")).value(), KeptSettings{});
}

TEST_F(CreatedFiles, TheUmaskDecidesWhoMayReadThem) {
  const Umask all{0};
  ASSERT_TRUE(write_file(kBytes, file("all")).ok());
  EXPECT_EQ(mode(file("all")), 0666U) << "nothing that can be run";
  const Umask mine{077};
  ASSERT_TRUE(write_file(kBytes, file("mine")).ok());
  ASSERT_TRUE(write_durable_file(kBytes, file("durable")).ok());
  const auto video = PartFile::reserve(file("video"));
  ASSERT_TRUE(make_folder(file("folder")).ok());
  for (const auto& made : {file("mine"), file("durable"), video.value().path()}) {
    EXPECT_EQ(mode(made), 0600U) << made;
  }
  EXPECT_EQ(mode(file("folder")), 0700U);
}

TEST_F(CreatedFiles, WhatIsTheUsersAloneNobodyElseEnters) {
  const Umask all{0};
  ASSERT_TRUE(write_settings({}, file("config/rostrum/settings.json")).ok());
  { NewestFile{file("state/rostrum/show.json")}.write("{}"); }
  for (const char* const name : {"config", "config/rostrum", "state", "state/rostrum"}) {
    EXPECT_EQ(mode(file(name)), 0700U) << name;
  }
  EXPECT_EQ(read(file("state/rostrum/show.json")), "{}");
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
  EXPECT_EQ(dump_folder(""), home.path());
  fs::create_directory(home.path() / "Pictures");
  EXPECT_EQ(dump_folder(""), home.path() / "Pictures");
  setenv("XDG_PICTURES_DIR", home.path().c_str(), 1);
  EXPECT_EQ(dump_folder(""), home.path());
  unsetenv("XDG_PICTURES_DIR");
  setenv("HOME", ".", 1);
  EXPECT_EQ(dump_folder(""), ".") << "the folder that the program was started in";
  if (home_before != nullptr) setenv("HOME", old_home.c_str(), 1);
}

}  // namespace
}  // namespace rostrum::app
