#include "text/library_versions.h"

#include <ft2build.h>
// This header has to follow ft2build.h, which names it.
#include FT_FREETYPE_H
#include <hb.h>

namespace rostrum::text {

LibraryVersions library_versions() {
  LibraryVersions versions{.freetype = "unknown", .harfbuzz = hb_version_string()};
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return versions;
  FT_Int major = 0;
  FT_Int minor = 0;
  FT_Int patch = 0;
  FT_Library_Version(library, &major, &minor, &patch);
  FT_Done_FreeType(library);
  versions.freetype =
      std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
  return versions;
}

}  // namespace rostrum::text
