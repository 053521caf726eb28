// What the command line asks for.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "app/export/export_options.h"
#include "app/pixel_size.h"
#include "app/stage_options.h"
#include "scene/result.h"

namespace rostrum::app {

// Whether the timeline panel is there at the start; Auto: in a window, not in full screen.
enum class PanelChoice : std::uint8_t { Auto, Shown, Hidden };

struct PlayOptions {
  std::string deck;
  std::string font;  // empty: the one that is built in
  PixelSize size{.width = 1280, .height = 720};
  bool fullscreen = false;
  PanelChoice panel = PanelChoice::Auto;
  StageOptions stage;
  std::string monitor;  // for the show, by number or name; empty: no one in particular
  bool resume = false;  // where the last show was
};

struct ListOptions {
  std::string deck;  // empty: all
  std::string font;
  bool json = false;
};

struct MonitorsOptions {};

struct KeysOptions {
  bool markdown = false;
};

struct StillOptions {
  std::string deck;
  std::string font;
  std::vector<double> times;  // seconds, in the order they were given
  bool stops = false;         // one picture a stop, before those of `times`
  PixelSize size{.width = 1920, .height = 1080};
  std::string folder;
};

struct CheckOptions {
  std::string deck;
  std::string font;
  bool json = false;
};

struct DoctorOptions {
  bool json = false;
};

// A text to print on standard output.
struct Text {
  std::string text;
};

using Options = std::variant<PlayOptions, ListOptions, MonitorsOptions, KeysOptions, StillOptions,
                             ExportOptions, CheckOptions, DoctorOptions, Text>;

// The arguments are those after the program's name. An error is one sentence or more, for a person.
[[nodiscard]] Result<Options> parse_options(std::span<const char* const> arguments);

// "1920x1080". At least 1 by 1 pixel, and no more than memory may hold.
[[nodiscard]] Result<PixelSize> parse_size(std::string_view text);

// Seconds, separated by commas: "8.81,24.01".
[[nodiscard]] Result<std::vector<double>> parse_times(std::string_view text);

}  // namespace rostrum::app
