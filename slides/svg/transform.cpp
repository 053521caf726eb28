#include "svg/transform.h"

#include <array>
#include <cmath>
#include <optional>

#include "base/ascii.h"
#include "path/transforms.h"
#include "svg/scanner.h"

namespace rostrum::svg {
namespace {

constexpr double kDegree = PI / 180;

struct Arguments {
  std::array<double, 6> values{};
  std::size_t count = 0;
};

// What stands between parentheses; nothing where they are not there or hold too much.
std::optional<Arguments> arguments(Scanner& scanner) {
  if (scanner.letter("(") == '\0') return {};
  Arguments found;
  while (scanner.letter(")") == '\0') {
    const std::optional<double> value = scanner.number();
    if (!value) {
      // Units (px, deg) are those that numbers have anyway.
      if (found.count == 0 || scanner.word().empty()) return {};
      continue;
    }
    if (found.count == found.values.size()) return {};
    found.values[found.count++] = *value;
  }
  return found;
}

std::optional<Affine> function(std::string_view name, const Arguments& given) {
  const auto& [a, b, c, d, e, f] = given.values;
  const std::size_t n = given.count;
  if (name == "matrix" && n == 6) return Affine{{a, b}, {c, d}, {e, f}};
  if (name == "translate" && n >= 1) return path::translation({a, b});
  if (name == "scale" && n >= 1) return path::scaling({a, n == 1 ? a : b});
  if (name == "rotate" && (n == 1 || n == 3)) return path::rotation(a * kDegree, {b, c});
  if (name == "skewx" && n == 1) return Affine{{1, 0}, {std::tan(a * kDegree), 1}, ORIGIN};
  if (name == "skewy" && n == 1) return Affine{{1, std::tan(a * kDegree)}, {0, 1}, ORIGIN};
  return {};
}

}  // namespace

Affine parse_transform(std::string_view text) {
  Scanner scanner(text);
  Affine map;
  while (!scanner.done()) {
    const std::string name = ascii_lower(scanner.word());
    const std::optional<Arguments> given = arguments(scanner);
    const std::optional<Affine> next = given ? function(name, *given) : std::nullopt;
    if (!next) break;
    map = map * *next;
  }
  return map;
}

}  // namespace rostrum::svg
