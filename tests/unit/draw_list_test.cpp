// Draw lists are put together.
#include "deck/draw_list.h"

#include <gmock/gmock.h>

#include <vector>

namespace rostrum::deck {
namespace {

// Each item is told from the others by a number.
QuadItem quad(int number) { return {.stroke_width = static_cast<float>(number)}; }
GlyphItem glyph(int number) { return {.color = {number, 0, 0, 1}}; }

void add_path(DrawList& list, int number, const std::vector<glm::vec2>& points) {
  list.add(PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                    .point_count = static_cast<std::uint32_t>(points.size()),
                    .stroke_width = static_cast<float>(number)});
  list.points.insert(list.points.end(), points.begin(), points.end());
}

// Adds all kinds, some of them twice, in an order that mixes their arrays.
void add_all_kinds(DrawList& list, int from) {
  list.add(glyph(from));
  add_path(list, from + 1, {{1, 2}, {3, 4}});
  list.add(quad(from + 2));
  list.add(quad(from + 3));
  add_path(list, from + 4, {{5, 6}, {7, 8}, {9, 10}});
  add_path(list, from + 5, {{11, 12}});
  list.add(glyph(from + 6));
}

TEST(DrawList, AppendedToAnotherIsDrawnAfterIt) {
  DrawList both;
  add_all_kinds(both, 0);
  add_all_kinds(both, 100);
  DrawList first;
  add_all_kinds(first, 0);
  DrawList second;
  add_all_kinds(second, 100);
  first.append(second);
  EXPECT_EQ(first, both) << "the points of the second list's paths lie elsewhere now";
}

TEST(DrawList, AppendedToNothingIsTheSame) {
  DrawList list;
  add_all_kinds(list, 0);
  DrawList copy;
  copy.append(list);
  EXPECT_EQ(copy, list);
  copy.append(DrawList{});
  EXPECT_EQ(copy, list);
}

TEST(DrawList, OneItemIsAppendedWithItsPoints) {
  DrawList list;
  add_all_kinds(list, 0);
  DrawList expected;
  add_path(expected, 4, {{5, 6}, {7, 8}, {9, 10}});
  DrawList one;
  one.append(list, ItemKind::Path, 1);
  EXPECT_EQ(one, expected);
}

}  // namespace
}  // namespace rostrum::deck
