// A deck's file wherever a deck's name goes, and what is said of a file that is none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "picture.h"
#include "process.h"
#include "whole_file.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

Finished rostrum(const std::vector<std::string>& arguments) {
  std::vector<std::string> command{rostrum_program()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(command, {"DISPLAY", "WAYLAND_DISPLAY"});
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream{file, std::ios::binary} << bytes;
}

class DeckFileCommand : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<TemporaryFolder>();
    const Finished packed = rostrum({"pack", "transformer", "-o", talk()});
    ASSERT_EQ(packed.status, 0) << packed.error;
    packed_ = packed.out;
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static fs::path path(const std::string& name) { return folder_->path() / name; }
  static std::string talk() { return path("talk.rostrum").string(); }
  static const std::string& packed() { return packed_; }

  // All commands that take a deck say the same of this file, and do nothing else.
  static void refused(const std::string& file, const auto& sentence) {
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{file},
          {"list", file},
          {"check", file},
          {"pack", file},
          {"inspect", file, "--at", "0"},
          {"still", file, "--at", "0", "--out", path("no").string()},
          {"export", file, "--out", path("no").string()}}) {
      const Finished finished = rostrum(command);
      SCOPED_TRACE(command.front());
      EXPECT_EQ(finished.status, 1);
      EXPECT_EQ(finished.out, "");
      EXPECT_THAT(finished.error, sentence);
    }
    EXPECT_FALSE(fs::exists(path("no")));
  }

 private:
  static inline std::unique_ptr<TemporaryFolder> folder_;
  static inline std::string packed_;
};

TEST_F(DeckFileCommand, PacksTheSameBytesAndSaysHowLargeTheyAre) {
  EXPECT_THAT(packed(), AllOf(StartsWith(talk() + ": "), HasSubstr(" MB, "), HasSubstr(" slides, "),
                              HasSubstr("60.845 s\n")));
  const std::string again = path("again.rostrum").string();
  ASSERT_EQ(rostrum({"pack", "--deck", "transformer", "--out", again}).status, 0);
  EXPECT_TRUE(whole_file(again) == whole_file(talk())) << "recorded twice";
  ASSERT_EQ(rostrum({"pack", talk(), "-o", again}).status, 0);
  EXPECT_TRUE(whole_file(again) == whole_file(talk())) << "packed from its file";
}

TEST_F(DeckFileCommand, ListsTheSame) {
  const auto json = [](const std::string& deck) {
    auto listed = nlohmann::json::parse(rostrum({"list", deck, "--json"}).out);
    listed["decks"][0].erase("name");
    return listed;
  };
  const auto listed = json("transformer");
  EXPECT_EQ(json(talk()), listed);
  const auto& plays = listed["decks"][0]["plays"];
  ASSERT_GT(plays.size(), 20U);
  EXPECT_LT(plays[0]["start"], plays[0]["end"]);
  EXPECT_THAT(rostrum({"list", "--deck", talk()}).out,
              StartsWith("talk: Grouped-Query Attention, as in Manim"));
}

TEST_F(DeckFileCommand, DrawsTheSame) {
  const auto still = [](const std::string& deck, const std::string& out) {
    const Finished finished =
        rostrum({"still", deck, "--at", "9.5", "--size", "320x180", "--out", path(out).string()});
    EXPECT_EQ(finished.status, 0) << finished.error;
    return whole_file(path(out) / "t009.500.png");
  };
  EXPECT_TRUE(still("transformer", "name") == still(talk(), "file"));
}

TEST_F(DeckFileCommand, InspectsTheSame) {
  const auto inspect = [](const std::string& deck) {
    return rostrum({"inspect", deck, "--at", "8.81,24", "--json"}).out;
  };
  EXPECT_EQ(inspect("transformer"), inspect(talk()));
  EXPECT_THAT(
      rostrum({"inspect", talk(), "--at", "8.81"}).out,
      AllOf(StartsWith("8.810 s, stop 1, which waits, camera at 0.000 0.000, 14.222 wide, "),
            HasSubstr("leaf"), HasSubstr(".cpp:")));
  EXPECT_THAT(rostrum({"inspect", talk(), "--at", "99"}).error, HasSubstr("outside of the deck"));
  // The end may be given rounded, as lists print it.
  EXPECT_THAT(rostrum({"inspect", talk(), "--at", "60.8458"}).error, testing::IsEmpty());
}

