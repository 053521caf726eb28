#include "scene/errors/deck_error.h"

#include <fmt/format.h>

#include <cmath>
#include <string>

namespace rostrum::scene {

DeckError::DeckError(Where where, std::string_view call, std::string_view problem)
    : std::runtime_error(
          fmt::format("{}:{}: {}: {}", where.short_name(), where.line(), call, problem)) {}

void require_positive(double value, std::string_view name, std::string_view call, Where where) {
  if (!std::isfinite(value) || value <= 0) {
    throw DeckError(where, call, fmt::format("{} is {}, but must be above 0", name, value));
  }
}

}  // namespace rostrum::scene
