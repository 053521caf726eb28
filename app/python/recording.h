// One recording of a talk on its way: a process, the folder that it writes to, and the deck that
// comes of it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "python/scratch_folder.h"
#include "python/talk_process.h"

namespace rostrum::app {

class Recording {
 public:
  // Starts the process; the order may come later. The error is a sentence.
  [[nodiscard]] static Result<Recording> prepare(const PythonInstallation& installation,
                                                 const std::string& interpreter,
                                                 const std::vector<std::string>& preload);

  void begin(const TalkOrder& order);

  // Whether it is over, after it was looked after.
  [[nodiscard]] bool poll();
  [[nodiscard]] const TalkProcess& process() const { return process_; }

  // What has come of it, once it is over: the deck, or why there is none.
  struct Outcome {
    std::optional<deck::Deck> deck;
    TalkMessage error;     // where there is no deck
    bool lacking = false;  // this interpreter can play no talk
    TalkReports reports;
    double seconds = 0;  // from the order on
  };
  [[nodiscard]] Outcome take();

 private:
  Recording(ScratchFolder folder, TalkProcess process)
      : folder_(std::move(folder)), process_(std::move(process)) {}

  ScratchFolder folder_;  // goes after the process
  TalkProcess process_;
  TalkOrder order_;
  double begun_ = 0;
  double ended_ = 0;
};

}  // namespace rostrum::app
