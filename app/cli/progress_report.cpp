#include "cli/progress_report.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "system/standard_streams.h"

namespace rostrum::app {
namespace {

constexpr double kTerminalSeconds = 0.1;
constexpr double kLineSeconds = 5;
constexpr double kJsonSeconds = 1;

std::string minutes(double seconds) {
  const auto whole = std::llround(seconds);
  const auto hours = whole / 3600;
  return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, whole / 60 % 60, whole % 60)
                   : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(const ExportProgress& progress) {
  return fmt::format("{} of {} frames, {:.1f} frames a second, {} left", progress.done,
                     progress.total, progress.frames_per_second(),
                     progress.done > 0 ? minutes(progress.seconds_left()) : "?");
}

std::string progress_json(const ExportProgress& progress, std::string_view event) {
  const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
  const nlohmann::ordered_json json{{"event", event},
                                    {"done", progress.done},
                                    {"total", progress.total},
                                    {"reused", progress.reused},
                                    {"seconds", rounded(progress.seconds)},
                                    {"frames_per_second", rounded(progress.frames_per_second())},
                                    {"seconds_left", rounded(progress.seconds_left())}};
  return json.dump() + '\n';
}

void ProgressReport::update(const ExportProgress& progress, double now) {
  if (style_ == ReportStyle::Quiet) return;
  const double interval = style_ == ReportStyle::Json ? kJsonSeconds
                          : terminal_                 ? kTerminalSeconds
                                                      : kLineSeconds;
  // The first interval goes by without a word: what is done sooner needs no report.
  if (!std::exchange(begun_, true)) last_ = now;
  if (now - last_ < interval) return;
  last_ = now;
  if (style_ == ReportStyle::Json) {
    // The end says it if standard output takes nothing.
    (void)print(progress_json(progress, "progress"));
  } else if (terminal_) {
    // The carriage return leads back to the line's start, and EL (ECMA-48) removes what is left of
    // a longer line.
    print_error(fmt::format("\r{}\x1b[K", progress_line(progress)));
    line_open_ = true;
  } else {
    print_error(progress_line(progress) + '\n');
  }
}

void ProgressReport::end() {
  if (std::exchange(line_open_, false)) print_error("\r\x1b[K");
}

}  // namespace rostrum::app
