#include "python/kept_recordings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "base/parse_number.h"
#include "files/atomic_file.h"
#include "files/folder_names.h"
#include "files/temporary_file.h"
#include "python/fields.h"
#include "python/file_state.h"
#include "system/files/read_file.h"
#include "system/files/user_folders.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

// The first line of a file; a later version writes another one.
constexpr std::string_view kFormat = "rostrum recording 1";
constexpr std::string_view kEnding = ".recording";
constexpr std::size_t kLargestFile = std::size_t{4} << 30U;
// Where the deck begins is a multiple of this (deck::open).
constexpr std::size_t kAlignment = 16;

void add_state(const fs::path& file, Hash& hash) {
  std::error_code failed;
  const fs::path real = fs::canonical(file, failed);
  const TalkFile state = state_of(failed ? file.string() : real.string());
  hash.add_text(state.path);
  hash.add(state.modified);
  hash.add(state.size);
}

std::uint64_t key_of(const TalkOrder& order, const PythonInstallation& installation) {
  Hash hash;
  hash.add_text(order.file);
  hash.add(order.scenes.size());
  for (const std::string& scene : order.scenes) hash.add_text(scene);
  hash.add(order.options.stops);
  hash.add(order.options.seed);
  for (const std::string& python : interpreters(order.options.python)) add_state(python, hash);
  add_state(installation.library, hash);
  hash.add(state_of_folder(installation.packages));
  return hash.value();
}

std::string line_of(std::string_view kind, const TalkFile& file, std::uint64_t content) {
  return joined_fields({std::string{kind}, file.path, std::to_string(file.modified),
                        std::to_string(file.size), std::to_string(content)}) +
         '\n';
}

// The lines before the deck: what it depends on, and what its recording has said. None where a file
// is another than the talk has read.
std::optional<std::string> header_of(const RecordedTalk& recorded) {
  std::string out{kFormat};
  out += '\n';
  for (const TalkFile& file : recorded.reports.files) {
    if (!is_unchanged(file)) return std::nullopt;
    const auto content = content_of(file);
    if (file.size >= 0 && !content) return std::nullopt;
    out += line_of("file", file, content.value_or(0));
  }
  for (const TalkFile& file : recorded.reports.modules) out += line_of("module", file, 0);
  for (const std::string& name : recorded.reports.imported) {
    out += joined_fields({"import", name}) + '\n';
  }
  for (const TalkMessage& warning : recorded.reports.warnings) {
    out +=
        joined_fields({"warning", warning.file, std::to_string(warning.line), warning.text}) + '\n';
  }
  out += joined_fields({"plays", std::to_string(recorded.reports.plays)}) + '\n';
  out += joined_fields({"deck", std::to_string(recorded.deck.content_hash()),
                        std::to_string(recorded.deck.bytes().size())}) +
         '\n';
  out.append((kAlignment - out.size() % kAlignment) % kAlignment, '\n');
  return out;
}

template <class Number>
Number number(const std::vector<std::string>& fields, std::size_t index) {
  if (index >= fields.size()) return Number{};
  return parse_number<Number>(fields[index]).value_or(Number{});
}

// Takes a line of the header; false if what it says holds no longer.
bool heed(const std::vector<std::string>& fields, TalkReports& reports) {
  const std::string& kind = fields.front();
  if ((kind == "file" || kind == "module") && fields.size() == 5) {
    TalkFile was{.path = fields[1],
                 .modified = number<std::int64_t>(fields, 2),
                 .size = number<std::int64_t>(fields, 3)};
    const TalkFile now = state_of(was.path);
    if (kind == "module") {
      if (now != was) return false;
      reports.modules.push_back(std::move(was));
      return true;
    }
    if (now.size != was.size) return false;
    if (now.size >= 0 && content_of(now) != number<std::uint64_t>(fields, 4)) return false;
    reports.files.push_back(now);
  } else if (kind == "import" && fields.size() == 2) {
    reports.imported.push_back(fields[1]);
  } else if (kind == "warning" && fields.size() == 4) {
    reports.warnings.push_back(
        {.file = fields[1], .line = number<std::uint32_t>(fields, 2), .text = fields[3]});
  } else if (kind == "plays") {
    reports.plays = number<std::uint64_t>(fields, 1);
  }
  return true;
}

