#include "export/manifest.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/pixel_size.h"
#include "files/temporary_file.h"
#include "system/files/read_file.h"
#include "system/version.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestManifest = 1 << 20;  // bytes

std::string_view name_of(PngCompression compression) {
  return compression == PngCompression::Fast ? "fast" : "small";
}

std::string rate_name(const FrameRate& rate) {
  return rate.den == 1 ? fmt::format("{}", rate.num) : fmt::format("{}/{}", rate.num, rate.den);
}

std::string size_name(const PixelSize& size) {
  return fmt::format("{}x{}", size.width, size.height);
}

Error no_manifest(const std::filesystem::path& file, std::string_view why) {
  return {fmt::format(
      "{} is no manifest of exported frames: {}. If the frames beside it are of this very export, "
      "remove it and go on with --resume; if not, choose another folder.",
      file.string(), why)};
}

}  // namespace

Manifest manifest_of(const ExportOptions& options, const std::string& deck,
                     const deck::Deck& timeline) {
  return {.program = fmt::format("rostrum {}", version()),
          .deck = deck,
          .contents = fmt::format("{:016x}", timeline.content_hash()),
          .size = options.size,
          .rate = options.rate,
          .transparent = options.transparent,
          .compression = options.compression};
}

std::filesystem::path manifest_file(const std::filesystem::path& folder) {
  return folder / "manifest.json";
}

std::string manifest_json(const Manifest& manifest) {
  const Json json{{"program", manifest.program},
                  {"deck", manifest.deck},
                  {"contents", manifest.contents},
                  {"size", size_name(manifest.size)},
                  {"fps", rate_name(manifest.rate)},
                  {"transparent", manifest.transparent},
                  {"compression", name_of(manifest.compression)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<Manifest> parse_manifest(std::string_view json_text) {
  const Json json = Json::parse(json_text, nullptr, false);
  try {
    const auto text = [&](const char* key) { return json.at(key).get<std::string>(); };
    const auto size = parse_size(text("size"));
    const auto rate = parse_rate(text("fps"));
    const std::string compression = text("compression");
    if (!size || !rate || (compression != "fast" && compression != "small")) return std::nullopt;
    return Manifest{
        .program = text("program"),
        .deck = text("deck"),
        .contents = text("contents"),
        .size = size.value(),
        .rate = rate.value(),
        .transparent = json.at("transparent").get<bool>(),
        .compression = compression == "fast" ? PngCompression::Fast : PngCompression::Small};
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

Result<std::optional<Manifest>> read_manifest(const std::filesystem::path& folder) {
  const std::filesystem::path file = manifest_file(folder);
  const auto contents = read_file(file, kLargestManifest);
  if (!contents) return no_manifest(file, contents.error().message);
  if (!contents.value()) return std::optional<Manifest>{};
  // A power failure leaves an empty file where the contents were not yet on the disk.
  if (contents.value()->empty()) return no_manifest(file, "it is empty");
  auto manifest = parse_manifest(*contents.value());
  if (!manifest) return no_manifest(file, "it says something else");
  return manifest;
}

Result<bool> write_manifest(const Manifest& manifest, const std::filesystem::path& folder) {
  const std::filesystem::path file = manifest_file(folder);
  const std::string text = manifest_json(manifest);
  auto part = TemporaryFile::create(file);
  if (!part) return part.error();
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  const auto written = part.value().write({bytes, text.size()});
  if (!written) return written.error();
  if (const auto synced = part.value().sync(); !synced) return synced.error();
  auto kept = part.value().keep_if_new();
  if (!kept || !kept.value()) return kept;
  if (const auto synced = sync_folder_of(file); !synced) return synced.error();
  return true;
}

std::string difference(const Manifest& there, const Manifest& wanted) {
  const auto instead = [](std::string_view a, std::string_view b) {
    return fmt::format("{} instead of {}", a, b);
  };
  if (there.deck != wanted.deck) return instead("the deck " + there.deck, wanted.deck);
  if (there.size != wanted.size) return instead(size_name(there.size), size_name(wanted.size));
  if (there.rate != wanted.rate) {
    return instead(rate_name(there.rate), rate_name(wanted.rate) + " frames a second");
  }
  if (there.transparent != wanted.transparent) {
    return there.transparent ? instead("transparent", "opaque") : instead("opaque", "transparent");
  }
  if (there.compression != wanted.compression) {
    return fmt::format("compression {} instead of {}", name_of(there.compression),
                       name_of(wanted.compression));
  }
  if (there.program != wanted.program) return instead(there.program, wanted.program);
  return "an earlier version of the deck, or another font";
}

}  // namespace rostrum::app
