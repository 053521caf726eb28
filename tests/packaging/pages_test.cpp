// Manual page and completions: they name all that --help does, and shells can use them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "picture.h"
#include "process.h"

namespace rostrum::tests {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

std::string rostrum(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), rostrum_program());
  const Finished finished = run(arguments);
  EXPECT_EQ(finished.status, 0) << finished.error;
  return finished.out;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// Returns the start of each line of the help, up to its keys and examples.
std::vector<std::string> commands() {
  std::vector<std::string> names;
  bool there = false;
  for (const std::string& line : lines_of(rostrum({"--help"}))) {
    if (line == "Subcommands:") {
      there = true;
    } else if (there && line.starts_with("  ")) {
      names.push_back(line.substr(2, line.find(' ', 2) - 2));
    } else {
      there = false;
    }
  }
  return names;
}
std::set<std::string> options(std::vector<std::string> command) {
  command.emplace_back("--help");
  std::set<std::string> found;
  static const std::regex kOption{R"(^  (?:-\w,)?(--[\w-]+))"};
  for (const std::string& line : lines_of(rostrum(command))) {
    std::smatch match;
    if (std::regex_search(line, match, kOption)) found.insert(match[1]);
  }
  return found;
}

std::string without(std::string text, const std::string& what) {
  for (std::size_t at; (at = text.find(what)) != std::string::npos;) text.erase(at, what.size());
  return text;
}

// The fixture writes the scripts to files.
class Pages : public testing::Test {
 protected:
  [[nodiscard]] std::string script(const std::string& shell) const {
    const auto file = folder.path() / ("_rostrum." + shell);
    std::ofstream{file} << rostrum({"completion", shell});
    return file.string();
  }
  // Returns bash's completions after these words.
  [[nodiscard]] std::vector<std::string> bash(const std::vector<std::string>& words) const {
    std::string all;
    for (const std::string& word : words) all += "'" + word + "' ";
    const Finished finished =
        run({"bash", "-c",
             "compopt() { :; }; source '" + script("bash") + "'; COMP_WORDS=(rostrum " + all +
                 "); COMP_CWORD=" + std::to_string(words.size()) +
                 "; _rostrum; printf '%s\\n' \"${COMPREPLY[@]}\""});
    EXPECT_EQ(finished.error, "");
    return lines_of(finished.out);
  }
  TemporaryFolder folder;
};

TEST_F(Pages, NameEveryOptionOfEveryCommand) {
  const std::vector<std::string> names = commands();
  EXPECT_THAT(names, IsSupersetOf({"list", "still", "export", "doctor"}));
  const std::string manual = without(rostrum({"manual"}), "\\");
  const std::string zsh = rostrum({"completion", "zsh"});
  const std::string fish = rostrum({"completion", "fish"});
  std::vector<std::vector<std::string>> pages{{}};
  for (const std::string& name : names) pages.push_back({name});
  for (const auto& command : pages) {
    SCOPED_TRACE(command.empty() ? "rostrum" : command[0]);
    const std::string section =
        command.empty() ? manual : manual.substr(manual.find(".SS rostrum " + command[0]));
    std::vector<std::string> words = command;
    words.emplace_back("--");
    const auto offered = bash(words);
    const auto all = options(command);
    EXPECT_THAT(all, Contains("--help"));
    for (const std::string& option : all) {
      EXPECT_THAT(section, HasSubstr(option));
      EXPECT_THAT(zsh, HasSubstr(option + '['));
      EXPECT_THAT(fish, HasSubstr(" -l " + option.substr(2)));
      EXPECT_THAT(offered, Contains(option));
    }
  }
}

