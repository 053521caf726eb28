#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/split_words.h"
#include "decks/decks.h"
#include "export/video/codec.h"

namespace rostrum::app {
namespace {

// Returns the values that an option's argument can have, since the parser only knows their name.
std::vector<std::string> values_of(std::string_view name) {
  std::vector<std::string> values;
  if (name == "--deck") {
    for (const decks::Deck& deck : decks::all()) values.emplace_back(deck.name);
  } else if (name == "--codec") {
    for (const Codec& codec : codecs()) values.emplace_back(codec.name);
  } else {
    struct Choice {
      std::string_view option;
      std::string_view values;
    };
    static constexpr std::array kChoices{
        Choice{"--panel", "shown hidden"}, Choice{"--compression", "fast small"},
        Choice{"--readback", "direct ring"}, Choice{"SHELL", "bash zsh fish"}};
    const auto* const found = std::ranges::find(kChoices, name, &Choice::option);
    if (found != kChoices.end()) {
      for (const std::string_view value : words(found->values)) values.emplace_back(value);
    }
  }
  return values;
}

OptionPage option_page(const CLI::Option& option) {
  OptionPage page{.names = {},
                  .positional = option.get_positional(),
                  .required = option.get_required(),
                  .argument = {},
                  .help = option.get_description(),
                  .values = {}};
  for (const std::string& name : option.get_snames()) page.names.push_back('-' + name);
  for (const std::string& name : option.get_lnames()) page.names.push_back("--" + name);
  if (option.get_type_size() != 0) {
    // A validator appends its description after a colon, which is cut off.
    page.argument = option.get_type_name();
    page.argument = page.argument.substr(0, page.argument.find(':'));
    page.values = values_of(page.names.empty() ? page.argument : page.names.back());
  }
  return page;
}

}  // namespace

CommandPage command_page(const CLI::App& app) {
  CommandPage page{
      .name = app.get_name(), .help = app.get_description(), .options = {}, .commands = {}};
  for (const CLI::Option* const option : app.get_options()) {
    page.options.push_back(option_page(*option));
  }
  for (const CLI::App* const command : app.get_subcommands([](const CLI::App*) { return true; })) {
    page.commands.push_back(command_page(*command));
  }
  return page;
}

}  // namespace rostrum::app
