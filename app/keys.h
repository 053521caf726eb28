// The keys of a running show: one table, which says what they do and from which the help is made.
//
// A press is matched by the character that it types and by its key. Characters come first, since
// `.`, `?` and the letters lie elsewhere on other layouts. The key counts for what types nothing
// (arrows, F5), and for what types no Latin letter or digit: on a Cyrillic keyboard the key that is
// B elsewhere still blanks, while on a French one the Z, which lies where others have their W, does
// not.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/command.h"

namespace rostrum::app {

// Printable keys have the value of the character they type on a US keyboard. The values are GLFW's.
enum class Key : std::uint16_t {
  Unknown = 0,
  Space = ' ',
  Comma = ',',
  Period = '.',
  Zero = '0',
  Nine = '9',
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
  E = 'E',
  F = 'F',
  G = 'G',
  H = 'H',
  I = 'I',
  J = 'J',
  K = 'K',
  L = 'L',
  M = 'M',
  N = 'N',
  O = 'O',
  P = 'P',
  Q = 'Q',
  R = 'R',
  S = 'S',
  T = 'T',
  U = 'U',
  V = 'V',
  W = 'W',
  X = 'X',
  Y = 'Y',
  Z = 'Z',
  Escape = 256,
  Enter = 257,
  Tab = 258,
  Backspace = 259,
  Right = 262,
  Left = 263,
  Down = 264,
  Up = 265,
  PageUp = 266,
  PageDown = 267,
  Home = 268,
  End = 269,
  F1 = 290,
  F5 = 294,
  F11 = 300,
  KeypadEnter = 335,
  // No keys of GLFW's:
  LeftButton = 1024,  // of the mouse, on the slide
  MediaNext,          // of a headset
  MediaPrevious,
};

struct Modifiers {
  bool shift = false;
  bool ctrl = false;
  bool alt = false;
  bool super = false;
  bool operator==(const Modifiers&) const = default;
};

// One key or button going down, with the character it typed (0: none), whatever that took on this
// layout.
struct Press {
  Key key = Key::Unknown;
  Modifiers modifiers;
  char32_t character = 0;
  bool repeat = false;  // made by the system because the key is held
};

// What the table says of one way to ask for a command: a key with exactly these modifiers, or,
// where `character` is set, that character (in lower case) without Ctrl, Alt or Super. Where Shift
// goes with the character it must be held; else it may be, for whatever it takes to type it.
struct Stroke {
  Key key = Key::Unknown;
  Modifiers modifiers;
  char32_t character = 0;
};

struct Binding {
  Command command;
  std::span<const Stroke> strokes;
  std::string_view help;
};

[[nodiscard]] std::span<const Binding> bindings();
// The keys that mean something else while the panel's timeline has the focus.
[[nodiscard]] std::span<const Binding> timeline_bindings();

// Held keys ask for nothing: neither a step nor anything else should happen twice by accident.
[[nodiscard]] std::optional<Command> command_for(const Press& press);
// The same with the timeline's keys first. There, moving by frames and seconds goes on while a key
// is held.
[[nodiscard]] std::optional<Command> timeline_command_for(const Press& press);

// A letter or digit of ASCII, in lower case.
[[nodiscard]] constexpr bool is_latin(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Whether a field that is being typed in has a use for it: what types, moves in it, edits it, ends
// or leaves it. All else, such as what a clicker sends, is the show's even then.
[[nodiscard]] bool edits_text(const Press& press);

// As people name it: "Shift+Space", "N", "Period".
[[nodiscard]] std::string label(const Stroke& stroke);
// The labels of all of a binding's strokes, separated by commas.
[[nodiscard]] std::string label(const Binding& binding);

}  // namespace rostrum::app
