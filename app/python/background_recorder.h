// Records a talk again and again beside a show: one process works, and another waits for the next
// time with all loaded that the talk needs. Waits for nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "python/installation.h"
#include "python/recording.h"

namespace rostrum::app {

class BackgroundRecorder {
 public:
  BackgroundRecorder(PythonInstallation installation, TalkOrder order);

  // Starts a process that is to record the next time, with these modules loaded beside our own.
  void warm_up(std::vector<std::string> modules);

  // Begins to record. What is being recorded is given up.
  void begin();
  [[nodiscard]] bool recording() const { return recording_.has_value(); }
  // What the recording has said until now; null while there is none.
  [[nodiscard]] const TalkReports* reports() const;

  // Looks after the processes. Yields the recording once it is over, to be taken elsewhere, where
  // reading its deck keeps nobody waiting.
  [[nodiscard]] std::optional<Recording> poll();
  // What stood in the way of a recording that could not even begin, once.
  [[nodiscard]] std::optional<Error> take_failure();

  [[nodiscard]] const PythonInstallation& installation() const { return installation_; }
  [[nodiscard]] const TalkOrder& order() const { return order_; }

 private:
  void start();

  PythonInstallation installation_;
  TalkOrder order_;
  std::vector<std::string> pythons_;
  std::size_t python_ = 0;  // the one that is used
  std::vector<std::string> modules_;
  std::optional<Recording> recording_;
  std::optional<Recording> warm_;
  std::optional<Error> failure_;
};

}  // namespace rostrum::app
