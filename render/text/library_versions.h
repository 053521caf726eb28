// These are the versions of FreeType and HarfBuzz that are loaded, not those that the program was
// built with.
#pragma once

#include <string>

namespace rostrum::text {

struct LibraryVersions {
  std::string freetype;  // "2.12.1"
  std::string harfbuzz;
};

[[nodiscard]] LibraryVersions library_versions();

}  // namespace rostrum::text
