#include "panel/panel_host.h"

#include <array>
#include <utility>

#include "rostrum_fonts.h"

namespace rostrum::app {
namespace {

// After an event ImGui needs the frame that takes it in and one that shows what it led to.
constexpr int kSettlingFrames = 3;
constexpr int kThumbnailUnits = 140;

}  // namespace

PanelHost::PanelHost(const deck::Deck& timeline, std::string deck, const gl::ContextInfo& context,
                     ThumbnailStore& thumbnails, BackgroundExport& frames,
                     const PanelSettings& settings)
    : timeline_(&timeline),
      deck_(std::move(deck)),
      context_(&context),
      thumbnails_(&thumbnails),
      frames_(&frames),
      settings_(settings),
      panel_(timeline) {}

void PanelHost::set_window(PixelSize size, double scale, PanelBeside beside) {
  // At another scale its font has another size. In another window it has seen neither the pointer
  // nor the buttons and keys that are held.
  if (scale != scale_ || beside != beside_) {
    imgui_.reset();
    refresh();
  }
  size_ = size;
  scale_ = scale;
  beside_ = beside;
}

void PanelHost::deck_changed() {
  panel_.change_deck(*timeline_);
  refresh();
}

bool PanelHost::shown_beside(PanelBeside what, const Show::State& state) const {
  const bool in_view = what == PanelBeside::SpeakersView;
  return state.panel && state.presenter == in_view && beside_ == what;
}

ImGuiHost& PanelHost::imgui() {
  if (!imgui_) imgui_.emplace(fonts::embedded("regular"), scale_);
  return *imgui_;
}

bool PanelHost::feed(const InputEvent& event, const Show::State& state) {
  if (!state.panel) return true;
  if (!imgui().feed(event)) return false;
  const auto* const moved = std::get_if<PointerMoved>(&event);
  const bool beside = moved != nullptr && layout(state).slide.contains(moved->x, moved->y);
  if (!beside || imgui().wants_pointer()) refresh();
  return true;
}

void PanelHost::begin_frame(Show& show, double now) {
  if (!show.state().panel) return;
  thumbnails_->set_format(static_cast<int>(kThumbnailUnits * scale_), show.state().look.background);
  if (frames_to_settle_ > 0) --frames_to_settle_;
  commands_.clear();
  const bool drawn = drawing_([&] {
    imgui().begin_frame(size_, now);
    panel_.draw(view(show), layout(show.state()), scale_, commands_);
    imgui().end_frame();
  });
  if (!drawn) {
    // ImGui cannot leave a frame in its middle.
    imgui_.reset();
    return;
  }
  for (const PanelCommand& command : commands_) apply(command, show, now);
  if (!commands_.empty()) refresh();
}

void PanelHost::draw(const Show::State& state, const gl::Framebuffer& target) const {
  if (!state.panel || !imgui_) return;
  const PixelRect left = place_left(state);
  const PixelRect beside{
      .x = left.right(), .y = left.y, .width = size_.width - left.right(), .height = left.height};
  const PixelRect below{.x = 0, .y = 0, .width = size_.width, .height = left.y};
  imgui_->draw(std::array{beside, below}, target);
}

void PanelHost::end_frame(const render::FrameStats& drawn, double seconds, double period) {
  drawn_ = drawn;
  times_.add(seconds, period);
}

bool PanelHost::wants_frame(const Show::State& state) const {
  return state.panel && frames_to_settle_ > 0;
}

void PanelHost::refresh() { frames_to_settle_ = kSettlingFrames; }

PixelRect PanelHost::place_left(const Show::State& state) const {
  return slide_area(layout(state), size_.height);
}

bool PanelHost::typing(const Show::State& state) const {
  return state.panel && imgui_ && imgui_->typing();
}

bool PanelHost::wants_pointer(const Show::State& state) const {
  return state.panel && imgui_ && imgui_->wants_pointer();
}

PointerShape PanelHost::pointer_shape(const Show::State& state) const {
  return state.panel && imgui_ ? imgui_->pointer_shape() : PointerShape::Arrow;
}

bool PanelHost::timeline_focused(const Show::State& state) const {
  return state.panel && timeline_focused_;
}

SaveSettings PanelHost::save_settings() const {
  return {.size = {.width = settings_.frames.width, .height = settings_.frames.height},
          .rate = settings_.frames.rate,
          .transparent = settings_.frames.transparent,
          .folder = settings_.frames.folder};
}

PanelLayout PanelHost::layout(const Show::State& state) const {
  return panel_layout(size_.width, size_.height, settings_, scale_, state.panel, beside_);
}

PanelView PanelHost::view(const Show& show) {
  return {.timeline = *timeline_,
          .steps = show.player().steps(),
          .deck = deck_,
          .news = show.state().news,
          .player = show.state().player,
          .transport = show.player().transport(),
          .step = show.player().step(),
          .slide = show.player().slide(),
          .settings = settings_,
          .view = show.state().look,
          .thumbnails = thumbnails_->thumbnails(),
          .statistics = {.frame_ms = times_.in_order(),
                         .median_ms = times_.median(),
                         .p99_ms = times_.percentile(0.99),
                         .dropped = times_.dropped(),
                         .drawn = drawn_,
                         .renderer = context_->renderer,
                         .version = context_->version},
          .saving = frames_->view(),
          .timeline_focused = timeline_focused_};
}

void PanelHost::apply(const PanelCommand& command, Show& show, double now) {
  if (const auto* const asked = std::get_if<Command>(&command)) {
    show.apply(*asked, now);
  } else if (const auto* const transport = std::get_if<TransportCommand>(&command)) {
    show.apply(*transport, now);
  } else if (const auto* const settings = std::get_if<ChangeSettings>(&command)) {
    settings_ = settings->settings;
  } else if (const auto* const look = std::get_if<ChangeView>(&command)) {
    show.look(look->view);
  } else if (const auto* const focus = std::get_if<FocusTimeline>(&command)) {
    timeline_focused_ = focus->focused;
  } else if (const auto* const save = std::get_if<SaveFrames>(&command)) {
    frames_->start(*save, save_settings(), show.state().player.t);
  } else {
    frames_->cancel();
  }
}

}  // namespace rostrum::app
