// How the tables of a deck lie in its file: a header, a directory of sections, the sections.
//
// All numbers are little-endian. The header's checksum is of all bytes after it. A section starts
// at a multiple of 16 bytes, sections lie in the order of the directory and do not overlap. A
// section with an id that this program does not know is skipped, unless it is marked as required.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "deck/tables.h"

namespace rostrum::deck {

static_assert(std::endian::native == std::endian::little,
              "decks are read in place, so the machine has to be little-endian");

inline constexpr std::array<char, 8> kMagic{'r', 'o', 's', 't', 'r', 'u', 'm', '\0'};
// A file with a greater major version is refused; a greater minor one may hold more sections.
inline constexpr std::uint16_t kMajorVersion = 1;
inline constexpr std::uint16_t kMinorVersion = 0;
inline constexpr std::size_t kSectionAlignment = 16;

struct FileHeader {
  std::array<char, 8> magic = kMagic;
  std::uint16_t major = kMajorVersion;
  std::uint16_t minor = kMinorVersion;
  std::uint32_t section_count = 0;
  std::uint64_t byte_count = 0;  // of the whole file
  std::uint64_t checksum = 0;    // FNV-1a, 64 bits, of all that follows the header
};

struct SectionHeader {
  std::uint32_t id = 0;
  std::uint32_t required = 1;
  std::uint64_t offset = 0;  // from the file's start
  std::uint64_t count = 0;   // records
  std::uint64_t record_size = 0;
};

// The file of those tables. The result is what open() takes.
[[nodiscard]] std::vector<std::byte> pack(const Tables<TableList>& tables);

}  // namespace rostrum::deck
