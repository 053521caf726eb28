// Where our Python packages and the C library are, and the interpreters that could run a talk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace rostrum::app {

struct PythonInstallation {
  std::filesystem::path packages;  // the folder that holds the package `rostrum`
  std::filesystem::path library;   // librostrum.so
};

// What ROSTRUM_PYTHON and ROSTRUM_LIBRARY name, else what lies beside the program that runs: where
// it is installed, or was built. The error is a sentence.
[[nodiscard]] Result<PythonInstallation> find_installation();

// What to say where there is no interpreter at all.
[[nodiscard]] Error no_python(const std::string& talk);

// The interpreters to try, the first that has numpy wins: the one that was named; or that of the
// virtual environment that is active; or every python3 in PATH, in its order.
[[nodiscard]] std::vector<std::string> interpreters(const std::string& named);

}  // namespace rostrum::app
