#include "system/user_folders.h"

#include <cstdlib>

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

fs::path variable(const char* name) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here changes the environment
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::optional<fs::path> folder(const char* name, const char* in_home) {
  const fs::path named = variable(name);
  if (named.is_absolute()) return named / "rostrum";
  const fs::path home = variable("HOME");
  if (home.is_absolute()) return home / in_home / "rostrum";
  return std::nullopt;
}

}  // namespace

std::optional<fs::path> configuration_folder() { return folder("XDG_CONFIG_HOME", ".config"); }

std::optional<fs::path> state_folder() { return folder("XDG_STATE_HOME", ".local/state"); }

}  // namespace rostrum::app
