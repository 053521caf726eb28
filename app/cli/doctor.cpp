#include "cli/doctor.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "export/background_export.h"
#include "export/video/codec.h"
#include "files/errno_text.h"
#include "offscreen/offscreen_context.h"
#include "system/environment.h"
#include "system/files/user_folders.h"
#include "system/process/captured_output.h"
#include "talk/show_fonts.h"
#include "window/display.h"
#include "window/drawing_context.h"
#include "window/monitors.h"
#include "window/window.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using State = Inspected::State;

constexpr double kProcessSeconds = 10;
constexpr std::uintmax_t kLittleSpace = 16U << 20U;  // bytes

std::string_view name(State state) {
  switch (state) {
    case State::Good:
      return "good";
    case State::Limited:
      return "limited";
    case State::Missing:
      break;
  }
  return "missing";
}

std::vector<Inspected> screen_findings() {
  // Debian's GLFW 3.3 speaks X11, which a Wayland desktop offers too.
  const std::string name =
      fmt::format("X11, DISPLAY={}", environment_variable("DISPLAY").value_or("not set"));
  const auto opened = Display::open();
  if (!opened) {
    return {{.name = "Display",
             .state = State::Missing,
             .found = {name + ". " + opened.error().message},
             .advice = display_advice() + " Without a display there are `rostrum still` and "
                                          "`rostrum export`.",
             .needed = true}};
  }
  Inspected display{.name = "Display", .found = {name}, .needed = true};
  Inspected monitors{.name = "Monitors"};
  for (const Monitor& monitor : opened.value().monitors())
    monitors.found.push_back(describe(monitor));
  if (monitors.found.empty()) {
    monitors.state = State::Limited;
    monitors.found.emplace_back("none");
    monitors.advice = "Full screen needs one: plug it in and switch it on.";
  }
  return {std::move(display), std::move(monitors)};
}

std::string gl_text(const gl::ContextInfo& info) {
  return fmt::format("{}, OpenGL {}", info.renderer, info.version);
}

Inspected display_gl_finding() {
  Inspected finding{.name = "OpenGL on the display", .needed = true};
  std::string error;
  try {
    const auto window = open_hidden_window();
    if (window) {
      const gl::ContextInfo& info = window.value().context();
      finding.found.push_back(gl_text(info));
      if (info.software) {
        finding.state = State::Limited;
        finding.advice =
            "The processor draws, which is enough for full HD. A driver for the graphics card "
            "would draw faster.";
      }
      return finding;
    }
    error = window.error().message;
  } catch (const std::exception& failure) {
    error = failure.what();
  }
  finding.state = State::Missing;
  finding.found.push_back(error);
  finding.advice =
      "Rostrum needs OpenGL 3.3. On Debian, the processor draws with: sudo apt-get install "
      "libgl1-mesa-dri libglx-mesa0.";
  return finding;
}

Inspected offscreen_gl_finding() {
  Inspected finding{.name = "OpenGL off-screen"};
  std::string error;
  try {
    const auto context = gl::OffscreenContext::open();
    if (context) {
      finding.found.push_back(gl_text(context.value().info()));
      return finding;
    }
    error = context.error().message;
  } catch (const std::exception& failure) {
    error = failure.what();
  }
  finding.state = State::Limited;
  finding.found.push_back(error);
  finding.advice =
      "Pictures and videos need it where there is no display. On Debian: sudo apt-get install "
      "libegl1 libegl-mesa0 libgl1-mesa-dri.";
  return finding;
}

Inspected font_finding() {
  Inspected finding{.name = "Fonts", .needed = true};
  if (const auto fonts = ShowFonts::open({}); fonts) {
    finding.found.emplace_back("Inter, DejaVu Sans and Latin Modern Math, built in");
  } else {
    finding.state = State::Missing;
    finding.found.push_back(fonts.error().message);
    finding.advice = "The program is damaged: install it again.";
  }
  return finding;
}

// Finds the version in "ffmpeg version 5.1.9-0+deb12u1 Copyright ...".
std::string ffmpeg_version(std::string_view printed) {
  constexpr std::string_view kStart = "ffmpeg version ";
  if (!printed.starts_with(kStart)) return "of an unknown version";
  printed.remove_prefix(kStart.size());
  return std::string{printed.substr(0, printed.find_first_of(" \n"))};
}

// A line is " V....D libx264    What it is".
bool has_encoder(std::string_view printed, std::string_view encoder) {
  for (std::size_t at = printed.find(encoder); at != std::string_view::npos;
       at = printed.find(encoder, at + 1)) {
    const std::size_t end = at + encoder.size();
    const bool begins = at > 0 && printed[at - 1] == ' ';
    if (begins && (end == printed.size() || printed[end] == ' ' || printed[end] == '\n')) {
      return true;
    }
  }
  return false;
}

