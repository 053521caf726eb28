// What is on the slide when, and what people read of a deck.
#include <fmt/format.h>

#include "capi/recording.h"
#include "deck/validate.h"

namespace rostrum::capi {
namespace {

// Times of one kind do not go back.
template <class Records, class TimeOf>
void require_order(const Records& records, double time, const TimeOf& time_of,
                   std::string_view what) {
  if (records.empty() || time_of(records.back()) <= time) return;
  throw Misuse(
      fmt::format("{} at {} s comes after one at {} s.", what, time, time_of(records.back())));
}

record::Leaf leaf_of(const rostrum_recording& own, const rostrum_leaf& leaf) {
  record::Leaf made{.object = known(leaf.object, own.cap_heights.size(), "object"),
                    .z = leaf.z,
                    .source = known_or_none(leaf.source, own.tables().sources.size(), "source"),
                    .cap_height = own.cap_heights[leaf.object]};
  if (leaf.recipe == ROSTRUM_NONE) {
    made.part = own.figures[known(leaf.figure, own.figures.size(), "figure")].part;
    return made;
  }
  made.moving = known(leaf.recipe, own.recipe_count, "recipe");
  const std::size_t actors = own.runs.moving(made.moving).poses.front().size();
  made.actor = known(leaf.actor, actors, "actor of a recipe");
  return made;
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_status rostrum_record_object(rostrum_recording* recording, const char* name,
                                     size_t name_bytes, const char* kind, size_t kind_bytes,
                                     const char* text, size_t text_bytes, double cap_height,
                                     uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    const auto name_text = text_of(name, name_bytes, "characters of a name");
    const auto kind_text = text_of(kind, kind_bytes, "characters of a kind");
    const auto own_text = text_of(text, text_bytes, "characters of a text");
    const auto height = static_cast<float>(capi::number(cap_height, "The height of capitals"));
    const std::uint32_t object = own.writer.object(name_text, kind_text, own_text);
    own.cap_heights.resize(object + std::size_t{1});
    own.cap_heights[object] = height;
    out = object;
  });
}

rostrum_status rostrum_record_source(rostrum_recording* recording, const char* file, size_t bytes,
                                     uint32_t line, uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    out = own.writer.source(text_of(file, bytes, "characters of a file's name"), line);
  });
}

rostrum_status rostrum_record_epoch(rostrum_recording* recording, double time,
                                    const rostrum_leaf* leaves, size_t count, uint32_t camera) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const double begin = time_of(time, "The time of what is on a slide");
    require_order(
        own.tables().epochs, begin, [](const deck::EpochRecord& epoch) { return epoch.begin; },
        "What is on a slide");
    known_or_none(camera, own.tables().cameras.size(), "camera");
    std::vector<record::Leaf> all;
    const auto given = array(leaves, count, "leaves");
    all.reserve(given.size());
    for (const rostrum_leaf& leaf : given) all.push_back(leaf_of(own, leaf));
    for (const record::Leaf& leaf : all) own.runs.add(leaf);
    own.writer.epoch(begin, own.runs.finish(), camera);
  });
}

rostrum_status rostrum_record_slide(rostrum_recording* recording, double start, const char* title,
                                    size_t title_bytes, const char* notes, size_t notes_bytes) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const double time = time_of(start, "The start of a slide");
    require_order(
        own.tables().slides, time, [](const deck::SlideRecord& slide) { return slide.start; },
        "A slide");
    own.writer.slide(time, text_of(title, title_bytes, "characters of a title"),
                     text_of(notes, notes_bytes, "characters of notes"));
  });
}

rostrum_status rostrum_record_stop(rostrum_recording* recording, double time, double hold,
                                   uint32_t after) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const double at = time_of(time, "The time of a stop");
    const double length = time_of(hold, "The hold of a stop");
    require_order(
        own.tables().stops, at,
        [](const deck::StopRecord& stop) { return deck::later(stop.time, stop.hold); }, "A stop");
    own.writer.stop(at, length,
                    static_cast<deck::AfterStop>(choice(after, ROSTRUM_NEXT, "After a stop")));
  });
}

rostrum_status rostrum_record_play(rostrum_recording* recording, double start, double end,
                                   uint32_t source) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const double from = time_of(start, "The start of a play");
    const double to = time_of(end, "The end of a play");
    require(from <= to, "A play ends before it starts.");
    require_order(
        own.tables().plays, from, [](const deck::PlayRecord& play) { return play.start; },
        "A play");
    own.writer.play(from, to, known_or_none(source, own.tables().sources.size(), "source"));
  });
}

rostrum_status rostrum_record_clip(rostrum_recording* recording, double start, double end,
                                   uint32_t object, const char* name, size_t name_bytes,
                                   uint32_t role, const char* rate, size_t rate_bytes,
                                   double lag_ratio) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const double from = time_of(start, "The start of a clip");
    const double to = time_of(end, "The end of a clip");
    require(from <= to, "A clip ends before it starts.");
    require_order(
        own.tables().clips, from, [](const deck::ClipRecord& clip) { return clip.start; },
        "A clip");
    known(object, own.cap_heights.size(), "object");
    choice(role, ROSTRUM_EMPHASIS, "The role of a clip");
    const double lag = number(lag_ratio, "The lag ratio of a clip");
    const std::uint32_t name_number =
        own.writer.string(text_of(name, name_bytes, "characters of a name"));
    own.writer.clip({.start = from,
                     .end = to,
                     .object = object,
                     .name = name_number,
                     .role = role,
                     .rate = own.writer.string(text_of(rate, rate_bytes, "characters of a name")),
                     .lag_ratio = lag});
  });
}

rostrum_status rostrum_record_title(rostrum_recording* recording, const char* title, size_t bytes) {
  return with_recording(recording, [&](rostrum_recording& own) {
    own.writer.title(text_of(title, bytes, "characters of a title"));
  });
}
