// The input is a settings.json. If it can be read, it is written such that it reads as the same.
#include "fuzz.h"
#include "store/settings_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const auto settings = app::parse_settings(fuzz::characters(data, size));
  if (settings.ok()) {
    const auto again = app::parse_settings(app::settings_json(settings.value()));
    fuzz::require(again.ok() && again.value() == settings.value());
  } else {
    fuzz::require(!settings.error().message.empty());
  }
  return 0;
}
