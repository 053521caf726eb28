// The arguments that say which deck a command is about.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace rostrum::app {

// Adds DECK, which is also --deck, SCENE and --font to a command; the strings must outlive the
// parsing.
void add_deck_arguments(CLI::App& command, std::string& deck, std::string& scene,
                        std::string& font);

}  // namespace rostrum::app
