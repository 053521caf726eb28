// The arguments of `rostrum export`, and what they mean.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "export/export_options.h"
#include "python/talk_order.h"

namespace CLI {
class App;
}

namespace rostrum::app {

// The words of the command line, as long as they are only words.
struct ExportWords {
  std::string size, rate, slides, frames, shard, compression, readback;
  std::optional<double> from, to;
  bool no_reuse = false, whole_pictures = false, quiet = false, json = false;
  ExportOptions options;
  std::vector<std::string> scenes;
  TalkOptions talk;
};

// Adds `export` to the program's commands; both must outlive the parsing.
CLI::App& add_export_command(CLI::App& app, ExportWords& words);

// Call it once the words are parsed.
[[nodiscard]] Result<ExportOptions> export_options(const ExportWords& words);

}  // namespace rostrum::app
