#include "cli/export_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <memory>
#include <utility>

#include "cli/progress_report.h"
#include "export/export_job.h"
#include "export/frame_folder.h"
#include "export/manifest.h"
#include "export/png_sequence.h"
#include "export/video/codec.h"
#include "export/video/video_file.h"
#include "system/clock.h"
#include "system/malloc_tuning.h"
#include "system/process/interrupt.h"
#include "system/standard_streams.h"
#include "talk/opened_deck.h"
#include "window/drawing_context.h"

namespace rostrum::app {
namespace {

// An interrupt and the report get their turn this often.
constexpr double kStepSeconds = 0.05;

// So many pictures beside those being encoded keep the drawing from waiting while there is one to
// encode.
constexpr std::size_t kSparePictures = 3;

// The interrupt must outlive the sink.
Result<Sink> make_sink(const ExportOptions& options, Interrupt& interrupt) {
  if (options.video.file.empty()) {
    return png_sequence({.folder = options.folder,
                         .jobs = options.jobs,
                         .compression = options.compression,
                         .link = options.link,
                         .stops = options.selection.stops_only});
  }
  const auto format = video_format({.file = options.video.file,
                                    .codec = options.video.codec,
                                    .crf = options.video.crf,
                                    .preset = options.video.preset,
                                    .transparent = options.transparent},
                                   options.size, options.rate);
  if (!format) return format.error();
  return video_file({.file = options.video.file,
                     .format = format.value(),
                     .ffmpeg = {},
                     .interrupted = [&interrupt] { return interrupt.came(); }});
}

// Leaves in the plan what is to be done in the folder.
Status prepare_folder(const ExportOptions& options, const Manifest& manifest, ExportPlan& plan) {
  if (auto opened = open_frame_folder(options.folder, manifest); !opened) return opened;
  if (options.resume) keep_missing(plan, options.folder, manifest);
  return Done{};
}

// `there` counts frames that did not have to be made again.
Status tell_end(const ExportOptions& options, const ExportProgress& progress, std::size_t there) {
  if (options.report == ReportStyle::Quiet) return Done{};
  if (options.report == ReportStyle::Json) return print(progress_json(progress, "done"));
  std::string text = fmt::format("{} frames to {}", progress.done,
                                 options.video.file.empty() ? options.folder : options.video.file);
  if (progress.done > 0) {
    text += fmt::format(" in {:.1f} s, {:.1f} frames a second", progress.seconds,
                        progress.frames_per_second());
  }
  if (progress.reused > 0) text += fmt::format(", {} like the one before", progress.reused);
  if (there > 0) text += fmt::format("; {} were there already", there);
  return print(text + ".\n");
}

Error no_frames(const Shard& shard) {
  return {fmt::format("There is no frame for part {} of {}: ask for no more parts than frames.",
                      shard.number, shard.count)};
}

Error interrupted(const ExportOptions& options, const ExportProgress& progress) {
  if (!options.video.file.empty()) {
    return {fmt::format("Interrupted after {} of {} frames: there is no video.", progress.done,
                        progress.total)};
  }
  return {
      fmt::format("Interrupted after {} of {} frames, which are whole. The same command with "
                  "--resume does the rest.",
                  progress.done, progress.total)};
}

Status run_to_end(ExportJob& job, Interrupt& interrupt, ProgressReport report) {
  Status status = Done{};
  while (status && !job.finished()) {
    if (interrupt.came()) job.cancel();
    status = job.step(kStepSeconds, Wait::Yes);
    report.update(job.progress(), clock_seconds());
  }
  report.end();
  return status;
}

}  // namespace

Status run_export(const ExportCommand& command) {
  const ExportOptions& options = command.options;
  // The signals have to be blocked before other threads start, so that these inherit the mask.
  auto interrupt = Interrupt::watch();
  if (!interrupt) return interrupt.error();
  // A file that grows beyond what `ulimit -f` allows is an error for who writes it.
  (void)std::signal(SIGXFSZ, SIG_IGN);
  keep_freed_memory();

  const DeckChoice choice{
      .deck = options.deck, .scenes = command.scenes, .font = options.font, .talk = command.talk};
  const auto opened = open_deck(choice, [&interrupt] { return interrupt.value().came(); });
  if (!opened) return opened.error();
  const OpenedDeck& deck = opened.value();
  if (const auto known = require_scenes(deck, command.scenes); !known) return known.error();
  const deck::Deck& timeline = deck.timeline;
  auto planned = plan_export(timeline, options.rate, options.selection);
  if (!planned) return planned.error();
  ExportPlan plan = std::move(planned).value();
  const std::size_t asked = plan.frames.size();
  if (asked == 0 && !options.video.file.empty()) return no_frames(options.selection.shard);

  auto sink = make_sink(options, interrupt.value());
  if (!sink) return sink.error();
  if (options.video.file.empty()) {
    const auto prepared = prepare_folder(options, manifest_of(options, deck.name, timeline), plan);
    if (!prepared) return prepared.error();
  }
  const std::size_t there = asked - plan.frames.size();
  if (plan.frames.empty()) return tell_end(options, {}, there);

  const auto context = open_offscreen();
  if (!context) return context.error();
  render::Renderer renderer;
  auto job = ExportJob::start(timeline, renderer, std::move(plan),
                              {.size = options.size,
                               .rate = options.rate,
                               .transparent = options.transparent,
                               .reuse = options.reuse,
                               .only_changes = options.only_changes,
                               .largest_tile = options.largest_tile,
                               .readback = options.readback,
                               .pictures_in_flight = options.jobs + kSparePictures},
                              std::move(sink).value());
  if (!job) return job.error();
  ExportJob& running = *job.value();
  const auto status =
      run_to_end(running, interrupt.value(), ProgressReport{options.report, ::isatty(2) != 0});
  if (!status) return status.error();
  if (running.cancelled()) return interrupted(options, running.progress());
  return tell_end(options, running.progress(), there);
}

}  // namespace rostrum::app
