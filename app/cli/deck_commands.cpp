#include "cli/deck_commands.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <string>
#include <vector>

#include "check/check.h"
#include "check/report.h"
#include "cli/listing.h"
#include "cli/still.h"
#include "inspect/inspection.h"
#include "system/standard_streams.h"
#include "system/warn.h"
#include "talk/deck_file.h"
#include "talk/opened_deck.h"
#include "talk/recorded_deck.h"

namespace rostrum::app {
namespace {

// The deck and the scene that a command names.
template <class CommandOptions>
Result<OpenedDeck> open(const CommandOptions& options) {
  auto deck = open_deck(deck_choice(options));
  if (!deck) return deck.error();
  if (const auto known = require_scenes(deck.value(), options.scenes); !known) return known.error();
  return deck;
}

Status print_list(const ListOptions& options, std::span<const ListedDeck> decks) {
  return print(options.json ? listing_json(decks) : listing(decks));
}

Status list_all(const ListOptions& options) {
  const auto fonts = ShowFonts::open(options.font);
  if (!fonts) return fonts.error();
  const RecordedDecks recorded = record_decks(decks::all(), fonts.value().typesetter());
  for (const Error& broken : recorded.broken) warn(broken.message);
  const auto printed = print_list(options, recorded.decks);
  if (!printed || recorded.broken.empty()) return printed;
  return Error{
      fmt::format("{} of {} decks cannot be listed.", recorded.broken.size(), decks::all().size())};
}

// "talk.rostrum: 3.21 MB, 9 slides, 412.500 s"
std::string packed(const std::string& file, const deck::Deck& deck) {
  constexpr double kMegabyte = 1e6;
  return fmt::format("{}: {:.2f} MB, {} slides, {:.3f} s\n", file,
                     static_cast<double>(deck.bytes().size()) / kMegabyte, deck.slides.size(),
                     deck.duration);
}

}  // namespace

Status run_list(const ListOptions& options) {
  if (options.deck.empty()) return list_all(options);
  const auto deck = open(options);
  if (!deck) return deck.error();
  const std::array listed{ListedDeck{
      .name = deck.value().name, .title = deck.value().title(), .timeline = deck.value().timeline}};
  return print_list(options, listed);
}

Status run_check(const CheckOptions& options) {
  const auto opened = open(options);
  if (!opened) return opened.error();
  const OpenedDeck& deck = opened.value();
  std::vector<Finding> findings;
  if (deck.source == nullptr) {
    findings = check(deck.timeline);
  } else {
    const auto again = record_deck(*deck.source, deck.fonts.typesetter());
    if (!again) return again.error();
    findings = check(deck.timeline, again.value());
  }
  const auto printed = print(options.json ? report_json(deck.name, deck.timeline, findings)
                                          : report(deck.name, deck.timeline, findings));
  if (!printed || findings.empty()) return printed;
  return Error{fmt::format("The deck {} has {} {}.", deck.name, findings.size(),
                           findings.size() == 1 ? "finding" : "findings")};
}

Status run_inspect(const InspectOptions& options) {
  const auto deck = open(options);
  if (!deck) return deck.error();
  const deck::Deck& timeline = deck.value().timeline;
  for (const double time : options.times) {
    if (const auto inside = require_inside(time, timeline); !inside) return inside.error();
  }
  return print(options.json ? inspection_json(timeline, options.times)
                            : inspection(timeline, options.times));
}

Status run_pack(const PackOptions& options) {
  const auto deck = open(options);
  if (!deck) return deck.error();
  const std::string file = options.file.empty() ? deck.value().name + ".rostrum" : options.file;
  const auto written = write_deck_file(deck.value().timeline, file);
  if (!written) return written.error();
  return print(packed(file, deck.value().timeline));
}

}  // namespace rostrum::app
