#include "inspect/inspection.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "inspect/leaves.h"

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

// "#FC6255"
std::string hex(const deck::Rgba& color) {
  const auto byte = [](float v) { return std::lround(std::clamp(v, 0.0F, 1.0F) * 255); };
  return fmt::format("#{:02X}{:02X}{:02X}", byte(color.r), byte(color.g), byte(color.b));
}

double opacity(const LeafPaint& paint) {
  return std::clamp(static_cast<double>(paint.color.a), 0.0, 1.0);
}

std::array<double, 4> sides(const Box& box) {
  if (box.empty()) return {0, 0, 0, 0};
  return {box.min.x, box.min.y, box.max.x, box.max.y};
}

std::string place(const deck::Source& source) {
  return source.file.empty() ? "" : fmt::format("{}:{}", source.file, source.line);
}

Json to_json(const Leaf& leaf) {
  Json json{{"kind", leaf.kind}, {"text", leaf.text}, {"bbox", sides(leaf.box)}};
  const auto stroke = [](const LeafPaint& paint) {
    return Json::array({hex(paint.color), opacity(paint), paint.width});
  };
  if (leaf.image) {
    json["opacity"] = opacity(leaf.fill);
  } else {
    json["fill"] = Json::array({hex(leaf.fill.color), opacity(leaf.fill)});
    json["stroke"] = stroke(leaf.stroke);
    if (opacity(leaf.back_stroke) > 0 && leaf.back_stroke.width > 0) {
      json["background_stroke"] = stroke(leaf.back_stroke);
    }
  }
  json["z_index"] = leaf.z_index;
  const std::string source = place(leaf.source);
  json["source"] = source.empty() ? Json{} : Json(source);
  return json;
}

// "none", "#FC6255", "#FC6255 at 40 %".
std::string paint_text(const LeafPaint& paint) {
  const double shown = opacity(paint);
  if (shown <= 0) return "none";
  std::string text = hex(paint.color);
  if (shown < 1) text += fmt::format(" at {:.3g} %", 100 * shown);
  return text;
}

std::string stroke_text(const LeafPaint& paint) {
  if (opacity(paint) <= 0 || paint.width <= 0) return "none";
  return fmt::format("{}, {:.3g} wide", paint_text(paint), paint.width);
}

std::vector<std::string> row(const Leaf& leaf) {
  const auto [left, bottom, right, top] = sides(leaf.box);
  return {leaf.text.empty() ? std::string{leaf.kind} : fmt::format("\"{}\"", leaf.text),
          fmt::format("{:.3f} {:.3f} {:.3f} {:.3f}", left, bottom, right, top),
          paint_text(leaf.fill),
          leaf.image ? "none" : stroke_text(leaf.stroke),
          fmt::format("{}", leaf.z_index),
          place(leaf.source)};
}

// The stop at that moment, if there is one: its number, counted from 1.
std::optional<std::size_t> stop_at(const deck::Deck& deck, double time) {
  const auto found = std::ranges::lower_bound(deck.stops, time, {}, &deck::Stop::time);
  if (found == deck.stops.end() || found->time != time) return std::nullopt;
  return found - deck.stops.begin() + 1;
}

std::string stop_text(const deck::Deck& deck, double time) {
  const auto number = stop_at(deck, time);
  if (!number) return {};
  return fmt::format(", stop {}, which {}", *number, deck::name_of(deck.stops[*number - 1].after));
}

// Columns as wide as their widest entry; the last one is not filled up.
void print_rows(const std::vector<std::vector<std::string>>& rows, std::string& out) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& cells : rows) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], cells[i].size());
  }
  for (const auto& cells : rows) {
    out += ' ';
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool last = i + 1 == cells.size();
      fmt::format_to(std::back_inserter(out), " {:<{}}{}", cells[i], last ? 0 : widths[i],
                     last ? "\n" : " ");
    }
  }
}

}  // namespace

std::string inspection(const deck::Deck& deck, std::span<const double> times) {
  std::string out;
  for (const double time : times) {
    const deck::Camera camera = deck::camera_at(deck, time);
    const std::vector<Leaf> leaves = leaves_at(deck, time);
    fmt::format_to(std::back_inserter(out),
                   "{:.3f} s{}, camera at {:.3f} {:.3f}, {:.3f} wide, {}\n", time,
                   stop_text(deck, time), camera.center.x, camera.center.y, camera.width,
                   leaves.empty()       ? "nothing on the slide"
                   : leaves.size() == 1 ? "1 leaf"
                                        : fmt::format("{} leaves", leaves.size()));
    if (leaves.empty()) continue;
    std::vector<std::vector<std::string>> rows{
        {"leaf", "left bottom right top", "fill", "stroke", "z", "source"}};
    for (const Leaf& leaf : leaves) rows.push_back(row(leaf));
    print_rows(rows, out);
  }
  return out;
}

std::string inspection_json(const deck::Deck& deck, std::span<const double> times) {
  Json moments = Json::array();
  for (const double time : times) {
    const deck::Camera camera = deck::camera_at(deck, time);
    Json leaves = Json::array();
    for (const Leaf& leaf : leaves_at(deck, time)) leaves.push_back(to_json(leaf));
    const double height = camera.width * kFrameHeight / kFrameWidth;
    moments.push_back({{"time", time},
                       {"camera",
                        {{"center", {camera.center.x, camera.center.y}},
                         {"width", camera.width},
                         {"height", height}}},
                       {"leaves", std::move(leaves)}});
    if (const auto number = stop_at(deck, time)) {
      const deck::Stop& stop = deck.stops[*number - 1];
      moments.back()["stop"] = {{"number", *number},
                                {"hold", stop.hold},
                                {"loop", stop.after == deck::AfterStop::Loop},
                                {"auto_next", stop.after == deck::AfterStop::Go}};
    }
  }
  // A glyph may stand for part of a character.
  return Json{{"moments", std::move(moments)}}.dump(1, ' ', false, Json::error_handler_t::replace) +
         '\n';
}

}  // namespace rostrum::app
