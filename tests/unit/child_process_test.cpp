// The tests ask what a program gets from the one that starts it, and what is left of it afterwards.
#include "system/process/child_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

#include "picture.h"
#include "system/process/captured_output.h"
#include "system/process/process_group.h"

namespace rostrum::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using testing::HasSubstr;

std::vector<std::string> shell(const std::string& script) { return {"sh", "-c", script}; }

std::string output_of(const std::string& script) {
  const auto output = captured_output(shell(script), 60);
  return output ? output.value() : output.error().message;
}

// Looks until it is so, for a minute at most.
template <class Condition>
bool soon(const Condition& condition) {
  const auto deadline = steady_clock::now() + std::chrono::seconds{60};
  while (!condition()) {
    if (steady_clock::now() > deadline) return false;
    std::this_thread::sleep_for(milliseconds{5});
  }
  return true;
}

std::string end_of(const std::string& script) {
  auto process = ChildProcess::start({.command = shell(script)});
  if (!process) return process.error().message;
  if (!soon([&] { return process.value().ended(); })) return "does not end";
  return process.value().how_it_ended();
}

bool runs(pid_t id) { return id > 0 && ::kill(id, 0) == 0; }

// A file with some contents, which is open and has no name.
Descriptor holding(const std::string& text) {
  std::FILE* const file = std::tmpfile();
  std::fputs(text.c_str(), file);
  std::rewind(file);
  Descriptor descriptor{::dup(::fileno(file))};
  (void)std::fclose(file);
  return descriptor;
}

TEST(ChildProcess, TellsHowItEnded) {
  EXPECT_EQ(end_of("exit 0"), "ended with status 0");
  EXPECT_EQ(end_of("exit 3"), "ended with status 3");
  EXPECT_EQ(end_of("kill -9 $$"), "was ended by signal 9 (Killed)");
}

TEST(ChildProcess, IsNotThere) {
  const auto none = ChildProcess::start({.command = {"no-such-program"}});
  ASSERT_FALSE(none.ok());
  EXPECT_EQ(none.error().message, ChildProcess::kNotFound);
  const auto folder = ChildProcess::start({.command = {"/tmp"}});
  ASSERT_FALSE(folder.ok());
  EXPECT_EQ(folder.error().message, "cannot be run: Permission denied");
}

// Some programs start others with SIGCHLD ignored. The kernel then keeps no status of a child that
// has ended, and asking for it would fail for ever.
TEST(ChildProcess, TellsHowItEndedWhereTheSignalOfThatIsIgnored) {
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  EXPECT_EQ(end_of("exit 3"), "ended with status 3");
  (void)std::signal(SIGCHLD, before);
}

TEST(ChildProcess, IsNotWaitedForForEverWhereSomebodyElseTookItsStatus) {
  auto process = ChildProcess::start({.command = shell("exit 0")});
  ASSERT_TRUE(process.ok());
  EXPECT_EQ(::waitpid(process.value().id(), nullptr, 0), process.value().id());
  EXPECT_TRUE(process.value().ended());
  EXPECT_FALSE(process.value().succeeded()) << "nobody knows that";
  EXPECT_EQ(process.value().how_it_ended(), "ended, and nobody knows how");
}

TEST(ChildProcess, EverySignalHasItsDefaultMeaning) {
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  const std::vector<int> ignored{SIGHUP, SIGINT, SIGPIPE, SIGTERM, SIGCHLD, SIGXFSZ, SIGUSR1};
  std::vector<sighandler_t> handlers;
  for (const int signal : ignored) handlers.push_back(std::signal(signal, SIG_IGN));
  const auto status = captured_output({"grep", "-E", "Sig(Blk|Ign)", "/proc/self/status"}, 60);
  for (std::size_t i = 0; i < ignored.size(); ++i) (void)std::signal(ignored[i], handlers[i]);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  // The C library ignores 32 and 33 in what it starts: they are its own.
  EXPECT_THAT(status.value(), testing::MatchesRegex("SigBlk:\t0000000000000000\n"
                                                    "SigIgn:\t0000000[01][08]0000000\n"));
}

TEST(ChildProcess, IsInAGroupOfItsOwn) {
  EXPECT_EQ(output_of("read -r _ _ _ _ group _ < /proc/$$/stat; [ $group = $$ ] && echo own"),
            "own\n");
}

