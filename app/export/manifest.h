// manifest.json lies beside the PNG files of a folder and says what they were made from.
//
// It says nothing of which frames there are, so that many machines can write to one folder: each
// writes the same manifest, and a frame is there when its file is there and whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "deck/deck.h"
#include "export/export_options.h"

namespace rostrum::app {

struct Manifest {
  std::string program;  // "rostrum 0.1.0"
  std::string deck;
  std::string contents;  // a hash of the recorded deck
  PixelSize size;
  FrameRate rate;
  bool transparent = false;
  PngCompression compression = PngCompression::Fast;
  bool operator==(const Manifest&) const = default;
};

[[nodiscard]] Manifest manifest_of(const ExportOptions& options, const std::string& deck,
                                   const deck::Deck& timeline);

// "manifest.json"
[[nodiscard]] std::filesystem::path manifest_file(const std::filesystem::path& folder);

[[nodiscard]] std::string manifest_json(const Manifest& manifest);

// None if it is no manifest.
[[nodiscard]] std::optional<Manifest> parse_manifest(std::string_view json);

// None if there is no such file; an error if it is no manifest, which says how to go on.
[[nodiscard]] Result<std::optional<Manifest>> read_manifest(const std::filesystem::path& folder);

// False if there is one already, which then stays as it is: of several exports that begin in a
// folder at once, one writes its manifest.
[[nodiscard]] Result<bool> write_manifest(const Manifest& manifest,
                                          const std::filesystem::path& folder);

// Says for people what differs: "1280x720 instead of 1920x1080". The two must differ.
[[nodiscard]] std::string difference(const Manifest& there, const Manifest& wanted);

}  // namespace rostrum::app
