// The key map says what the keys of a running show do: it is one table, with the names of the
// commands in the file of bindings (keys_file.h), from which help and documentation are made.
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
#include <vector>

#include "show/command.h"
#include "show/input/keys.h"

namespace rostrum::app {

struct Binding {
  Command command;
  std::string_view name;  // "next-slide"
  std::vector<Stroke> strokes;
  std::string_view help;
  bool operator==(const Binding&) const = default;
};

// A stroke in Timeline means something else while the panel's timeline has the focus.
enum class KeyTable : std::uint8_t { Show, Timeline };

class KeyMap {
 public:
  // The keys that are built in.
  KeyMap();

  [[nodiscard]] std::span<const Binding> bindings(KeyTable table) const { return rows(table); }
  // Null where there is no command of that name.
  [[nodiscard]] const Binding* find(KeyTable table, std::string_view name) const;

  // Gives a command of find() these strokes and no others; what else in the table had one of them
  // has it no more.
  void bind(KeyTable table, std::string_view name, std::vector<Stroke> strokes);

  // Held keys ask for nothing that the audience could see: neither a step nor anything else should
  // happen twice by accident. The notes scroll and grow while a key is held.
  [[nodiscard]] std::optional<Command> command_for(const Press& press) const;
  // Looks the press up with the timeline's keys first. There, moving by frames and seconds goes on
  // while a key is held.
  [[nodiscard]] std::optional<Command> timeline_command_for(const Press& press) const;

  bool operator==(const KeyMap&) const = default;

 private:
  [[nodiscard]] const std::vector<Binding>& rows(KeyTable table) const {
    return table == KeyTable::Show ? show_ : timeline_;
  }

  std::vector<Binding> show_;
  std::vector<Binding> timeline_;
};

// The labels of all of a binding's strokes, separated by commas.
[[nodiscard]] std::string label(const Binding& binding);

}  // namespace rostrum::app
