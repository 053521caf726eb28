// What the checks of a deck's tables share. Part of validate().
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "deck/tables.h"
#include "deck/validate.h"

namespace rostrum::deck {

class Gate {
 public:
  explicit Gate(const Tables<TableView>& tables) : tables_(tables) {}

  [[nodiscard]] const Tables<TableView>& tables() const { return tables_; }
  // A predicate for the file's name; empty while all is well.
  [[nodiscard]] const std::string& fault() const { return fault_; }

  // Keeps the first fault.
  template <class... Values>
  void require(bool holds, fmt::format_string<Values...> fault, Values&&... values) {
    if (!holds && fault_.empty()) fault_ = fmt::format(fault, std::forward<Values>(values)...);
  }

  // check(record, index) says what is wrong with a record, as the end of "has outline 3 ...", and
  // nothing where all is well.
  template <class Record, class Check>
  void each(std::string_view what, std::span<const Record> table, const Check& check) {
    for (std::size_t i = 0; i < table.size() && fault_.empty(); ++i) {
      const std::string_view wrong = check(table[i], i);
      if (!wrong.empty()) fault_ = fmt::format("has {} {} {}", what, i, wrong);
    }
  }

  // What can be shared is checked each time that it is referred to, which may not take for ever.
  // False once it has.
  bool spend(std::uint64_t checks) {
    spent_ += checks;
    return spent_ <= kMostChecks;
  }

  // Progress ascends from key to key.
  template <class Key>
  [[nodiscard]] bool ascend(Slice slice, std::span<const Key> table) {
    if (!spend(slice.count)) return false;
    const auto own = table.subspan(slice.first, slice.count);
    return std::adjacent_find(own.begin(), own.end(), [](const Key& a, const Key& b) {
             return !(a.progress < b.progress);
           }) == own.end();
  }

  // Of each run and node, what it brings to a moment; the checks of runs and nodes fill them.
  struct Cost {
    std::uint64_t parts = 0;
    std::uint64_t curves = 0;
  };
  std::vector<Cost> run_costs;
  std::vector<Cost> node_costs;

 private:
  static constexpr std::uint64_t kMostChecks = 100'000'000;

  const Tables<TableView>& tables_;
  std::string fault_;
  std::uint64_t spent_ = 0;
};

template <class Table>
bool within(Slice slice, const Table& table) {
  return slice.first <= table.size() && slice.count <= table.size() - slice.first;
}
template <class Table>
bool is_in(std::uint32_t index, const Table& table) {
  return index < table.size();
}
template <class Table>
bool is_in_or_none(std::uint32_t index, const Table& table) {
  return index == kNone || index < table.size();
}

// False for what is no number, too.
inline bool near(float v) { return std::abs(v) <= kFarthestPoint; }
template <std::size_t kCount>
bool near(const std::array<float, kCount>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return near(v); });
}
inline bool in_unit(float v) { return v >= 0 && v <= 1; }
inline bool is_color(const Rgba32& c) { return std::all_of(c.begin(), c.end(), in_unit); }

// One after the other, each with the tables that it may rely on checked before.
void check_strings(Gate& gate);
void check_times(Gate& gate);
void check_labels(Gate& gate);
void check_outlines(Gate& gate);
void check_images(Gate& gate);
void check_styles(Gate& gate);
void check_parts(Gate& gate);
void check_drivers(Gate& gate);
void check_motions(Gate& gate);
void check_cameras(Gate& gate);
void check_runs(Gate& gate);
void check_lists(Gate& gate);

}  // namespace rostrum::deck
