#include "store/show_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <vector>

#include "show/view_state.h"
#include "store/json_text.h"
#include "system/files/read_file.h"
#include "system/files/user_folders.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

// Version 1 had no stage.
constexpr int kVersion = 2;
constexpr int kVersionWithoutStage = 1;
constexpr double kLongestTalk = 12.0 * 3600;
constexpr double kShortestTalk = 1e-9;
constexpr std::size_t kLongestName = 256;
constexpr std::size_t kLongestPath = 4096;
constexpr double kMostSeconds = 1e9;
constexpr double kMostSecondsSince1970 = 1e12;
constexpr double kFarthest = 1000;  // frame units
constexpr std::uint64_t kMostNumber = 1'000'000;

template <class T, std::size_t Count>
using Names = std::array<std::pair<T, std::string_view>, Count>;

constexpr Names<Blank, 3> kScreens{
    {{Blank::No, "slide"}, {Blank::Black, "black"}, {Blank::White, "white"}}};
constexpr Names<MidStep, 3> kMidSteps{
    {{MidStep::Finish, "finish"}, {MidStep::Advance, "advance"}, {MidStep::Queue, "queue"}}};

// The tables are in the order of their enumerations.
std::string_view name(Blank blank) { return kScreens[static_cast<std::size_t>(blank)].second; }
std::string_view name(MidStep step) { return kMidSteps[static_cast<std::size_t>(step)].second; }

// The functions below throw std::invalid_argument with what is wrong.

// Throws unless it is an object of these members, and no others.
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

std::string text(const Json& json, const char* name, std::size_t longest = kLongestName) {
  const Json& value = json.at(name);
  if (!value.is_string()) refuse(name);
  auto read = value.get<std::string>();
  const bool printable = std::all_of(read.begin(), read.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != 0x7F;
  });
  if (read.empty() || read.size() > longest || !printable) refuse(name);
  return read;
}

// Empty where it is null.
std::string text_or_null(const Json& json, const char* name, std::size_t longest = kLongestName) {
  return json.at(name).is_null() ? std::string{} : text(json, name, longest);
}

template <class T, std::size_t Count>
T one_of(const Json& json, const char* name, const Names<T, Count>& names) {
  const std::string read = text(json, name);
  for (const auto& [value, word] : names) {
    if (read == word) return value;
  }
  refuse(name);
}

std::optional<deck::SlideStep> step(const Json& json) {
  const Json& step = json.at("step");
  if (step.is_null()) return std::nullopt;
  expect_members(step, "the step", {"slide", "step"});
  return deck::SlideStep{.slide = count_from_0(step, "slide"), .step = count_from_0(step, "step")};
}

std::optional<ShowPosition::Frozen> frozen(const Json& json) {
  const Json& frozen = json.at("frozen");
  if (frozen.is_null()) return std::nullopt;
  expect_members(frozen, "what is frozen", {"time", "zoom", "x", "y"});
  return ShowPosition::Frozen{
      .time = number(frozen, "time", 0, kMostSeconds),
      .zoom = number(frozen, "zoom", ViewState::kLeastZoom, ViewState::kMostZoom),
      .center = {number(frozen, "x", -kFarthest, kFarthest),
                 number(frozen, "y", -kFarthest, kFarthest)}};
}

ShowPosition::Timer timer(const Json& json) {
  const Json& timer = json.at("timer");
  expect_members(timer, "the timer", {"seconds", "started", "paused"});
  return {.seconds = number(timer, "seconds", 0, kMostSeconds),
          .started = truth(timer, "started"),
          .paused = truth(timer, "paused")};
}

KeptStage kept_stage(const Json& json) {
  const Json& stage = json.at("stage");
  expect_members(stage, "the stage",
                 {"full_screen", "speakers_view", "swapped", "panel", "interrupt", "length",
                  "hold_at_stops", "asked_monitor", "home_monitor", "font"});
  std::optional<double> length;
  if (!stage.at("length").is_null()) length = number(stage, "length", kShortestTalk, kMostSeconds);
  return {.stage = {.options = {.mid_step = one_of(stage, "interrupt", kMidSteps),
                                .presenter = truth(stage, "speakers_view"),
                                .swapped = truth(stage, "swapped"),
                                .length = length},
                    .fullscreen = truth(stage, "full_screen"),
                    .panel = truth(stage, "panel"),
                    .hold_at_stops = truth(stage, "hold_at_stops")},
          .asked_monitor = text_or_null(stage, "asked_monitor"),
          .home_monitor = text_or_null(stage, "home_monitor"),
          .font = text_or_null(stage, "font", kLongestPath)};
}