Inspected state_folder_finding() {
  return folder_finding("State", state_folder().value_or(fs::path{}).string(),
                        "where the show is, for after a crash");
}

Inspected settings_folder_finding() {
  return folder_finding("Settings", configuration_folder().value_or(fs::path{}).string(),
                        "what the panel was set to");
}

}  // namespace

bool Diagnosis::playable() const {
  return std::ranges::none_of(
      findings, [](const Inspected& f) { return f.needed && f.state == State::Missing; });
}

Inspected folder_finding(std::string name, const std::string& folder, std::string_view purpose) {
  Inspected finding{.name = std::move(name), .found = {folder}};
  if (folder.empty()) {
    finding.state = State::Limited;
    finding.found = {"none"};
    finding.advice = fmt::format("HOME is not set, so this is not kept: {}.", purpose);
    return finding;
  }
  std::error_code error;
  fs::path there = fs::absolute(folder, error);
  while (!fs::exists(there, error) && there.has_relative_path()) there = there.parent_path();
  if (there != fs::path{folder}) finding.found.front() += ", made when it is needed";
  if (!fs::is_directory(there, error)) {
    finding.state = State::Limited;
    finding.advice =
        fmt::format("{} is no folder. Without it, this is not kept: {}.", there.string(), purpose);
  } else if (::access(there.c_str(), W_OK | X_OK) != 0) {
    finding.state = State::Limited;
    finding.advice =
        fmt::format("{} cannot be written to ({}). Until that is changed, this is not kept: {}.",
                    there.string(), errno_text(errno), purpose);
  } else if (const auto space = fs::space(there, error); !error && space.available < kLittleSpace) {
    finding.state = State::Limited;
    finding.advice = fmt::format("The disk of {} is full: {} MB are left. Make room for: {}.",
                                 there.string(), space.available >> 20U, purpose);
  }
  return finding;
}

Inspected ffmpeg_finding(const Result<std::string>& version, const Result<std::string>& encoders) {
  Inspected finding{.name = "ffmpeg"};
  if (!version || !encoders) {
    finding.state = State::Limited;
    finding.found.push_back(version ? encoders.error().message : version.error().message);
    finding.advice = "`rostrum export --video` needs it. On Debian: sudo apt-get install ffmpeg.";
    return finding;
  }
  std::vector<std::string_view> there;
  std::vector<std::string> absent;
  for (const Codec& codec : codecs()) {
    if (has_encoder(encoders.value(), codec.encoder)) {
      there.push_back(codec.name);
    } else {
      absent.push_back(fmt::format("{} (by {})", codec.name, codec.encoder));
    }
  }
  finding.found.push_back(ffmpeg_version(version.value()));
  finding.found.push_back(there.empty() ? "no codec for videos"
                                        : fmt::format("--codec {}", fmt::join(there, ", ")));
  if (!absent.empty()) {
    finding.state = State::Limited;
    finding.advice =
        fmt::format("It was built without {}; Debian's has all of them.", fmt::join(absent, ", "));
  }
  return finding;
}

Diagnosis examine() {
  Diagnosis diagnosis{.findings = screen_findings()};
  std::vector<Inspected>& all = diagnosis.findings;
  // Without a display there is nothing more to say of what would be on it.
  if (all.front().state == State::Good) all.push_back(display_gl_finding());
  all.push_back(offscreen_gl_finding());
  all.push_back(font_finding());
  const auto version = captured_output({"ffmpeg", "-version"}, kProcessSeconds);
  all.push_back(ffmpeg_finding(
      version, version ? captured_output({"ffmpeg", "-hide_banner", "-encoders"}, kProcessSeconds)
                       : version));
  all.push_back(settings_folder_finding());
  all.push_back(state_folder_finding());
  all.push_back(folder_finding("Pictures", save_folder({}).string(), "frames saved from a show"));
  return diagnosis;
}

std::string diagnosis_text(const Diagnosis& diagnosis) {
  std::string text;
  for (const Inspected& finding : diagnosis.findings) {
    std::string_view what = finding.name;
    for (const std::string& line : finding.found) {
      text += fmt::format("{:<22} {}\n", what, line);
      what = {};
    }
    if (!finding.advice.empty()) text += fmt::format("{:<22} -> {}\n", "", finding.advice);
  }
  text +=
      diagnosis.playable() ? "\nA show can be played here.\n" : "\nNo show can be played here.\n";
  return text;
}

std::string diagnosis_json(const Diagnosis& diagnosis) {
  using Json = nlohmann::ordered_json;
  Json findings = Json::array();
  for (const Inspected& finding : diagnosis.findings) {
    findings.push_back({{"name", finding.name},
                        {"state", name(finding.state)},
                        {"needed", finding.needed},
                        {"found", finding.found},
                        {"advice", finding.advice}});
  }
  const Json all{{"playable", diagnosis.playable()}, {"findings", std::move(findings)}};
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace rostrum::app