TEST(ChildProcess, GetsTheDescriptorsThatAreNamedAndNoOthers) {
  // The lowest free numbers, so that each is the other's target.
  const Descriptor first = holding("first ");
  const Descriptor second = holding("second ");
  const Descriptor third = holding("third");
  ASSERT_GE(::dup(third.number()), 0) << "open here, and never closed";
  auto pipe = Pipe::create();
  ASSERT_TRUE(pipe.ok());
  auto process = ChildProcess::start(
      {.command = shell("cat <&3; cat <&4; cat; echo; for n in 0 1 2 3 4 5 6 7 8 9; do "
                        "[ -e /proc/$$/fd/$n ] && echo $n; done"),
       .input = third.number(),
       .output = pipe.value().in.number(),
       .further = {second.number(), first.number()}});
  ASSERT_TRUE(process.ok());
  ASSERT_TRUE(soon([&] { return process.value().ended(); }));
  std::string text(200, '\0');
  const ssize_t size = ::read(pipe.value().out.number(), text.data(), text.size());
  ASSERT_GT(size, 0);
  text.resize(static_cast<std::size_t>(size));
  EXPECT_EQ(text, "second first third\n0\n1\n2\n3\n4\n");
}

TEST(ChildProcess, WhatIsNotNamedLeadsNowhere) {
  EXPECT_EQ(end_of("[ -z \"$(cat)\" ] && echo x && echo y >&2"), "ended with status 0");
}

TEST(ChildProcess, ChangesOfTheEnvironment) {
  ::setenv("ROSTRUM_TEST_KEPT", "kept", 1);
  ::setenv("ROSTRUM_TEST_GONE", "gone", 1);
  auto pipe = Pipe::create();
  auto process = ChildProcess::start(
      {.command = shell("echo $ROSTRUM_TEST_KEPT$ROSTRUM_TEST_GONE$ROSTRUM_TEST_NEW"),
       .environment = {"ROSTRUM_TEST_GONE", "ROSTRUM_TEST_NEW= and new"},
       .output = pipe.value().in.number()});
  ASSERT_TRUE(process.ok());
  ASSERT_TRUE(soon([&] { return process.value().ended(); }));
  std::string text(13, '\0');
  EXPECT_EQ(::read(pipe.value().out.number(), text.data(), text.size()), 13);
  EXPECT_EQ(text, "kept and new\n");
}

class Group : public testing::Test {
 protected:
  // A program that has started another one, whose number is in the file.
  [[nodiscard]] std::string starting_another(const std::string& then) const {
    return "sleep 1000 & echo $! > " + file_.string() + ".new; mv " + file_.string() + ".new " +
           file_.string() + "; " + then;
  }
  [[nodiscard]] pid_t other() const {
    pid_t id = -1;
    std::ifstream{file_} >> id;
    return id;
  }

 private:
  const tests::TemporaryFolder folder_;
  const std::filesystem::path file_ = folder_.path() / "id";
};

TEST_F(Group, IsKilledWithIt) {
  {
    const auto process = ChildProcess::start({.command = shell(starting_another("sleep 1000"))});
    ASSERT_TRUE(process.ok());
    ASSERT_TRUE(soon([&] { return runs(other()); }));
  }
  EXPECT_TRUE(soon([&] { return !runs(other()); }));
}

TEST_F(Group, WhatItLeftBehindIsKilledWhenItHasEnded) {
  auto process = ChildProcess::start({.command = shell(starting_another("exit 0"))});
  ASSERT_TRUE(process.ok());
  ASSERT_TRUE(soon([&] { return process.value().ended(); }));
  EXPECT_TRUE(process.value().succeeded());
  EXPECT_TRUE(soon([&] { return !runs(other()); }));
}

// The process that is left holds the pipe open that its output comes through.
TEST_F(Group, WhatItLeftBehindKeepsNobodyWaiting) {
  const auto begin = steady_clock::now();
  EXPECT_EQ(output_of(starting_another("echo done")), "done\n");
  EXPECT_LT(steady_clock::now() - begin, std::chrono::seconds{50});
}

// The wrapper waits for the process that does the work.
TEST_F(Group, WorkOfWhatItStartedIsItsOwn) {
  auto process = ChildProcess::start({.command = shell("(while :; do :; done) & wait")});
  ASSERT_TRUE(process.ok());
  const pid_t group = process.value().id();
  EXPECT_TRUE(soon([&] { return group_activity(group).processor > milliseconds{50}; }));
  process.value().kill();
  EXPECT_TRUE(soon([&] { return group_activity(group).processor.count() == 0; }));
}

TEST_F(Group, BytesCountAsWell) {
  auto process = ChildProcess::start(
      {.command = shell("head -c 1000000 /dev/zero > /dev/null; sleep 1000 & wait")});
  ASSERT_TRUE(process.ok());
  EXPECT_TRUE(soon([&] { return group_activity(process.value().id()).bytes > 0; }));
}

}  // namespace
}  // namespace rostrum::app
