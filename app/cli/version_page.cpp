#include "cli/version_page.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>
#include <imgui.h>
#include <libdeflate.h>

#include <CLI/Version.hpp>
#include <glm/glm.hpp>
#include <nlohmann/json.hpp>

#include "system/version.h"
#include "text/library_versions.h"

namespace rostrum::app {
namespace {

constexpr std::string_view compiler() {
#if defined(__clang__)
  return "clang " __clang_version__;
#elif defined(__GNUC__)
  return "g++ " __VERSION__;
#else
  return "an unknown compiler";
#endif
}

constexpr std::string_view kind() {
#ifdef NDEBUG
  return "optimised";
#else
  return "with assertions";
#endif
}

}  // namespace

// Libraries that are linked when the program starts say their version themselves; of the others it
// is that of the build.
std::string version_page() {
  const text::LibraryVersions text = text::library_versions();
  return fmt::format(
      "rostrum {} (commit {})\n"
      "Built by {}, {}, as C++ {}\n"
      "GLFW {}\nDear ImGui {}\nFreeType {}\nHarfBuzz {}\nlibdeflate {}\n"
      "fmt {}.{}.{}, CLI11 {}, nlohmann/json {}.{}.{}, GLM {}.{}.{}.{}\n",
      version(), commit(), compiler(), kind(), __cplusplus, glfwGetVersionString(),
      ImGui::GetVersion(), text.freetype, text.harfbuzz, LIBDEFLATE_VERSION_STRING,
      FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100, CLI11_VERSION,
      NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH,
      GLM_VERSION_MAJOR, GLM_VERSION_MINOR, GLM_VERSION_PATCH, GLM_VERSION_REVISION);
}

}  // namespace rostrum::app
