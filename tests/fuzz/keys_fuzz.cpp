// keys.toml. A mistake in it is one sentence, on one line.
#include "app/keys_file.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const auto keys = app::parse_keys(fuzz::characters(data, size));
  if (!keys.ok()) {
    const std::string& sentence = keys.error().message;
    fuzz::require(!sentence.empty() && sentence.find('\n') == std::string::npos);
  }
  return 0;
}
