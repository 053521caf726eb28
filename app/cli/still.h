// `rostrum still` draws pictures of a deck at given moments, without a display.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/options.h"
#include "deck/deck.h"

namespace rostrum::app {

// "t008.810.png": the moment in seconds, so that names sort by time.
[[nodiscard]] std::string still_name(double time);

// An error for a moment that lies outside of the deck; its end may be given rounded to
// milliseconds.
[[nodiscard]] Status require_inside(double time, const deck::Deck& timeline);

// The moments that the options ask for: the deck's stops if asked for, then those that were named.
// An error for one that lies outside of the deck.
[[nodiscard]] Result<std::vector<double>> still_times(const StillOptions& options,
                                                      const deck::Deck& timeline);

// Makes the folder if there is none, and yields the files in the order of the times.
[[nodiscard]] Result<std::vector<std::filesystem::path>> write_stills(const StillOptions& options);

}  // namespace rostrum::app
