// What is on a slide, leaf by leaf in painter's order, as the runs of a deck.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "deck/table_writer.h"
#include "deck/tables.h"

namespace rostrum::record {

// An animation of leaves that go through poses, its actors.
struct Moving {
  std::vector<std::vector<deck::PartRecord>> poses;  // for each pose, the actors' parts
  deck::MotionRecord motion;                         // but for its poses
  std::uint32_t driver = deck::kNone;
  std::uint32_t source = deck::kNone;
};

inline constexpr std::size_t kResting = std::numeric_limits<std::size_t>::max();

// What draws something itself.
struct Leaf {
  deck::PartRecord part;  // of one that rests
  std::uint32_t object = deck::kNone;
  std::int32_t z = 0;
  std::uint32_t source = deck::kNone;  // of one that rests
  float cap_height = 0;
  std::size_t moving = kResting;  // which animation moves it
  std::uint32_t actor = 0;        // and which of its actors it is
};

// Leaves that follow each other and belong together become one run: those of one object that rest
// and come from one line, or that are consecutive actors of one animation.
class RunWriter {
 public:
  // The writer must outlive it.
  explicit RunWriter(deck::TableWriter& writer) : writer_(&writer) {}

  // Returns the animation's number. All poses have as many parts.
  std::size_t add(Moving moving);
  [[nodiscard]] const Moving& moving(std::size_t number) const { return moving_[number]; }
  // Forgets all animations, whose numbers are given anew.
  void forget() { moving_.clear(); }

  void add(const Leaf& leaf);
  // The runs of the leaves that were added since the last call; valid until the next leaf.
  [[nodiscard]] std::span<const std::uint32_t> finish();

 private:
  [[nodiscard]] bool joins(const Leaf& leaf) const;
  void end_run();

  deck::TableWriter* writer_;
  std::vector<Moving> moving_;
  Leaf first_;                           // of the run that is being made
  std::uint32_t count_ = 0;              // leaves of it
  std::vector<deck::PartRecord> parts_;  // of it, where it rests
  std::vector<deck::PoseRecord> poses_;  // of it, where it moves
  std::vector<std::uint32_t> runs_;
  bool finished_ = false;
};

}  // namespace rostrum::record
