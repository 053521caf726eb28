#include "show/tools/speaker_tools.h"

#include <algorithm>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <limits>
#include <utility>

namespace rostrum::app {
namespace {

// A drag that is shorter is a click: it zooms in by this factor about its place.
constexpr double kLeastDrag = 0.1;  // frame units at no zoom
constexpr double kClickZoom = 2;

using Kind = PointerOnSlide::Kind;

Box box_between(Point a, Point b) {
  Box box;
  box.add(glm::clamp(a, -kHalfFrame, kHalfFrame));
  box.add(glm::clamp(b, -kHalfFrame, kHalfFrame));
  return box;
}

// Returns the region to zoom into so that the point stays under the pointer while the slide grows.
Box box_about(Point at, const ZoomView& view) {
  const Box seen = view.seen();
  return {.min = at + (seen.min - at) / kClickZoom, .max = at + (seen.max - at) / kClickZoom};
}

}  // namespace

void SpeakerTools::take(Tool tool) {
  ink_.end();
  held_ = false;
  laser_.reset();
  tool_ = tool;
}

void SpeakerTools::apply(ToolCommand command, const Context& context) {
  switch (command) {
    case ToolCommand::Laser:
      put_away_region();
      take(tool_ == Tool::Laser ? Tool::None : Tool::Laser);
      break;
    case ToolCommand::Draw:
      put_away_region();
      take(tool_ == Tool::Pen ? Tool::None : Tool::Pen);
      break;
    case ToolCommand::Erase:
      put_away_region();
      // The eraser gives way to the tool that it was taken up from.
      if (tool_ == Tool::Eraser) {
        take(before_eraser_);
      } else {
        before_eraser_ = tool_ == Tool::Pen ? Tool::Pen : Tool::None;
        take(Tool::Eraser);
      }
      break;
    case ToolCommand::ClearMarks:
      ink_.clear(context.step);
      break;
    case ToolCommand::ZoomRegion:
      if (!put_away_region()) {
        ink_.end();
        held_ = false;
        choosing_region_ = true;
      }
      break;
    case ToolCommand::Overview:
      break;
  }
}

bool SpeakerTools::pointer(const PointerOnSlide& what, const Context& context, double now) {
  if (what.kind == Kind::Left) {
    hand_.reset();
    laser_.leave(now);
    return false;
  }
  const Point before = std::exchange(hand_, what.at).value_or(what.at);
  if (choosing_region_) return drag_region(what, context, now);
  switch (tool_) {
    case Tool::None:
      break;
    case Tool::Laser:
      laser_.move(what.at, now);
      break;
    case Tool::Pen:
      return draw(what, context);
    case Tool::Eraser:
      return erase(what, before, context);
  }
  return false;
}

bool SpeakerTools::drag_region(const PointerOnSlide& what, const Context& context, double now) {
  if (what.kind == Kind::Pressed) corner_ = what.at;
  if (what.kind == Kind::Released && corner_) {
    const Point from = *std::exchange(corner_, std::nullopt);
    choosing_region_ = false;
    const bool click = glm::distance(from, what.at) < kLeastDrag / context.zoom.zoom;
    zoom_to(zoom_view(click ? box_about(from, context.zoom) : box_between(from, what.at)),
            context.zoom, now);
  }
  return true;
}

bool SpeakerTools::draw(const PointerOnSlide& what, const Context& context) {
  switch (what.kind) {
    case Kind::Pressed:
      held_ = true;
      ink_.begin(context.step, what.at, kPenWidth / context.zoom.zoom, context.t);
      return true;
    case Kind::Moved:
      ink_.move(what.at);
      return held_;
    case Kind::Released:
      ink_.end();
      held_ = false;
      return true;
    case Kind::Left:
      break;
  }
  return false;
}

bool SpeakerTools::erase(const PointerOnSlide& what, Point before, const Context& context) {
  if (what.kind == Kind::Pressed) held_ = true;
  if (held_) ink_.erase(context.step, before, what.at, kEraserRadius / context.zoom.zoom);
  if (what.kind == Kind::Released) held_ = false;
  return held_ || what.kind == Kind::Released;
}

void SpeakerTools::zoom_to(const ZoomView& to, const ZoomView& from, double now) {
  motion_.reset();
  if (to != from) motion_.emplace(from, to, now);
}

std::optional<ZoomView> SpeakerTools::zooming(double now) {
  if (!motion_) return std::nullopt;
  const ZoomView view = motion_->at(now);
  if (motion_->over(now)) motion_.reset();
  return view;
}

bool SpeakerTools::put_away_region() {
  corner_.reset();
  return std::exchange(choosing_region_, false);
}

bool SpeakerTools::put_away_tool() {
  if (tool_ == Tool::None) return false;
  take(Tool::None);
  return true;
}

ToolsView SpeakerTools::view(StepNumber step, double now) const {
  ToolsView view{.tool = tool_,
                 .hand = {},
                 .laser = {},
                 .marks = ink_.marks(step),
                 .choosing_region = choosing_region_,
                 .region = {}};
  if (choosing_region_) {
    if (corner_ && hand_) view.region = box_between(*corner_, *hand_);
  } else if (tool_ == Tool::Laser) {
    view.laser = laser_.light(now);
  } else if (tool_ != Tool::None) {
    view.hand = hand_;
  }
  return view;
}

double SpeakerTools::next_change(double now) const {
  if (motion_) return -std::numeric_limits<double>::infinity();
  if (tool_ == Tool::Laser && !choosing_region_) return laser_.next_change(now);
  return std::numeric_limits<double>::infinity();
}

}  // namespace rostrum::app
