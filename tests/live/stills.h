// Stills are what the pictures of shows are compared with: moments of a deck, drawn in this process
// by a painter that knows of no window.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/pixel_size.h"
#include "deck/deck.h"
#include "picture.h"

namespace rostrum::tests {

// The stills of one deck, given by name or as a file.
class DeckStills {
 public:
  explicit DeckStills(std::string_view deck);
  ~DeckStills();
  DeckStills(const DeckStills&) = delete;
  DeckStills& operator=(const DeckStills&) = delete;

  [[nodiscard]] const deck::Deck& timeline() const;
  // The moment as `rostrum still` draws it; each is drawn once.
  [[nodiscard]] const Picture& picture(double time, PixelSize size);

 private:
  class Drawing;
  std::unique_ptr<Drawing> drawing_;
};

// The deck that the tests of shows play, where they name no other: its stops and pictures are
// Manim's and do not change.
inline constexpr const char* kDeck = "transformer";

// Returns kDeck, recorded once.
[[nodiscard]] const deck::Deck& timeline();

// The ends of its steps, in seconds.
[[nodiscard]] const std::vector<double>& stops();

// The moment as `rostrum still` draws it; each is drawn once.
[[nodiscard]] const Picture& still(double time, PixelSize size);

}  // namespace rostrum::tests
