#include "check/function_of_time.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace rostrum::app {

std::vector<double> drawn_otherwise(std::span<const double> moments, const Draw& first,
                                    const Draw& second) {
  std::vector<deck::DrawList> in_order(moments.size());
  for (std::size_t i = 0; i < moments.size(); ++i) first(moments[i], in_order[i]);

  std::vector<std::size_t> shuffled(moments.size());
  std::iota(shuffled.begin(), shuffled.end(), std::size_t{0});
  // NOLINTNEXTLINE(cert-msc51-cpp): the same order each time, so that a finding comes again
  std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937{1});

  std::vector<double> otherwise;
  deck::DrawList list;  // one for all, as a show draws
  for (const std::size_t i : shuffled) {
    second(moments[i], list);
    if (list != in_order[i]) otherwise.push_back(moments[i]);
  }
  std::ranges::sort(otherwise);
  return otherwise;
}

}  // namespace rostrum::app
