#include "svg/color.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "base/ascii.h"
#include "base/parse_number.h"
#include "svg/color_names.h"
#include "svg/scanner.h"

namespace rostrum::svg {
namespace {

std::uint8_t byte(double fraction) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(fraction, 0.0, 1.0) * 255));
}

std::optional<Paint> from_hex(std::string_view digits) {
  std::string all;
  const bool is_short = digits.size() == 3 || digits.size() == 4;
  for (const char digit : digits) all.append(is_short ? 2 : 1, digit);
  if (all.size() != 6 && all.size() != 8) return {};
  std::array<std::uint8_t, 4> channels{0, 0, 0, 255};
  for (std::size_t i = 0; i * 2 < all.size(); ++i) {
    const char* const start = all.data() + i * 2;
    const auto [stopped_at, error] = std::from_chars(start, start + 2, channels[i], 16);
    if (error != std::errc{} || stopped_at != start + 2) return {};
  }
  return Paint{{channels[0], channels[1], channels[2]}, channels[3] / 255.0};
}

// CSS Color Module Level 3, section 4.2.4.
Color from_hsl(double hue, double saturation, double lightness) {
  hue = hue / 360 - std::floor(hue / 360);
  const double high = lightness <= 0.5 ? lightness * (saturation + 1)
                                       : lightness + saturation - lightness * saturation;
  const double low = lightness * 2 - high;
  const auto channel = [&](double h) {
    h -= std::floor(h);
    if (h * 6 < 1) return low + (high - low) * h * 6;
    if (h * 2 < 1) return high;
    if (h * 3 < 2) return low + (high - low) * (2.0 / 3 - h) * 6;
    return low;
  };
  return {byte(channel(hue + 1.0 / 3)), byte(channel(hue)), byte(channel(hue - 1.0 / 3))};
}

// rgb() and hsl(), with an opacity or without.
std::optional<Paint> from_function(std::string_view name, std::string_view given) {
  Scanner scanner(given);
  std::array<double, 4> values{0, 0, 0, 1};
  std::array<bool, 4> percent{};
  std::size_t count = 0;
  while (scanner.letter(")") == '\0') {
    if (scanner.letter("/") != '\0') continue;
    const std::optional<double> value = scanner.number();
    if (!value || count == values.size()) return {};
    percent[count] = scanner.letter("%") != '\0';
    values[count] = percent[count] ? *value / 100 : *value;
    if (!percent[count]) static_cast<void>(scanner.word());  // deg
    ++count;
  }
  if (count < 3) return {};
  const double opacity = std::clamp(values[3], 0.0, 1.0);
  if (name.starts_with("hsl")) {
    return Paint{
        from_hsl(values[0], std::clamp(values[1], 0.0, 1.0), std::clamp(values[2], 0.0, 1.0)),
        opacity};
  }
  const auto channel = [&](std::size_t i) {
    return byte(percent[i] ? values[i] : values[i] / 255);
  };
  return Paint{{channel(0), channel(1), channel(2)}, opacity};
}

}  // namespace

std::optional<Paint> parse_color(std::string_view text) {
  const std::string lower = ascii_lower(text);
  if (lower.starts_with('#')) return from_hex(std::string_view(lower).substr(1));
  for (const std::string_view name : {"rgba(", "rgb(", "hsla(", "hsl("}) {
    if (lower.starts_with(name)) {
      return from_function(name, std::string_view(lower).substr(name.size()));
    }
  }
  if (lower == "transparent") return Paint{BLACK, 0};
  const auto found = std::ranges::lower_bound(kNamedColors, lower, {}, &NamedColor::name);
  if (found == kNamedColors.end() || found->name != lower) return {};
  return Paint{rgb(found->rgb)};
}

}  // namespace rostrum::svg
