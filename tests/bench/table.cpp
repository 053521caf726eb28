#include "table.h"

#include <nlohmann/json.hpp>

namespace rostrum::bench {

void Table::machine(const std::string& name, const std::string& value) {
  machine_.emplace_back(name, value);
  fmt::print("{:<10} {}\n", name, value);
}

void Table::group(const std::string& title) {
  group_ = title;
  fmt::print("\n{:<50}{:>12}{:>12}{:>12}\n", title, "median", "99 %", "most");
}

void Table::row(const std::string& what, const std::string& unit, const Spread& values) {
  rows_.push_back({.group = group_, .what = what, .unit = unit, .spread = values});
  fmt::print("  {:<48}{:>12.2f}{:>12.2f}{:>12.2f}  {}\n", what, values.median, values.high,
             values.most, unit);
  (void)std::fflush(stdout);
}

void Table::row(const std::string& what, const std::string& unit, double value) {
  rows_.push_back({.group = group_, .what = what, .unit = unit, .spread = {}, .value = value});
  fmt::print("  {:<48}{:>12.2f}{:>24}  {}\n", what, value, "", unit);
  (void)std::fflush(stdout);
}

std::string Table::json() const {
  using Json = nlohmann::ordered_json;
  Json machine = Json::object();
  for (const auto& [name, value] : machine_) machine[name] = value;
  Json rows = Json::array();
  for (const Row& row : rows_) {
    Json json{{"group", row.group}, {"what", row.what}, {"unit", row.unit}};
    if (row.spread) {
      json["median"] = row.spread->median;
      json["p99"] = row.spread->high;
      json["most"] = row.spread->most;
    } else {
      json["value"] = row.value;
    }
    rows.push_back(std::move(json));
  }
  return Json{{"machine", std::move(machine)}, {"rows", std::move(rows)}}.dump(2) + '\n';
}

}  // namespace rostrum::bench
