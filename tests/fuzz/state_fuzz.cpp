// The place that a show is resumed from. What could be read is written such that it reads as the
// same.
#include "fuzz.h"
#include "store/show_state.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const auto state = app::parse_show_state(fuzz::characters(data, size));
  if (state.ok()) {
    const auto again = app::parse_show_state(app::show_state_json(state.value()));
    fuzz::require(again.ok() && again.value() == state.value());
  } else {
    fuzz::require(!state.error().message.empty());
  }
  return 0;
}
