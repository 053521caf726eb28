// `rostrum export` runs an export from its beginning to its end on the command line.
#pragma once

#include "base/result.h"
#include "cli/options.h"

namespace rostrum::app {

// Tells how far it is on standard error, and what it did on standard output. The error is also that
// it was interrupted, and then says how to go on.
[[nodiscard]] Status run_export(const ExportCommand& command);

}  // namespace rostrum::app
