// Keys as they are pressed and as people write them. What they do in a show is the key map's to say
// (key_map.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

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
  Insert = 260,
  Delete = 261,
  Right = 262,
  Left = 263,
  Down = 264,
  Up = 265,
  PageUp = 266,
  PageDown = 267,
  Home = 268,
  End = 269,
  F1 = 290,  // and so on to F24
  F5 = 294,
  F11 = 300,
  F24 = 313,
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

// One way to ask for a command: a key with exactly these modifiers, or, where `character` is set,
// that character (in lower case) without Ctrl, Alt or Super. Where Shift goes with the character it
// must be held; else it may be, for whatever it takes to type it.
struct Stroke {
  Key key = Key::Unknown;
  Modifiers modifiers;
  char32_t character = 0;
  bool operator==(const Stroke&) const = default;
};

// A letter or digit of ASCII, in lower case.
[[nodiscard]] constexpr bool is_latin(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Tells whether the key has a character of its own on a US keyboard; the space does not count.
[[nodiscard]] constexpr bool is_printable(Key key) { return key > Key::Space && key < Key::Escape; }

// Tells whether a field that is being typed in has a use for the press: what types, moves in it,
// edits it, ends or leaves it. All else, such as what a clicker sends, is the show's even then.
[[nodiscard]] bool edits_text(const Press& press);

// Names the stroke as people do: "Shift+Space", "N", "Period". UTF-8.
[[nodiscard]] std::string label(const Stroke& stroke);

// The stroke that has this label, in whatever case and spacing its words are written. Letters count
// by the character, with the key of a US keyboard for layouts that have no such character; with
// Ctrl or Alt, by the key. The error says what is wrong with it.
[[nodiscard]] Result<Stroke> parse_stroke(std::string_view text);

}  // namespace rostrum::app
