// The input is a keys.toml. A mistake in it is one sentence, on one line.
#include "fuzz.h"
#include "store/keys_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const auto keys = app::parse_keys(fuzz::characters(data, size));
  if (!keys.ok()) {
    const std::string& sentence = keys.error().message;
    fuzz::require(!sentence.empty() && sentence.find('\n') == std::string::npos);
  }
  return 0;
}
