#include <cstring>

#include "base/hash.h"
#include "deck/file_format.h"

namespace rostrum::deck {
namespace {

std::size_t aligned(std::size_t offset) {
  return (offset + kSectionAlignment - 1) / kSectionAlignment * kSectionAlignment;
}

}  // namespace

std::vector<std::byte> pack(const Tables<TableList>& tables) {
  std::vector<SectionHeader> directory;
  for_each_table(tables, [&](std::uint32_t id, const char*, const auto& table) {
    directory.push_back({.id = id, .count = table.size(), .record_size = sizeof(table[0])});
  });
  std::size_t end = sizeof(FileHeader) + directory.size() * sizeof(SectionHeader);
  for (SectionHeader& section : directory) {
    section.offset = aligned(end);
    end = section.offset + section.count * section.record_size;
  }
  std::vector<std::byte> bytes(end);
  std::size_t next = 0;
  for_each_table(tables, [&](std::uint32_t, const char*, const auto& table) {
    const SectionHeader& section = directory[next++];
    if (!table.empty()) {
      std::memcpy(bytes.data() + section.offset, table.data(), section.count * section.record_size);
    }
  });
  std::memcpy(bytes.data() + sizeof(FileHeader), directory.data(),
              directory.size() * sizeof(SectionHeader));
  FileHeader header{.section_count = static_cast<std::uint32_t>(directory.size()),
                    .byte_count = bytes.size()};
  Hash hash;
  hash.add(std::span<const std::byte>(bytes).subspan(sizeof(FileHeader)));
  header.checksum = hash.value();
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

}  // namespace rostrum::deck
