#include "store/show_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "show/view_state.h"
#include "system/read_file.h"
#include "system/user_folders.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr double kLongestTalk = 12.0 * 3600;
constexpr std::size_t kLongestName = 256;
constexpr double kMostSeconds = 1e9;
constexpr double kMostSecondsSince1970 = 1e12;
constexpr double kFarthest = 1000;  // frame units
constexpr std::uint64_t kMostNumber = 1'000'000;

constexpr std::array<std::pair<Blank, std::string_view>, 3> kScreens{
    {{Blank::No, "slide"}, {Blank::Black, "black"}, {Blank::White, "white"}}};

std::string_view name(Blank blank) { return kScreens[static_cast<std::size_t>(blank)].second; }

// What follows throws std::invalid_argument with what is wrong.

// An object of these members, and no others.
void expect_members(const Json& json, std::string_view what,
                    std::initializer_list<const char*> names) {
  if (!json.is_object()) throw std::invalid_argument{fmt::format("{} is no object", what)};
  for (const char* const name : names) {
    if (!json.contains(name)) {
      throw std::invalid_argument{fmt::format("{} has no \"{}\"", what, name)};
    }
  }
  if (json.size() != names.size()) {
    throw std::invalid_argument{fmt::format("{} has more than it should", what)};
  }
}

[[noreturn]] void refuse(const char* name) {
  throw std::invalid_argument{fmt::format("\"{}\" is not what it can be", name)};
}

double number(const Json& json, const char* name, double least, double most) {
  const Json& value = json.at(name);
  if (!value.is_number()) refuse(name);
  const auto read = value.get<double>();
  if (!(read >= least && read <= most)) refuse(name);
  return read;
}

bool truth(const Json& json, const char* name) {
  const Json& value = json.at(name);
  if (!value.is_boolean()) refuse(name);
  return value.get<bool>();
}

// People count slides and steps from 1.
std::size_t count_from_0(const Json& json, const char* name) {
  const Json& value = json.at(name);
  if (!value.is_number_unsigned()) refuse(name);
  const auto read = value.get<std::uint64_t>();
  if (read < 1 || read > kMostNumber) refuse(name);
  return static_cast<std::size_t>(read - 1);
}

std::string text(const Json& json, const char* name) {
  const Json& value = json.at(name);
  if (!value.is_string()) refuse(name);
  auto read = value.get<std::string>();
  const bool printable = std::all_of(read.begin(), read.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != 0x7F;
  });
  if (read.empty() || read.size() > kLongestName || !printable) refuse(name);
  return read;
}

Blank screen(const Json& json) {
  const std::string read = text(json, "screen");
  for (const auto& [blank, name] : kScreens) {
    if (read == name) return blank;
  }
  refuse("screen");
}

std::optional<scene::SlideStep> step(const Json& json) {
  const Json& step = json.at("step");
  if (step.is_null()) return std::nullopt;
  expect_members(step, "the step", {"slide", "step"});
  return scene::SlideStep{.slide = count_from_0(step, "slide"), .step = count_from_0(step, "step")};
}

std::optional<ShowPlace::Frozen> frozen(const Json& json) {
  const Json& frozen = json.at("frozen");
  if (frozen.is_null()) return std::nullopt;
  expect_members(frozen, "what is frozen", {"time", "zoom", "x", "y"});
  return ShowPlace::Frozen{
      .time = number(frozen, "time", 0, kMostSeconds),
      .zoom = number(frozen, "zoom", ViewState::kLeastZoom, ViewState::kMostZoom),
      .center = {number(frozen, "x", -kFarthest, kFarthest),
                 number(frozen, "y", -kFarthest, kFarthest)}};
}

ShowPlace::Timer timer(const Json& json) {
  const Json& timer = json.at("timer");
  expect_members(timer, "the timer", {"seconds", "started", "paused"});
  return {.seconds = number(timer, "seconds", 0, kMostSeconds),
          .started = truth(timer, "started"),
          .paused = truth(timer, "paused")};
}

ShowState from_json(const Json& json) {
  expect_members(json, "it",
                 {"version", "deck", "step", "time", "screen", "frozen", "timer", "written_at"});
  if (json.at("version") != kVersion) {
    throw std::invalid_argument{"another version of Rostrum wrote it"};
  }
  return {.deck = text(json, "deck"),
          .place = {.step = step(json),
                    .time = number(json, "time", 0, kMostSeconds),
                    .blank = screen(json),
                    .frozen = frozen(json),
                    .timer = timer(json)},
          .written_at = number(json, "written_at", 0, kMostSecondsSince1970)};
}

}  // namespace

ShowPlace ShowState::place_at(double seconds_since_1970) const {
  const double passed = seconds_since_1970 - written_at;
  return place.later(passed > 0 && passed < kLongestTalk ? passed : 0);
}

std::string show_state_json(const ShowState& state) {
  const ShowPlace& place = state.place;
  Json step;
  if (place.step) step = {{"slide", place.step->slide + 1}, {"step", place.step->step + 1}};
  Json frozen;
  if (place.frozen) {
    frozen = {{"time", place.frozen->time},
              {"zoom", place.frozen->zoom},
              {"x", place.frozen->center.x},
              {"y", place.frozen->center.y}};
  }
  const Json json{{"version", kVersion},
                  {"deck", state.deck},
                  {"step", step},
                  {"time", place.time},
                  {"screen", name(place.blank)},
                  {"frozen", frozen},
                  {"timer",
                   {{"seconds", place.timer.seconds},
                    {"started", place.timer.started},
                    {"paused", place.timer.paused}}},
                  {"written_at", state.written_at}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<ShowState> parse_show_state(std::string_view json) {
  if (json.size() > kMostShowStateBytes) return Error{"it is too long"};
  try {
    const Json parsed = Json::parse(json, nullptr, false);
    if (parsed.is_discarded()) return Error{"it is no JSON"};
    return from_json(parsed);
  } catch (const std::exception& error) {
    return Error{error.what()};
  }
}

std::optional<std::filesystem::path> show_state_path() {
  const auto folder = state_folder();
  if (!folder) return std::nullopt;
  return *folder / "show.json";
}

Result<std::optional<ShowState>> read_show_state(const std::filesystem::path& file) {
  const auto cannot = [&file](const Error& why) {
    return Error{fmt::format("Cannot resume from {}, so the show starts at its beginning: {}.",
                             file.string(), why.message)};
  };
  const auto text = read_file(file, kMostShowStateBytes);
  if (!text) return cannot(text.error());
  if (!text.value()) return std::optional<ShowState>{};
  auto state = parse_show_state(*text.value());
  if (!state) return cannot(state.error());
  return std::optional{std::move(state).value()};
}

}  // namespace rostrum::app
