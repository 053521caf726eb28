// The keys of a show as a page to read.
#pragma once

#include <string>

#include "show/input/key_map.h"

namespace rostrum::app {

// This page is for a terminal: it lists the keys, the name of each command in keys.toml, and what
// the command does.
[[nodiscard]] std::string keys_page(const KeyMap& keys);

// docs/keys.md: the same as a document, with how to change them.
[[nodiscard]] std::string keys_markdown(const KeyMap& keys);

}  // namespace rostrum::app
