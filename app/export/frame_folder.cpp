#include "export/frame_folder.h"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "files/atomic_file.h"
#include "files/folder_names.h"
#include "files/temporary_file.h"
#include "system/files/read_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using Bytes = std::span<const unsigned char>;

// A PNG file (ISO/IEC 15948) is a signature and chunks of length, type, data and CRC, all
// big-endian.
constexpr std::array<unsigned char, 8> kSignature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
constexpr std::size_t kAroundData = 12;        // a chunk's bytes but for its data
constexpr std::uint32_t kHeader = 0x49484452;  // "IHDR"
constexpr std::uint32_t kEnd = 0x49454e44;     // "IEND"
constexpr std::size_t kHeaderBytes = 13;
constexpr unsigned char kRgb = 2;
constexpr unsigned char kRgba = 6;

std::uint32_t number(Bytes bytes, std::size_t at) {
  return std::uint32_t{bytes[at]} << 24U | std::uint32_t{bytes[at + 1]} << 16U |
         std::uint32_t{bytes[at + 2]} << 8U | std::uint32_t{bytes[at + 3]};
}

bool is_header(Bytes data, PixelSize size, bool alpha) {
  return data.size() == kHeaderBytes && number(data, 0) == static_cast<std::uint32_t>(size.width) &&
         number(data, 4) == static_cast<std::uint32_t>(size.height) && data[8] == 8 &&
         data[9] == (alpha ? kRgba : kRgb);
}

bool is_whole_png(Bytes file, PixelSize size, bool alpha) {
  if (file.size() < kSignature.size() ||
      !std::equal(kSignature.begin(), kSignature.end(), file.begin())) {
    return false;
  }
  bool first = true;
  for (Bytes rest = file.subspan(kSignature.size()); rest.size() >= kAroundData;) {
    const std::size_t length = number(rest, 0);
    if (length > rest.size() - kAroundData) return false;
    const Bytes type_and_data = rest.subspan(4, 4 + length);
    if (libdeflate_crc32(0, type_and_data.data(), type_and_data.size()) !=
        number(rest, 8 + length)) {
      return false;
    }
    const std::uint32_t type = number(rest, 4);
    if (first != (type == kHeader)) return false;
    if (first && !is_header(rest.subspan(8, length), size, alpha)) return false;
    first = false;
    rest = rest.subspan(kAroundData + length);
    if (type == kEnd) return rest.empty();
  }
  return false;
}

// Returns a limit in bytes. PNG files of ours exceed their pixels by no more than a few bytes for
// each row.
std::size_t largest_png(PixelSize size) {
  constexpr std::size_t kChannels = 4;
  return 65536 + 2 * kChannels * static_cast<std::size_t>(size.width) *
                     static_cast<std::size_t>(size.height);
}

}  // namespace

bool is_whole_png(const fs::path& file, PixelSize size, bool alpha) {
  // Other programs' pictures of that name may be of any size.
  const auto contents = read_file(file, largest_png(size));
  if (!contents || !contents.value()) return false;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
  const auto* const data = reinterpret_cast<const unsigned char*>(contents.value()->data());
  return is_whole_png(Bytes{data, contents.value()->size()}, size, alpha);
}

Status open_frame_folder(const fs::path& folder, const Manifest& manifest) {
  if (const auto made = make_folder(folder); !made) return made.error();
  for (;;) {
    const auto there = read_manifest(folder);
    if (!there) return there.error();
    if (there.value() == manifest) return Done{};
    if (there.value()) {
      return Error{fmt::format(
          "The frames in {} are those of another export ({}): choose another folder, or "
          "remove them and {}.",
          folder.string(), difference(*there.value(), manifest), manifest_file(folder).string())};
    }
    const auto written = write_manifest(manifest, folder);
    if (!written) return written.error();
    if (written.value()) return Done{};
    // An export that was started at the same time was first.
  }
}

void keep_missing(ExportPlan& plan, const fs::path& folder, const Manifest& manifest) {
  std::erase_if(plan.frames, [&](const PlannedFrame& frame) {
    return is_whole_png(folder / file_name(frame.index, plan.stops), manifest.size,
                        manifest.transparent);
  });
  std::set<std::string, std::less<>> missing{manifest_file(folder).filename().string()};
  for (const PlannedFrame& frame : plan.frames) missing.insert(file_name(frame.index, plan.stops));
  for (const std::string& name : names_in(folder)) {
    const auto whole = whole_name(name);
    if (whole && missing.contains(*whole)) remove_if_left(folder / name);
  }
}

}  // namespace rostrum::app
