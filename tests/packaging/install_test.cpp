// Installed by CMake, as a Debian package, and what the build knows of git.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "picture.h"
#include "process.h"
#include "whole_file.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

// A program on a desktop consists of all these, and of the packages for Python.
const std::vector<std::string> kFiles{"bin/rostrum",
                                      "lib/rostrum/python/librostrum.so",
                                      "share/applications/rostrum.desktop",
                                      "share/bash-completion/completions/rostrum",
                                      "share/doc/rostrum/changelog.gz",
                                      "share/doc/rostrum/copyright",
                                      "share/fish/vendor_completions.d/rostrum.fish",
                                      "share/icons/hicolor/scalable/apps/rostrum.svg",
                                      "share/man/man1/rostrum.1.gz",
                                      "share/mime/packages/rostrum.xml",
                                      "share/zsh/vendor-completions/_rostrum"};

std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) {
      files.push_back(fs::relative(entry.path(), folder).generic_string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

// All that is installed: each source of the packages for Python has its copy.
std::vector<std::string> all_files() {
  std::vector<std::string> files = kFiles;
  const fs::path packages = fs::path{SOURCE_FOLDER} / "slides/python";
  for (const auto& entry : fs::recursive_directory_iterator(packages / "rostrum")) {
    if (entry.path().extension() != ".py") continue;
    files.push_back("share/rostrum/python/" +
                    fs::relative(entry.path(), packages).generic_string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Finished run_well(const std::vector<std::string>& command) {
  Finished finished = run(command);
  EXPECT_EQ(finished.status, 0) << command[0] << ": " << finished.out << finished.error;
  return finished;
}

// Python of the system, which finds the packages where they are installed, and by them the library.
void expect_that_python_sets_text(const fs::path& prefix) {
  const auto set =
      run_well({"env", "-u", "ROSTRUM_LIBRARY", "PYTHONDONTWRITEBYTECODE=1",
                "PYTHONPATH=" + (prefix / "share/rostrum/python").string(), PYTHON, "-c",
                "from rostrum import library; print(len(library.text('Text', 40).glyphs))"});
  EXPECT_EQ(set.out, "4\n");
}

TEST(Install, PutsEverythingWhereADesktopLooksForIt) {
  const TemporaryFolder folder;
  run_well({CMAKE, "--install", BUILD_FOLDER, "--prefix", folder.path().string()});
  EXPECT_EQ(files_in(folder.path()), all_files());
  expect_that_python_sets_text(folder.path());
  const fs::path share = folder.path() / "share";
  EXPECT_THAT(run_well({(folder.path() / "bin/rostrum").string(), "--version"}).out,
              HasSubstr("rostrum " ROSTRUM_VERSION));
  run_well({"desktop-file-validate", (share / "applications/rostrum.desktop").string()});
  const auto page = run_well({"gzip", "-dc", (share / "man/man1/rostrum.1.gz").string()});
  EXPECT_EQ(page.out, run_well({rostrum_program(), "manual"}).out);
}

// As the desktop's own tools read it: a .rostrum file is known by its name and by its first bytes,
// and opened by the program.
TEST(Install, TellsTheDesktopWhatADoubleClickOpens) {
  const TemporaryFolder folder;
  run_well({CMAKE, "--install", BUILD_FOLDER, "--prefix", folder.path().string()});
  const fs::path share = folder.path() / "share";
  run_well({"update-mime-database", (share / "mime").string()});
  run_well({"update-desktop-database", (share / "applications").string()});
  EXPECT_THAT(whole_file(share / "mime/globs2"), HasSubstr("application/x-rostrum-deck:*.rostrum"));
  const std::string magic = whole_file(share / "mime/magic");
  EXPECT_THAT(magic, HasSubstr("application/x-rostrum-deck"));
  EXPECT_NE(magic.find(std::string{"rostrum\0", 8}), std::string::npos);
  EXPECT_THAT(whole_file(share / "applications/mimeinfo.cache"),
              HasSubstr("application/x-rostrum-deck=rostrum.desktop"));
  EXPECT_THAT(whole_file(share / "applications/rostrum.desktop"), HasSubstr("Exec=rostrum %f\n"));
}

TEST(Package, HoldsTheProgramAndNamesWhatItNeeds) {
  const TemporaryFolder folder;
  // A packager's umask may keep others from reading the files.
  run_well({"sh", "-c", "umask 077; exec \"$@\"", "sh", CPACK, "--config",
            std::string{BUILD_FOLDER} + "/CPackConfig.cmake", "-B", folder.path().string()});
  fs::path package;
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    if (entry.path().extension() == ".deb") package = entry.path();
  }
  ASSERT_FALSE(package.empty());
  EXPECT_THAT(package.filename().string(), HasSubstr("rostrum_" ROSTRUM_VERSION "_"));

  const auto control = run_well({"dpkg-deb", "--field", package.string()}).out;
  // dpkg-shlibdeps finds these, each with the least version.
  for (const char* library :
       {"libglfw3 (>=", "libfreetype6 (>=", "libharfbuzz0b (>=", "libfmt9 (>=", "libdeflate0 (>=",
        "libpolyclipping22", "libc6 (>=", "libegl1"}) {
    EXPECT_THAT(control, HasSubstr(library));
  }
  // The program opens these while it runs.
  EXPECT_THAT(control, AllOf(HasSubstr("libgl1-mesa-dri"), HasSubstr("libxrandr2"),
                             HasSubstr("Recommends: ffmpeg, python3-numpy")));

  const fs::path root = folder.path() / "root";
  run_well({"dpkg-deb", "--extract", package.string(), root.string()});
  const std::vector<std::string> files = all_files();
  EXPECT_EQ(files_in(root / "usr"), files);
  EXPECT_EQ(files_in(root).size(), files.size()) << "nothing but in /usr";
  expect_that_python_sets_text(root / "usr");
  EXPECT_EQ(run_well({(root / "usr/bin/rostrum").string(), "manual"}).out,
            run_well({rostrum_program(), "manual"}).out);
  for (const std::string& file : files) {
    const auto mode = fs::status(root / "usr" / file).permissions() & fs::perms::mask;
    EXPECT_EQ(mode, fs::perms{file == "bin/rostrum" ? 0755U : 0644U}) << file;
  }
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_directory()) continue;
    EXPECT_EQ(entry.status().permissions() & fs::perms::mask, fs::perms{0755U}) << entry.path();
  }
}

// The build asks this script for the commit; here it runs on sources that stand in for ours.
class Commit : public testing::Test {
 protected:
  [[nodiscard]] std::string of(const fs::path& sources) const {
    const fs::path out = folder.path() / "commit.cpp";
    run_well({CMAKE, "-DSOURCE=" + sources.string(), "-DNAMESPACE=here", "-DFUNCTION=commit",
              "-DOUT=" + out.string(), "-P", SOURCE_FOLDER "/cmake/Commit.cmake"});
    const std::string text = whole_file(out);
    const std::size_t begin = text.find('"') + 1;
    return text.substr(begin, text.find('"', begin) - begin);
  }
  void git(std::vector<std::string> arguments) const {
    std::vector<std::string> command{"git",
                                     "-C",
                                     repository.string(),
                                     "-c",
                                     "user.name=nobody",
                                     "-c",
                                     "user.email=nobody@nowhere.example"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    run_well(command);
  }
  void write(const std::string& text) const { std::ofstream{repository / "file"} << text; }

  TemporaryFolder folder;
  fs::path repository = folder.path() / "sources";
};

TEST_F(Commit, IsTheOneThatIsCheckedOut) {
  fs::create_directories(repository / "within");
  EXPECT_EQ(of(repository), "unknown") << "no git yet";
  git({"init", "--quiet"});
  EXPECT_EQ(of(repository), "unknown") << "no commit yet";
  write("one");
  git({"add", "."});
  git({"commit", "--quiet", "-m", "one"});
  const std::string first = of(repository);
  EXPECT_EQ(first.size(), 12U);
  write("two");
  EXPECT_EQ(of(repository), first + ", modified");
  git({"commit", "--quiet", "-am", "two"});
  const std::string second = of(repository);
  EXPECT_EQ(second.size(), 12U);
  EXPECT_NE(second, first);
  EXPECT_EQ(of(repository / "within"), "unknown") << "sources in somebody else's repository";
}

}  // namespace
}  // namespace rostrum::tests