ShowState state_from_json(const Json& json) {
  if (json.is_object() && json.contains("version") && json.at("version") != kVersion &&
      json.at("version") != kVersionWithoutStage) {
    throw std::invalid_argument{"another version of Rostrum wrote it"};
  }
  const bool staged =
      json.is_object() && json.contains("version") && json.at("version") == kVersion;
  if (staged) {
    expect_members(
        json, "it",
        {"version", "deck", "step", "time", "screen", "frozen", "timer", "stage", "written_at"});
  } else {
    expect_members(json, "it",
                   {"version", "deck", "step", "time", "screen", "frozen", "timer", "written_at"});
  }
  return {.deck = text(json, "deck", kLongestPath),
          .position = {.step = step(json),
                       .time = number(json, "time", 0, kMostSeconds),
                       .blank = one_of(json, "screen", kScreens),
                       .frozen = frozen(json),
                       .timer = timer(json)},
          .stage = staged ? std::optional{kept_stage(json)} : std::nullopt,
          .written_at = number(json, "written_at", 0, kMostSecondsSince1970)};
}

JsonText name_or_null(const std::string& name) { return name.empty() ? JsonText{} : name; }

JsonText json_of(const KeptStage& kept) {
  const SpeakerOptions& options = kept.stage.options;
  return JsonText::object({{"full_screen", kept.stage.fullscreen},
                           {"speakers_view", options.presenter},
                           {"swapped", options.swapped},
                           {"panel", kept.stage.panel},
                           {"interrupt", name(options.mid_step)},
                           {"length", options.length ? JsonText{*options.length} : JsonText{}},
                           {"hold_at_stops", kept.stage.hold_at_stops},
                           {"asked_monitor", name_or_null(kept.asked_monitor)},
                           {"home_monitor", name_or_null(kept.home_monitor)},
                           {"font", name_or_null(kept.font)}});
}

JsonText json_of(const deck::SlideStep& step) {
  return JsonText::object({{"slide", step.slide + 1}, {"step", step.step + 1}});
}

JsonText json_of(const ShowPosition::Frozen& frozen) {
  return JsonText::object({{"time", frozen.time},
                           {"zoom", frozen.zoom},
                           {"x", frozen.center.x},
                           {"y", frozen.center.y}});
}

JsonText json_of(const ShowPosition::Timer& timer) {
  return JsonText::object(
      {{"seconds", timer.seconds}, {"started", timer.started}, {"paused", timer.paused}});
}

}  // namespace

ShowPosition ShowState::position_at(double seconds_since_1970) const {
  const double passed = seconds_since_1970 - written_at;
  return position.later(passed > 0 && passed < kLongestTalk ? passed : 0);
}

std::string show_state_json(const ShowState& state) {
  const ShowPosition& position = state.position;
  std::vector<JsonText::Member> members{
      {"version", state.stage ? kVersion : kVersionWithoutStage},
      {"deck", state.deck},
      {"step", position.step ? json_of(*position.step) : JsonText{}},
      {"time", position.time},
      {"screen", name(position.blank)},
      {"frozen", position.frozen ? json_of(*position.frozen) : JsonText{}},
      {"timer", json_of(position.timer)}};
  if (state.stage) members.push_back({"stage", json_of(*state.stage)});
  members.push_back({"written_at", state.written_at});
  return JsonText::object(members).text() + '\n';
}

Result<ShowState> parse_show_state(std::string_view json) {
  if (json.size() > kMostShowStateBytes) return Error{"it is too long"};
  try {
    const Json parsed = Json::parse(json, nullptr, false);
    if (parsed.is_discarded()) return Error{"it is no JSON"};
    return state_from_json(parsed);
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
