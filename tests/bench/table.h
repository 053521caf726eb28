// Prints the table of all figures, as text while they come in and as JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "measuring.h"

namespace rostrum::bench {

class Table {
 public:
  // Prints at once what machine the figures are of.
  void machine(const std::string& name, const std::string& value);

  // The rows that follow are of this group.
  void group(const std::string& title);

  // Prints a row: what was measured, in which unit, and the values, which are one where the other
  // two are not known.
  void row(const std::string& what, const std::string& unit, const Spread& values);
  void row(const std::string& what, const std::string& unit, double value);

  // {"machine": {NAME: VALUE}, "rows": [{"group", "what", "unit", "median", "p99", "most"}]}, a
  // single value under "value".
  [[nodiscard]] std::string json() const;

 private:
  struct Row {
    std::string group;
    std::string what;
    std::string unit;
    std::optional<Spread> spread;
    double value = 0;
  };

  std::vector<std::pair<std::string, std::string>> machine_;
  std::string group_;
  std::vector<Row> rows_;
};

}  // namespace rostrum::bench
