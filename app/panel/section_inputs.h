// The sections keep what is typed and chosen in them only while the program runs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "panel/panel_command.h"

namespace rostrum::app {

struct SectionInputs {
  std::string slide_filter;

  SaveWhat save_what = SaveWhat::Shown;
  std::int64_t first_frame = 0;
  std::optional<std::int64_t> last_frame;  // none: the deck's last
  bool custom_size = false;
};

}  // namespace rostrum::app
