// The files that a talk depends on, and whether they are still what it has read.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "python/talk_order.h"

namespace rostrum::app {

class WatchedFiles {
 public:
  // Watches a file as it is now.
  void watch(const std::string& path);
  // Takes note of how files were when a talk has read them.
  void have_been_read(std::span<const TalkFile> files);

  // Whether one of them is no longer as it was, or as it was when that was last told; those that
  // hold Python alone where that is asked. Asks the system once for each.
  [[nodiscard]] bool changed(bool sources_only);

 private:
  std::map<std::string, TalkFile> files_;  // by path
};

}  // namespace rostrum::app
