// Strings, times, and what lists and panels say of a deck.
#include "base/utf8.h"
#include "deck/deck.h"
#include "deck/gate.h"

namespace rostrum::deck {
namespace {

template <class Table, class Less>
bool sorted(const Table& table, const Less& less) {
  return std::is_sorted(table.begin(), table.end(), less);
}

}  // namespace

// Each string has bytes of its own, so that all of them together are no longer than the text.
void check_strings(Gate& gate) {
  const auto& tables = gate.tables();
  std::uint64_t end = 0;
  gate.each(
      "string", tables.strings, [&](const StringRecord& string, std::size_t) -> std::string_view {
        if (!within(string.bytes, tables.text)) return "that ends past the text";
        if (string.bytes.first < end) return "that lies within another one";
        end = std::uint64_t{string.bytes.first} + string.bytes.count;
        const std::string_view bytes{tables.text.data() + string.bytes.first, string.bytes.count};
        if (repair_utf8(bytes).repaired) return "that is no UTF-8";
        if (has_control_characters(bytes)) return "with characters that command a terminal";
        return {};
      });
}

void check_times(Gate& gate) {
  const auto& tables = gate.tables();
  gate.require(tables.title.size() == 1 && is_in(tables.title[0], tables.strings),
               "does not say what it is called");
  gate.require(tables.duration.size() == 1, "does not say how long it lasts");
  if (!gate.fault().empty()) return;
  const double duration = tables.duration[0];
  gate.require(duration >= 0 && duration <= kLongestDeck, "lasts {} s; it can be from 0 to {} s",
               duration, kLongestDeck);
  const auto inside = [duration](double t) { return t >= 0 && t <= duration; };

  gate.require(!tables.slides.empty(), "has no slide");
  gate.require(tables.slides.size() <= kMostSlides, "has {} slides; the most is {}",
               tables.slides.size(), kMostSlides);
  std::size_t title_bytes = 0;
  gate.each("slide", tables.slides, [&](const SlideRecord& slide, std::size_t) -> std::string_view {
    if (!inside(slide.start)) return "that starts when the deck is not on";
    if (!is_in(slide.title, tables.strings)) return "with a title that is not there";
    if (!is_in(slide.notes, tables.strings)) return "with notes that are not there";
    title_bytes += tables.strings[slide.title].bytes.count;
    title_bytes += tables.strings[slide.notes].bytes.count;
    if (title_bytes > kMostTitleBytes) return "with notes that are too long";
    return {};
  });
  gate.require(
      sorted(tables.slides, [](const auto& a, const auto& b) { return a.start < b.start; }),
      "has slides out of order");

  double free_from = 0;
  gate.each("stop", tables.stops, [&](const StopRecord& stop, std::size_t) -> std::string_view {
    if (!inside(stop.time)) return "at a time when the deck is not on";
    if (stop.time < free_from) return "before the one that it follows is over";
    if (!(stop.hold >= 0)) return "with a hold that is no time";
    free_from = later(stop.time, stop.hold);
    if (free_from > duration) return "that holds past the end";
    if (stop.after > static_cast<std::uint32_t>(AfterStop::Go)) {
      return "after which something unknown happens";
    }
    return {};
  });

  gate.each("play", tables.plays, [&](const PlayRecord& play, std::size_t) -> std::string_view {
    if (!inside(play.start) || !inside(play.end)) return "at a time when the deck is not on";
    if (play.start > play.end) return "that ends before it starts";
    if (!is_in_or_none(play.source, tables.sources)) return "with a source that is not there";
    return {};
  });
  gate.require(sorted(tables.plays, [](const auto& a, const auto& b) { return a.start < b.start; }),
               "has plays out of order");
}

void check_labels(Gate& gate) {
  const auto& tables = gate.tables();
  const auto is_string = [&](std::uint32_t index) { return is_in(index, tables.strings); };
  gate.each("source", tables.sources,
            [&](const SourceRecord& source, std::size_t) -> std::string_view {
              return is_string(source.file) ? "" : "with a file's name that is not there";
            });
  gate.each(
      "object", tables.objects, [&](const ObjectRecord& object, std::size_t) -> std::string_view {
        const bool all = is_string(object.name) && is_string(object.text) && is_string(object.kind);
        return all ? "" : "with a name, a text or a kind that is not there";
      });
  const double duration = tables.duration[0];
  gate.each("clip", tables.clips, [&](const ClipRecord& clip, std::size_t) -> std::string_view {
    const bool on = clip.start >= 0 && clip.start <= clip.end && clip.end <= duration;
    if (!on) return "at a time when the deck is not on";
    if (!is_in(clip.object, tables.objects)) return "of an object that is not there";
    if (!is_string(clip.name) || !is_string(clip.rate)) return "with a name that is not there";
    if (!(std::abs(clip.lag_ratio) <= kLargestFactor)) return "with a lag that is no number";
    if (clip.role > static_cast<std::uint32_t>(ClipRole::Emphasis)) return "of an unknown role";
    return {};
  });
  gate.require(sorted(tables.clips, [](const auto& a, const auto& b) { return a.start < b.start; }),
               "has clips out of order");
}

}  // namespace rostrum::deck
