// Which deck a person asks for, and how.
#pragma once

#include <string>
#include <vector>

#include "python/talk_order.h"

namespace rostrum::app {

struct DeckChoice {
  std::string deck;                 // a name or a file; empty for the first that is built in
  std::vector<std::string> scenes;  // of a talk in Python; empty for all
  std::string font;                 // a file; empty: the one that is built in
  TalkOptions talk;                 // of a talk in Python
};

}  // namespace rostrum::app
