#include "python/talk_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <optional>
#include <utility>

#include "base/parse_number.h"
#include "python/fields.h"
#include "python/machine_clock.h"
#include "python/memory_limit.h"
#include "system/standard_streams.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

constexpr std::size_t kLongestLine = 64 << 10;
constexpr std::size_t kMostPrinted = 1 << 20;
constexpr std::size_t kMostMessages = 10'000;
// So many parts are read at once, so that a talk that prints without an end keeps nobody here.
constexpr int kMostParts = 64;
// A talk that hangs in a library answers by its fault handler, at once, or never.
constexpr double kAnswerSeconds = 0.5;

void set_nonblocking(const Descriptor& end) {
  ::fcntl(end.number(), F_SETFL, ::fcntl(end.number(), F_GETFL) | O_NONBLOCK);
}

template <class Number>
Number number(const std::vector<std::string>& fields, std::size_t index, Number otherwise) {
  if (index >= fields.size()) return otherwise;
  return parse_number<Number>(fields[index]).value_or(otherwise);
}

const std::string& text(const std::vector<std::string>& fields, std::size_t index) {
  static const std::string kNone;
  return index < fields.size() ? fields[index] : kNone;
}

TalkMessage message(const std::vector<std::string>& fields) {
  return {.file = text(fields, 1),
          .line = number<std::uint32_t>(fields, 2, 0),
          .text = text(fields, 3)};
}

// A pipe takes as much as is written here; where it does not, the process has ended, which is
// found out elsewhere.
void write_line(const Descriptor& pipe, const std::vector<std::string>& fields) {
  std::string line = joined_fields(fields) + '\n';
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t written = ::write(pipe.number(), rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

Error cannot_start(const std::string& interpreter, std::string_view why) {
  return Error{
      fmt::format("A talk needs Python, and {} {}: install it (apt install python3 "
                  "python3-numpy), or name another one with --python.",
                  interpreter, why)};
}

}  // namespace

Result<TalkProcess> TalkProcess::start(const PythonInstallation& installation,
                                       const std::string& interpreter) {
  auto orders = Pipe::create();
  auto news = Pipe::create();
  auto printed = Pipe::create();
  if (!orders || !news || !printed) {
    const Error& why = !orders ? orders.error() : !news ? news.error() : printed.error();
    return Error{fmt::format("There is no pipe for Python: {}.", why.message)};
  }
  set_nonblocking(news.value().out);
  set_nonblocking(printed.value().out);
  auto process = ChildProcess::start(
      {.command = {interpreter, (installation.packages / "rostrum" / "talk").string()},
       // Sets of strings are gone through in the same order in every recording.
       .environment = {"PYTHONHASHSEED=0", "ROSTRUM_LIBRARY=" + installation.library.string()},
       .output = printed.value().in.number(),
       .error = printed.value().in.number(),
       .further = {orders.value().out.number(), news.value().in.number()}});
  if (!process && process.error().message == ChildProcess::kNotFound) {
    return cannot_start(interpreter, "is not there");
  }
  if (!process) return cannot_start(interpreter, process.error().message);
  TalkProcess talk{std::move(process).value(), interpreter};
  talk.orders_ = std::move(orders.value().in);
  talk.news_ = std::move(news.value().out);
  talk.printed_ = std::move(printed.value().out);
  return talk;
}

TalkProcess::TalkProcess(ChildProcess process, std::string interpreter)
    : process_(std::move(process)),
      interpreter_(std::move(interpreter)),
      heard_at_(machine_seconds()) {}

void TalkProcess::preload(const std::vector<std::string>& modules) {
  for (const std::string& module : modules) write_line(orders_, {"preload", module});
}

void TalkProcess::record(const TalkOrder& order, const std::filesystem::path& deck) {
  order_ = order;
  heard_at_ = machine_seconds();
  write_line(orders_, {"talk", order.file});
  for (const std::string& scene : order.scenes) write_line(orders_, {"scene", scene});
  write_line(orders_, {"stops", name_of(order.options.stops)});
  write_line(orders_, {"seed", std::to_string(order.options.seed)});
  write_line(orders_, {"memory", std::to_string(order.options.memory.value_or(memory_limit()))});
  write_line(orders_, {"out", deck.string()});
  write_line(orders_, {"record"});
  orders_.close();
  if (state_ == State::Ready) state_ = State::Working;
}

TalkProcess::State TalkProcess::poll() {
  if (over()) return state_;
  const double now = machine_seconds();
  const bool ended = process_.ended();  // what it has said before that is still in the pipes
  hear(now);
  pass_on_what_is_printed();
  if (!over() && ended) ended_by_itself();
  if (!over() && !order_.file.empty()) see_whether_it_hangs(now);
  // Its work is done; exit handlers of the talk, and what it has started, are not waited for.
  if (over()) process_.kill();
  return state_;
}

void TalkProcess::wait_for_news(double seconds) const {
  std::array<pollfd, 2> ends{pollfd{.fd = news_.number(), .events = POLLIN, .revents = 0},
                             pollfd{.fd = printed_.number(), .events = POLLIN, .revents = 0}};
  (void)::poll(ends.data(), ends.size(), static_cast<int>(std::ceil(seconds * 1000)));
}

void TalkProcess::hear(double now) {
  std::array<char, 4096> part{};
  for (int parts = 0; parts < kMostParts && !over(); ++parts) {
    const ssize_t count = ::read(news_.number(), part.data(), part.size());
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) news_.close();
    if (count <= 0) return;
    if (asked_at_ < 0) heard_at_ = now;
    unread_.append(part.data(), static_cast<std::size_t>(count));
    std::size_t begin = 0;
    for (std::size_t end = unread_.find('\n'); end != std::string::npos && !over();
         end = unread_.find('\n', begin)) {
      heed(std::string_view{unread_}.substr(begin, end - begin));
      begin = end + 1;
    }
    unread_.erase(0, begin);
    if (unread_.size() > kLongestLine) unread_.clear();
  }
}

