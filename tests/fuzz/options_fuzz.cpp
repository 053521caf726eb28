// The arguments of the command line, one a line, and what an export that they ask for would make.
#include <string>
#include <utility>
#include <vector>

#include "cli/options.h"
#include "export/export_plan.h"
#include "fuzz.h"
#include "scene/scene.h"

namespace {

// The deck is an ordinary one, and all that is planned has to be of it.
void plan(const rostrum::app::ExportOptions& options) {
  const rostrum::scene::Typesetter no_words;
  rostrum::scene::Scene scene(no_words);
  scene.slide("first", "");
  scene.wait(10);
  scene.stop(20);
  scene.slide("second", "");
  scene.wait(30);
  scene.stop(1);
  const rostrum::deck::Deck timeline = std::move(scene).finish();
  const auto planned = rostrum::app::plan_export(timeline, options.rate, options.selection);
  for (std::size_t i = 1; planned.ok() && i < planned.value().frames.size(); ++i) {
    const auto& frames = planned.value().frames;
    rostrum::fuzz::require(frames[i - 1].index < frames[i].index);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  std::vector<std::string> lines(1);
  for (const char c : fuzz::characters(data, size)) {
    if (c == '\n') {
      lines.emplace_back();
    } else if (c != '\0') {  // which ends an argument
      lines.back() += c;
    }
  }
  std::vector<const char*> arguments;
  arguments.reserve(lines.size());
  for (const std::string& line : lines) arguments.push_back(line.c_str());

  const auto options = app::parse_options(arguments);
  if (!options.ok()) {
    fuzz::require(!options.error().message.empty());
  } else if (const auto* exported = std::get_if<app::ExportCommand>(&options.value())) {
    plan(exported->options);
  }
  return 0;
}
