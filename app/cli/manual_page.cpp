#include "cli/manual_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

#include "show/input/key_map.h"

namespace rostrum::app {
namespace {

// Text that prints as it stands, wherever it stands in a line.
std::string in_roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '`' || c == '\'') {
      out += c == '`' ? "\\(ga" : "\\(aq";
    } else {
      out += c;
    }
  }
  return out.starts_with('.') ? "\\&" + out : out;
}

void add_options(const CommandPage& page, std::string& out) {
  for (const OptionPage& option : page.options) {
    std::vector<std::string> names;
    if (option.positional && !option.names.empty()) {
      names.push_back("\\fI" + in_roff(option.argument) + "\\fR");
    }
    for (const std::string& name : option.names) names.push_back("\\fB" + in_roff(name) + "\\fR");
    if (!option.argument.empty()) {
      names.push_back("\\fI" + in_roff(option.argument) + "\\fR");
      if (names.size() > 1) {
        // The argument belongs to the last of the names.
        names[names.size() - 2] += ' ' + names.back();
        names.pop_back();
      }
    }
    out += fmt::format(".TP\n{}\n{}.\n", fmt::join(names, ", "), in_roff(option.help));
    if (!option.values.empty()) {
      out +=
          fmt::format("One of: {}.\n", in_roff(fmt::format("{}", fmt::join(option.values, ", "))));
    }
  }
}

void add_keys(std::span<const Binding> table, std::string& out) {
  for (const Binding& binding : table) {
    out += fmt::format(".TP\n.B {}\n{}.\n", in_roff(label(binding)), in_roff(binding.help));
  }
}

constexpr std::string_view kFiles = R"(.SH FILES
.TP
.I $XDG_CONFIG_HOME/rostrum/settings.json
What the panel looks like and what it was set to.
Without
.BR XDG_CONFIG_HOME ,
that is
.IR ~/.config .
.TP
.I $XDG_CONFIG_HOME/rostrum/keys.toml
Other keys, a command a line:
.EX
freeze = ["F8", "Shift+F"]
.EE
.B rostrum keys
prints the commands, and the keys that they have.
.TP
.I $XDG_STATE_HOME/rostrum/show.json
Where the last show was, for
.BR "rostrum \-\-resume" .
Without
.BR XDG_STATE_HOME ,
that is in
.IR ~/.local/state .
.SH EXIT STATUS
0 on success.
1 when something could not be done, with a sentence on standard error that says what and why.
.SH EXAMPLES
.EX
rostrum \-\-fullscreen
rostrum list
rostrum pack transformer \-o talk.rostrum
rostrum talk.rostrum
rostrum still talk.rostrum \-\-at 8.81,24.01 \-\-size 1920x1080 \-\-out pictures
rostrum export \-\-video talk.mp4
rostrum doctor
.EE
.SH SEE ALSO
.BR ffmpeg (1)
)";

}  // namespace

std::string manual_page(const CommandPage& program, std::string_view version) {
  const auto words = [](const CommandPage& page) {
    std::string text;
    for (const OptionPage& option : page.options) {
      if (!option.positional) continue;
      const std::string word = "\\fI" + in_roff(option.argument) + "\\fR";
      text += (option.required ? word : '[' + word + ']') + '\n';
    }
    return text;
  };
  std::string out = fmt::format(
      ".TH ROSTRUM 1 \"\" \"rostrum {}\" \"User Commands\"\n"
      ".SH NAME\n{} \\- plays animated diagram slides live on stage\n.SH SYNOPSIS\n.B {}\n"
      "[\\fIOPTION\\fR]...\n{}",
      in_roff(version), program.name, program.name, words(program));
  for (const CommandPage& command : program.commands) {
    out += fmt::format(".br\n.B {} {}\n[\\fIOPTION\\fR]...\n{}", program.name,
                       in_roff(command.name), words(command));
  }
  // Lines end where the text is broken for a terminal, and that is not roff's way.
  std::string help = program.help;
  const std::size_t paragraph = help.find("\n\n");
  const std::string rest = paragraph == std::string::npos ? "" : help.substr(paragraph + 2);
  out += fmt::format(".SH DESCRIPTION\n{}\n", in_roff(help.substr(0, paragraph)));
  if (!rest.empty()) out += fmt::format(".PP\n{}\n", in_roff(rest));
  out += ".SH OPTIONS\n";
  add_options(program, out);
  out += ".SH COMMANDS\n";
  for (const CommandPage& command : program.commands) {
    out +=
        fmt::format(".SS {} {}\n{}.\n", program.name, in_roff(command.name), in_roff(command.help));
    add_options(command, out);
  }
  out += ".SH KEYS\n";
  const KeyMap keys;
  add_keys(keys.bindings(KeyTable::Show), out);
  out += ".SS In the timeline, after a click on it\n";
  add_keys(keys.bindings(KeyTable::Timeline), out);
  out += kFiles;
  return out;
}

}  // namespace rostrum::app
