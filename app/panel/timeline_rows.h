// The timeline's rows, made once for a deck: what is drawn of them is found by binary search, so
// that rows and clips out of sight cost nothing however many there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "deck/deck.h"

namespace rostrum::app {

class TimelineRows {
 public:
  enum class Kind : std::uint8_t { Slide, Object };
  struct Row {
    Kind kind = Kind::Slide;
    std::uint32_t index = 0;  // into Timeline::slides or Timeline::objects
    std::uint32_t first_clip = 0;
    std::uint32_t clip_count = 0;  // 0 for a slide
  };

  // Each slide's row, and below it those of the objects whose first clip starts in that slide, in
  // the order in which they start.
  explicit TimelineRows(const deck::Deck& timeline);

  [[nodiscard]] std::span<const Row> rows() const { return rows_; }

  // The clips of a row that touch [from, to], as indices into Timeline::clips, by start.
  [[nodiscard]] std::span<const std::uint32_t> clips(const Row& row, double from, double to) const;

  // Stops and clips' ends, and the deck's own; sorted, each once.
  [[nodiscard]] std::span<const double> snaps() const { return snaps_; }

 private:
  std::vector<Row> rows_;
  std::vector<std::uint32_t> clips_;  // row after row
  std::vector<double> starts_;        // of clips_
  std::vector<double> ends_;          // of clips_: the latest end so far within the row
  std::vector<double> snaps_;
};

// The rows that are seen, [first, last), of `count` rows so many pixels high, in a space of
// `height` pixels that is scrolled down by `scroll`.
struct RowRange {
  std::size_t first = 0;
  std::size_t last = 0;
  bool operator==(const RowRange&) const = default;
};
[[nodiscard]] RowRange visible_rows(double scroll, double height, double row_height,
                                    std::size_t count);

}  // namespace rostrum::app
