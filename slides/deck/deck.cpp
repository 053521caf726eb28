#include "deck/deck.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>

#include "base/hash.h"
#include "deck/content_hash.h"
#include "deck/file_format.h"
#include "deck/validate.h"

namespace rostrum::deck {
namespace {

constexpr std::string_view kPackAgain = "It cannot be played; pack it again.";

// The error is a sentence. Of a file that is cut off within its header, nothing else is known.
Result<FileHeader> read_header(Bytes bytes, std::string_view name) {
  FileHeader header;
  const std::size_t known = std::min(bytes.size(), header.magic.size());
  if (known == 0) return Error{fmt::format("{} is empty, and no Rostrum deck.", name)};
  if (std::memcmp(bytes.data(), kMagic.data(), known) != 0) {
    return Error{fmt::format("{} is no Rostrum deck.", name)};
  }
  if (bytes.size() < sizeof header) {
    return Error{fmt::format("{} is cut off within its header. {}", name, kPackAgain)};
  }
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.major != kMajorVersion) {
    return Error{fmt::format("{} is a deck of version {}.{}, and this Rostrum reads {}.{}: {}",
                             name, header.major, header.minor, kMajorVersion, kMinorVersion,
                             header.major > kMajorVersion
                                 ? "play it with a newer Rostrum, or pack it with this one."
                                 : "pack it again with this one.")};
  }
  return header;
}

// The error is a predicate for the file's name.
Result<std::vector<SectionHeader>> read_directory(Bytes bytes, const FileHeader& header) {
  const std::size_t rest = bytes.size() - sizeof(FileHeader);
  if (header.section_count > rest / sizeof(SectionHeader)) {
    return Error{"is cut off within its list of sections"};
  }
  std::vector<SectionHeader> directory(header.section_count);
  if (!directory.empty()) {
    std::memcpy(directory.data(), bytes.data() + sizeof(FileHeader),
                directory.size() * sizeof(SectionHeader));
  }
  std::size_t end = sizeof(FileHeader) + directory.size() * sizeof(SectionHeader);
  for (const SectionHeader& section : directory) {
    const bool fits = section.offset >= end && section.offset % kSectionAlignment == 0 &&
                      section.offset <= bytes.size() && section.record_size > 0 &&
                      section.count <= (bytes.size() - section.offset) / section.record_size &&
                      section.count <= std::numeric_limits<std::uint32_t>::max() - 1;
    if (!fits) return Error{fmt::format("has section {} in an impossible place", section.id)};
    end = section.offset + section.count * section.record_size;
  }
  return directory;
}

std::uint64_t checksum_of(Bytes bytes) {
  Hash hash;
  hash.add(bytes.subspan(sizeof(FileHeader)));
  return hash.value();
}

// The error is a predicate for the file's name.
Result<Tables<TableView>> read_tables(Bytes bytes, const FileHeader& header,
                                      std::span<const SectionHeader> directory) {
  Tables<TableView> tables;
  std::string error;
  std::uint32_t last_known = 0;
  for_each_table(tables, [&](std::uint32_t id, const char* name, auto& table) {
    using Record = typename std::remove_reference_t<decltype(table)>::value_type;
    last_known = id;
    if (!error.empty()) return;
    const SectionHeader* found = nullptr;
    for (const SectionHeader& section : directory) {
      if (section.id != id) continue;
      if (found != nullptr) error = fmt::format("has the section \"{}\" twice", name);
      found = &section;
    }
    if (!error.empty()) return;
    if (found == nullptr) {
      error = fmt::format("lacks the section \"{}\"", name);
    } else if (found->record_size != sizeof(Record)) {
      error = fmt::format("has {} of {} bytes; this Rostrum reads {}", name, found->record_size,
                          sizeof(Record));
    } else {
      table = std::span{reinterpret_cast<const Record*>(bytes.data() + found->offset),
                        static_cast<std::size_t>(found->count)};
    }
  });
  if (!error.empty()) return Error{error};
  for (const SectionHeader& section : directory) {
    const bool known = section.id >= 1 && section.id <= last_known;
    if (!known && section.required != 0) {
      return Error{fmt::format(
          "is a deck of version {}.{} that needs more than this Rostrum, which reads {}.{}, knows "
          "(section {})",
          header.major, header.minor, kMajorVersion, kMinorVersion, section.id)};
    }
  }
  return tables;
}

std::string_view view(const Tables<TableView>& tables, std::uint32_t string) {
  const Slice bytes = tables.strings[string].bytes;
  return {tables.text.data() + bytes.first, bytes.count};
}

}  // namespace

