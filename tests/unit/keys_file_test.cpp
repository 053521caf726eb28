// The user's own keys, and the page that says what keys there are.
#include "store/keys_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "cli/keys_page.h"
#include "picture.h"
#include "whole_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

std::string keys_of(const KeyMap& keys, std::string_view command, KeyTable table = KeyTable::Show) {
  return label(*keys.find(table, command));
}

std::string error_of(std::string_view toml) {
  const auto keys = parse_keys(toml);
  return keys ? "no error" : keys.error().message;
}

TEST(KeysFile, BindsWhatItNames) {
  const auto keys = parse_keys(
      "# mine\r\n"
      "freeze = [\"F8\", \"Shift+F\"]\n"
      "replay = \"U\"\n"
      "quit = []\n"
      "overview = [\n  \"Tab\",  # and no letter\n]\n"
      "[timeline]\n"
      "pause = \"P\"\n");
  ASSERT_TRUE(keys.ok()) << keys.error().message;
  EXPECT_EQ(keys_of(keys.value(), "freeze"), "F8, Shift+F");
  EXPECT_EQ(keys_of(keys.value(), "replay"), "U");
  EXPECT_EQ(keys_of(keys.value(), "quit"), "");
  EXPECT_EQ(keys_of(keys.value(), "overview"), "Tab");
  EXPECT_EQ(keys_of(keys.value(), "next"), keys_of({}, "next"));
  EXPECT_EQ(keys_of(keys.value(), "pause", KeyTable::Timeline), "P");
  EXPECT_EQ(keys_of(keys.value(), "previous"), keys_of({}, "previous"))
      << "the timeline's keys are a table of their own";
}

TEST(KeysFile, NothingInItChangesNothing) {
  for (const char* toml : {"", "\n\n# nothing\n", "[timeline]\n", "\xEF\xBB\xBF"}) {
    const auto keys = parse_keys(toml);
    ASSERT_TRUE(keys.ok()) << keys.error().message;
    EXPECT_EQ(keys.value(), KeyMap{});
  }
}

TEST(KeysFile, AKeyGoesToTheCommandThatNamesIt) {
  const auto keys = parse_keys("black = \"N\"\nnext = [\"B\"]");
  ASSERT_TRUE(keys.ok()) << keys.error().message;
  EXPECT_EQ(keys_of(keys.value(), "black"), "N");
  EXPECT_EQ(keys_of(keys.value(), "next"), "B");
  const auto taken = parse_keys("black = \"Right\"");
  ASSERT_TRUE(taken.ok());
  EXPECT_THAT(keys_of(taken.value(), "next"), Not(HasSubstr("Right")));
}

TEST(KeysFile, MistakesAreSaidWithTheirLine) {
  EXPECT_EQ(error_of("next = \"N\"\n\nfreze = \"F8\"\n"), "line 3: there is no command \"freze\"");
  EXPECT_EQ(error_of("[timeline]\nnext = \"N\""),
            "line 2: there is no command \"next\" of the timeline");
  EXPECT_EQ(error_of("pause = \"N\""), "line 1: there is no command \"pause\"");
  EXPECT_EQ(error_of("timeline = \"N\""), "line 1: there is no command \"timeline\"");
  EXPECT_EQ(error_of("[show]\nnext = \"N\""), "line 1: there is no command \"show\"");
  EXPECT_EQ(error_of("next = [\n\"N\",\n\"Shfit+N\"]"),
            "line 3: \"Shfit+N\" is no key: there is no such key");
  EXPECT_THAT(error_of("next = \"5\""), HasSubstr("\"5\" is no key: the digits"));
  EXPECT_THAT(error_of("next = 5"), HasSubstr("line 1: the keys of \"next\" are texts"));
  EXPECT_THAT(error_of("\nnext = [[\"N\"]]"), HasSubstr("line 2: the keys of \"next\""));
  EXPECT_THAT(error_of("next = {a = 1}"), HasSubstr("line 1: the keys of \"next\""));
  EXPECT_EQ(error_of("next = \"F8\"\n\nblack = [\"B\",\n \"f8\"]"),
            "line 4: \"F8\" is bound twice, to \"next\" before");
  EXPECT_THAT(error_of("next = [\"B\", \"b\"]"), HasSubstr("bound twice"));
  EXPECT_THAT(error_of("a = 1\nzoom = 1\nb = 2"), HasSubstr("line 1: ")) << "the first of them";
  EXPECT_THAT(error_of("next = \"N\"\nnext = \"N\""), HasSubstr("line 2: "));
  EXPECT_THAT(error_of("next = \"N\"\nprevious = \"P"), HasSubstr("line 2: "));
  EXPECT_THAT(error_of("next = F8"), HasSubstr("line 1: "));
  EXPECT_THAT(error_of("next = \"\xff\""), HasSubstr("line 1: "));
}

