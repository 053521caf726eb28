#include "cli/completion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace rostrum::app {
namespace {

bool is_file(const OptionPage& option) { return option.argument == "FILE"; }
bool is_deck(const OptionPage& option) { return option.argument == "DECK"; }
bool is_folder(const OptionPage& option) { return option.argument == "DIR"; }

// Escapes text for single quotes in a shell.
std::string in_quotes(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out;
}

std::string words_of(const CommandPage& page) {
  std::vector<std::string_view> words;
  for (const CommandPage& command : page.commands) words.push_back(command.name);
  for (const OptionPage& option : page.options) {
    words.insert(words.end(), option.names.begin(), option.names.end());
    if (option.positional) words.insert(words.end(), option.values.begin(), option.values.end());
  }
  return fmt::format("{}", fmt::join(words, " "));
}

bool takes_deck(const CommandPage& page) {
  return std::any_of(page.options.begin(), page.options.end(), is_deck);
}

// --- bash

// Adds the arguments that follow an option; they are the same in every command.
void add_bash_arguments(const CommandPage& page, std::set<std::string>& known, std::string& out) {
  for (const OptionPage& option : page.options) {
    if (option.argument.empty() || option.names.empty()) continue;
    if (!known.insert(option.names.back()).second) continue;
    const std::string names = fmt::format("{}", fmt::join(option.names, "|"));
    if (is_deck(option)) {
      out +=
          fmt::format("    {}) words='{}'; decks=yes ;;\n", names, fmt::join(option.values, " "));
    } else if (is_file(option)) {
      out += fmt::format("    {}) _rostrum_files -f; return ;;\n", names);
    } else if (is_folder(option)) {
      out += fmt::format("    {}) _rostrum_files -d; return ;;\n", names);
    } else if (!option.values.empty()) {
      out += fmt::format("    {}) words='{}' ;;\n", names, fmt::join(option.values, " "));
    } else {
      out += fmt::format("    {}) return ;;\n", names);
    }
  }
  for (const CommandPage& command : page.commands) add_bash_arguments(command, known, out);
}

std::string bash(const CommandPage& program) {
  std::vector<std::string_view> commands;
  std::string cases;
  for (const CommandPage& command : program.commands) {
    commands.push_back(command.name);
    cases += fmt::format("      {}) words='{}'{} ;;\n", command.name, words_of(command),
                         takes_deck(command) ? "; decks=yes" : "");
  }
  std::string arguments;
  std::set<std::string> known;
  add_bash_arguments(program, known, arguments);
  return fmt::format(
      R"(# Completion of the command {0} in bash.

# Completes files (-f) or folders (-d), with a slash after folders.
_{0}_files() {{
  compopt -o filenames
  mapfile -t COMPREPLY < <(compgen "$1" -- "$current")
}}

_{0}() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} command='' words='' decks='' word
  # --option=value comes in three words.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=${{COMP_WORDS[COMP_CWORD - 2]}}
  fi
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in
      {1}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case $previous in
{2}  esac
  if [[ -z $words ]]; then
    case $command in
      '') words='{3}'; decks=yes ;;
{4}    esac
  fi
  mapfile -t COMPREPLY < <(
    compgen -W "$words" -- "$current"
    if [[ -n $decks ]]; then
      compgen -f -X '!*.py' -- "$current"
      compgen -f -X '!*.rostrum' -- "$current"
      [[ $current != */* ]] || compgen -d -S / -- "$current"
    fi
  )
}}

complete -F _{0} {0}
)",
      program.name, fmt::join(commands, "|"), arguments, words_of(program), cases);
}

// --- zsh

// Escapes help for the brackets of a specification, which itself stands in single quotes.
std::string zsh_help(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return in_quotes(out);
}

std::string zsh_argument(const OptionPage& option) {
  if (option.argument.empty()) return "";
  if (is_deck(option)) return fmt::format(":{}:_rostrum_decks", option.argument);
  if (is_file(option)) return fmt::format(":{}:_files", option.argument);
  if (is_folder(option)) return fmt::format(":{}:_files -/", option.argument);
  if (option.values.empty()) return fmt::format(":{}: ", zsh_help(option.argument));
  return fmt::format(":{}:({})", option.argument, fmt::join(option.values, " "));
}

// Words without a dash only where they are no commands.
std::string zsh_options(const CommandPage& page, std::string_view indent) {
  std::string out;
  int words = 0;
  for (const OptionPage& option : page.options) {
    if (option.positional && page.commands.empty()) {
      out += fmt::format(" \\\n{}'{}{}'", indent, ++words, zsh_argument(option));
    }
    for (const std::string& name : option.names) {
      const std::string others = fmt::format("{}", fmt::join(option.names, " "));
      out += fmt::format(" \\\n{}'({}){}[{}]{}'", indent, others, name, zsh_help(option.help),
                         zsh_argument(option));
    }
  }
  return out;
}

std::string zsh(const CommandPage& program) {
  std::string commands;
  std::string cases;
  std::string decks;
  for (const OptionPage& option : program.options) {
    if (is_deck(option)) decks = fmt::format("{}", fmt::join(option.values, " "));
  }
  for (const CommandPage& command : program.commands) {
    commands += fmt::format("        '{}:{}'\n", command.name, zsh_help(command.help));
    cases += fmt::format("        {})\n          _arguments{}\n          ;;\n", command.name,
                         zsh_options(command, "            "));
  }
  return fmt::format(R"(#compdef {0}
# Completion of the command {0} in zsh.

_{0}_decks() {{
  _alternative 'decks:deck:({4})' 'files:file:_files -g "*.{{py,rostrum}}"'
}}

_{0}() {{
  local context state state_descr line
  local -A opt_args
  local -a commands
  _arguments -C{1} \
    '1: :->command' \
    '*:: :->arguments'
  case $state in
    command)
      commands=(
{2}      )
      _describe command commands
      _{0}_decks
      ;;
    arguments)
      case $words[1] in
{3}      esac
      ;;
  esac
}}

# Both found by the shell on its own and sourced by hand.
if [[ $funcstack[1] == _{0} ]]; then
  _{0} "$@"
else
  compdef _{0} {0}
fi
)",
                     program.name, zsh_options(program, "    "), commands, cases, decks);
}

// --- fish

void add_fish_options(const CommandPage& page, std::string_view program, std::string_view condition,
                      std::string& out) {
  for (const OptionPage& option : page.options) {
    if (is_deck(option)) {
      out += fmt::format(
          "complete -c {} -n '{}' -a '{} (__fish_complete_suffix .py) (__fish_complete_suffix "
          ".rostrum)'\n",
          program, condition, fmt::join(option.values, " "));
    }
    if (option.names.empty() && option.values.empty()) continue;
    out += fmt::format("complete -c {} -n '{}'", program, condition);
    for (const std::string& name : option.names) {
      out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (is_deck(option)) {
      out +=
          fmt::format(" -x -a '{} (__fish_complete_suffix .py) (__fish_complete_suffix .rostrum)'",
                      fmt::join(option.values, " "));
    } else if (option.names.empty() || !option.values.empty()) {
      out += fmt::format("{} -a '{}'", option.names.empty() ? "" : " -x",
                         fmt::join(option.values, " "));
    } else if (is_file(option)) {
      out += " -r -F";
    } else if (is_folder(option)) {
      out += " -x -a '(__fish_complete_directories)'";
    } else if (!option.argument.empty()) {
      out += " -x";
    }
    out += fmt::format(" -d '{}'\n", in_quotes(option.help));
  }
}

std::string fish(const CommandPage& program) {
  std::string out =
      fmt::format("# Completion of the command {0} in fish.\ncomplete -c {0} -f\n", program.name);
  for (const CommandPage& command : program.commands) {
    out += fmt::format("complete -c {} -n __fish_use_subcommand -a {} -d '{}'\n", program.name,
                       command.name, in_quotes(command.help));
  }
  add_fish_options(program, program.name, "__fish_use_subcommand", out);
  for (const CommandPage& command : program.commands) {
    add_fish_options(command, program.name, "__fish_seen_subcommand_from " + command.name, out);
  }
  return out;
}

}  // namespace

std::string completion(const CommandPage& program, Shell shell) {
  switch (shell) {
    case Shell::Zsh:
      return zsh(program);
    case Shell::Fish:
      return fish(program);
    case Shell::Bash:
      break;
  }
  return bash(program);
}

}  // namespace rostrum::app
