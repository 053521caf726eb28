#include "live/live_talk.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <thread>
#include <utility>

#include "talk/message_deck.h"

namespace rostrum::app {

LiveTalk::LiveTalk(TalkFollower& follower, deck::Deck& deck, bool recorded,
                   const scene::Typesetter& typesetter)
    : follower_(&follower), deck_(&deck), typesetter_(&typesetter), recorded_(recorded) {}

std::optional<TalkFollower::Event> LiveTalk::look(double now) {
  if (now < follower_->next_look()) return std::nullopt;
  auto event = follower_->look(*deck_, now);
  if (!event || recorded_) return event;
  if (event->deck) {
    recorded_ = true;
    return event;
  }
  const std::string file = std::filesystem::path{follower_->file()}.filename().string();
  if (event->error) {
    put(*event, fmt::format("{} cannot be played yet", file),
        event->error->sentence() + "\nIt is read again when it is saved.");
  } else if (event->news) {
    put(*event, file, event->news->text);
  }
  return event;
}

void LiveTalk::await(double now) {
  constexpr double kTick = 0.02;
  for (bool shown = recorded_; !shown; now += kTick) {
    auto event = look(now);
    shown = event && (event->error || recorded_);
    if (event && event->deck) show(*std::move(event->deck));
    if (!shown) std::this_thread::sleep_for(std::chrono::duration<double>(kTick));
  }
}

void LiveTalk::put(TalkFollower::Event& event, std::string_view title,
                   std::string_view text) const {
  event.deck = message_deck(title, text, *typesetter_);
  event.match.emplace(*deck_, *event.deck);
}

void LiveTalk::show(deck::Deck deck) { before_ = std::exchange(*deck_, std::move(deck)); }

}  // namespace rostrum::app
