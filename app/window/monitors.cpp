#include "window/monitors.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/ascii.h"
#include "base/parse_number.h"

namespace rostrum::app {
namespace {

std::size_t first_but(std::span<const Monitor> monitors, std::size_t other) {
  return other == 0 && monitors.size() > 1 ? 1 : 0;
}

std::size_t primary(std::span<const Monitor> monitors) {
  const auto found = std::ranges::find_if(monitors, &Monitor::primary);
  return found == monitors.end() ? 0 : static_cast<std::size_t>(found - monitors.begin());
}

}  // namespace

Result<std::size_t> find_monitor(std::span<const Monitor> monitors,
                                 std::string_view number_or_name) {
  if (const auto number = parse_number<std::size_t>(number_or_name)) {
    if (*number >= 1 && *number <= monitors.size()) return *number - 1;
  }
  const auto found = std::ranges::find_if(monitors, [&](const Monitor& monitor) {
    return ascii_lower(monitor.name) == ascii_lower(number_or_name);
  });
  if (found != monitors.end()) return static_cast<std::size_t>(found - monitors.begin());
  return Error{fmt::format("There is no monitor \"{}\"; there {}:\n{}", number_or_name,
                           monitors.size() == 1 ? "is" : "are", monitor_list(monitors))};
}

std::string describe(const Monitor& monitor) {
  std::string text =
      fmt::format("{}  {}x{}", monitor.name, monitor.size.width, monitor.size.height);
  if (monitor.refresh_rate > 0) text += fmt::format(", {:g} Hz", monitor.refresh_rate);
  return text +
         fmt::format(", at {},{}{}", monitor.x, monitor.y, monitor.primary ? ", primary" : "");
}

std::string monitor_list(std::span<const Monitor> monitors) {
  std::string list;
  for (std::size_t i = 0; i < monitors.size(); ++i) {
    list += fmt::format("  {}  {}\n", i + 1, describe(monitors[i]));
  }
  return list;
}

Arrangement arrange(std::span<const Monitor> monitors, const ArrangementInput& input) {
  assert(!monitors.empty());
  const auto there = [&](std::size_t index) { return std::min(index, monitors.size() - 1); };
  if (!input.presenter) {
    const std::size_t show = there(input.asked.value_or(input.current));
    // Swapped, the show alone goes to the next monitor.
    return {.show = input.swapped ? (show + 1) % monitors.size() : show};
  }
  const std::size_t speaker = primary(monitors);
  Arrangement result{.show = there(input.asked.value_or(first_but(monitors, speaker))),
                     .presenter = speaker};
  if (result.show == result.presenter) result.presenter = first_but(monitors, result.show);
  result.apart = result.show != result.presenter;
  if (input.swapped) std::swap(result.show, result.presenter);
  return result;
}

}  // namespace rostrum::app
