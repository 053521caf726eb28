// Makes files that are broken within whole at their outside, so that what is broken gets past the
// checksum and is met by the checks behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace rostrum::tests {

// Where a section's records lie.
struct SectionPlace {
  std::uint32_t id = 0;
  std::size_t offset = 0;
  std::size_t count = 0;
  std::size_t record_size = 0;
};

// The sections that lie within the file; none where there is no directory.
[[nodiscard]] std::vector<SectionPlace> sections_of(std::span<const std::byte> file);

// The place of a section that the file has.
[[nodiscard]] SectionPlace section_of(std::span<const std::byte> file, std::uint32_t id);

// Sets the size, the content hash, and the key and box of every outline with points.
void make_whole(std::span<std::byte> file);

// Changes a few records: an index, a count, a number, or the directory itself.
void damage(std::span<std::byte> file, std::uint32_t seed);

// Changes a record of a section.
template <class Record, class Change>
void change(std::span<std::byte> file, std::uint32_t section, std::size_t index,
            const Change& change) {
  const SectionPlace place = section_of(file, section);
  std::byte* const at = file.data() + place.offset + index * place.record_size;
  Record record;
  std::memcpy(&record, at, sizeof record);
  change(record);
  std::memcpy(at, &record, sizeof record);
}

}  // namespace rostrum::tests
