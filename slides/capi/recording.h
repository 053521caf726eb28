// A deck in the making, as the C library records it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "capi/guard.h"
#include "capi/talk.h"
#include "deck/table_writer.h"
#include "record/run_writer.h"

namespace rostrum::capi {

// What one leaf draws: its part of the deck, and of a path its points, by which the poses of an
// animation are known as one outline in several places.
struct RecordedFigure {
  deck::PartRecord part;
  std::vector<Point> points;
};

}  // namespace rostrum::capi

struct rostrum_recording {
  explicit rostrum_recording(std::shared_ptr<const rostrum::capi::Shelf> of_talk)
      : shelf(std::move(of_talk)) {}

  rostrum::capi::LastError error;
  std::shared_ptr<const rostrum::capi::Shelf> shelf;
  rostrum::deck::TableWriter writer;
  rostrum::record::RunWriter runs{writer};
  std::vector<rostrum::capi::RecordedFigure> figures;
  std::vector<float> cap_heights;  // of objects
  // Of pictures and how they are resampled, their numbers in the deck.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> images;
  std::uint32_t recipe_count = 0;
  bool written = false;

  [[nodiscard]] const rostrum::deck::Tables<rostrum::deck::TableList>& tables() const {
    return writer.tables();
  }
};

namespace rostrum::capi {

// Runs the work of one call on a recording that has not ended.
template <class Work>
rostrum_status with_recording(rostrum_recording* recording, const Work& work) {
  if (recording == nullptr) return ROSTRUM_MISUSE;
  return recording->error.guard([&] {
    require(!recording->written, "The recording has ended: its deck is written.");
    work(*recording);
  });
}

// A time of the deck.
double time_of(double seconds, std::string_view what);

}  // namespace rostrum::capi
