// Follows the file of a talk while it is shown: records it, watches it and what it depends on, and
// records it again when that changes. Whatever becomes of a recording, the show goes on.
//
// What takes time happens elsewhere: the recording in a process, its reading and its comparison
// with the deck that is shown on a thread. Times are those of the show.
#pragma once

#include <future>
#include <optional>
#include <string>

#include "base/result.h"
#include "deck/deck.h"
#include "python/background_recorder.h"
#include "python/kept_recordings.h"
#include "python/watched_files.h"
#include "show/show.h"
#include "show/step_match.h"

namespace rostrum::app {

class TalkFollower {
 public:
  // Something has come of a recording.
  struct Event {
    std::optional<deck::Deck> deck;    // a new one
    std::optional<StepMatch> match;    // from the deck that was shown to it
    std::optional<TalkMessage> error;  // why there is none
    std::optional<Show::News> news;    // for the speaker
  };

  // The talk as it was kept, if it was, else it begins to be recorded. What the order names must be
  // absolute.
  TalkFollower(PythonInstallation installation, TalkOrder order);
  // Gives up what is being recorded.
  ~TalkFollower() = default;
  TalkFollower(const TalkFollower&) = delete;
  TalkFollower& operator=(const TalkFollower&) = delete;

  // The recording that was kept, once.
  [[nodiscard]] std::optional<RecordedTalk> take_kept();

  // Looks whether something has changed or come. `shown` is the deck of the show.
  [[nodiscard]] std::optional<Event> look(const deck::Deck& shown, double now);
  [[nodiscard]] const std::string& file() const { return recorder_.order().file; }
  // When it is time to look again.
  [[nodiscard]] double next_look() const { return next_look_; }

 private:
  struct Read {
    Recording::Outcome outcome;
    std::optional<StepMatch> match;
  };

  void look_at_files(double now);
  void begin(double now);
  void read(Recording recording, const deck::Deck& shown);
  [[nodiscard]] Event told(Read read, double now);
  void keep();
  [[nodiscard]] std::optional<Event> progress(double now);

  BackgroundRecorder recorder_;
  std::optional<KeptRecordings> keeper_;
  std::optional<RecordedTalk> kept_;
  WatchedFiles files_;
  bool first_ = true;                  // nothing has been recorded yet
  bool stale_ = false;                 // what is being recorded has changed meanwhile
  std::optional<double> waits_since_;  // the first change that no recording has answered
  std::optional<double> begun_;        // the recording that runs or ran last
  double told_ = 0;
  double next_look_ = 0;
  std::optional<RecordedTalk> to_keep_;
  std::future<void> keeping_;
  std::future<Read> reading_;  // last: waits for what it uses
};

}  // namespace rostrum::app
