// Work beside the show, done in the time that its frames leave: frames that are written to files,
// and the panel's thumbnails.
#pragma once

#include <cstdint>
#include <string_view>

#include "deck/deck.h"
#include "draw/painter.h"
#include "draw/thumbnails.h"
#include "export/background_export.h"
#include "show/show.h"

namespace rostrum::app {

// What is no frame of the show gets so many seconds between two of them, however late the next is.
inline constexpr double kLeastWork = 0.002;

class BackgroundWork {
 public:
  // Timeline and painter must outlive it. Belongs to the GL context that is current.
  BackgroundWork(const deck::Deck& timeline, std::string_view deck, Painter& painter);

  [[nodiscard]] ThumbnailStore& thumbnails() { return thumbnails_; }
  [[nodiscard]] BackgroundExport& frames() { return frames_; }

  // The timeline that it was given is another one now, at the same place. Frames that are being
  // written are those of the one before, to their end.
  void deck_changed() { thumbnails_.change_deck(*timeline_); }

  // Begins to save the picture that is shown, if the show was asked to since the last call.
  void save_if_asked(const Show::State& state, const SaveSettings& settings);

  [[nodiscard]] bool pending(const Show::State& state) const;
  // Does some of it, for about so many seconds.
  void advance(const Show& show, double seconds);

 private:
  const deck::Deck* timeline_;
  Painter* painter_;
  ThumbnailStore thumbnails_;
  BackgroundExport frames_;
  std::uint32_t saves_ = 0;  // of the show's, begun
};

}  // namespace rostrum::app
