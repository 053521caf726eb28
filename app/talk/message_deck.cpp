#include "talk/message_deck.h"

#include <string>
#include <utility>

#include "scene/scene.h"

namespace rostrum::app {
namespace {

constexpr double kWidth = 12;  // frame units
constexpr Color kText{0xB0, 0xB6, 0xC0};

}  // namespace

deck::Deck message_deck(std::string_view title, std::string_view text,
                        const scene::Typesetter& typesetter) {
  using namespace scene;
  Scene scene(typesetter);
  scene.slide(title.empty() ? "Talk" : std::string{title}, std::string{text});
  if (!title.empty() || !text.empty()) {
    Mobject heading = scene.Text(title, {.font_size = 34, .wrap_width = kWidth});
    Mobject words = scene.Text(text, {.font_size = 24, .color = kText, .wrap_width = kWidth});
    words.next_to(heading, DOWN, 0.6, LEFT);
    Mobject all = scene.Group({heading, words});
    all.move_to(ORIGIN);
    scene.add(all);
  }
  return std::move(scene).finish();
}

}  // namespace rostrum::app
