// Another program, started by this one and ended with it.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "base/result.h"
#include "files/descriptor.h"

namespace rostrum::app {

// A program is started with this. It gets the descriptors that are named here and no others.
struct ChildSetup {
  std::vector<std::string> command;  // command[0] is looked for in PATH
  // Changes to this program's environment: "NAME=value" sets a variable, "NAME" takes one away.
  std::vector<std::string> environment;
  // Descriptors of ours, which stay open here. They become its descriptors 0, 1 and 2; -1 leads
  // nowhere.
  int input = -1;
  int output = -1;
  int error = -1;
  std::vector<int> further;  // become its descriptors 3, 4 and so on
};

// Runs without a shell, in a process group of its own, so that Ctrl-C on the terminal is for this
// program to deal with. Every signal has its default meaning there, whatever is ignored or blocked
// here.
class ChildProcess {
 public:
  // The error of a program that is not there is kNotFound; others continue a sentence that begins
  // with the program's name ("cannot be run: ...").
  [[nodiscard]] static Result<ChildProcess> start(const ChildSetup& setup);
  static constexpr const char* kNotFound = "not found";

  ChildProcess(ChildProcess&& other) noexcept;
  ChildProcess& operator=(ChildProcess&& other) = delete;
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  // Kills it, if it still runs, with all of its group.
  ~ChildProcess();

  // The number is also that of its process group.
  [[nodiscard]] pid_t id() const { return id_; }

  // Looks whether it has ended, and does not wait. Once it has, what it started and left behind is
  // killed.
  [[nodiscard]] bool ended();

  // Kills it with all of its group, and waits for it.
  void kill();

  // Only a program that has ended has it. It continues a sentence: "ended with status 1".
  [[nodiscard]] std::string how_it_ended() const;
  // True if it ended with an exit status of 0.
  [[nodiscard]] bool succeeded() const { return end_ == End::Known && status_ == 0; }
  // Its exit status, or 128 and the number of the signal that ended it.
  [[nodiscard]] int exit_code() const;

 private:
  enum class End { None, Known, Unknown };

  explicit ChildProcess(pid_t id) : id_(id) {}
  // Takes its status, which frees its number. Waits for its end.
  void reap();

  pid_t id_;  // -1: moved from
  End end_ = End::None;
  int status_ = 0;  // as waitpid() tells it, where End is Known
};

// The two ends of a pipe, closed in programs that are started.
struct Pipe {
  Descriptor out;  // to read from
  Descriptor in;   // to write to

  // The error is a reason: "Too many open files".
  [[nodiscard]] static Result<Pipe> create();
};

}  // namespace rostrum::app
