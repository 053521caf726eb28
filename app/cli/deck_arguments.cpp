#include "cli/deck_arguments.h"

#include <CLI/CLI.hpp>

namespace rostrum::app {

void add_deck_arguments(CLI::App& command, std::string& deck, std::string& scene,
                        std::string& font) {
  command
      .add_option("DECK,--deck", deck,
                  "A deck by its name (see `rostrum list`), or a file: talk.rostrum")
      ->type_name("DECK");
  command.add_option("SCENE", scene, "The scene of the deck; its only one may be left away")
      ->type_name("SCENE");
  command
      .add_option("--font", font, "A font file for the text, instead of the one that is built in")
      ->type_name("FILE");
}

}  // namespace rostrum::app
