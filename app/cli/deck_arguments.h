// The arguments that say which deck a command is about, and how a talk in Python is recorded.
#pragma once

#include <string>
#include <vector>

#include "python/talk_order.h"

namespace CLI {
class App;
}  // namespace CLI

namespace rostrum::app {

// Adds DECK, which is also --deck, SCENE, --font, and those of a talk to a command; what they fill
// must outlive the parsing. --stops is the command's own where it says so.
struct DeckArguments {
  std::string& deck;
  std::vector<std::string>& scenes;
  std::string& font;
  TalkOptions& talk;
  bool own_stops = false;
};
void add_deck_arguments(CLI::App& command, DeckArguments arguments);
}  // namespace rostrum::app
