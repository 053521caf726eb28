#include "stills.h"

#include <map>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "draw/painter.h"
#include "export/png.h"
#include "offscreen/offscreen_context.h"
#include "render/canvas.h"
#include "render/readback.h"
#include "talk/opened_deck.h"

namespace rostrum::tests {
namespace {

template <class T>
T take(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  return std::move(result).value();
}

class Stills {
 public:
  Stills() {
    for (const deck::Stop& stop : deck_.timeline.stops) stops_.push_back(stop.time);
  }

  [[nodiscard]] const deck::Deck& timeline() const { return deck_.timeline; }
  [[nodiscard]] const std::vector<double>& stops() const { return stops_; }

  const Picture& picture(double time, PixelSize size) {
    const auto [found, is_new] = pictures_.try_emplace({time, size.width, size.height});
    if (is_new) found->second = draw(time, size);
    return found->second;
  }

 private:
  // Each size has a drawer of its own: one that has drawn larger pictures would have finer glyphs.
  struct Drawer {
    Drawer(const deck::Deck& timeline, const text::Fonts& fonts, PixelSize size)
        : painter{timeline, fonts, keys},
          canvas{take(render::Canvas::create(size.width, size.height))} {}
    app::KeyMap keys;  // the page of keys has glyphs, too
    app::Painter painter;
    render::Canvas canvas;
  };

  Picture draw(double time, PixelSize size) {
    Drawer& drawer =
        drawers_.try_emplace({size.width, size.height}, deck_.timeline, deck_.fonts.fonts(), size)
            .first->second;
    const View view = View::fit(size.width, size.height);
    drawer.painter.paint({.t = time}, view, drawer.canvas.framebuffer());
    std::vector<std::byte> rgba(static_cast<std::size_t>(size.width) *
                                static_cast<std::size_t>(size.height) * 4);
    render::read_pixels(drawer.canvas.framebuffer(), view.area, rgba);
    Picture picture{.width = size.width, .height = size.height, .pixels = {}};
    picture.pixels.resize(rgba.size() / 4 * 3);
    app::png_pixels(rgba, 3, picture.pixels);
    return picture;
  }

  app::OpenedDeck deck_ = take(app::open_deck(kDeck, {}));
  std::vector<double> stops_;
  gl::OffscreenContext context_ = take(gl::OffscreenContext::open());
  std::map<std::pair<int, int>, Drawer> drawers_;
  std::map<std::tuple<double, int, int>, Picture> pictures_;
};

Stills& stills() {
  static Stills the_stills;
  return the_stills;
}

}  // namespace

const deck::Deck& timeline() { return stills().timeline(); }
const std::vector<double>& stops() { return stills().stops(); }
const Picture& still(double time, PixelSize size) { return stills().picture(time, size); }

}  // namespace rostrum::tests
