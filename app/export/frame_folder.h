// A folder of PNG frames: whether it may be written to, and what is missing in it.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "export/export_plan.h"
#include "export/manifest.h"

namespace rostrum::app {

// Makes the folder, and writes the manifest where there is none. The error is also that the frames
// in it are made from something else, maybe by an export that is being started at the same time:
// they would be mixed up with the new ones.
[[nodiscard]] Status open_frame_folder(const std::filesystem::path& folder,
                                       const Manifest& manifest);

// Takes from the plan the frames that are there, and removes what an export that was killed has
// left behind of the others. What other exports are writing stays.
void keep_missing(ExportPlan& plan, const std::filesystem::path& folder, const Manifest& manifest);

// True if the file is a PNG of that size and kind with all of its parts, each with the checksum
// that it came with.
[[nodiscard]] bool is_whole_png(const std::filesystem::path& file, PixelSize size, bool alpha);

}  // namespace rostrum::app