double later(double time, double seconds) {
  constexpr double kTicksPerSecond = 1e9;
  return std::round((time + seconds) * kTicksPerSecond) / kTicksPerSecond;
}

std::string_view Deck::string(std::uint32_t index) const { return view(tables_, index); }

Source Deck::source(std::uint32_t index) const {
  if (index == kNone) return {};
  const SourceRecord& source = tables_.sources[index];
  return {.file = string(source.file), .line = source.line};
}

Result<Deck> open(Bytes bytes, Storage storage, std::string_view name) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): where it lies is a number.
  assert(reinterpret_cast<std::uintptr_t>(bytes.data()) % kSectionAlignment == 0);
  const auto read = read_header(bytes, name);
  if (!read) return read.error();
  const FileHeader& header = read.value();
  const auto broken = [name](const std::string& how) {
    return Error{fmt::format("{} {}. {}", name, how, kPackAgain)};
  };
  if (header.byte_count > bytes.size()) {
    return broken(
        fmt::format("is cut off: it has {} of its {} bytes", bytes.size(), header.byte_count));
  }
  if (header.byte_count < bytes.size()) {
    return broken(fmt::format("has {} bytes and should have {}", bytes.size(), header.byte_count));
  }
  if (header.checksum != checksum_of(bytes)) return broken("has been damaged");
  const auto directory = read_directory(bytes, header);
  if (!directory) return broken(directory.error().message);
  auto tables = read_tables(bytes, header, directory.value());
  if (!tables) return broken(tables.error().message);
  if (const auto valid = validate(tables.value()); !valid) return broken(valid.error().message);

  Deck deck;
  deck.storage_ = std::move(storage);
  deck.bytes_ = bytes;
  deck.content_hash_ = rostrum::deck::content_hash(tables.value());
  deck.tables_ = tables.value();
  const Tables<TableView>& own = deck.tables_;

  std::vector<Outline> outlines;
  outlines.reserve(own.outlines.size());
  static_assert(sizeof(PointRecord) == sizeof(glm::vec2));
  const auto* const points = reinterpret_cast<const glm::vec2*>(own.points.data());
  for (const OutlineRecord& outline : own.outlines) {
    outlines.push_back({.points = {points + outline.points.first, outline.points.count},
                        .key = outline.key,
                        .kind = static_cast<OutlineKind>(outline.kind),
                        .box_min = {outline.box[0], outline.box[1]},
                        .box_max = {outline.box[2], outline.box[3]}});
  }
  deck.outlines_ = std::make_shared<const std::vector<Outline>>(std::move(outlines));

  std::vector<Image> images;
  images.reserve(own.images.size());
  for (const ImageRecord& image : own.images) {
    images.push_back({.width = image.width,
                      .height = image.height,
                      .pixels = own.pixels.subspan(image.pixels.first, image.pixels.count),
                      .key = image.key,
                      .resampling = static_cast<Resampling>(image.resampling)});
  }
  deck.images_ = std::make_shared<const std::vector<Image>>(std::move(images));

  for (const SlideRecord& slide : own.slides) {
    deck.slides.push_back({.title = std::string(view(own, slide.title)),
                           .notes = std::string(view(own, slide.notes)),
                           .start = slide.start});
  }
  for (const StopRecord& stop : own.stops) {
    deck.stops.push_back(
        {.time = stop.time, .hold = stop.hold, .after = static_cast<AfterStop>(stop.after)});
  }
  for (const PlayRecord& play : own.plays) {
    deck.plays.push_back(
        {.start = play.start, .end = play.end, .source = deck.source(play.source)});
  }
  for (const ObjectRecord& object : own.objects) {
    deck.objects.push_back({.name = view(own, object.name),
                            .kind = view(own, object.kind),
                            .text = view(own, object.text)});
  }
  for (const ClipRecord& clip : own.clips) {
    deck.clips.push_back({.name = view(own, clip.name),
                          .role = static_cast<ClipRole>(clip.role),
                          .object = clip.object,
                          .start = clip.start,
                          .end = clip.end,
                          .rate = view(own, clip.rate),
                          .lag_ratio = clip.lag_ratio});
  }
  deck.duration = own.duration[0];
  deck.title = view(own, own.title[0]);
  return deck;
}

Deck open_packed(std::vector<std::byte> bytes) {
  const auto storage = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  auto deck = open(*storage, storage, "The recorded deck");
  if (!deck) throw std::runtime_error(deck.error().message);
  return std::move(deck).value();
}

}  // namespace rostrum::deck
