// The input is a manifest.json. If it can be read, it is written such that it reads as the same.
#include "export/manifest.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  if (const auto manifest = app::parse_manifest(fuzz::characters(data, size))) {
    fuzz::require(app::parse_manifest(app::manifest_json(*manifest)) == manifest);
  }
  return 0;
}