TEST(KeysFile, WhatIsQuotedDoesNothingToATerminal) {
  const std::string error =
      error_of(std::string{"next = \"\\u001b[31m"}.append(1000, 'x').append("\""));
  EXPECT_THAT(error, Not(HasSubstr("\x1b")));
  EXPECT_LT(error.size(), 200U);
  for (const char* text : {"next = t\nquit", "next = \x1b[31m", "next\n= 1"}) {
    for (const char c : error_of(text)) EXPECT_GE(static_cast<unsigned char>(c), ' ') << text;
  }
}

TEST(KeysFile, DeepAndLongTextsAreMistakesAsWell) {
  std::string deep = "a";
  for (int i = 0; i < 400'000; ++i) deep += ".a";
  EXPECT_THAT(error_of(deep.append(" = 1")), HasSubstr("line 1: "));
  EXPECT_THAT(error_of(deep.substr(0, 8001).append(" = 1")), HasSubstr("line 1: "));
  EXPECT_THAT(error_of(std::string{"a = "}.append(500'000, '[')), HasSubstr("line 1: "));
  std::string many;
  for (int i = 0; i < 50'000; ++i) many.append("a").append(std::to_string(i)).append(" = 1\n");
  EXPECT_THAT(error_of(many), HasSubstr("line 1: "));
}

class KeysOnDisk : public testing::Test {
 protected:
  [[nodiscard]] std::string error() const {
    const auto keys = read_keys(file);
    return keys ? "no error" : keys.error().message;
  }

  tests::TemporaryFolder folder;
  fs::path file = folder.path() / "keys.toml";
};

TEST_F(KeysOnDisk, AreReadWhereThereAreSome) {
  EXPECT_EQ(read_keys(file).value(), KeyMap{});
  std::ofstream{file} << "freeze = \"F8\"\n";
  EXPECT_EQ(keys_of(read_keys(file).value(), "freeze"), "F8");
  std::ofstream{file} << "\nfreze = \"F8\"\n";
  EXPECT_EQ(error(), file.string() +
                         ", line 2: there is no command \"freze\"; all keys stay as "
                         "they are built in.");
}

TEST_F(KeysOnDisk, WhatIsNoFileOfKeysIsRefusedAtOnce) {
  fs::create_symlink("/dev/zero", file);
  EXPECT_THAT(error(), HasSubstr("it is no regular file."));
  fs::remove(file);
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  EXPECT_THAT(error(), HasSubstr("it is no regular file."));
  fs::remove(file);
  fs::create_directory(file);
  EXPECT_THAT(error(), HasSubstr("Is a directory."));
  fs::remove(file);
  std::ofstream{file} << std::string(kMostKeysBytes, '\n');
  EXPECT_EQ(error(), "no error");
  std::ofstream{file} << std::string(kMostKeysBytes + 1, '\n');
  EXPECT_THAT(error(), HasSubstr("it is larger than 1024 kB."));
}

TEST(KeysPage, NamesEveryCommandWithItsKeys) {
  const std::string page = keys_page(parse_keys("freeze = \"F8\"\nquit = []").value());
  const KeyMap built_in;
  for (const KeyTable table : {KeyTable::Show, KeyTable::Timeline}) {
    for (const Binding& binding : built_in.bindings(table)) {
      EXPECT_THAT(page, HasSubstr(std::string{binding.name}));
      EXPECT_THAT(page, HasSubstr(std::string{binding.help}));
    }
  }
  EXPECT_THAT(page, HasSubstr("freeze            F8 "));
  EXPECT_THAT(page, Not(HasSubstr("Shift+F ")));
  EXPECT_THAT(page, HasSubstr("quit              (no key) "));
}

TEST(KeysPage, TheDocumentIsWhatTheProgramPrints) {
  EXPECT_EQ(tests::whole_file(ROSTRUM_DOCS "/keys.md"), keys_markdown({}))
      << "rostrum keys --markdown > docs/keys.md";
}

TEST(KeysPage, TheExampleOfTheDocumentBindsWhatItSays) {
  const std::string document = keys_markdown({});
  const std::size_t begin = document.find("```toml\n") + 8;
  const auto keys = parse_keys(document.substr(begin, document.find("```", begin) - begin));
  ASSERT_TRUE(keys.ok()) << keys.error().message;
  EXPECT_EQ(keys_of(keys.value(), "freeze"), "F8, Shift+F");
  EXPECT_EQ(keys_of(keys.value(), "replay"), "U");
  EXPECT_EQ(keys_of(keys.value(), "quit"), "");
  EXPECT_EQ(keys_of(keys.value(), "pause", KeyTable::Timeline), "P");
}

}  // namespace
}  // namespace rostrum::app
