#include "talk/deck_file.h"

#include <fmt/format.h>

#include <memory>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "files/atomic_file.h"
#include "system/files/read_file.h"

namespace rostrum::app {

bool names_a_file(std::string_view deck) {
  return deck.ends_with(".rostrum") || deck.find('/') != std::string_view::npos;
}

Result<deck::Deck> open_deck_file(const std::filesystem::path& file) {
  const std::string name = file.string();
  std::error_code unknown;
  if (std::filesystem::is_directory(file, unknown)) {
    return Error{fmt::format("{} is a folder, and a deck is a file.", name)};
  }
  auto read = read_bytes(file, kLargestDeckFile);
  if (!read) return Error{fmt::format("{} cannot be read: {}.", name, read.error().message)};
  if (!read.value()) return Error{fmt::format("There is no file {}.", name)};
  const auto bytes = std::make_shared<const std::vector<std::byte>>(std::move(*read.value()));
  return deck::open(*bytes, bytes, name);
}

Status write_deck_file(const deck::Deck& deck, const std::filesystem::path& file) {
  const deck::Bytes bytes = deck.bytes();
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes.
  return write_file({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()}, file);
}

}  // namespace rostrum::app
