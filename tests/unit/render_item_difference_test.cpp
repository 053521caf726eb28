// What two draw lists do not share.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <variant>

#include "frame/item_difference.h"

namespace rostrum::render {
namespace {

using Points = std::vector<glm::vec2>;
struct Path {
  deck::PathItem item;
  Points points;
  bool operator==(const Path&) const = default;
};
using Item = std::variant<deck::QuadItem, deck::GlyphItem, Path>;
using Items = std::vector<Item>;

// Items are told apart by their size.
Item quad(float size) { return deck::QuadItem{.half_size = {size, 1}}; }
const deck::Outline kOutline{.key = 1};
Item glyph(float size) {
  return deck::GlyphItem{.outline = &kOutline, .placement = {.x_axis = {size, 0}}};
}
Item path(float size, std::uint32_t points) {
  const deck::PathItem item{.point_count = points, .stroke_width = size};
  return Path{.item = item, .points = Points(points, {size, points})};
}

deck::DrawList list_of(const Items& items) {
  deck::DrawList list;
  for (const Item& item : items) {
    if (const auto* path = std::get_if<Path>(&item)) {
      deck::PathItem added = path->item;
      added.first_point = static_cast<std::uint32_t>(list.points.size());
      list.points.insert(list.points.end(), path->points.begin(), path->points.end());
      list.add(added);
    } else if (const auto* quad = std::get_if<deck::QuadItem>(&item)) {
      list.add(*quad);
    } else {
      list.add(std::get<deck::GlyphItem>(item));
    }
  }
  return list;
}

Items items_of(const deck::DrawList& list) {
  Items items;
  for (const deck::ItemRun& run : list.runs) {
    for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
      if (run.kind == deck::ItemKind::Quad) items.emplace_back(list.quads[i]);
      if (run.kind == deck::ItemKind::Glyph) items.emplace_back(list.glyphs[i]);
      if (run.kind != deck::ItemKind::Path) continue;
      Path path{.item = list.paths[i], .points = {}};
      const auto first = list.points.begin() + path.item.first_point;
      path.points.assign(first, first + path.item.point_count);
      path.item.first_point = 0;
      items.emplace_back(path);
    }
  }
  return items;
}

struct Difference {
  Items gone;
  Items come;
};

Difference difference(const Items& before, const Items& after) {
  ItemDifference found;
  found.find(list_of(before), list_of(after));
  return {.gone = items_of(found.gone()), .come = items_of(found.come())};
}

const Items kSome{quad(1), path(2, 3), glyph(3), glyph(4), path(5, 4), quad(6)};

TEST(ItemDifference, OfEqualListsIsNothing) {
  EXPECT_TRUE(difference(kSome, kSome).gone.empty());
  EXPECT_TRUE(difference(kSome, kSome).come.empty());
  EXPECT_TRUE(difference({}, {}).come.empty());
}

TEST(ItemDifference, OfOneItemIsBothItsForms) {
  for (std::size_t i = 0; i < kSome.size(); ++i) {
    Items after = kSome;
    after[i] = glyph(9);
    EXPECT_EQ(difference(kSome, after).gone, Items{kSome[i]}) << i;
    EXPECT_EQ(difference(kSome, after).come, Items{glyph(9)}) << i;
  }
}

TEST(ItemDifference, APathsPointsBelongToIt) {
  Items after = kSome;
  std::get<Path>(after[4]).points[2] = {7, 7};
  EXPECT_EQ(difference(kSome, after).gone, Items{kSome[4]});
  EXPECT_EQ(difference(kSome, after).come, Items{after[4]});
}

TEST(ItemDifference, ItemsThatStayArePairedAroundOthersThatComeAndGo) {
  Items after = kSome;
  after.insert(after.begin() + 1, path(9, 2));
  after.erase(after.begin() + 4);
  EXPECT_EQ(difference(kSome, after).gone, Items{kSome[3]});
  EXPECT_EQ(difference(kSome, after).come, Items{path(9, 2)});
  after = kSome;
  for (int i = 0; i < 100; ++i) {
    after.insert(after.begin() + 2, glyph(static_cast<float>(100 + i)));
  }
  EXPECT_TRUE(difference(kSome, after).gone.empty());
  EXPECT_EQ(difference(kSome, after).come.size(), 100U);
}

TEST(ItemDifference, SeesAGradientsStopsAndNotWhereTheyLie) {
  ItemDifference found;
  const auto list = [](std::uint32_t unused, deck::Rgba last) {
    deck::DrawList made;
    made.stops.resize(unused);
    made.stops.insert(made.stops.end(), {{1, 0, 0, 1}, last});
    made.gradients = {{.first_stop = unused, .stop_count = 2, .from = {0, 0}, .to = {1, 0}}};
    made.add(deck::PathItem{.fill = {1, 1, 1, 1}, .fill_gradient = 0});
    return made;
  };
  found.find(list(0, {0, 1, 0, 1}), list(5, {0, 1, 0, 1}));
  EXPECT_TRUE(found.gone().runs.empty());
  found.find(list(0, {0, 1, 0, 1}), list(0, {0, 1, 0, 0.5F}));
  EXPECT_EQ(found.gone().paths.size(), 1U);
  EXPECT_EQ(found.come().stops.back(), deck::Rgba(0, 1, 0, 0.5F));
  deck::DrawList plain = list(0, {0, 1, 0, 1});
  plain.paths[0].fill_gradient = deck::kNoGradient;
  found.find(list(0, {0, 1, 0, 1}), plain);
  EXPECT_EQ(found.gone().paths.size(), 1U);
}

TEST(ItemDifference, SeesAnImageThatIsAnother) {
  ItemDifference found;
  const deck::Image one{.key = 1};
  const deck::Image other{.key = 2};
  const deck::Image coarse{.key = 1, .resampling = deck::Resampling::Nearest};
  const auto list = [](const deck::Image& image, float opacity) {
    deck::DrawList made;
    made.add(deck::ImageItem{.image = &image, .opacity = opacity});
    return made;
  };
  const deck::Image copy = one;
  found.find(list(one, 1), list(copy, 1));
  EXPECT_TRUE(found.gone().runs.empty());
  for (const deck::DrawList& after : {list(other, 1), list(coarse, 1), list(one, 0.5F)}) {
    found.find(list(one, 1), after);
    EXPECT_EQ(found.gone().images.size(), 1U);
    EXPECT_EQ(found.come().images.size(), 1U);
  }
}

// Whatever it pairs: what is left of both lists is the same, in the same order.
TEST(ItemDifference, LeavesTheSameOfBoth) {
  std::mt19937 random{5};
  for (int round = 0; round < 500; ++round) {
    const auto some_list = [&random] {
      Items items;
      // Ascending, so that none is there twice.
      for (float size = 1; size < 40; ++size) {
        const auto points = 2 + static_cast<std::uint32_t>(random() % 2);
        if (random() % 3 != 0) continue;
        items.push_back(std::array{quad(size), glyph(size), path(size, points)}[random() % 3]);
      }
      return items;
    };
    const Items before = some_list();
    const Items after = some_list();
    const auto [gone, come] = difference(before, after);
    const auto without = [](Items items, const Items& others) {
      for (const Item& other : others) {
        const auto at = std::ranges::find(items, other);
        EXPECT_NE(at, items.end());
        items.erase(at);
      }
      return items;
    };
    EXPECT_EQ(without(before, gone), without(after, come));
  }
}

}  // namespace
}  // namespace rostrum::render
