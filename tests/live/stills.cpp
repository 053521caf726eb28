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

// The context that all of them are drawn in.
void make_context() {
  static const gl::OffscreenContext the_context = take(gl::OffscreenContext::open());
}

}  // namespace

class DeckStills::Drawing {
 public:
  explicit Drawing(std::string_view deck)
      : deck_(take(app::open_deck({.deck = std::string{deck}}))) {
    make_context();
  }

  [[nodiscard]] const deck::Deck& timeline() const { return deck_.timeline; }

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

  app::OpenedDeck deck_;
  std::map<std::pair<int, int>, Drawer> drawers_;
  std::map<std::tuple<double, int, int>, Picture> pictures_;
};

DeckStills::DeckStills(std::string_view deck) : drawing_(std::make_unique<Drawing>(deck)) {}
DeckStills::~DeckStills() = default;

const deck::Deck& DeckStills::timeline() const { return drawing_->timeline(); }
const Picture& DeckStills::picture(double time, PixelSize size) {
  return drawing_->picture(time, size);
}

namespace {

DeckStills& stills() {
  static DeckStills the_stills(kDeck);
  return the_stills;
}

}  // namespace

const deck::Deck& timeline() { return stills().timeline(); }

const std::vector<double>& stops() {
  static const std::vector<double> the_stops = [] {
    std::vector<double> times;
    for (const deck::Stop& stop : timeline().stops) times.push_back(stop.time);
    return times;
  }();
  return the_stops;
}

const Picture& still(double time, PixelSize size) { return stills().picture(time, size); }

}  // namespace rostrum::tests
