#include "python/installation.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <string_view>
#include <system_error>

#include "system/environment.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

// The package lies here from the folder of the program, where it was installed or built.
constexpr std::array kPackages{"../share/rostrum/python", "../../../slides/python"};
constexpr std::array kLibraries{"../lib/rostrum/python/librostrum.so",
                                "../slides/capi/librostrum.so", "../slides/librostrum.so"};

std::optional<fs::path> program_folder() {
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  if (failed) return std::nullopt;
  return program.parent_path();
}

template <class Names>
std::optional<fs::path> first_of(const char* variable, const Names& names) {
  if (const auto named = environment_variable(variable)) {
    std::error_code failed;
    return fs::absolute(*named, failed);
  }
  const auto folder = program_folder();
  if (!folder) return std::nullopt;
  for (const char* const name : names) {
    std::error_code failed;
    const fs::path path = (*folder / name).lexically_normal();
    if (fs::exists(path, failed)) return path;
  }
  return std::nullopt;
}

bool can_run(const fs::path& file) {
  std::error_code failed;
  return fs::is_regular_file(file, failed) && ::access(file.c_str(), X_OK) == 0;
}

}  // namespace

Result<PythonInstallation> find_installation() {
  const auto packages = first_of("ROSTRUM_PYTHON", kPackages);
  std::error_code failed;
  if (!packages || !fs::exists(*packages / "rostrum" / "talk" / "__main__.py", failed)) {
    return Error{fmt::format(
        "Rostrum's packages for Python are not {}: install Rostrum again, or name their folder in "
        "ROSTRUM_PYTHON.",
        packages ? "in " + packages->string() : "beside the program")};
  }
  const auto library = first_of("ROSTRUM_LIBRARY", kLibraries);
  if (!library || !fs::exists(*library, failed)) {
    return Error{
        fmt::format("Rostrum's library for Python, librostrum.so, is not {}: install Rostrum "
                    "again, or name the "
                    "file in ROSTRUM_LIBRARY.",
                    library ? "at " + library->string() : "beside the program")};
  }
  return PythonInstallation{.packages = *packages, .library = *library};
}

Error no_python(const std::string& talk) {
  return Error{
      fmt::format("There is no python3 to play {} with: install it (apt install python3 "
                  "python3-numpy), or name it with --python.",
                  talk)};
}

std::vector<std::string> interpreters(const std::string& named) {
  if (!named.empty()) return {named};
  if (const auto environment = environment_variable("VIRTUAL_ENV")) {
    const fs::path python = fs::path{*environment} / "bin" / "python3";
    if (can_run(python)) return {python.string()};
  }
  std::vector<std::string> found;
  const std::string path = environment_variable("PATH").value_or("/usr/local/bin:/usr/bin:/bin");
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    const fs::path python = fs::path{path.substr(begin, end - begin)} / "python3";
    if (end > begin && can_run(python)) found.push_back(python.string());
    begin = end + 1;
  }
  return found;
}

}  // namespace rostrum::app
