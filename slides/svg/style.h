// Presentation attributes and style sheets.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "svg/svg.h"

namespace rostrum::svg {

// What an element inherits from those that it is in.
struct Style {
  std::string fill = "black";
  std::string stroke = "none";
  std::string fill_opacity;
  std::string stroke_opacity;
  std::string stroke_width = "0";
  std::string color = "black";  // what `currentColor` means
  bool hidden = false;          // display: none, here or above

  // Sets what has that name, if anything here does. White space around `value` is none of it.
  void set(std::string_view name, std::string_view value);
  // Sets all of "name: value; name: value".
  void set_all(std::string_view declarations);

  // Nothing is painted where there is none.
  [[nodiscard]] std::optional<Paint> fill_paint() const;
  [[nodiscard]] std::optional<Paint> stroke_paint() const;
};

// Rules whose selectors are an element's name, `.class`, `name.class`, `#id` or `*`. Rules with
// other selectors count for nothing.
class StyleSheet {
 public:
  void add(std::string_view css);

  // What the sheet says of an element, in the order of precedence, the last counting most.
  [[nodiscard]] std::string declarations(std::string_view element, std::string_view id,
                                         std::string_view classes) const;

 private:
  std::map<std::string, std::string, std::less<>> rules_;
};

}  // namespace rostrum::svg
