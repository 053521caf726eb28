#include "live/followed_talk.h"

#include <utility>

#include "python/installation.h"
#include "system/warn.h"
#include "talk/message_deck.h"

namespace rostrum::app {

Result<FollowedTalk> follow_talk(const DeckChoice& choice) {
  auto fonts = ShowFonts::open(choice.font);
  if (!fonts) return fonts.error();
  const auto order = talk_order(choice);
  if (!order) return order.error();
  auto installation = find_installation();
  if (!installation) return installation.error();
  auto follower = std::make_unique<TalkFollower>(std::move(installation).value(), order.value());
  auto kept = follower->take_kept();
  if (kept) {
    for (const TalkMessage& warning : kept->reports.warnings) warn(warning.sentence());
  }
  deck::Deck deck = kept ? std::move(kept->deck) : message_deck({}, {}, fonts.value().typesetter());
  return FollowedTalk{.deck = opened_talk(order.value(), std::move(fonts).value(), std::move(deck)),
                      .recorded = kept.has_value(),
                      .follower = std::move(follower)};
}

}  // namespace rostrum::app
