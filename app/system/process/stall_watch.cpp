#include "system/process/stall_watch.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rostrum::app {
namespace {

// Threads that only wait wake up now and then: a hundredth of the time is no work. A sum that has
// shrunk has lost a process, which has ended: something moves.
bool has_moved(const GroupActivity& before, const GroupActivity& now,
               std::chrono::nanoseconds while_idle) {
  return now.bytes != before.bytes || now.processor < before.processor ||
         now.processor - before.processor >= while_idle / 100;
}

}  // namespace

void StallWatch::progressed(Time now) {
  looked_ = now;
  idle_ = {};
  before_.reset();
}

bool StallWatch::stalled(Time now, const Activity& activity) {
  const std::chrono::nanoseconds most = patience_ / 8;
  idle_ += std::min<std::chrono::nanoseconds>(now - std::exchange(looked_, now), most);
  if (idle_ < most) return false;
  if (!before_) {
    before_ = activity();
    return false;
  }
  if (idle_ < patience_) return false;
  if (!has_moved(*before_, activity(), patience_)) return true;
  progressed(now);
  return false;
}

std::string StallWatch::sentence() const {
  return fmt::format("hangs: it has done nothing for {:g} s",
                     std::chrono::duration<double>(patience_).count());
}

}  // namespace rostrum::app
