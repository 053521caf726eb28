#include "export/manifest.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/hash.h"
#include "base/pixel_size.h"
#include "system/atomic_file.h"
#include "system/version.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uintmax_t kLargestManifest = 1 << 20;  // bytes

std::string_view name_of(PngCompression compression) {
  return compression == PngCompression::Fast ? "fast" : "small";
}

std::string rate_name(const FrameRate& rate) {
  return rate.den == 1 ? fmt::format("{}", rate.num) : fmt::format("{}/{}", rate.num, rate.den);
}

std::string size_name(const PixelSize& size) {
  return fmt::format("{}x{}", size.width, size.height);
}

std::optional<std::string> contents_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) return std::nullopt;
  std::string contents{std::istreambuf_iterator<char>{file}, {}};
  if (file.bad()) return std::nullopt;
  return contents;
}

Error no_manifest(const std::filesystem::path& file) {
  return {
      fmt::format("{} is no manifest of exported frames: choose another folder.", file.string())};
}

}  // namespace

Result<Manifest> manifest_of(const ExportOptions& options, const std::string& deck,
                             const scene::Timeline& timeline) {
  Hash hash;
  hash.add(fingerprint(timeline));
  if (!options.font.empty()) {
    const auto font = contents_of(options.font);
    if (!font) return Error{fmt::format("Cannot read the font {}.", options.font)};
    hash.add(std::as_bytes(std::span{*font}));
  }
  return Manifest{.program = fmt::format("rostrum {}", version()),
                  .deck = deck,
                  .contents = fmt::format("{:016x}", hash.value()),
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
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return std::optional<Manifest>{};
  // A pipe would keep us waiting, and a manifest is a few hundred bytes.
  if (!std::filesystem::is_regular_file(file, error) ||
      std::filesystem::file_size(file, error) > kLargestManifest) {
    return no_manifest(file);
  }
  const auto contents = contents_of(file);
  if (!contents) return Error{fmt::format("Cannot read {}.", file.string())};
  auto manifest = parse_manifest(*contents);
  if (!manifest) return no_manifest(file);
  return manifest;
}

Status write_manifest(const Manifest& manifest, const std::filesystem::path& folder) {
  const std::string text = manifest_json(manifest);
  const auto bytes = std::as_bytes(std::span{text});
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
  return write_file({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()},
                    manifest_file(folder));
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
