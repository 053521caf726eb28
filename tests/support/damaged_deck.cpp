#include "damaged_deck.h"

#include <array>
#include <cstring>
#include <limits>
#include <random>

#include "base/hash.h"
#include "deck/file_format.h"
#include "deck/outline.h"

namespace rostrum::tests {
namespace {

using deck::FileHeader;
using deck::OutlineRecord;
using deck::SectionHeader;

constexpr std::uint32_t kOutlines = 1;  // ids of deck/tables.h
constexpr std::uint32_t kPoints = 2;

template <class Value>
Value read(std::span<const std::byte> file, std::size_t at) {
  Value value;
  std::memcpy(&value, file.data() + at, sizeof value);
  return value;
}
template <class Value>
void write(std::span<std::byte> file, std::size_t at, const Value& value) {
  std::memcpy(file.data() + at, &value, sizeof value);
}

const SectionPlace* find(std::span<const SectionPlace> sections, std::uint32_t id) {
  for (const SectionPlace& section : sections) {
    if (section.id == id && section.count > 0) return &section;
  }
  return nullptr;
}

void measure_outlines(std::span<std::byte> file) {
  const auto sections = sections_of(file);
  const SectionPlace* const outlines = find(sections, kOutlines);
  const SectionPlace* const points = find(sections, kPoints);
  if (outlines == nullptr || points == nullptr) return;
  if (outlines->record_size != sizeof(OutlineRecord) || points->record_size != sizeof(glm::vec2)) {
    return;
  }
  std::size_t measured = 0;
  for (std::size_t i = 0; i < outlines->count; ++i) {
    const std::size_t at = outlines->offset + i * sizeof(OutlineRecord);
    auto outline = read<OutlineRecord>(file, at);
    const auto [first, count] = outline.points;
    measured += count;
    // Points that many outlines share are refused, and take too long to measure.
    if (measured > 2 * points->count || first > points->count || count > points->count - first) {
      continue;
    }
    std::vector<glm::vec2> own(count);
    if (count > 0) {
      std::memcpy(own.data(), file.data() + points->offset + first * sizeof(glm::vec2),
                  count * sizeof(glm::vec2));
    }
    const auto made = deck::make_outline(own, static_cast<deck::OutlineKind>(outline.kind % 256));
    outline.key = made.key;
    outline.box = {made.box_min.x, made.box_min.y, made.box_max.x, made.box_max.y};
    write(file, at, outline);
  }
}

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}
  std::uint32_t operator()() { return static_cast<std::uint32_t>(engine_()); }

 private:
  std::mt19937 engine_;
};

std::uint32_t any_word(Random& random) {
  constexpr std::array<std::uint32_t, 12> kWords{0,          1,          2,          3,
                                                 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF, 0x3F800000,
                                                 0xBF800000, 0x7F800000, 0x7FC00000, 0x00000001};
  const std::uint32_t choice = random() % 24;
  if (choice < kWords.size()) return kWords.at(choice);
  return choice < 18 ? random() % 512 : random();
}

float any_float(Random& random) {
  constexpr std::array kFloats{0.0F,  -0.0F, 1.0F, -1.0F, 0.5F,    1e-30F, 1e-45F, 1e3F,
                               -1e3F, 1e6F,  1e9F, -1e9F, 1.0001F, 1e-6F,  3e38F,  2e9F};
  return kFloats.at(random() % kFloats.size());
}

double any_double(Random& random) {
  constexpr std::array kDoubles{0.0,    1.0,  -1.0,   1e9,
                                -1e9,   1e6,  5e-324, 1e308,
                                -1e308, 0.25, 1e-9,   std::numeric_limits<double>::quiet_NaN()};
  return kDoubles.at(random() % kDoubles.size());
}

}  // namespace

std::vector<SectionPlace> sections_of(std::span<const std::byte> file) {
  std::vector<SectionPlace> places;
  if (file.size() < sizeof(FileHeader)) return places;
  const auto header = read<FileHeader>(file, 0);
  const std::size_t most = (file.size() - sizeof(FileHeader)) / sizeof(SectionHeader);
  for (std::size_t i = 0; i < header.section_count && i < most; ++i) {
    const auto section = read<SectionHeader>(file, sizeof(FileHeader) + i * sizeof(SectionHeader));
    if (section.offset > file.size() || section.record_size == 0 ||
        section.count > (file.size() - section.offset) / section.record_size) {
      continue;
    }
    places.push_back({.id = section.id,
                      .offset = section.offset,
                      .count = section.count,
                      .record_size = section.record_size});
  }
  return places;
}

SectionPlace section_of(std::span<const std::byte> file, std::uint32_t id) {
  for (const SectionPlace& place : sections_of(file)) {
    if (place.id == id) return place;
  }
  return {};
}

void make_whole(std::span<std::byte> file) {
  if (file.size() < sizeof(FileHeader)) return;
  measure_outlines(file);
  auto header = read<FileHeader>(file, 0);
  header.magic = deck::kMagic;
  header.major = deck::kMajorVersion;
  header.byte_count = file.size();
  Hash hash;
  hash.add(std::span<const std::byte>(file).subspan(sizeof(FileHeader)));
  header.checksum = hash.value();
  write(file, 0, header);
}

void damage(std::span<std::byte> file, std::uint32_t seed) {
  Random random(seed);
  const auto sections = sections_of(file);
  if (sections.empty()) return;
  for (std::uint32_t changes = 1 + random() % 4; changes > 0; --changes) {
    if (random() % 64 == 0) {
      const std::size_t words = sections.size() * sizeof(SectionHeader) / sizeof(std::uint32_t);
      const std::size_t at = sizeof(FileHeader) + random() % words * sizeof(std::uint32_t);
      if (at + sizeof(std::uint32_t) <= file.size()) write(file, at, any_word(random));
      continue;
    }
    const SectionPlace& section = sections[random() % sections.size()];
    const std::size_t bytes = section.count * section.record_size;
    if (bytes < sizeof(std::uint32_t)) continue;
    const std::size_t at =
        section.offset + random() % (bytes / sizeof(std::uint32_t)) * sizeof(std::uint32_t);
    switch (random() % 4) {
      case 0:
        write(file, at, any_float(random));
        break;
      case 1:
        if (at + sizeof(double) <= file.size()) write(file, at, any_double(random));
        break;
      case 2: {
        // What another record says there.
        const std::size_t from = section.offset + random() % section.count * section.record_size +
                                 (at - section.offset) % section.record_size;
        if (from + sizeof(std::uint32_t) <= file.size()) {
          write(file, at, read<std::uint32_t>(file, from));
        }
        break;
      }
      default:
        write(file, at, any_word(random));
    }
  }
}

}  // namespace rostrum::tests
