// The options hold what the command line asks for.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/pixel_size.h"
#include "base/result.h"
#include "cli/export_arguments.h"
#include "live/play_options.h"
#include "python/talk_order.h"
#include "talk/deck_choice.h"

namespace rostrum::app {

// A deck is a name or a file, empty for the first; scenes are those of a talk in Python, empty for
// all.
struct ListOptions {
  std::string deck;  // empty: all
  std::vector<std::string> scenes;
  std::string font;
  TalkOptions talk;
  bool json = false;
};

struct MonitorsOptions {};

struct KeysOptions {
  bool markdown = false;
};

struct StillOptions {
  std::string deck;
  std::vector<std::string> scenes;
  std::string font;
  TalkOptions talk;
  std::vector<double> times;  // seconds, in the order they were given
  bool stops = false;         // one picture a stop, before those of `times`
  PixelSize size{.width = 1920, .height = 1080};
  std::string folder;
};

struct CheckOptions {
  std::string deck;
  std::vector<std::string> scenes;
  std::string font;
  TalkOptions talk;
  bool json = false;
};

struct InspectOptions {
  std::string deck;
  std::vector<std::string> scenes;
  std::string font;
  TalkOptions talk;
  std::vector<double> times;  // seconds, in the order they were given
  bool json = false;
};

struct PackOptions {
  std::string deck;
  std::vector<std::string> scenes;
  std::string font;
  TalkOptions talk;
  std::string file;  // empty: the deck's name, here
};

struct ExportCommand {
  ExportOptions options;
  std::vector<std::string> scenes;
  TalkOptions talk;
};

struct DoctorOptions {
  bool json = false;
};

// This is a text to print on standard output.
struct Text {
  std::string text;
};

using Options =
    std::variant<PlayOptions, ListOptions, MonitorsOptions, KeysOptions, StillOptions,
                 ExportCommand, CheckOptions, InspectOptions, PackOptions, DoctorOptions, Text>;

// Which deck the options of a command, or of a show, are about.
template <class CommandOptions>
[[nodiscard]] DeckChoice deck_choice(const CommandOptions& options) {
  return {
      .deck = options.deck, .scenes = options.scenes, .font = options.font, .talk = options.talk};
}

// The arguments are those after the program's name. An error is one sentence or more, for a person.
[[nodiscard]] Result<Options> parse_options(std::span<const char* const> arguments);

// Seconds, separated by commas: "8.81,24.01".
[[nodiscard]] Result<std::vector<double>> parse_times(std::string_view text);

}  // namespace rostrum::app
