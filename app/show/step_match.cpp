#include "show/step_match.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "deck/draw_list_hash.h"
#include "deck/evaluate.h"

namespace rostrum::app {
namespace {

// Decks with more steps are compared by slides and numbers alone: evaluating all would take longer
// than a frame.
constexpr std::size_t kMostLookedAt = 1000;

// A step as it is recognised.
struct Look {
  std::uint64_t shown = 0;  // at its end
  std::string_view title;   // of its slide
  std::size_t number = 0;   // within its slide

  [[nodiscard]] bool same_place(const Look& other) const {
    return title == other.title && number == other.number;
  }
};

std::vector<Look> looks_of(const deck::Deck& deck, const deck::Steps& steps, bool looked_at) {
  std::vector<Look> looks;
  deck::DrawList list;
  for (std::size_t i = 0; i < steps.count(); ++i) {
    const deck::SlideStep place = steps.in_slide(i);
    Look look{.title = deck.slides[place.slide].title, .number = place.step};
    if (looked_at) {
      list.clear();
      deck::evaluate(deck, steps.end(i), list);
      look.shown = deck::hash_of(list);
    } else {
      look.shown = place.slide * 1'000'003 + place.step;
    }
    looks.push_back(look);
  }
  return looks;
}

// For each step before, the one after that shows the same: a longest common subsequence, after
// beginnings and ends that are the same.
std::vector<std::optional<std::size_t>> same_steps(const std::vector<Look>& before,
                                                   const std::vector<Look>& after) {
  std::vector<std::optional<std::size_t>> found(before.size());
  std::size_t begin = 0;
  while (begin < before.size() && begin < after.size() &&
         before[begin].shown == after[begin].shown) {
    found[begin] = begin;
    ++begin;
  }
  std::size_t end = before.size();
  std::size_t after_end = after.size();
  while (end > begin && after_end > begin && before[end - 1].shown == after[after_end - 1].shown) {
    found[--end] = --after_end;
  }
  const std::size_t rows = end - begin;
  const std::size_t columns = after_end - begin;
  std::vector<std::uint16_t> length((rows + 1) * (columns + 1));
  const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
    return length[i * (columns + 1) + j];
  };
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      at(i, j) = before[begin + i].shown == after[begin + j].shown
                     ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                     : std::max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
    if (before[begin + i].shown == after[begin + j].shown) {
      found[begin + i++] = begin + j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  return found;
}

// The place of a step that shows something new, among those after that are not taken: [first, end).
// The step is `nth` of those before it that lie between the same neighbours.
std::size_t place_between(const Look& look, const std::vector<Look>& after, std::size_t first,
                          std::size_t end, std::size_t nth) {
  for (std::size_t i = first; i < end; ++i) {
    if (after[i].same_place(look)) return i;
  }
  // A step that is gone leaves the show at the one before it.
  if (first == end) return first == 0 ? 0 : first - 1;
  return std::min(first + nth, end - 1);
}

}  // namespace

StepMatch::StepMatch(const deck::Deck& before, const deck::Deck& after)
    : before_(before), after_(after) {
  const bool few = before_.count() <= kMostLookedAt && after_.count() <= kMostLookedAt;
  const std::vector<Look> old = looks_of(before, before_, few);
  const std::vector<Look> now = looks_of(after, after_, few);
  const auto same = same_steps(old, now);
  steps_.resize(old.size() + 1);
  std::size_t free = 0;  // the first step after that no step before this one takes
  std::size_t nth = 0;
  for (std::size_t i = 0; i < old.size(); ++i) {
    if (same[i]) {
      steps_[i] = *same[i];
      free = *same[i] + 1;
      nth = 0;
      continue;
    }
    std::size_t end = now.size();
    for (std::size_t j = i + 1; j < old.size(); ++j) {
      if (!same[j]) continue;
      end = *same[j];
      break;
    }
    steps_[i] = place_between(old[i], now, free, std::max(free, end), nth++);
  }
  steps_[old.size()] = after_.count();
}

double StepMatch::moment(double before) const {
  if (before <= 0) return 0;
  const std::size_t next = before_.stops_until(before);
  if (next > 0 && before <= before_.start(next)) {
    return after_.end(steps_[next - 1]);  // within a hold, where nothing changes
  }
  return moment_in(next, before);
}

double StepMatch::moment_in(std::size_t step, double before) const {
  const std::size_t now = steps_[step];
  if (before >= before_.end(step)) return after_.end(now);
  const double into = std::max(before - before_.start(step), 0.0);
  return std::min(after_.start(now) + into, after_.end(now));
}

}  // namespace rostrum::app
