#include "cli/keys_page.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace rostrum::app {
namespace {

constexpr std::string_view kNone = "(no key)";

std::string keys_of(const Binding& binding) {
  return binding.strokes.empty() ? std::string{kNone} : label(binding);
}

void add_rows(std::span<const Binding> bindings, std::string& page) {
  constexpr std::size_t kColumn = 15;  // for the keys; long lists of them get a line of their own
  for (const Binding& binding : bindings) {
    const std::string keys = keys_of(binding);
    page += fmt::format("  {:<17} ", binding.name);
    page +=
        keys.size() > kColumn ? fmt::format("{}\n{:36}", keys, "") : fmt::format("{:<15} ", keys);
    page += fmt::format("{}\n", binding.help);
  }
}

// Characters that Markdown would read as its own.
std::string in_table(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view{"\\`*_|<>[]#~"}.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string table(std::span<const Binding> bindings) {
  std::string out = "| keys | do | command |\n| --- | --- | --- |\n";
  for (const Binding& binding : bindings) {
    out += fmt::format("| {} | {} | `{}` |\n", in_table(keys_of(binding)), in_table(binding.help),
                       binding.name);
  }
  return out;
}

}  // namespace

std::string keys_page(const KeyMap& keys) {
  std::string page = "Keys of a show:\n";
  add_rows(keys.bindings(KeyTable::Show), page);
  page += "\nKeys of the timeline, after a click on it:\n";
  add_rows(keys.bindings(KeyTable::Timeline), page);
  return page;
}

std::string keys_markdown(const KeyMap& keys) {
  return fmt::format(
      R"(# Keys

All keys of a show, in its window and in the speaker's view alike. `?` or F1 shows them over the slide,
or in the speaker's view where it is open, and `rostrum keys` prints them as they are bound. Held keys do not
step. A clicker works as it is.

{}
Besides these, the digits begin the number of a slide: 3 and Enter goes to the third one, 3.2 and Enter to its
second step. The audience does not see what is typed. The wheel zooms about the pointer after Z.

`rostrum --interrupt` says what next does in the middle of a step: `finish` it fast, as it is built in;
`advance` to the step after it at once; or `queue`, which lets it play on and the next one follow.

Escape undoes one thing at a time, in this order: a typed number or name, the page of keys, the overview, the
frame of a zoom that is being dragged, the zoom, the pen or the laser, freeze, the black or white screen, full
screen. With the speaker's view open or a second monitor plugged in it stops before full screen, so that one
press too many does not show an audience the desktop: F leaves it. It never ends the show.

T shows the panel where no audience sees it: in the speaker's view while that is open, else beside the slide in
a window. In full screen without the view T does nothing, and Ctrl+T shows the panel there.

## In the timeline

After a click on the panel's [timeline](panel.md#timeline) these come first, until a click elsewhere:

{}
## Other keys

Keys are changed in the file `$XDG_CONFIG_HOME/rostrum/keys.toml`, which is `~/.config/rostrum/keys.toml` where
that is not set. A line names a command and the keys that it has from then on:

```toml
freeze = ["F8", "Shift+F"]   # two keys
replay = "U"                 # one
quit = []                    # none

[timeline]
pause = "P"
```

- Commands that the file does not name keep their keys, but for a key that the file gives to another one.
- A letter, or another character, is what the key types, wherever it lies on the keyboard: `"N"`, `"?"`, `"Ö"`.
  Shift is for letters (`"Shift+F"`) and for keys that type nothing (`"Shift+F8"`).
- With Ctrl and Alt, letters are those of the keyboard's layout and all else is where a US keyboard has it:
  `"Ctrl+Q"`, `"Ctrl+Alt+1"`.
- The keys that type nothing are Space, Enter, Tab, Escape, Backspace, Insert, Delete, Left, Right, Up, Down,
  Page Up, Page Down, Home, End, F1 to F24, Left click, and Media Next and Media Previous of a headset. Enter is
  the keypad's too; Period and Comma are other names of `"."` and `","`.
- The digits from 1 are the numbers of slides. While the overview is open, letters, arrows, Tab and Enter
  are its own.

A mistake in the file is said on standard error, with its line, when a show starts and by `rostrum keys`; all
keys stay as they are built in then:

    ~/.config/rostrum/keys.toml, line 3: there is no command "freze"; all keys stay as they are built in.
)",
      table(keys.bindings(KeyTable::Show)), table(keys.bindings(KeyTable::Timeline)));
}

}  // namespace rostrum::app
