#include "presenter/presenter_layout.h"

#include <algorithm>
#include <cmath>

namespace rostrum::app {
namespace {

// Units of writing.
constexpr double kMargin = 20;
constexpr double kBarHeight = 74;
constexpr double kCaptionHeight = 112;
constexpr double kNextCaptionHeight = 34;
constexpr double kLeastNotes = 90;

constexpr double kNowShare = 0.6;  // of the window's width

// Measured from the top, as people read; turned over at the end.
struct FromTop {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

double height_of(double width) { return width * 9 / 16; }

}  // namespace

PresenterLayout presenter_layout(PixelSize window, double scale) {
  const double width = window.width / scale;
  const double height = window.height / scale;
  const double inner = std::max(width - 3 * kMargin, 0.0);

  // The picture of now is as large as the width allows and the height has room for.
  const double room = height - kBarHeight - kCaptionHeight - kMargin;
  const double now_width = std::clamp(inner * kNowShare, 0.0, std::max(room, 0.0) * 16 / 9);
  const FromTop now{kMargin, kBarHeight, now_width, height_of(now_width)};

  const double right = now.left + now.width + kMargin;
  const double column = std::max(width - right - kMargin, 0.0);
  const double next_room = height - kBarHeight - kNextCaptionHeight - kLeastNotes - kMargin;
  const double next_width = std::clamp(column, 0.0, std::max(next_room, 0.0) * 16 / 9);
  const FromTop next{right, kBarHeight, next_width, height_of(next_width)};
  const double notes_top = kBarHeight + next.height + kNextCaptionHeight + kMargin / 2;

  const auto rect = [&](const FromTop& r) {
    const auto whole = [](double v) { return static_cast<int>(std::lround(v)); };
    const auto inside = [&](double v, int most) { return std::clamp(whole(v * scale), 0, most); };
    const int x0 = inside(r.left, window.width);
    const int x1 = inside(r.left + std::max(r.width, 0.0), window.width);
    const int y0 = inside(r.top, window.height);
    const int y1 = inside(r.top + std::max(r.height, 0.0), window.height);
    return PixelRect{.x = x0, .y = window.height - y1, .width = x1 - x0, .height = y1 - y0};
  };
  const double caption_top = kBarHeight + now.height;
  return {.bar = rect({kMargin, 0, width - 2 * kMargin, kBarHeight}),
          .now = rect(now),
          .now_caption = rect({now.left, caption_top, now.width, height - caption_top}),
          .next = rect(next),
          .next_caption = rect({right, kBarHeight + next.height, column, kNextCaptionHeight}),
          .notes = rect({right, notes_top, column, height - notes_top - kMargin / 2})};
}

}  // namespace rostrum::app