TEST_F(Pages, BashCompletes) {
  EXPECT_THAT(bash({""}), IsSupersetOf({"list", "still", "export", "--fullscreen"}));
  EXPECT_THAT(bash({"ex"}), testing::ElementsAre("export"));
  EXPECT_THAT(bash({"--pan"}), testing::ElementsAre("--panel"));
  EXPECT_THAT(bash({"--panel", ""}), testing::ElementsAre("shown", "hidden"));
  EXPECT_THAT(bash({"--panel", "=", "h"}), testing::ElementsAre("hidden"));
  EXPECT_THAT(bash({"--panel", "="}), testing::ElementsAre("shown", "hidden"));
  EXPECT_THAT(bash({"export", "--codec", "h"}), IsSupersetOf({"h264", "hevc"}));
  EXPECT_THAT(bash({"still", "--deck", ""}), Contains("transformer"));
  EXPECT_THAT(bash({"still", "tr"}), testing::ElementsAre("transformer"));
  std::ofstream{folder.path() / "talk.rostrum"} << "";
  const std::string talk = (folder.path() / "ta").string();
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{talk}, {"pack", talk}, {"export", "--deck", talk}}) {
    EXPECT_THAT(bash(words), testing::ElementsAre((folder.path() / "talk.rostrum").string()));
  }
  EXPECT_THAT(bash({"still", "--size", ""}), testing::IsEmpty()) << "a word of one's own";
  EXPECT_THAT(bash({"completion", "f"}), testing::ElementsAre("fish"));
  EXPECT_THAT(bash({"list", "--"}), Not(Contains("--fullscreen")));
  std::filesystem::create_directory(folder.path() / "pictures and more");
  const std::string start = (folder.path() / "pic").string();
  EXPECT_THAT(bash({"still", "--out", start}), testing::ElementsAre(start + "tures and more"));
  EXPECT_THAT(bash({"--font", (folder.path() / "_ros").string()}),
              testing::ElementsAre((folder.path() / "_rostrum.bash").string()));
}

TEST_F(Pages, FishCompletes) {
  const std::string file = script("fish");
  const auto fish = [&](const std::string& line) {
    const Finished finished =
        run({"fish", "--no-config", "-c", "source '" + file + "'; complete -C '" + line + "'"},
            {"HOME=" + folder.path().string()});
    EXPECT_EQ(finished.status, 0) << finished.error;
    return finished.out;
  };
  EXPECT_THAT(fish("rostrum ex"), HasSubstr("export\tWrite frames"));
  EXPECT_THAT(fish("rostrum --panel "), testing::AllOf(HasSubstr("shown"), HasSubstr("hidden")));
  EXPECT_THAT(fish("rostrum export --c"), HasSubstr("--codec"));
  EXPECT_THAT(fish("rostrum inspect tr"), HasSubstr("transformer"));
  EXPECT_THAT(fish("rostrum list --"), Not(HasSubstr("--codec")));
  EXPECT_THAT(fish("rostrum completion "), HasSubstr("zsh"));
}

TEST_F(Pages, ZshReadsItsScript) {
  const Finished finished = run({"zsh", "--no-rcs", "-c",
                                 "autoload -U compinit; compinit -D -u; source '" + script("zsh") +
                                     "'; print -r -- $_comps[rostrum]; whence -w _rostrum"},
                                {"HOME=" + folder.path().string()});
  EXPECT_EQ(finished.status, 0);
  EXPECT_EQ(finished.error, "");
  EXPECT_EQ(finished.out, "_rostrum\n_rostrum: function\n");
}

TEST_F(Pages, TheManualIsGoodRoff) {
  const auto file = folder.path() / "rostrum.1";
  std::ofstream{file} << rostrum({"manual"});
  const Finished finished = run({"groff", "-man", "-ww", "-Tutf8", "-P-cbou", file.string()});
  EXPECT_EQ(finished.error, "");
  EXPECT_THAT(finished.out, HasSubstr("plays animated diagram slides live on stage"));
  EXPECT_THAT(finished.out, HasSubstr("--stops"));
  EXPECT_THAT(finished.out, HasSubstr("Page Down")) << "the keys";
  EXPECT_THAT(finished.out, Not(HasSubstr("\\")));
}

}  // namespace
}  // namespace rostrum::tests
