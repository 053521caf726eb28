#include "capi/recording.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>

#include "deck/validate.h"
#include "files/atomic_file.h"

namespace rostrum::capi {

double time_of(double seconds, std::string_view what) {
  if (seconds >= 0 && seconds <= deck::kLongestDeck) return seconds;
  throw Misuse(fmt::format("{} is from 0 to {} s, not {} s.", what, deck::kLongestDeck, seconds));
}

}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_recording* rostrum_recording_new(rostrum_talk* talk) {
  if (talk == nullptr) return nullptr;
  try {
    return std::make_unique<rostrum_recording>(talk->shelf).release();
  } catch (...) {
    return nullptr;
  }
}

void rostrum_recording_free(rostrum_recording* recording) {
  const std::unique_ptr<rostrum_recording> owned(recording);
}

const char* rostrum_recording_error(const rostrum_recording* recording) {
  return recording == nullptr ? "There is no recording: the handle is null."
                              : recording->error.sentence();
}

rostrum_status rostrum_write(rostrum_recording* recording, const char* file, size_t bytes,
                             double duration) {
  return with_recording(recording, [&](rostrum_recording& own) {
    const std::string name(text_of(file, bytes, "characters of the file's name"));
    require(!name.empty() && name.find('\0') == std::string::npos, "The deck's file has no name.");
    const double length = time_of(duration, "The duration of a deck");
    own.written = true;
    const deck::Deck deck = std::move(own.writer).finish(length);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    const auto* const first = reinterpret_cast<const unsigned char*>(deck.bytes().data());
    value_of(write_file({first, deck.bytes().size()}, std::filesystem::path(name)));
  });
}
