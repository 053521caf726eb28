// Rostrum plays animated slides live. main chooses what to do, and says what went wrong.
#include <fmt/format.h>

#include <cstdlib>
#include <span>
#include <variant>

#include "cli/deck_commands.h"
#include "cli/doctor.h"
#include "cli/export_command.h"
#include "cli/keys_page.h"
#include "cli/options.h"
#include "cli/still.h"
#include "gl/error.h"
#include "live/live.h"
#include "store/keys_file.h"
#include "system/non_fatal.h"
#include "system/standard_streams.h"
#include "system/warn.h"
#include "window/display.h"

namespace rostrum::app {
namespace {

Status run(const PlayOptions& options) { return play_live(options); }

Status run(const ListOptions& options) { return run_list(options); }

Status run(const MonitorsOptions& /*options*/) {
  const auto display = Display::open();
  if (!display) return display.error();
  return print(monitor_list(display.value().monitors()));
}

Status run(const KeysOptions& options) {
  const auto read = read_keys();
  const KeyMap keys = read ? read.value() : KeyMap{};
  const auto printed = print(options.markdown ? keys_markdown(keys) : keys_page(keys));
  if (!printed || read) return printed;
  return read.error();
}

Status run(const StillOptions& options) {
  const auto files = write_stills(options);
  if (!files) return files.error();
  std::string names;
  for (const auto& file : files.value()) names += file.string() + '\n';
  return print(names);
}

Status run(const ExportCommand& command) { return run_export(command); }

Status run(const CheckOptions& options) { return run_check(options); }

Status run(const InspectOptions& options) { return run_inspect(options); }

Status run(const PackOptions& options) { return run_pack(options); }

Status run(const DoctorOptions& options) {
  const Diagnosis diagnosis = examine();
  const auto printed = print(options.json ? diagnosis_json(diagnosis) : diagnosis_text(diagnosis));
  if (!printed || diagnosis.playable()) return printed;
  return Error{"No show can be played on this machine; the advice above says what would help."};
}

Status run(const Text& text) { return print(text.text); }

Status run(std::span<const char* const> arguments) {
  const auto options = parse_options(arguments);
  if (!options) return options.error();
  return std::visit([](const auto& what) { return run(what); }, options.value());
}

}  // namespace
}  // namespace rostrum::app

int main(int argc, char* argv[]) {
  using rostrum::app::warn;
  rostrum::app::claim_standard_streams();
  try {
    const std::span<const char* const> arguments{argv, static_cast<std::size_t>(argc)};
    const auto status = rostrum::app::run(arguments.subspan(argc > 0 ? 1 : 0));
    if (status) return EXIT_SUCCESS;
    warn(status.error().message);
  } catch (const rostrum::gl::StartupError& error) {
    warn("OpenGL cannot be used:", error.what());
  } catch (...) {
    warn("Rostrum failed:", rostrum::app::caught().message);
  }
  return EXIT_FAILURE;
}
