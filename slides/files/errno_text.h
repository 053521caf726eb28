// What a number of errno means, in words.
#pragma once

#include <string>
#include <system_error>

namespace rostrum {

// It ends a sentence: "No such file or directory".
inline std::string errno_text(int number) { return std::generic_category().message(number); }

}  // namespace rostrum
