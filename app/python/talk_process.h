// The child process in which a talk runs: python3 with our packages, one recording long.
//
// It is started before there is anything to record, loads what every talk needs, and waits: a talk
// that is saved then is recorded at once. Nothing here waits but wait_for_news(); the process is
// looked after by poll(), which is to be called several times a second.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "files/descriptor.h"
#include "python/crash_trace.h"
#include "python/installation.h"
#include "python/talk_order.h"
#include "system/process/child_process.h"

namespace rostrum::app {

class TalkProcess {
 public:
  enum class State : std::uint8_t {
    Loading,  // Python, numpy and our packages
    Ready,    // and waits for the order
    Working,  // has the order
    Done,     // the deck's file is written
    Lacking,  // this Python cannot play talks at all; error() says why
    Failed,   // error() says why
  };

  // Starts the interpreter; it is killed, with all that it has started, when this goes. Must be
  // called on a thread that lives as long. The error is a sentence.
  [[nodiscard]] static Result<TalkProcess> start(const PythonInstallation& installation,
                                                 const std::string& interpreter);

  // Has it load modules as soon as it can, which its talk has imported the last time.
  void preload(const std::vector<std::string>& modules);

  // Has it record the talk, once it is ready, to a file that is not there. Once. The seconds of the
  // options' patience count from now on.
  void record(const TalkOrder& order, const std::filesystem::path& deck);

  // Takes in what it says and what has become of it. What the talk prints goes to standard error.
  State poll();
  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] bool over() const { return state_ >= State::Done; }

  // Sleeps until it says something, or for so many seconds.
  void wait_for_news(double seconds) const;

  [[nodiscard]] const TalkReports& reports() const { return reports_; }
  [[nodiscard]] TalkReports take_reports() { return std::move(reports_); }
  [[nodiscard]] const TalkMessage& error() const { return error_; }

 private:
  TalkProcess(ChildProcess process, std::string interpreter);

  void hear(double now);
  void heed(std::string_view line);
  void pass_on_what_is_printed();
  void see_whether_it_hangs(double now);
  void ended_by_itself();
  void fail(TalkMessage error);

  ChildProcess process_;
  std::string interpreter_;
  Descriptor orders_;
  Descriptor news_;
  Descriptor printed_;
  State state_ = State::Loading;
  TalkOrder order_;
  TalkReports reports_;
  TalkMessage error_;
  std::string unread_;  // of a line that has not ended
  CrashTrace trace_;
  std::size_t printed_bytes_ = 0;
  double heard_at_;
  double asked_at_ = -1;  // when it was asked where it is; negative: it was not
};

}  // namespace rostrum::app
