// The difference of two draw lists is what makes one picture differ from another.
#pragma once

#include <cstdint>
#include <vector>

#include "deck/draw_list.h"

namespace rostrum::render {

// Keep one instance across frames; its buffers are reused.
class ItemDifference {
 public:
  // Pairs equal items, in painter's order on both sides. Which of several pairings it finds does
  // not matter: where none of the other items reach, both lists draw the same items in the same
  // order.
  void find(const deck::DrawList& before, const deck::DrawList& after);

  // The items that have no partner, each in its list's order; both are empty where the lists draw
  // the same.
  [[nodiscard]] const deck::DrawList& gone() const { return gone_; }
  [[nodiscard]] const deck::DrawList& come() const { return come_; }

 private:
  struct Item {
    deck::ItemKind kind;
    std::uint32_t index;  // of its kind's array
  };
  static void flatten(const deck::DrawList& list, std::vector<Item>& items);
  [[nodiscard]] bool equal(Item before, Item after) const;
  [[nodiscard]] bool meet_again(std::size_t& i, std::size_t& j) const;

  const deck::DrawList* before_list_ = nullptr;  // during find
  const deck::DrawList* after_list_ = nullptr;
  std::vector<Item> before_;
  std::vector<Item> after_;
  deck::DrawList gone_;
  deck::DrawList come_;
};

}  // namespace rostrum::render
