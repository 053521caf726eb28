#include "export_fixture.h"

#include <iterator>

#include "whole_file.h"

namespace rostrum::tests {

namespace fs = std::filesystem;

Arguments export_to(const fs::path& folder, const Arguments& what, const Arguments& more) {
  Arguments command{rostrum_program(), "export", "--deck", "transformer", "--out", folder.string()};
  command.insert(command.end(), what.begin(), what.end());
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

Finished rostrum(const Arguments& arguments) {
  Arguments command{rostrum_program()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(command, {"DISPLAY", "WAYLAND_DISPLAY"});
}

void expect_export(const fs::path& folder, const Arguments& what, const Arguments& more) {
  const Finished finished = run(export_to(folder, what, more), {"DISPLAY", "WAYLAND_DISPLAY"});
  EXPECT_EQ(finished.status, 0) << finished.error;
}

Files files_in(const fs::path& folder) {
  Files files;
  for (const auto& entry : fs::directory_iterator{folder}) {
    files[entry.path().filename().string()] = whole_file(entry.path());
  }
  return files;
}

Files frames_in(const fs::path& folder) {
  Files files = files_in(folder);
  EXPECT_EQ(files.erase("manifest.json"), 1U);
  return files;
}

std::vector<std::string> parts_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{folder}) {
    if (entry.path().extension() == ".part") names.push_back(entry.path().filename().string());
  }
  return names;
}

}  // namespace rostrum::tests
