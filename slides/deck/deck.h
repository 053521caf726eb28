// A deck: a recorded talk. Immutable; every moment of it is a pure function of time (evaluate.h).
//
// It is a view of bytes that are laid out as in its file (tables.h, docs/deck-file.md), with what
// lists and labels want of them unpacked. Times are seconds from its start.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/image.h"
#include "deck/outline.h"
#include "deck/tables.h"

namespace rostrum::deck {

struct Slide {
  std::string title;
  std::string notes;  // for the speaker
  double start = 0;
};

// What the live show does at a stop.
enum class AfterStop : std::uint8_t {
  Wait,  // holds until a key is pressed
  Loop,  // plays the step again and again until a key is pressed
  Go,    // goes on by itself when the hold is over
};
// What a person is told: "waits", "loops", "goes on by itself".
[[nodiscard]] std::string_view name_of(AfterStop after);

// A moment where the live show holds until a key is pressed. In exported video it lasts `hold`
// seconds, during which nothing changes: the next step starts at time + hold.
struct Stop {
  double time = 0;
  double hold = 0;
  AfterStop after = AfterStop::Wait;
};

// The moment so many seconds after `time`, rounded to the nanosecond, so that sums of decimal times
// are the decimal numbers that they look like: a stop that a person knows as 8.81 s is at 8.81
// exactly, and not an unfinished animation before it.
[[nodiscard]] double later(double time, double seconds);

// A line of a talk's source.
struct Source {
  std::string_view file;  // empty where it is not known
  std::uint32_t line = 0;
};

// One call of play: animations that run side by side.
struct Play {
  double start = 0;
  double end = 0;
  Source source;
};

// What a clip is to its object, for a list or a panel to show.
enum class ClipRole : std::uint8_t { Enter, Leave, Change, Emphasis };

// One animation of one mobject: [start, end). A label: evaluate() does not read it.
struct Clip {
  std::string_view name;  // "Write"
  ClipRole role = ClipRole::Change;
  std::uint32_t object = 0;  // index into Deck::objects
  double start = 0;
  double end = 0;
  std::string_view rate;  // its rate function: "smooth"
  double lag_ratio = 0;
};

// A mobject, as a person would name it: a text's or formula's own words, or its kind.
struct Object {
  std::string_view name;
  std::string_view kind;  // "Text", "Circle", "Group"
  std::string_view text;  // what its glyphs stand for
};

// Bytes that a deck views, kept by whatever made them: a vector, or a file mapped to memory.
using Bytes = std::span<const std::byte>;
using Storage = std::shared_ptr<const void>;

// Cheap to copy: copies share the bytes.
class Deck {
 public:
  std::vector<Slide> slides;  // at least one
  std::vector<Stop> stops;
  std::vector<Play> plays;
  std::vector<Object> objects;
  std::vector<Clip> clips;  // by start
  double duration = 0;
  std::string title;  // as people read it; empty where none was given

  [[nodiscard]] const Tables<TableView>& tables() const { return tables_; }
  [[nodiscard]] const Outline& outline(std::uint32_t index) const { return (*outlines_)[index]; }
  [[nodiscard]] const Image& image(std::uint32_t index) const { return (*images_)[index]; }
  [[nodiscard]] std::span<const Outline> outlines() const { return *outlines_; }
  [[nodiscard]] std::span<const Image> images() const { return *images_; }
  [[nodiscard]] std::string_view string(std::uint32_t index) const;
  [[nodiscard]] Source source(std::uint32_t index) const;  // of kNone: an unknown one

  // The whole file's bytes, and a hash of what is drawn and when, whatever lines of source, names,
  // titles and notes are (content_hash.h).
  [[nodiscard]] Bytes bytes() const { return bytes_; }
  [[nodiscard]] std::uint64_t content_hash() const { return content_hash_; }

 private:
  friend Result<Deck> open(Bytes bytes, Storage storage, std::string_view name);

  Storage storage_;
  Bytes bytes_;
  std::uint64_t content_hash_ = 0;
  Tables<TableView> tables_;
  // Draw lists hold pointers to these.
  std::shared_ptr<const std::vector<Outline>> outlines_;
  std::shared_ptr<const std::vector<Image>> images_;
};

// The only way to a deck, for bytes of any origin: checks everything that evaluate() relies on. The
// error says what is wrong with `name` (a file's). `storage` keeps the bytes alive, which start at
// a multiple of 16 and may not change any more.
[[nodiscard]] Result<Deck> open(Bytes bytes, Storage storage, std::string_view name);

// The same for bytes that were packed a moment ago (table_writer.h), which the deck then owns.
// Throws std::runtime_error where they are no deck.
[[nodiscard]] Deck open_packed(std::vector<std::byte> bytes);

}  // namespace rostrum::deck
