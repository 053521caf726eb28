#include "system/version.h"

namespace rostrum::app {

std::string_view version() { return ROSTRUM_VERSION; }

}  // namespace rostrum::app
