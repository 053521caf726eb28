// A program that is fed through its standard input: an encoder.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace rostrum::app {

// A file descriptor that is closed when it goes; -1 is none.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const { return number_; }
  void close();

 private:
  int number_ = -1;
};

// Runs without a shell, with this program's environment, in a process group of its own: Ctrl-C on
// the terminal is for us to deal with. Its standard output leads nowhere, its standard error is
// kept. Killed with all that it started, if it still runs, when this goes.
//
// Whoever writes to a program that has ended gets an error and never a signal.
class FedProcess {
 public:
  struct Options {
    // Without taking a byte or using the processor for so long, it counts as hung.
    std::chrono::milliseconds patience{60'000};
  };

  // command[0] is looked for in PATH. The error of a program that is not there is kNotFound; others
  // continue a sentence, as below.
  [[nodiscard]] static Result<FedProcess> start(const std::vector<std::string>& command,
                                                Options options);
  static constexpr const char* kNotFound = "not found";

  FedProcess(FedProcess&& other) noexcept;
  FedProcess& operator=(FedProcess&& other) = delete;
  ~FedProcess();

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
  class Watch;

  FedProcess(pid_t id, Descriptor input, Descriptor error, Options options);

  // Keeps what has come from standard error, after waiting for up to `timeout` for some, or for
  // room in the input.
  void listen(std::chrono::milliseconds timeout, bool for_room);
  // Whether it has ended; its status is then in status_.
  bool ended();
  // Of a program that no longer takes input: waits a little for it to end, and says how it did.
  Error stopped_early();

  pid_t id_;
  Descriptor input_;
  Descriptor error_;
  Options options_;
  int status_ = -1;  // as waitpid() tells it; -1 while it runs
  std::string said_;
};

}  // namespace rostrum::app
