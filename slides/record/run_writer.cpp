#include "record/run_writer.h"

#include <utility>

namespace rostrum::record {

std::size_t RunWriter::add(Moving moving) {
  moving_.push_back(std::move(moving));
  return moving_.size() - 1;
}

bool RunWriter::joins(const Leaf& leaf) const {
  if (leaf.object != first_.object || leaf.z != first_.z || leaf.moving != first_.moving) {
    return false;
  }
  return leaf.moving == kResting ? leaf.source == first_.source
                                 : leaf.actor == first_.actor + count_;
}

void RunWriter::add(const Leaf& leaf) {
  if (std::exchange(finished_, false)) runs_.clear();
  if (count_ > 0 && !joins(leaf)) end_run();
  if (count_ == 0) first_ = leaf;
  if (leaf.moving == kResting) parts_.push_back(leaf.part);
  ++count_;
}

void RunWriter::end_run() {
  deck::RunRecord run{.object = first_.object,
                      .z = first_.z,
                      .source = first_.source,
                      .cap_height = first_.cap_height};
  if (first_.moving == kResting) {
    run.parts = writer_->parts(parts_);
  } else {
    const Moving& moving = moving_[first_.moving];
    poses_.clear();
    for (const std::vector<deck::PartRecord>& pose : moving.poses) {
      const deck::Slice slice = writer_->parts(std::span{pose}.subspan(first_.actor, count_));
      if (poses_.empty()) run.parts = slice;
      poses_.push_back({.first_part = slice.first});
    }
    deck::MotionRecord motion = moving.motion;
    motion.poses = writer_->poses(poses_);
    run.motion = writer_->motion(motion);
    run.driver = moving.driver;
    run.first_lag = first_.actor;
    run.source = moving.source;
  }
  runs_.push_back(writer_->run(run));
  parts_.clear();
  count_ = 0;
}

std::span<const std::uint32_t> RunWriter::finish() {
  if (finished_) runs_.clear();
  if (count_ > 0) end_run();
  finished_ = true;
  return runs_;
}

}  // namespace rostrum::record
