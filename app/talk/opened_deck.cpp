#include "talk/opened_deck.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "python/record_talk.h"
#include "system/warn.h"
#include "talk/deck_file.h"
#include "talk/recorded_deck.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

// Names come first, so that no file in some folder takes the place of a deck that is built in.
bool is_file(std::string_view deck) {
  if (names_a_file(deck)) return true;
  if (deck.empty() || decks::find(deck) != nullptr) return false;
  std::error_code unknown;
  return fs::exists(fs::path{deck}, unknown);
}

std::string whole_path(const fs::path& file) {
  std::error_code failed;
  const fs::path path = fs::absolute(file, failed);
  return failed ? file.string() : path.lexically_normal().string();
}

Result<OpenedDeck> open_file(const fs::path& file, const std::string& font_file) {
  auto timeline = open_deck_file(file);
  if (!timeline) return timeline.error();
  auto fonts = ShowFonts::open(font_file);
  if (!fonts) return fonts.error();
  return OpenedDeck{.name = file.stem().string(),
                    .reference = whole_path(file),
                    .fonts = std::move(fonts).value(),
                    .timeline = std::move(timeline).value()};
}

Result<OpenedDeck> open_talk(const DeckChoice& choice, const std::function<bool()>& stop) {
  const auto order = talk_order(choice);
  if (!order) return order.error();
  auto fonts = ShowFonts::open(choice.font);
  if (!fonts) return fonts.error();
  auto recorded = record_talk(order.value(), stop);
  if (!recorded) return recorded.error();
  for (const TalkMessage& warning : recorded.value().reports.warnings) warn(warning.sentence());
  return opened_talk(order.value(), std::move(fonts).value(), std::move(recorded.value().deck));
}

}  // namespace

Result<TalkOrder> talk_order(const DeckChoice& choice) {
  const fs::path file{choice.deck};
  std::error_code unknown;
  if (!fs::exists(file, unknown)) return Error{fmt::format("There is no file {}.", choice.deck)};
  if (fs::is_directory(file, unknown)) {
    return Error{fmt::format("{} is a folder, and a talk is a file.", choice.deck)};
  }
  return TalkOrder{.file = whole_path(file), .scenes = choice.scenes, .options = choice.talk};
}

OpenedDeck opened_talk(const TalkOrder& order, ShowFonts fonts, deck::Deck deck) {
  return {.name = fs::path{order.file}.stem().string(),
          .reference = order.file,
          .fonts = std::move(fonts),
          .timeline = std::move(deck)};
}

bool names_a_talk(std::string_view deck) { return deck.ends_with(".py"); }

Result<OpenedDeck> open_deck(const DeckChoice& choice, const std::function<bool()>& stop) {
  const std::string& name = choice.deck;
  const std::string& font_file = choice.font;
  if (names_a_talk(name)) return open_talk(choice, stop);
  if (is_file(name)) return open_file(fs::path{name}, font_file);
  const auto deck = find_deck(name);
  if (!deck) return deck.error();
  auto fonts = ShowFonts::open(font_file);
  if (!fonts) return fonts.error();
  auto timeline = record_deck(*deck.value(), fonts.value().typesetter());
  if (!timeline) return timeline.error();
  const std::string own_name{deck.value()->name};
  return OpenedDeck{.name = own_name,
                    .reference = own_name,
                    .source = deck.value(),
                    .fonts = std::move(fonts).value(),
                    .timeline = std::move(timeline).value()};
}

Result<std::string> deck_reference(std::string_view deck) {
  if (names_a_talk(deck)) {
    std::error_code unknown;
    if (!fs::exists(fs::path{deck}, unknown))
      return Error{fmt::format("There is no file {}.", deck)};
    return whole_path(fs::path{deck});
  }
  if (is_file(deck)) {
    if (const auto opened = open_deck_file(fs::path{deck}); !opened) return opened.error();
    return whole_path(fs::path{deck});
  }
  const auto found = find_deck(deck);
  if (!found) return found.error();
  return std::string{found.value()->name};
}

Status require_scenes(const OpenedDeck& deck, const std::vector<std::string>& scenes) {
  if (names_a_talk(deck.reference)) return Done{};  // whose recording would have failed
  for (const std::string& scene : scenes) {
    if (scene.empty() || scene == deck.name || scene == deck.title()) continue;
    return Error{
        fmt::format("The deck {0} has no scene \"{1}\": its only one is {0}.", deck.name, scene)};
  }
  return Done{};
}

}  // namespace rostrum::app
