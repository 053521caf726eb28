#include "cli/listing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "deck/steps.h"
#include "talk/recorded_deck.h"

namespace rostrum::app {
namespace {

// An ordered object keeps its keys in the order in which they are written here.
using Json = nlohmann::ordered_json;

Json to_json(const ListedDeck& listed) {
  const deck::Deck& timeline = listed.timeline;
  Json slides = Json::array();
  for (const deck::Slide& slide : timeline.slides) {
    slides.push_back({{"title", slide.title}, {"start", slide.start}, {"notes", slide.notes}});
  }
  Json stops = Json::array();
  for (const deck::Stop& stop : timeline.stops) {
    stops.push_back({{"time", stop.time},
                     {"hold", stop.hold},
                     {"loop", stop.after == deck::AfterStop::Loop},
                     {"auto_next", stop.after == deck::AfterStop::Go}});
  }
  Json plays = Json::array();
  for (const deck::Play& play : timeline.plays) {
    plays.push_back({{"start", play.start}, {"end", play.end}});
  }
  Json clips = Json::array();
  for (const deck::Clip& clip : timeline.clips) {
    clips.push_back({{"object", timeline.objects[clip.object].name},
                     {"kind", clip.name},
                     {"start", clip.start},
                     {"end", clip.end},
                     {"rate", clip.rate},
                     {"lag_ratio", clip.lag_ratio}});
  }
  return {{"name", listed.name},           {"title", listed.title},
          {"duration", timeline.duration}, {"slides", std::move(slides)},
          {"stops", std::move(stops)},     {"plays", std::move(plays)},
          {"clips", std::move(clips)}};
}

// Rounded to them: a stop of a talk's may hold a video up for no time that could be seen.
double milliseconds(double seconds) { return std::round(1000 * seconds) / 1000; }

// Writes one slide with the stops of its steps; the step of a deck without a stop has none.
void list_slide(std::string& out, const deck::Deck& timeline, const deck::Steps& steps,
                std::size_t index) {
  const deck::Slide& slide = timeline.slides[index];
  fmt::format_to(std::back_inserter(out), "  {:8.3f}  {}\n", slide.start, slide.title);
  if (timeline.stops.empty()) return;
  const std::size_t first = steps.first_in(index);
  for (std::size_t i = first; i < first + steps.count_in(index); ++i) {
    const deck::AfterStop after = steps.after(i);
    fmt::format_to(std::back_inserter(out), "  {:8.3f}    stop {}, {:g} s in video{}{}\n",
                   steps.end(i), i + 1, milliseconds(steps.hold(i)),
                   after == deck::AfterStop::Wait ? "" : ", ",
                   after == deck::AfterStop::Wait ? "" : deck::name_of(after));
  }
}

}  // namespace

RecordedDecks record_decks(std::span<const decks::Deck> decks,
                           const scene::Typesetter& typesetter) {
  RecordedDecks recorded;
  for (const decks::Deck& deck : decks) {
    if (auto timeline = record_deck(deck, typesetter)) {
      recorded.decks.push_back({.name = std::string{deck.name},
                                .title = std::string{deck.title},
                                .timeline = std::move(timeline).value()});
    } else {
      recorded.broken.push_back(timeline.error());
    }
  }
  return recorded;
}

std::string listing(std::span<const ListedDeck> decks) {
  std::string out;
  for (const ListedDeck& listed : decks) {
    const deck::Deck& timeline = listed.timeline;
    fmt::format_to(std::back_inserter(out), "{}: {}\n  {} slides, {} stops, {:.3f} s\n",
                   listed.name, listed.title, timeline.slides.size(), timeline.stops.size(),
                   timeline.duration);
    const deck::Steps steps{timeline};
    for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
      list_slide(out, timeline, steps, i);
    }
  }
  return out;
}

std::string listing_json(std::span<const ListedDeck> decks) {
  Json all = Json::array();
  for (const ListedDeck& listed : decks) all.push_back(to_json(listed));
  // A title with broken UTF-8 is shown with replacement characters, as on the slide.
  return Json{{"decks", std::move(all)}}.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace rostrum::app
