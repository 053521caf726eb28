#include "python/record_talk.h"

#include <optional>
#include <utility>

#include "python/installation.h"
#include "python/kept_recordings.h"
#include "python/recording.h"
#include "system/files/read_file.h"

namespace rostrum::app {
namespace {

constexpr double kTick = 0.1;

Result<Recording::Outcome> record(const PythonInstallation& installation,
                                  const std::string& interpreter, const TalkOrder& order,
                                  const std::function<bool()>& stop) {
  auto recording = Recording::prepare(installation, interpreter, {});
  if (!recording) return recording.error();
  recording.value().begin(order);
  while (!recording.value().poll()) {
    if (stop && stop()) return Error{"Interrupted before the talk was recorded."};
    recording.value().process().wait_for_news(kTick);
  }
  return recording.value().take();
}

}  // namespace

Result<RecordedTalk> record_talk(const TalkOrder& order, const std::function<bool()>& stop) {
  const auto installation = find_installation();
  if (!installation) return installation.error();
  const auto kept = KeptRecordings::open();
  if (kept) {
    if (auto found = kept->find(order, installation.value())) return *std::move(found);
  }
  const auto pythons = interpreters(order.options.python);
  std::optional<Error> lacking;
  for (const std::string& python : pythons) {
    auto outcome = record(installation.value(), python, order, stop);
    if (!outcome) return outcome.error();
    Recording::Outcome& came = outcome.value();
    if (came.deck) {
      RecordedTalk recorded{.deck = std::move(*came.deck),
                            .reports = std::move(came.reports),
                            .seconds = came.seconds};
      if (kept) kept->keep(order, installation.value(), recorded);
      return recorded;
    }
    if (!came.lacking) return Error{came.error.sentence()};
    if (!lacking) lacking = Error{came.error.sentence()};
  }
  if (lacking) return *lacking;
  return no_python(order.file);
}

}  // namespace rostrum::app
