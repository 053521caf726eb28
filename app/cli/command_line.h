// The program's commands and options as plain values, taken from what parses them: for pages that
// list them, which so cannot fall behind.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace rostrum::app {

struct OptionPage {
  std::vector<std::string> names;  // "-h", "--help"; of a word without a dash, none
  bool positional = false;         // it may be given, or has to be, as a word without a dash
  bool required = false;
  std::string argument;             // what its argument is called: "FILE"; empty for a flag
  std::string help;                 // one line
  std::vector<std::string> values;  // all that the argument can be; empty where that is no list
};

struct CommandPage {
  std::string name;  // of a subcommand, or the program's
  std::string help;
  std::vector<OptionPage> options;
  std::vector<CommandPage> commands;  // its subcommands
};

[[nodiscard]] CommandPage command_page(const CLI::App& app);

}  // namespace rostrum::app
