#include "store/keys_file.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "system/files/read_file.h"
#include "system/files/user_folders.h"

namespace rostrum::app {
namespace {

// Each dot of a key is a table within a table, and these go one within the other's destructor.
constexpr std::size_t kMostDots = 4096;
constexpr std::size_t kLongestQuote = 60;
constexpr std::size_t kLongestReason = 200;

// Shortens text for a sentence on a terminal and removes control characters.
std::string for_a_sentence(std::string_view text, std::size_t longest = kLongestQuote) {
  std::string out{text.substr(0, longest)};
  if (out.size() < text.size()) {
    // The cut must not fall into the middle of a character.
    while (!out.empty() && continues_character(out.back())) out.pop_back();
    if (!out.empty() && static_cast<unsigned char>(out.back()) >= 0xC0U) out.pop_back();
    out += "...";
  }
  std::replace_if(
      out.begin(), out.end(),
      [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, '?');
  return out;
}

Error at_line(std::size_t line, std::string_view what) {
  return {fmt::format("line {}: {}", line, what)};
}

std::size_t line_of(const toml::source_region& region) { return region.begin.line; }

std::optional<Error> too_many_dots(std::string_view text) {
  std::size_t dots = 0;
  std::size_t line = 1;
  for (const char c : text) {
    line += c == '\n' ? 1 : 0;
    dots += c == '.' ? 1 : 0;
    if (dots > kMostDots) return at_line(line, "there are more dots than any list of keys has");
  }
  return std::nullopt;
}

// The file says this of a command.
struct Entry {
  KeyTable table;
  std::string_view name;
  const toml::node* keys;
  std::size_t line;
};

std::vector<Entry> entries_of(const toml::table& root) {
  std::vector<Entry> entries;
  const auto add = [&entries](KeyTable table, const toml::table& commands) {
    for (const auto& [name, keys] : commands) {
      const bool timeline = table == KeyTable::Show && name == "timeline" && keys.is_table();
      if (timeline) continue;
      entries.push_back(
          {.table = table, .name = name.str(), .keys = &keys, .line = line_of(name.source())});
    }
  };
  add(KeyTable::Show, root);
  if (const auto* const timeline = root["timeline"].as_table()) add(KeyTable::Timeline, *timeline);
  // TOML's tables are sorted by name; people read from the top.
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.line < b.line; });
  return entries;
}

class Reader {
 public:
  Status read(const Entry& entry) {
    if (map_.find(entry.table, entry.name) == nullptr) {
      return at_line(entry.line,
                     fmt::format("there is no command \"{}\"{}", for_a_sentence(entry.name),
                                 entry.table == KeyTable::Timeline ? " of the timeline" : ""));
    }
    strokes_.clear();
    if (const auto* const list = entry.keys->as_array()) {
      for (const toml::node& key : *list) {
        auto read = read_key(entry, key);
        if (!read) return read;
      }
    } else {
      auto read = read_key(entry, *entry.keys);
      if (!read) return read;
    }
    map_.bind(entry.table, entry.name, strokes_);
    return Done{};
  }

  [[nodiscard]] const KeyMap& map() const { return map_; }

 private:
  Status read_key(const Entry& entry, const toml::node& node) {
    const std::size_t line = line_of(node.source());
    const auto* const text = node.as_string();
    if (text == nullptr) {
      return at_line(
          line, fmt::format(R"(the keys of "{}" are texts in quotes, such as "F8")", entry.name));
    }
    const auto stroke = parse_stroke(text->get());
    if (!stroke) {
      return at_line(line, fmt::format("\"{}\" is no key: {}", for_a_sentence(text->get()),
                                       stroke.error().message));
    }
    const std::string key = label(stroke.value());
    const auto [other, fresh] = bound_.emplace(std::pair{entry.table, key}, entry.name);
    if (!fresh) {
      return at_line(line, fmt::format(R"("{}" is bound twice, to "{}" before)",
                                       for_a_sentence(key), other->second));
    }
    strokes_.push_back(stroke.value());
    return Done{};
  }

  KeyMap map_;
  std::map<std::pair<KeyTable, std::string>, std::string_view> bound_;
  std::vector<Stroke> strokes_;
};

}  // namespace

Result<KeyMap> parse_keys(std::string_view text) {
  if (auto error = too_many_dots(text)) return *std::move(error);
  toml::table root;
  try {
    root = toml::parse(text);
  } catch (const toml::parse_error& error) {
    // The parser quotes what it found there.
    std::string what = for_a_sentence(error.description(), kLongestReason);
    if (!what.empty() && what[0] >= 'A' && what[0] <= 'Z') what[0] += 'a' - 'A';
    return at_line(line_of(error.source()), what);
  }
  Reader reader;
  for (const Entry& entry : entries_of(root)) {
    const auto read = reader.read(entry);
    if (!read) return read.error();
  }
  return reader.map();
}

std::optional<std::filesystem::path> keys_path() {
  const auto folder = configuration_folder();
  if (!folder) return std::nullopt;
  return *folder / "keys.toml";
}

Result<KeyMap> read_keys(const std::filesystem::path& file) {
  const auto text = read_file(file, kMostKeysBytes);
  if (!text) {
    return Error{fmt::format("Cannot read the keys {}, so they stay as they are built in: {}.",
                             file.string(), text.error().message)};
  }
  if (!text.value()) return KeyMap{};
  auto keys = parse_keys(*text.value());
  if (keys) return keys;
  return Error{fmt::format("{}, {}; all keys stay as they are built in.", file.string(),
                           keys.error().message)};
}

Result<KeyMap> read_keys() {
  const auto file = keys_path();
  return file ? read_keys(*file) : Result<KeyMap>{KeyMap{}};
}

}  // namespace rostrum::app
