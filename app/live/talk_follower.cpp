#include "live/talk_follower.h"

#include <fmt/format.h>

#include <chrono>
#include <memory>
#include <utility>

#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

// While nothing happens the files are looked at so often, and the process while it records.
constexpr double kRest = 0.05;
constexpr double kTick = 0.01;
// A recording that takes longer says so, and from then on how far it is.
constexpr double kLong = 1.0;

// True too for work that had no thread, and is done when it is asked for.
bool is_ready(const auto& future) {
  return future.valid() && future.wait_for(std::chrono::seconds{0}) != std::future_status::timeout;
}

// On a thread, or here where there is none to be had.
template <class Work>
auto started(Work work) {
  try {
    return std::async(std::launch::async, work);
  } catch (const std::system_error&) {
    return std::async(std::launch::deferred, work);
  }
}

std::string seconds_text(double seconds) { return fmt::format("{:.1f} s", seconds); }

// "Read again, 0.3 s", and the first of its warnings.
std::string news_of(const Recording::Outcome& outcome) {
  std::string text = "Read again, " + seconds_text(outcome.seconds);
  const auto& warnings = outcome.reports.warnings;
  if (warnings.empty()) return text;
  text += fmt::format(". {}", warnings.front().sentence());
  if (warnings.size() > 1) text += fmt::format(" And {} more warnings.", warnings.size() - 1);
  return text;
}

}  // namespace

TalkFollower::TalkFollower(PythonInstallation installation, TalkOrder order)
    : recorder_(std::move(installation), std::move(order)), keeper_(KeptRecordings::open()) {
  files_.watch(recorder_.order().file);
  if (keeper_) kept_ = keeper_->find(recorder_.order(), recorder_.installation());
  if (kept_) {
    first_ = false;
    files_.have_been_read(kept_->reports.files);
    recorder_.warm_up(kept_->reports.imported);
  } else {
    recorder_.begin();
  }
}

std::optional<RecordedTalk> TalkFollower::take_kept() {
  std::optional<RecordedTalk> kept{std::move(kept_)};
  kept_.reset();
  return kept;
}

std::optional<TalkFollower::Event> TalkFollower::look(const deck::Deck& shown, double now) {
  if (!begun_) begun_ = told_ = now;
  look_at_files(now);
  std::optional<Event> event;
  if (auto over = recorder_.poll()) read(std::move(*over), shown);
  if (auto failure = recorder_.take_failure()) {
    event = told({.outcome = {.error = {.file = {}, .line = 0, .text = failure->message}}}, now);
  } else if (is_ready(reading_)) {
    event = told(reading_.get(), now);
  } else {
    event = progress(now);
  }
  keep();
  const bool busy = recorder_.recording() || reading_.valid();
  next_look_ = now + (busy ? kTick : kRest);
  return event;
}

// What is being recorded is given up for what is there now, but not again and again: one who saves
// all the time is to see something, too.
void TalkFollower::look_at_files(double now) {
  const bool busy = recorder_.recording() || reading_.valid();
  if (!files_.changed(/*sources_only=*/busy)) return;
  if (!waits_since_) waits_since_ = now;
  const bool let_end =
      recorder_.recording() && now - *waits_since_ > kLong && now - *begun_ < kLong;
  stale_ = reading_.valid() || let_end;
  if (!stale_) begin(now);
}

void TalkFollower::begin(double now) {
  recorder_.begin();
  stale_ = false;
  begun_ = now;
  told_ = now;
}

void TalkFollower::read(Recording recording, const deck::Deck& shown) {
  // A future's function must be one that can be copied.
  auto over = std::make_shared<Recording>(std::move(recording));
  reading_ = started([over, shown]() -> Read {
    Read read{.outcome = over->take(), .match = std::nullopt};
    if (read.outcome.deck) read.match.emplace(shown, *read.outcome.deck);
    return read;
  });
}

TalkFollower::Event TalkFollower::told(Read read, double now) {
  Recording::Outcome& outcome = read.outcome;
  Event event;
  if (stale_) {
    begin(now);
    if (!outcome.deck) return event;  // it may be of a file that was only half there
  } else {
    files_.have_been_read(outcome.reports.files);
    recorder_.warm_up(outcome.reports.imported);
  }
  waits_since_.reset();
  for (const TalkMessage& warning : outcome.reports.warnings) warn(warning.sentence());
  if (!outcome.deck) {
    const std::string sentence = outcome.error.sentence();
    warn(sentence);
    event.error = std::move(outcome.error);
    event.news = Show::News{.text = sentence, .wrong = true};
    return event;
  }
  event.news = Show::News{.text = news_of(outcome)};
  if (std::exchange(first_, false) && outcome.reports.warnings.empty()) event.news->text.clear();
  event.deck = outcome.deck;
  event.match = std::move(read.match);
  to_keep_ = RecordedTalk{.deck = *std::move(outcome.deck), .reports = std::move(outcome.reports)};
  return event;
}

// Nobody waits for the disk: of recordings that come faster than they are written, the last one is
// kept.
void TalkFollower::keep() {
  if (!keeper_ || !to_keep_ || (keeping_.valid() && !is_ready(keeping_))) return;
  keeping_ = started([keeper = *keeper_, order = recorder_.order(),
                      installation = recorder_.installation(), recorded = *std::move(to_keep_)] {
    (void)guarded([&] { keeper.keep(order, installation, recorded); });
  });
  to_keep_.reset();
}

std::optional<TalkFollower::Event> TalkFollower::progress(double now) {
  const TalkReports* const reports = recorder_.reports();
  if (reports == nullptr || now - *begun_ < kLong || now - told_ < kLong) return std::nullopt;
  told_ = now;
  std::string text = "Recording";
  if (!reports->scene.empty()) text += " " + reports->scene;
  text += fmt::format(", {}", seconds_text(now - *begun_));
  if (reports->plays > 0) text += fmt::format(", {} plays", reports->plays);
  return Event{.news = Show::News{.text = std::move(text)}};
}

}  // namespace rostrum::app
