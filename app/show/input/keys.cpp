#include "show/input/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"

namespace rostrum::app {
namespace {

constexpr std::array<std::pair<Key, std::string_view>, 18> kNames{{
    {Key::Space, "Space"},
    {Key::Escape, "Escape"},
    {Key::Enter, "Enter"},
    {Key::Tab, "Tab"},
    {Key::Backspace, "Backspace"},
    {Key::Insert, "Insert"},
    {Key::Delete, "Delete"},
    {Key::Right, "Right"},
    {Key::Left, "Left"},
    {Key::Down, "Down"},
    {Key::Up, "Up"},
    {Key::PageUp, "Page Up"},
    {Key::PageDown, "Page Down"},
    {Key::Home, "Home"},
    {Key::End, "End"},
    {Key::LeftButton, "Left click"},
    {Key::MediaNext, "Media Next"},
    {Key::MediaPrevious, "Media Previous"},
}};

// The names of characters that are hard to see beside a comma or at the end of a sentence.
constexpr std::array<std::pair<char32_t, std::string_view>, 2> kCharacterNames{
    {{'.', "Period"}, {',', "Comma"}}};

// The key that types it on a US keyboard, for those of which layouts of other scripts have no such
// character where it is meant.
Key us_key(char32_t character) {
  if (character == '.' || character == ',' || character == '0') return static_cast<Key>(character);
  if (character >= 'a' && character <= 'z') return static_cast<Key>(character - 'a' + 'A');
  return Key::Unknown;
}

// Tells whether a US keyboard has a key that types it without Shift; letters are in upper case.
bool has_key(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (c != 0 && c < 128 &&
          std::string_view{"',-./;=[\\]`"}.find(static_cast<char>(c)) != std::string_view::npos);
}

std::string name(Key key) {
  if (key >= Key::F1 && key <= Key::F24) {
    return fmt::format("F{}", static_cast<int>(key) - static_cast<int>(Key::F1) + 1);
  }
  if (is_printable(key)) return {static_cast<char>(key)};
  const auto* const found = std::find_if(kNames.begin(), kNames.end(),
                                         [key](const auto& named) { return named.first == key; });
  return found == kNames.end() ? "" : std::string{found->second};
}

// Removes what stands between words and makes the rest lower case, so that both spellings are
// equal.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '_' && c != '-') out += ascii_lower(c);
  }
  return out;
}

// Takes the modifiers off the front.
Modifiers take_modifiers(std::string_view& text) {
  Modifiers held;
  for (;;) {
    const std::size_t plus = text.find('+');
    if (plus == std::string_view::npos || plus + 1 == text.size()) return held;
    const std::string word = plain(text.substr(0, plus));
    bool* const which = word == "shift"  ? &held.shift
                        : word == "ctrl" ? &held.ctrl
                        : word == "alt"  ? &held.alt
                                         : nullptr;
    if (which == nullptr || *which) return held;
    *which = true;
    text.remove_prefix(plus + 1);
  }
}

std::optional<Key> named_key(std::string_view text) {
  const std::string wanted = plain(text);
  for (const auto& [key, name] : kNames) {
    if (plain(name) == wanted) return key;
  }
  for (auto number = static_cast<int>(Key::F1); number <= static_cast<int>(Key::F24); ++number) {
    if (plain(name(static_cast<Key>(number))) == wanted) return static_cast<Key>(number);
  }
  return std::nullopt;
}

// The character that the text stands for, if it is one.
std::optional<char32_t> single_character(std::string_view text) {
  for (const auto& [character, name] : kCharacterNames) {
    if (plain(name) == plain(text)) return character;
  }
  const auto characters = decode_utf8(text);
  if (characters.size() != 1) return std::nullopt;
  const char32_t c = characters.front().value;
  const bool seen = c > ' ' && (c < 0x7F || c > 0xA0) && c != 0xFFFD;
  return seen ? std::optional{c} : std::nullopt;
}

Result<Stroke> stroke_of(char32_t character, const Modifiers& held) {
  const char32_t c = ascii_lower(character);
  const bool letter = c >= 'a' && c <= 'z';
  if (held.ctrl || held.alt) {
    const char32_t upper = letter ? c - 'a' + 'A' : c;
    if (!has_key(upper)) return Error{"with Ctrl and Alt go the keys of a US keyboard"};
    return Stroke{.key = static_cast<Key>(upper), .modifiers = held};
  }
  if (held.shift && !letter) return Error{"what Shift types is written as the character itself"};
  if (c >= '1' && c <= '9') return Error{"the digits from 1 are the numbers of slides"};
  return Stroke{.key = us_key(c), .modifiers = held, .character = c};
}

}  // namespace

bool edits_text(const Press& press) {
  const Modifiers& held = press.modifiers;
  if (held.ctrl && is_printable(press.key)) {
    // A field uses these with Ctrl to select all, copy, paste, cut, redo and undo.
    return std::string_view{"ACVXYZ"}.find(static_cast<char>(press.key)) != std::string_view::npos;
  }
  if (press.character != 0 || press.key <= Key::Space || is_printable(press.key)) return true;
  // Enter, Tab, Backspace, Insert, Delete and the arrows lie between Escape and Up.
  return (press.key >= Key::Escape && press.key <= Key::Up) || press.key == Key::Home ||
         press.key == Key::End || press.key == Key::KeypadEnter;
}

std::string label(const Stroke& stroke) {
  std::string text;
  if (stroke.modifiers.ctrl) text += "Ctrl+";
  if (stroke.modifiers.alt) text += "Alt+";
  if (stroke.modifiers.shift) text += "Shift+";
  const char32_t c = stroke.character;
  const auto* const named = std::find_if(kCharacterNames.begin(), kCharacterNames.end(),
                                         [c](const auto& entry) { return entry.first == c; });
  if (c == 0) {
    text += name(stroke.key);
  } else if (named != kCharacterNames.end()) {
    text += named->second;
  } else {
    append_utf8(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c, text);
  }
  return text;
}

Result<Stroke> parse_stroke(std::string_view text) {
  const Modifiers held = take_modifiers(text);
  if (const auto character = single_character(text)) return stroke_of(*character, held);
  if (const auto key = named_key(text)) return Stroke{.key = *key, .modifiers = held};
  return Error{"there is no such key"};
}

}  // namespace rostrum::app
