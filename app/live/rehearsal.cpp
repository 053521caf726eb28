#include "live/rehearsal.h"

#include <array>
#include <utility>

#include "rostrum_fonts.h"

namespace rostrum::app {
namespace {

// After an event ImGui needs the frame that takes it in and one that shows what it led to.
constexpr int kSettlingFrames = 3;
constexpr int kThumbnailUnits = 140;

// Where these happen decides whose they are, the slide's or the panel's, and only a frame tells.
bool needs_frame(const InputEvent& event) {
  const auto* const button = std::get_if<ButtonChanged>(&event);
  return (button != nullptr && button->button == 0) || std::holds_alternative<WheelTurned>(event);
}

DumpSettings dump_settings(const FramesSettings& settings) {
  return {.size = {.width = settings.width, .height = settings.height},
          .rate = settings.rate,
          .transparent = settings.transparent,
          .folder = settings.folder};
}

}  // namespace

Rehearsal::Rehearsal(const scene::Timeline& timeline, std::string deck,
                     const gl::ContextInfo& context, Painter& painter, const KeyMap& keys,
                     const KeptSettings& settings)
    : timeline_(&timeline),
      deck_(std::move(deck)),
      context_(&context),
      painter_(&painter),
      keys_(&keys),
      settings_(settings.panel),
      panel_(timeline),
      slide_(painter),
      thumbnails_(timeline),
      dump_(timeline, deck_, painter.renderer()) {}

void Rehearsal::set_window(PixelSize size, double scale) {
  if (scale != scale_) host_.reset();  // its font has another size now
  size_ = size;
  scale_ = scale;
}

ImGuiHost& Rehearsal::host() {
  if (!host_) host_.emplace(fonts::embedded("regular"), scale_);
  return *host_;
}

PanelLayout Rehearsal::layout(const Show::State& state) const {
  return panel_layout(size_.width, size_.height, settings_, scale_, state.panel);
}

View Rehearsal::view(const Show::State& state) const {
  return state.audience().look.view(slide_area(layout(state), size_.height));
}

void Rehearsal::handle(const WindowEvents& events, Show& show, double now) {
  for (const InputEvent& event : events.input) {
    if (const auto* const pressed = std::get_if<Press>(&event)) {
      if (typing(show) && edits_text(*pressed)) continue;
      if (!show.press_in_overview(*pressed, now)) press(*pressed, show, now);
    } else {
      feed(event, show, now);
    }
  }
  save_frames(show);
}

bool Rehearsal::typing(const Show& show) const {
  return show.state().panel && host_ && host_->typing();
}

void Rehearsal::feed(const InputEvent& event, Show& show, double now) {
  if (show.state().panel) {
    while (!host().feed(event)) begin_frame(show, now);
    if (needs_frame(event)) begin_frame(show, now);
    const auto* const moved = std::get_if<PointerMoved>(&event);
    const bool over_slide =
        moved != nullptr && layout(show.state()).slide.contains(moved->x, moved->y);
    if (!over_slide || host().wants_pointer()) frames_to_settle_ = kSettlingFrames;
  }
  if (const auto* const moved = std::get_if<PointerMoved>(&event)) {
    pointer_.moved(*moved, slide_place(show), show, now);
  } else if (std::holds_alternative<PointerLeft>(event)) {
    pointer_.left(show, now);
  } else if (const auto* const button = std::get_if<ButtonChanged>(&event)) {
    if (button->button == 0) left_button(*button, show, now);
  } else if (const auto* const turned = std::get_if<WheelTurned>(&event)) {
    const bool over_panel = show.state().panel && host().wants_pointer();
    if (!over_panel) pointer_.wheel(*turned, show.state().panel, slide_place(show), show);
  }
}

SlidePlace Rehearsal::slide_place(const Show& show) const {
  return {.area = slide_area(layout(show.state()), size_.height),
          .window_height = size_.height,
          .scale = scale_,
          // With the speaker's view open, it is there.
          .overview = !show.state().presenter};
}

void Rehearsal::left_button(const ButtonChanged& button, Show& show, double now) {
  const bool on_slide = !(show.state().panel && host().wants_pointer());
  if (button.down && on_slide) timeline_focused_ = false;
  if (!pointer_.button(button.down, on_slide, slide_place(show), show, now)) return;
  const Press click{.key = Key::LeftButton, .modifiers = button.modifiers};
  if (const auto command = keys_->command_for(click)) show.apply(*command, now);
}

void Rehearsal::press(const Press& press, Show& show, double now) {
  if (show.type(press, now)) return;
  const auto command = show.state().panel && timeline_focused_ ? keys_->timeline_command_for(press)
                                                               : keys_->command_for(press);
  if (!command) return;
  show.apply(*command, now);
  if (!show.state().panel) timeline_focused_ = false;
}

void Rehearsal::save_frames(const Show& show) {
  if (std::exchange(saves_, show.state().saves) == show.state().saves) return;
  dump_.start({.what = DumpWhat::Shown}, dump_settings(settings_.frames), show.state().player.t);
}

void Rehearsal::begin_frame(Show& show, double now) {
  pointer_.follow(slide_place(show), show, now);
  if (!show.state().panel) return;
  thumbnails_.set_look(static_cast<int>(kThumbnailUnits * scale_), show.state().look.background);
  host().begin_frame(size_, now);
  commands_.clear();
  const PanelView seen = panel_view(show);
  panel_.draw(seen, layout(show.state()), scale_, commands_);
  host().end_frame();
  if (frames_to_settle_ > 0) --frames_to_settle_;
  for (const PanelCommand& command : commands_) apply(command, show, now);
  if (!commands_.empty()) frames_to_settle_ = kSettlingFrames;
}

void Rehearsal::apply(const PanelCommand& command, Show& show, double now) {
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
  } else if (const auto* const dump = std::get_if<DumpFrames>(&command)) {
    dump_.start(*dump, dump_settings(settings_.frames), show.state().player.t);
  } else {
    dump_.cancel();
  }
}

