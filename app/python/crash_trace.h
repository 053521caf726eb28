// Where a talk was when Python crashed, or was asked: the lines that its fault handler writes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "python/talk_order.h"

namespace rostrum::app {

class CrashTrace {
 public:
  // True if the line is one of a fault handler's, `  File "/home/me/talk.py", line 5 in construct`,
  // or of those around them.
  bool take(std::string_view line);

  // The innermost of the lines that is in one of these files; without a file where there is none.
  [[nodiscard]] TalkMessage place(std::span<const TalkFile> files) const;

 private:
  struct Line {
    std::string file;  // as the fault handler writes it
    std::uint32_t number = 0;
  };
  std::vector<Line> lines_;  // the innermost first
};

}  // namespace rostrum::app
