#include "python/recording.h"

#include <fmt/format.h>

#include <cstddef>
#include <memory>

#include "python/machine_clock.h"
#include "system/files/read_file.h"

namespace rostrum::app {
namespace {

// Bytes. The tables of a deck cannot be larger.
constexpr std::size_t kLargestDeck = std::size_t{4} << 30U;

Result<deck::Deck> open(const std::filesystem::path& file, const std::string& talk) {
  auto read = read_bytes(file, kLargestDeck);
  if (!read) return Error{fmt::format("Its recording cannot be read: {}.", read.error().message)};
  if (!read.value()) return Error{"Its recording is gone."};
  const auto bytes = std::make_shared<const std::vector<std::byte>>(std::move(*read.value()));
  return deck::open(*bytes, bytes, talk);
}

}  // namespace

Result<Recording> Recording::prepare(const PythonInstallation& installation,
                                     const std::string& interpreter,
                                     const std::vector<std::string>& preload) {
  auto folder = ScratchFolder::create();
  if (!folder) return folder.error();
  auto process = TalkProcess::start(installation, interpreter);
  if (!process) return process.error();
  process.value().preload(preload);
  return Recording{std::move(folder).value(), std::move(process).value()};
}

void Recording::begin(const TalkOrder& order) {
  order_ = order;
  begun_ = machine_seconds();
  process_.record(order, folder_.path() / "talk.rostrum");
}

bool Recording::poll() {
  if (process_.over()) return true;
  process_.poll();
  if (process_.over()) ended_ = machine_seconds();
  return process_.over();
}

Recording::Outcome Recording::take() {
  Outcome outcome{.deck = std::nullopt,
                  .error = process_.error(),
                  .lacking = process_.state() == TalkProcess::State::Lacking,
                  .reports = process_.take_reports(),
                  .seconds = ended_ - begun_};
  if (process_.state() != TalkProcess::State::Done) return outcome;
  auto deck = open(folder_.path() / "talk.rostrum", order_.file);
  if (deck) {
    outcome.deck = std::move(deck).value();
  } else {
    outcome.error = {.file = order_.file, .line = 0, .text = deck.error().message};
  }
  return outcome;
}

}  // namespace rostrum::app
