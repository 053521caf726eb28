#include "presenter/presenter_text.h"

#include <algorithm>

namespace rostrum::app {
namespace {

using deck::Rgba;
using scene::Weight;

constexpr Rgba kBright{1, 1, 1, 1};
constexpr Rgba kPlain{0.82F, 0.85F, 0.89F, 1};
constexpr Rgba kDim{0.58F, 0.62F, 0.68F, 1};
constexpr Rgba kWarning{1.0F, 0.72F, 0.25F, 1};
constexpr Rgba kGood{0.45F, 0.85F, 0.55F, 1};

// Sizes in units of writing.
constexpr Writing kTimer{.size = 40, .weight = Weight::Bold};
constexpr Writing kClock{.size = 30};
constexpr Writing kSmall{.size = 17};
constexpr Writing kStrong{.size = 20, .weight = Weight::Bold};
constexpr Writing kPlate{.size = 19, .weight = Weight::Bold};
constexpr double kNotesTitle = 17;
constexpr double kLineHeight = 1.42;  // of the size
constexpr double kGap = 18;

// Puts words on a part, from its upper left corner in units of writing, y down.
class Page {
 public:
  explicit Page(const scene::Typesetter& typesetter) : typesetter_(&typesetter) {}

  // The right end of the ink.
  double add(const std::string& text, double x, double baseline, const Writing& writing,
             const Rgba& color) {
    const scene::Layout layout = typesetter_->text(text, writing.size, writing.weight);
    add_text(layout, at(x, baseline), color, list_);
    return x + right_of(layout);
  }
  // Ends at x. The left end of the ink.
  double add_right(const std::string& text, double x, double baseline, const Writing& writing,
                   const Rgba& color) {
    const scene::Layout layout = typesetter_->text(text, writing.size, writing.weight);
    add_text(layout, at(x - right_of(layout), baseline), color, list_);
    return x - right_of(layout);
  }
  void add_fitted(const std::string& text, double x, double right, double baseline,
                  const Writing& writing, const Rgba& color) {
    const double room = (right - x) / kWritingUnits;
    add(fitted(text, room, writing, *typesetter_), x, baseline, writing, color);
  }
  // A filled rectangle behind what is added next.
  void plate(double x, double top, double width, double height, const Rgba& color) {
    list_.add(deck::QuadItem{
        .center = glm::vec2(at(x + width / 2, top + height / 2)),
        .half_size = glm::vec2(width / 2 / kWritingUnits, height / 2 / kWritingUnits),
        .fill = color});
  }
  [[nodiscard]] double width(const std::string& text, const Writing& writing) const {
    return right_of(typesetter_->text(text, writing.size, writing.weight));
  }

  [[nodiscard]] deck::DrawList take() { return std::move(list_); }

 private:
  static Point at(double x, double y) { return {x / kWritingUnits, -y / kWritingUnits}; }
  static double right_of(const scene::Layout& layout) {
    const Box ink = ink_of(layout);
    return ink.empty() ? 0 : ink.max.x * kWritingUnits;
  }

  const scene::Typesetter* typesetter_;
  deck::DrawList list_;
};

}  // namespace

deck::DrawList bar_list(const PresenterBar& bar, double width,
                        const scene::Typesetter& typesetter) {
  constexpr double kBaseline = 50;
  Page page{typesetter};
  double left = page.add(bar.timer, 0, kBaseline, kTimer, bar.timer_runs ? kBright : kDim) + kGap;
  const double right = page.add_right(bar.clock, width, kBaseline, kClock, kPlain) - kGap;
  if (!bar.pace.empty()) {
    left = page.add(bar.pace, left, kBaseline, kSmall, bar.behind ? kWarning : kGood) + kGap;
  }
  if (!bar.projector.empty()) {
    const double plate = page.width(bar.projector, kPlate) + 2 * kGap;
    if (right - plate > left) {
      page.plate(right - plate, kBaseline - 28, plate, 40, kWarning);
      page.add(bar.projector, right - plate + kGap, kBaseline - 1, kPlate, {0, 0, 0, 1});
    }
  }
  return page.take();
}

deck::DrawList caption_list(const PresenterCaption& caption, double width,
                            const scene::Typesetter& typesetter) {
  Page page{typesetter};
  const double audience = page.add_right(caption.audience, width, 28, kSmall, kDim) - kGap;
  page.add_fitted(caption.position + (caption.remaining.empty() ? "" : ", ") + caption.remaining, 0,
                  audience, 28, kSmall, kPlain);
  page.add_fitted(caption.next_key, 0, width, 58, kStrong, kBright);
  if (!caption.message.empty()) {
    page.add_fitted(caption.message, 0, width, 90, kStrong, caption.good ? kGood : kWarning);
  }
  return page.take();
}

deck::DrawList label_list(const std::string& label, double width,
                          const scene::Typesetter& typesetter) {
  Page page{typesetter};
  page.add_fitted(label, 0, width, 25, kSmall, kPlain);
  return page.take();
}

NotesPage notes_page(const PresenterNotes& notes, double width,
                     const scene::Typesetter& typesetter) {
  Page page{typesetter};
  const Writing writing{.size = notes.size};
  double baseline = kNotesTitle - notes.scroll;
  page.add_fitted(notes.title, 0, width, baseline, {.size = kNotesTitle}, kDim);
  baseline += kNotesTitle * 0.6;
  for (const std::string& line : wrapped(notes.text, width / kWritingUnits, writing, typesetter)) {
    baseline += notes.size * kLineHeight;
    page.add(line, 0, baseline, writing, kBright);
  }
  return {.list = page.take(), .height = baseline + notes.scroll + notes.size * 0.5};
}

}  // namespace rostrum::app
