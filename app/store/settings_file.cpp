#include "store/settings_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <system_error>

#include "files/atomic_file.h"
#include "store/json_text.h"
#include "system/files/read_file.h"
#include "system/files/user_folders.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = std::size_t{1024} * 1024;
constexpr std::array<std::string_view, 4> kTabNames{"slides", "frames", "statistics", "view"};

JsonText json_of(FrameRate rate) { return JsonText::array({rate.num, rate.den}); }

// The member of that name, if it is there. A value of another type throws.
template <class T>
void get(const Json& object, const char* name, T& value) {
  if (const auto found = object.find(name); found != object.end()) value = found->get<T>();
}

const Json& object_at(const Json& object, const char* name) {
  static const Json kNone = Json::object();
  const auto found = object.find(name);
  if (found == object.end()) return kNone;
  if (!found->is_object()) throw std::invalid_argument{std::string{name} + " is no object"};
  return *found;
}

void get_size(const Json& object, const char* name, double least, double most, double& value) {
  get(object, name, value);
  value = std::clamp(value, least, most);
}

// Returns a number from 1 to `most`. It is read as a double, which holds any number that a file may
// contain, before it is limited.
std::int64_t whole_number(const Json& number, std::int64_t most) {
  return static_cast<std::int64_t>(
      std::clamp(number.get<double>(), 1.0, static_cast<double>(most)));
}

void get_pixels(const Json& object, const char* name, int& pixels) {
  const auto found = object.find(name);
  if (found != object.end()) pixels = static_cast<int>(whole_number(*found, 16384));
}

void get_rate(const Json& object, const char* name, FrameRate& rate) {
  const auto found = object.find(name);
  if (found == object.end()) return;
  constexpr std::int64_t kMost = 1'000'000;
  rate = {.num = whole_number(found->at(0), kMost), .den = whole_number(found->at(1), kMost)};
}

KeptSettings settings_from_json(const Json& json) {
  KeptSettings kept;
  PanelSettings& panel = kept.panel;
  get_size(json, "side_width", 100, 4000, panel.side_width);
  get_size(json, "timeline_height", 50, 4000, panel.timeline_height);
  get_size(json, "notes_height", 20, 4000, panel.notes_height);
  std::string tab{kTabNames[static_cast<std::size_t>(panel.tab)]};
  get(json, "tab", tab);
  const auto* const name = std::find(kTabNames.begin(), kTabNames.end(), tab);
  if (name != kTabNames.end()) panel.tab = static_cast<PanelTab>(name - kTabNames.begin());
  get_rate(json, "clock_rate", kept.clock_rate);
  get(json, "hold_at_stops", kept.hold_at_stops);
  get_size(json, "notes_size", 1, 1000, kept.notes_size);
  const Json& frames = object_at(json, "frames");
  get_pixels(frames, "width", panel.frames.width);
  get_pixels(frames, "height", panel.frames.height);
  get_rate(frames, "rate", panel.frames.rate);
  get(frames, "folder", panel.frames.folder);
  get(frames, "transparent", panel.frames.transparent);
  return kept;
}

}  // namespace

std::string settings_json(const KeptSettings& settings) {
  const PanelSettings& panel = settings.panel;
  const auto frames = JsonText::object({{"width", panel.frames.width},
                                        {"height", panel.frames.height},
                                        {"rate", json_of(panel.frames.rate)},
                                        {"folder", panel.frames.folder},
                                        {"transparent", panel.frames.transparent}});
  const auto json = JsonText::object({{"side_width", panel.side_width},
                                      {"timeline_height", panel.timeline_height},
                                      {"notes_height", panel.notes_height},
                                      {"tab", kTabNames[static_cast<std::size_t>(panel.tab)]},
                                      {"clock_rate", json_of(settings.clock_rate)},
                                      {"hold_at_stops", settings.hold_at_stops},
                                      {"notes_size", settings.notes_size},
                                      {"frames", frames}});
  return json.text() + '\n';
}

Result<KeptSettings> parse_settings(std::string_view json) {
  try {
    const Json parsed = Json::parse(json);
    if (!parsed.is_object()) return Error{"it holds no JSON object"};
    return settings_from_json(parsed);
  } catch (const std::exception& error) {
    return Error{error.what()};
  }
}

std::optional<fs::path> settings_path() {
  const auto folder = configuration_folder();
  if (!folder) return std::nullopt;
  return *folder / "settings.json";
}

Result<KeptSettings> read_settings(const fs::path& file) {
  const auto text = read_file(file, kMostBytes);
  if (!text) {
    return Error{
        fmt::format("Cannot read the settings {}: {}.", file.string(), text.error().message)};
  }
  if (!text.value()) return KeptSettings{};
  auto parsed = parse_settings(*text.value());
  if (parsed) return parsed;
  return Error{fmt::format("The settings {} cannot be used, so the defaults are: {}.",
                           file.string(), parsed.error().message)};
}

Status write_settings(const KeptSettings& settings, const fs::path& file) {
  if (auto made = make_private_folder(file.parent_path()); !made) return made;
  const std::string text = settings_json(settings);
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
  return write_file({reinterpret_cast<const unsigned char*>(text.data()), text.size()}, file);
}

}  // namespace rostrum::app
