// What the decoders share.
#pragma once

#include <string_view>

#include "image/picture.h"

namespace rostrum::image {

// Whether a picture may be so large.
[[nodiscard]] Status check_size(PixelSize size);

// That a file of a kind ("PNG") cannot be read, with the library's reason.
[[nodiscard]] Error damaged(std::string_view kind, std::string_view why);

}  // namespace rostrum::image
