// The commands that print or write what a deck is: list, check, inspect, pack.
#pragma once

#include "base/result.h"
#include "cli/options.h"

namespace rostrum::app {

[[nodiscard]] Status run_list(const ListOptions& options);
// The error also says how many findings there are.
[[nodiscard]] Status run_check(const CheckOptions& options);
[[nodiscard]] Status run_inspect(const InspectOptions& options);
[[nodiscard]] Status run_pack(const PackOptions& options);

}  // namespace rostrum::app