void TalkProcess::heed(std::string_view line) {
  if (trace_.take(line)) return;
  const std::vector<std::string> fields = split_fields(line);
  const std::string& kind = fields.front();
  if (kind == "ready") {
    if (state_ == State::Loading) state_ = order_.file.empty() ? State::Ready : State::Working;
  } else if (kind == "progress") {
    reports_.scene = text(fields, 1);
    reports_.plays = number<std::uint64_t>(fields, 2, 0);
    reports_.recorded = number<double>(fields, 3, 0);
  } else if (kind == "watch" && reports_.files.size() < kMostMessages) {
    reports_.files.push_back({.path = text(fields, 1),
                              .modified = number<std::int64_t>(fields, 2, -1),
                              .size = number<std::int64_t>(fields, 3, -1)});
  } else if (kind == "import" && reports_.imported.size() < kMostMessages) {
    reports_.imported.push_back(text(fields, 1));
    reports_.modules.push_back({.path = text(fields, 2),
                                .modified = number<std::int64_t>(fields, 3, -1),
                                .size = number<std::int64_t>(fields, 4, -1)});
  } else if (kind == "warning" && reports_.warnings.size() < kMostMessages) {
    reports_.warnings.push_back(message(fields));
  } else if (kind == "error") {
    fail(message(fields));
  } else if (kind == "lacking") {
    state_ = State::Lacking;
    error_.text = text(fields, 1) == "numpy"
                      ? fmt::format(
                            "A talk needs numpy, which {} does not have: install it (apt "
                            "install python3-numpy; in a virtual environment: pip install "
                            "numpy), or name another Python with --python.",
                            interpreter_)
                      : fmt::format(
                            "A talk needs Python 3.9 or later, and {} is {}: name another "
                            "one with --python.",
                            interpreter_, text(fields, 2));
  } else if (kind == "done") {
    reports_.plays = number<std::uint64_t>(fields, 1, 0);
    reports_.recorded = number<double>(fields, 2, 0);
    state_ = State::Done;
  }
}

void TalkProcess::pass_on_what_is_printed() {
  std::array<char, 4096> part{};
  for (int parts = 0; parts < kMostParts; ++parts) {
    const ssize_t count = ::read(printed_.number(), part.data(), part.size());
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) printed_.close();
    if (count <= 0) return;
    const std::size_t room = kMostPrinted - std::min(printed_bytes_, kMostPrinted);
    const auto size = static_cast<std::size_t>(count);
    if (room > 0) print_error(for_terminal({part.data(), std::min(size, room)}));
    if (printed_bytes_ <= kMostPrinted && printed_bytes_ + size > kMostPrinted) {
      warn(fmt::format("\n{} prints more than a megabyte, of which the rest is left out.",
                       order_.file));
    }
    printed_bytes_ += size;
  }
}

void TalkProcess::see_whether_it_hangs(double now) {
  const double patience = order_.options.patience;
  if (asked_at_ < 0 && now - heard_at_ > patience) {
    asked_at_ = now;
    ::kill(process_.id(), SIGUSR2);
  } else if (asked_at_ >= 0 && now - asked_at_ > kAnswerSeconds) {
    TalkMessage where = trace_.place(reports_.files);
    if (where.file.empty()) where.file = order_.file;
    where.text = fmt::format(
        "The talk has made no progress for {:g} s here, and was ended. One that "
        "needs longer can have it with --record-timeout.",
        patience);
    fail(std::move(where));
  }
}

void TalkProcess::ended_by_itself() {
  if (state_ == State::Loading && order_.file.empty()) {
    state_ = State::Lacking;
    error_.text =
        fmt::format("{} {} before it could play a talk.", interpreter_, process_.how_it_ended());
    return;
  }
  TalkMessage where = trace_.place(reports_.files);
  if (where.file.empty()) where.file = order_.file;
  where.text = fmt::format("Python {} before the talk was recorded.", process_.how_it_ended());
  fail(std::move(where));
}

void TalkProcess::fail(TalkMessage error) {
  error_ = std::move(error);
  state_ = State::Failed;
}

}  // namespace rostrum::app
