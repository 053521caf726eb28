// A program that is fed through its standard input: an encoder.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "files/descriptor.h"
#include "system/process/child_process.h"

namespace rostrum::app {

// Its standard output leads nowhere, its standard error is kept. Killed with all that it started,
// if it still runs, when this goes.
//
// Whoever writes to a program that has ended gets an error and never a signal.
class FedProcess {
 public:
  struct Options {
    // A program that does nothing for so long counts as hung (see StallWatch).
    std::chrono::milliseconds patience{60'000};
  };

  // `further` are descriptors of ours that it gets as 3, 4 and so on. Errors are those of
  // ChildProcess::start.
  [[nodiscard]] static Result<FedProcess> start(const std::vector<std::string>& command,
                                                Options options,
                                                const std::vector<int>& further = {});

  // Asked now and then whether waiting is to end; that is an error, too.
  using Stop = std::function<bool()>;

  // Blocks until it has taken all of it, but for what fits into the pipe. An error continues a
  // sentence that begins with the program's name ("ended with status 1"); after one, nothing more
  // can be written.
  [[nodiscard]] Status write(std::span<const std::byte> data, const Stop& stop);

  // Ends its input and waits for it. Success is an exit status of 0; errors are as above.
  [[nodiscard]] Status finish(const Stop& stop);

  // The last lines that it wrote to standard error, without an end of line.
  [[nodiscard]] std::string last_lines() const;

 private:
  FedProcess(ChildProcess process, Descriptor input, Descriptor error, Options options);

  // Keeps what has come from standard error, after waiting a little for some, or for room in the
  // input. Whether there was any.
  bool listen(std::chrono::milliseconds longest, bool for_room);
  // The error of a program that no longer takes input: waits a little for it to end, and says how
  // it did.
  Error stopped_early();

  ChildProcess process_;
  Descriptor input_;
  Descriptor error_;
  Options options_;
  std::string said_;
};

}  // namespace rostrum::app
