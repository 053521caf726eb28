// Opens a talk in Python that is to be followed while it is shown.
#pragma once

#include <memory>

#include "base/result.h"
#include "live/talk_follower.h"
#include "talk/opened_deck.h"

namespace rostrum::app {

struct FollowedTalk {
  OpenedDeck deck;  // as it was kept; else a black slide, until it is recorded
  bool recorded = false;
  std::unique_ptr<TalkFollower> follower;
};

// The talk begins to be recorded, where it was not kept. The error is a sentence: there is no such
// file, or nothing to record it with.
[[nodiscard]] Result<FollowedTalk> follow_talk(const DeckChoice& choice);

}  // namespace rostrum::app
