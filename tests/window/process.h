// A process is another program that a test runs.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "files/descriptor.h"
#include "system/process/child_process.h"

namespace rostrum::tests {

// The file of the program under test: that of this build, or of another one that ROSTRUM_PROGRAM in
// the environment names, such as one that is built with sanitizers.
[[nodiscard]] std::string rostrum_program();

struct Finished {
  int status = 0;  // exit status; 128 and more: the signal that ended it
  std::string out;
  std::string error;
};

// Killed, if it still runs, when it goes, with all that it started. Its standard input is empty.
class Process {
 public:
  // `environment` replaces or adds variables ("NAME=value"), or with "NAME" takes one away.
  // What the program writes is kept in memory until it has ended.
  explicit Process(const std::vector<std::string>& command,
                   const std::vector<std::string>& environment = {});

  [[nodiscard]] pid_t id() const { return process_.value().id(); }

  // Nothing if it has not ended within so many seconds.
  [[nodiscard]] std::optional<Finished> wait(double seconds);

  // Returns what it has written to standard output so far.
  [[nodiscard]] std::string out() const;

  // Seconds of processor time it has used, its own and the system's for it.
  [[nodiscard]] double processor_seconds() const;

 private:
  Descriptor out_;
  Descriptor error_;
  Result<app::ChildProcess> process_;
};

// Runs it to its end; throws if that takes longer than a minute.
[[nodiscard]] Finished run(const std::vector<std::string>& command,
                           const std::vector<std::string>& environment = {});

}  // namespace rostrum::tests
