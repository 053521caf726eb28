// Makers of what is set in TeX.
#include <fmt/format.h>

#include <algorithm>

#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"
#include "scene/typesetting/tex_strings.h"

namespace rostrum::scene {
namespace {

std::string joined(const std::vector<std::string>& strings, std::string_view separator) {
  std::string all;
  for (std::size_t i = 0; i < strings.size(); ++i) {
    if (i > 0) all += separator;
    all += strings[i];
  }
  std::ranges::replace(all, '\n', ' ');
  return all;
}

}  // namespace

// `names` are what the strings are called, which is what glyphs stand for parts of; they may be
// shorter than the strings, which then have more before them.
Mobject Makers::formula(std::string_view kind, const std::vector<std::string>& strings,
                        const std::vector<std::string>& names, const MathTexOptions& options,
                        Where where) {
  require_positive(options.font_size, "font_size", kind, where);
  const std::vector<std::string_view> views(strings.begin(), strings.end());
  const Result<Layout> set = typesetter_->formula(views, options.font_size);
  if (!set) throw DeckError(where, kind, set.error().message);
  const Layout& layout = set.value();
  if (layout.glyphs.empty()) {
    throw DeckError(where, kind, "there is nothing to see: the text is empty");
  }
  Mobject made = store_.insert({.name = joined(names, " "), .kind = kind});
  std::size_t name_begin = 0;
  for (std::size_t part = 0; part < strings.size(); ++part) {
    const Mobject member = store_.insert({.name = names[part], .kind = kind});
    std::vector<std::size_t> glyphs;
    const std::size_t before = std::min(strings[part].find(names[part]), strings[part].size());
    for (PlacedGlyph glyph : layout.glyphs) {
      if (glyph.part != part) continue;
      const auto in_name = [&](std::size_t byte) {
        return name_begin +
               std::min(byte < before ? std::size_t{0} : byte - before, names[part].size());
      };
      glyph.source = {in_name(glyph.source.begin), in_name(glyph.source.end)};
      const Color color = glyph.color.value_or(options.color);
      const Style style{.fill_color = color, .stroke_color = color, .fill_opacity = 1};
      glyphs.push_back(insert_glyph(glyph, layout, style, made.id()).id());
    }
    store_.set_members(member.id(), std::move(glyphs));
    std::vector<std::size_t> members = store_.node(made.id()).members;
    members.push_back(member.id());
    store_.set_members(made.id(), std::move(members));
    name_begin += names[part].size() + 1;
  }
  for (const auto& [tex, color] : options.tex_to_color_map) made.set_color_by_tex(tex, color);
  return made.move_to(ORIGIN, ORIGIN, where);
}

Mobject Makers::MathTex(const std::vector<std::string>& tex_strings, MathTexOptions options,
                        Where where) {
  std::vector<std::string> isolated = options.substrings_to_isolate;
  for (const auto& [tex, color] : options.tex_to_color_map) isolated.push_back(tex);
  const std::vector<std::string> strings = split_tex_strings(tex_strings, isolated);
  return formula("MathTex", strings, strings, options, where);
}

Mobject Makers::MathTex(std::string_view tex, MathTexOptions options, Where where) {
  return MathTex(std::vector<std::string>{std::string(tex)}, std::move(options), where);
}

Mobject Makers::MathTex(std::initializer_list<std::string_view> tex_strings, MathTexOptions options,
                        Where where) {
  return MathTex(std::vector<std::string>(tex_strings.begin(), tex_strings.end()),
                 std::move(options), where);
}

Mobject Makers::Tex(const std::vector<std::string>& tex_strings, MathTexOptions options,
                    Where where) {
  std::vector<std::string> isolated = options.substrings_to_isolate;
  for (const auto& [tex, color] : options.tex_to_color_map) isolated.push_back(tex);
  const std::vector<std::string> names = split_tex_strings(tex_strings, isolated);
  const std::vector<std::string> strings = text_as_formula(names);
  return formula("Tex", strings, names, options, where);
}

Mobject Makers::Tex(std::string_view tex, MathTexOptions options, Where where) {
  return Tex(std::vector<std::string>{std::string(tex)}, std::move(options), where);
}

Mobject Makers::Tex(std::initializer_list<std::string_view> tex_strings, MathTexOptions options,
                    Where where) {
  return Tex(std::vector<std::string>(tex_strings.begin(), tex_strings.end()), std::move(options),
             where);
}

Mobject Makers::Title(std::string_view tex, TitleOptions options, Where where) {
  Mobject title = Tex(tex, {.font_size = options.font_size, .color = options.color}, where);
  title.to_edge(UP, MED_LARGE_BUFF, where);
  if (!options.include_underline) return title;
  Mobject underline = Line(LEFT, RIGHT, {}, where);
  underline.next_to(title, DOWN, options.underline_buff, ORIGIN, where);
  if (options.match_underline_width_to_text) {
    underline.match_width(title, where);
  } else {
    underline.set_width(kFrameWidth - 2, where);
  }
  return title.add(underline, where);
}

Mobject Makers::BulletedList(const std::vector<std::string>& items, BulletedListOptions options,
                             Where where) {
  Mobject list = Group({}, where);
  for (const std::string& words : items) {
    // The members of Tex are its strings; an item's are its glyphs.
    Mobject item =
        Tex(words, {.font_size = options.font_size, .color = options.color}, where).at({0, where});
    Mobject dot = MathTex("\\cdot", {.color = options.color}, where);
    dot.scale(options.dot_scale_factor, {}, where);
    dot.next_to(item.at({0, where}), LEFT, SMALL_BUFF, ORIGIN, where);
    list.add(item.add_to_back(dot, where), where);
  }
  return list.arrange(DOWN, options.buff, LEFT, true, where);
}

}  // namespace rostrum::scene