render::FrameStats Rehearsal::draw(const Moment& moment, const View& view, const Show::State& state,
                                   const gl::Framebuffer& target) {
  if (!state.panel) {
    slide_.forget();
    return painter_->paint(moment, view, target);
  }
  const render::FrameStats stats = slide_.paint(moment, view, target);
  draw_panel(state, target);
  return stats;
}

void Rehearsal::draw_panel(const Show::State& state, const gl::Framebuffer& target) const {
  if (!state.panel || !host_) return;
  // What the slide leaves: beside it, and below.
  const PixelRect slide = slide_area(layout(state), size_.height);
  const std::array<PixelRect, 2> parts{{{.x = slide.right(),
                                         .y = slide.y,
                                         .width = size_.width - slide.right(),
                                         .height = slide.height},
                                        {.x = 0, .y = 0, .width = size_.width, .height = slide.y}}};
  host_->draw(parts, target);
}

void Rehearsal::end_frame(const render::FrameStats& stats, double seconds, double period) {
  stats_ = stats;
  times_.add(seconds, period);
}

bool Rehearsal::wants_frame(const Show::State& state) const {
  return state.panel && frames_to_settle_ > 0;
}

bool Rehearsal::has_work(const Show::State& state) const {
  return dump_.running() || (state.panel && !thumbnails_.complete());
}

void Rehearsal::work(const Show& show, double seconds) {
  frames_to_settle_ = kSettlingFrames;
  if (dump_.running()) {
    dump_.step(seconds);
  } else {
    thumbnails_.draw_some(*painter_, show.player().step().value_or(0), seconds);
  }
}

PanelView Rehearsal::panel_view(const Show& show) {
  return {.timeline = *timeline_,
          .deck = deck_,
          .player = show.state().player,
          .transport = show.player().transport(),
          .step = show.player().step(),
          .slide = show.player().slide(),
          .settings = settings_,
          .view = show.state().look,
          .thumbnails = thumbnails_.thumbnails(),
          .statistics = {.frame_ms = times_.in_order(),
                         .median_ms = times_.median(),
                         .p99_ms = times_.percentile(0.99),
                         .dropped = times_.dropped(),
                         .draw_calls = stats_.draw_calls,
                         .quads = stats_.quads,
                         .glyphs = stats_.glyphs,
                         .stroke_lines = stats_.stroke_lines,
                         .fill_edges = stats_.fill_edges,
                         .composites = stats_.composites,
                         .atlas_pages = stats_.atlas_pages,
                         .atlas_fill = stats_.atlas_fill,
                         .renderer = context_->renderer,
                         .version = context_->version},
          .dump = dump_.view(),
          .timeline_focused = timeline_focused_};
}

PointerShape Rehearsal::pointer_shape(const Show::State& state) const {
  return state.panel && host_ ? host_->pointer_shape() : PointerShape::Arrow;
}

KeptSettings Rehearsal::settings(const Show& show) const {
  const Transport& transport = show.player().transport();
  return {.panel = settings_,
          .clock_rate = transport.frame_rate,
          .hold_at_stops = transport.hold_at_stops};
}

}  // namespace rostrum::app
