// The settings are kept between runs as a JSON file in the user's configuration folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/frame_rate.h"
#include "base/result.h"
#include "store/panel_settings.h"

namespace rostrum::app {

struct KeptSettings {
  PanelSettings panel;
  FrameRate clock_rate;
  bool hold_at_stops = true;
  double notes_size = 22;  // of the speaker's view, in units of writing
  bool operator==(const KeptSettings&) const = default;
};

[[nodiscard]] std::string settings_json(const KeptSettings& settings);

// Members that are missing keep their defaults, so that older and newer versions read each other's
// files. The error says why the text is no such JSON.
[[nodiscard]] Result<KeptSettings> parse_settings(std::string_view json);

// rostrum/settings.json in the user's folder of configuration; none where there is no such folder.
[[nodiscard]] std::optional<std::filesystem::path> settings_path();

// The defaults where there is no such file. An error for one that cannot be read.
[[nodiscard]] Result<KeptSettings> read_settings(const std::filesystem::path& file);

// The whole file or, on an error, none of it: an older one stays as it was. Makes its folder.
[[nodiscard]] Status write_settings(const KeptSettings& settings,
                                    const std::filesystem::path& file);

}  // namespace rostrum::app
