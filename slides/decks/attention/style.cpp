#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

Mobject slide_title(Scene& scene, std::string_view words) {
  return scene.Text(words, {.font_size = kTitleSize, .color = BLUE}).to_edge(UP, 0.5);
}

Mobject remark(Scene& scene, std::string_view lead, std::string_view lines, Color color) {
  Mobject first = scene.Text(
      lead, {.font_size = kLeadSize, .color = color, .weight = BOLD, .line_spacing = kLineSpacing});
  Mobject rest =
      scene.Text(lines, {.font_size = kBodySize, .color = color, .line_spacing = kLineSpacing});
  first.align_to(ORIGIN, LEFT);
  rest.next_to(first, DOWN, 0.3, LEFT);
  return scene.Group({first, rest}).move_to(ORIGIN).align_to(ORIGIN, LEFT);
}

}  // namespace rostrum::decks::attention
