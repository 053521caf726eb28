// The talk in Python that a show is of: the deck that is shown, and what is to be shown instead.
#pragma once

#include <optional>
#include <string_view>

#include "deck/deck.h"
#include "live/talk_follower.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

class LiveTalk {
 public:
  // `deck` is the show's, which show() changes; `recorded`: it is of the talk, and no message in
  // its place. All must outlive it.
  LiveTalk(TalkFollower& follower, deck::Deck& deck, bool recorded,
           const scene::Typesetter& typesetter);

  // Waits until the talk is recorded, or what keeps it from that is shown, for a show that is to be
  // taken up again within it.
  void await(double now);

  // What there is to be shown or told now, if it is time to look. Until the talk has been recorded
  // once, what keeps it from that is shown in its place.
  [[nodiscard]] std::optional<TalkFollower::Event> look(double now);
  [[nodiscard]] double next_look() const { return follower_->next_look(); }

  // The show's deck is that one from now on, at the same place in memory.
  void show(deck::Deck deck);

 private:
  void put(TalkFollower::Event& event, std::string_view title, std::string_view text) const;

  TalkFollower* follower_;
  deck::Deck* deck_;
  deck::Deck before_;  // draw lists may still refer to it
  const scene::Typesetter* typesetter_;
  bool recorded_;
};

}  // namespace rostrum::app