TEST_F(DeckFileCommand, ChecksWithoutRecordingAgain) {
  const Finished file = rostrum({"check", talk(), "--json"});
  const Finished name = rostrum({"check", "transformer", "--json"});
  EXPECT_EQ(file.status, name.status);
  EXPECT_EQ(nlohmann::json::parse(file.out)["findings"],
            nlohmann::json::parse(name.out)["findings"]);
}

TEST_F(DeckFileCommand, ExportsAndResumesByWhatTheFileHolds) {
  const std::string frames = path("frames").string();
  const std::vector<std::string> words{"export", talk(),  "--out", frames,     "--size",
                                       "160x90", "--fps", "30",    "--frames", "230-235"};
  ASSERT_EQ(rostrum(words).status, 0);
  auto resumed = words;
  resumed.emplace_back("--resume");
  EXPECT_THAT(rostrum(resumed).out, HasSubstr("6 were there already"));
  // Another deck of the same name is another deck.
  fs::create_directory(path("other"));
  const std::string other = (path("other") / "talk.rostrum").string();
  ASSERT_EQ(rostrum({"pack", "attention", "-o", other}).status, 0);
  resumed[1] = other;
  const Finished finished = rostrum(resumed);
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("earlier version of the deck"));
}

TEST_F(DeckFileCommand, TakesTheSceneThatTheDeckHas) {
  EXPECT_EQ(rostrum({"list", talk(), "talk"}).status, 0);
  EXPECT_EQ(rostrum({"list", talk(), "Grouped-Query Attention, as in Manim"}).status, 0);
  EXPECT_THAT(rostrum({"still", talk(), "Other", "--at", "0"}).error,
              HasSubstr("The deck talk has no scene \"Other\""));
}

TEST_F(DeckFileCommand, SaysWhatIsWrongWithAFile) {
  refused(path("none.rostrum").string(),
          AllOf(StartsWith("There is no file "), HasSubstr("none.rostrum.\n")));
  refused(path("").string(), HasSubstr("is a folder, and a deck is a file.\n"));
  const std::string file = path("wrong.rostrum").string();
  write(file, "");
  refused(file, HasSubstr("wrong.rostrum is empty, and no Rostrum deck.\n"));
  write(file, "PNG or something else");
  refused(file, HasSubstr("wrong.rostrum is no Rostrum deck.\n"));
  const std::string whole = whole_file(talk());
  write(file, whole.substr(0, whole.size() / 2));
  refused(file, AllOf(HasSubstr("wrong.rostrum is cut off"), HasSubstr("pack it again")));
  std::string newer = whole;
  newer[8] = 9;
  write(file, newer);
  refused(file, HasSubstr("is a deck of version 9.0, and this Rostrum reads 1.0"));
  std::string damaged = whole;
  damaged[whole.size() / 2] ^= 1;
  write(file, damaged);
  refused(file, HasSubstr("wrong.rostrum has been damaged"));
  refused("/dev/zero", HasSubstr("/dev/zero cannot be read: it is no regular file.\n"));
  fs::permissions(file, fs::perms::none);
  if (::geteuid() != 0) refused(file, HasSubstr("cannot be read: Permission denied"));
}

TEST_F(DeckFileCommand, WritesTheFileWholeOrNotAtAll) {
  const Finished folder = rostrum({"pack", talk(), "-o", path("").string()});
  EXPECT_EQ(folder.status, 1);
  const Finished nowhere = rostrum({"pack", talk(), "-o", path("no/such/x.rostrum").string()});
  EXPECT_EQ(nowhere.status, 1);
  EXPECT_THAT(nowhere.error, HasSubstr("x.rostrum"));
}

}  // namespace
}  // namespace rostrum::tests