std::optional<RecordedTalk> recorded(std::vector<std::byte> bytes, const std::string& name) {
  const auto whole = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are characters.
  const std::string_view text{reinterpret_cast<const char*>(whole->data()), whole->size()};
  TalkReports reports;
  std::size_t begin = 0;
  for (bool first = true;; first = false) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    if (first) {
      if (line != kFormat) return std::nullopt;
      continue;
    }
    const auto fields = split_fields(line);
    if (!heed(fields, reports)) return std::nullopt;
    if (fields.front() != "deck") continue;
    begin = (begin + kAlignment - 1) / kAlignment * kAlignment;
    if (whole->size() != begin + number<std::size_t>(fields, 2)) return std::nullopt;
    auto deck = deck::open(std::span{*whole}.subspan(begin), whole, name);
    if (!deck || deck.value().content_hash() != number<std::uint64_t>(fields, 1)) {
      return std::nullopt;
    }
    return RecordedTalk{.deck = std::move(deck).value(), .reports = std::move(reports)};
  }
}

Status write(const fs::path& file, std::string_view header, deck::Bytes deck) {
  // It need not be on the disk: what a power failure leaves of it is found out when it is read.
  auto temporary = TemporaryFile::create(file);
  if (!temporary) return temporary.error();
  // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
  const Status begun = temporary.value().write(
      {reinterpret_cast<const unsigned char*>(header.data()), header.size()});
  if (!begun) return begun;
  const Status written =
      temporary.value().write({reinterpret_cast<const unsigned char*>(deck.data()), deck.size()});
  // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
  if (!written) return written;
  return temporary.value().keep();
}

}  // namespace

std::optional<KeptRecordings> KeptRecordings::open() {
  const auto cache = cache_folder();
  if (!cache) return std::nullopt;
  return KeptRecordings{*cache / "talks"};
}

fs::path KeptRecordings::file_of(const TalkOrder& order,
                                 const PythonInstallation& installation) const {
  return folder_ / fmt::format("{:016x}{}", key_of(order, installation), kEnding);
}

std::optional<RecordedTalk> KeptRecordings::find(const TalkOrder& order,
                                                 const PythonInstallation& installation) const {
  const fs::path file = file_of(order, installation);
  auto bytes = read_bytes(file, kLargestFile);
  if (!bytes || !bytes.value()) return std::nullopt;
  auto found = recorded(std::move(*bytes.value()), order.file);
  std::error_code ignored;
  if (found) fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
  return found;
}

void KeptRecordings::keep(const TalkOrder& order, const PythonInstallation& installation,
                          const RecordedTalk& recorded) const {
  const auto header = header_of(recorded);
  if (!header || recorded.deck.bytes().size() > most_ / 2) return;
  if (!make_private_folder(folder_)) return;
  if (!write(file_of(order, installation), *header, recorded.deck.bytes())) return;
  make_room();
}

void KeptRecordings::make_room() const {
  struct Kept {
    fs::path file;
    fs::file_time_type used;
    std::uint64_t size = 0;
  };
  std::vector<Kept> kept;
  std::uint64_t sum = 0;
  for (const std::string& name : names_in(folder_)) {
    if (whole_name(name)) remove_if_left(folder_ / name);
    if (!name.ends_with(kEnding)) continue;
    std::error_code failed;
    Kept file{.file = folder_ / name, .used = fs::last_write_time(folder_ / name, failed)};
    if (!failed) file.size = fs::file_size(file.file, failed);
    if (failed) continue;
    sum += file.size;
    kept.push_back(std::move(file));
  }
  std::ranges::sort(kept, {}, &Kept::used);
  for (const Kept& oldest : kept) {
    if (sum <= most_) return;
    std::error_code ignored;
    fs::remove(oldest.file, ignored);
    sum -= oldest.size;
  }
}

}  // namespace rostrum::app
