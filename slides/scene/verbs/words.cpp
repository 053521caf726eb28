// Verbs of texts and formulas: their parts by what they say.
#include <fmt/format.h>

#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/typesetting/text_parts.h"

namespace rostrum::scene {
namespace {

// The text that a mobject is of: its own, or that of the first glyph in it.
std::string_view source(const MobjectStore& store, std::size_t id) {
  for (const std::size_t leaf : store.leaves(id)) {
    if (store.node(leaf).figure.glyph) return store.node(store.node(leaf).owner).name;
  }
  return {};
}

// The glyphs that stand for something in the range.
Mobject glyphs_in(MobjectStore& store, std::size_t id, SourceRange range) {
  std::vector<std::size_t> found;
  for (const std::size_t leaf : store.leaves(id)) {
    const MobjectNode& node = store.node(leaf);
    const std::size_t begin = node.text_begin;
    const std::size_t end = begin + node.text_length;
    if (node.figure.glyph && begin < range.end && end > range.begin) found.push_back(leaf);
  }
  return store.group(std::move(found));
}

}  // namespace

Mobject Mobject::part(std::string_view words, int occurrence, Where where) const {
  const std::string_view text = source(*store_, id_);
  const std::vector<SourceRange> found = occurrences(text, words);
  if (occurrence < 0 || static_cast<std::size_t>(occurrence) >= found.size()) {
    throw DeckError(where, "part",
                    fmt::format("\"{}\" is in \"{}\" {} times; number {}, counted from 0, is not "
                                "there",
                                words, text, found.size(), occurrence));
  }
  return glyphs_in(*store_, id_, found[static_cast<std::size_t>(occurrence)]);
}

Mobject Mobject::characters(std::int64_t begin, std::int64_t end) const {
  return glyphs_in(*store_, id_, character_range(source(*store_, id_), begin, end));
}

Mobject Mobject::get_parts_by_tex(std::string_view tex) const {
  std::vector<std::size_t> found;
  for (const std::size_t member : store_->node(id_).members) {
    if (store_->node(member).name.find(tex) != std::string::npos) found.push_back(member);
  }
  return store_->group(std::move(found));
}

Mobject Mobject::get_part_by_tex(std::string_view tex, Where where) const {
  const Mobject found = get_parts_by_tex(tex);
  if (found.size() == 0) {
    throw DeckError(where, "get_part_by_tex",
                    fmt::format("no string of \"{}\" has \"{}\" in it; give it as a string of its "
                                "own, in {{{{ }}}}, or in substrings_to_isolate",
                                store_->name(id_), tex));
  }
  return found.at({0, where});
}

Mobject& Mobject::set_color_by_tex(std::string_view tex, Color color) {
  get_parts_by_tex(tex).set_color(color);
  return *this;
}

}  // namespace rostrum::scene
