#include "system/files/user_folders.h"

#include <system_error>

#include "system/environment.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> named_by(const char* variable) {
  const auto value = environment_variable(variable);
  if (!value || !fs::path{*value}.is_absolute()) return std::nullopt;
  return *value;
}

// Returns the folder that the variable names, or the given one in the home folder.
std::optional<fs::path> folder(const char* variable, const char* in_home) {
  if (auto named = named_by(variable)) return named;
  const auto home = home_folder();
  if (!home) return std::nullopt;
  return *home / in_home;
}

std::optional<fs::path> ours_in(std::optional<fs::path> folder) {
  if (folder) *folder /= "rostrum";
  return folder;
}

}  // namespace

std::optional<fs::path> configuration_folder() {
  return ours_in(folder("XDG_CONFIG_HOME", ".config"));
}

std::optional<fs::path> state_folder() { return ours_in(folder("XDG_STATE_HOME", ".local/state")); }

std::optional<fs::path> cache_folder() { return ours_in(folder("XDG_CACHE_HOME", ".cache")); }

std::optional<fs::path> home_folder() { return named_by("HOME"); }

std::optional<fs::path> pictures_folder() {
  auto pictures = folder("XDG_PICTURES_DIR", "Pictures");
  std::error_code error;
  if (pictures && fs::is_directory(*pictures, error)) return pictures;
  return std::nullopt;
}

}  // namespace rostrum::app
