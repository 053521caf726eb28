// The report tells people or programs how far an export is.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "export/export_job.h"
#include "export/export_options.h"

namespace rostrum::app {

// "1200 of 3651 frames, 92.4 frames a second, 0:27 left".
[[nodiscard]] std::string progress_line(const ExportProgress& progress);

// One object with its line's end. `event` is "progress", "done" or "interrupted".
[[nodiscard]] std::string progress_json(const ExportProgress& progress, std::string_view event);

// A line that is written over again on a terminal, else one every few seconds, on standard error;
// JSON goes to standard output.
class ProgressReport {
 public:
  ProgressReport(ReportStyle style, bool terminal) : style_(style), terminal_(terminal) {}

  // Call it often; it says something when it is time to.
  void update(const ExportProgress& progress, double now);

  // Ends the line that is written over.
  void end();

 private:
  ReportStyle style_;
  bool terminal_;
  bool line_open_ = false;
  double last_ = 0;
  bool begun_ = false;
};

}  // namespace rostrum::app
