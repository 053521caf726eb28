// The fonts that decks are set in.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "scene/typesetting/typesetter.h"
#include "text/fonts.h"

namespace rostrum::app {

// The fonts that are built in, with another one for normal and bold text if a file is named.
class ShowFonts {
 public:
  static Result<ShowFonts> open(const std::string& replacement_file);

  [[nodiscard]] const text::Fonts& fonts() const { return fonts_; }

  // The bytes of the file that was named, read once; empty where none was.
  [[nodiscard]] std::span<const std::byte> replacement() const { return replacement_; }

  // Warns on standard error. The fonts must stay where they are as long as it is used.
  [[nodiscard]] scene::Typesetter typesetter() const;

 private:
  ShowFonts(std::vector<std::byte> replacement, text::Fonts fonts)
      : replacement_(std::move(replacement)), fonts_(std::move(fonts)) {}

  std::vector<std::byte> replacement_;  // read by fonts_, so it comes first
  text::Fonts fonts_;
};

}  // namespace rostrum::app
