// The timeline panel in the window that it is shown in: ImGui and the panel, what they see of the
// show, and their part of each frame. The panel's commands take effect here, at one point of the
// frame.
//
// Every call is cheap and draws nothing while the state has no panel.
#pragma once

#include <optional>
#include <string>

#include "base/pixel_rect.h"
#include "deck/deck.h"
#include "draw/thumbnails.h"
#include "export/background_export.h"
#include "gl/context_info.h"
#include "panel/imgui_host.h"
#include "panel/panel.h"
#include "panel/panel_layout.h"
#include "render/frame_stats.h"
#include "show/frame_times.h"
#include "show/input/pointer_shape.h"
#include "show/show.h"
#include "store/panel_settings.h"
#include "system/non_fatal.h"

namespace rostrum::app {

class PanelHost {
 public:
  // All must outlive it. Belongs to the GL context that is current. It says how the thumbnails are
  // to look and shows them; who draws them is not its concern.
  PanelHost(const deck::Deck& timeline, std::string deck, const gl::ContextInfo& context,
            ThumbnailStore& thumbnails, BackgroundExport& frames, const PanelSettings& settings);

  // The window that it is in from now on: its framebuffer, the pixels of one of its units, and what
  // else is in it.
  void set_window(PixelSize size, double scale, PanelBeside beside = PanelBeside::Slide);

  // The timeline that it was given is another one now, at the same place.
  void deck_changed();

  // True while it is shown in the window that has that: it is not once the state asks for it
  // elsewhere, until it is set to that window.
  [[nodiscard]] bool shown_beside(PanelBeside what, const Show::State& state) const;

  // Hands an event of that window to the panel. False if a frame has to be begun first, without the
  // event: to be asked until it is true (imgui_host.h).
  [[nodiscard]] bool feed(const InputEvent& event, const Show::State& state);

  // Builds the panel of a frame that is about to be drawn, and applies its commands to the show and
  // to its own settings.
  void begin_frame(Show& show, double now);
  // Draws the panel of the last begin_frame() beside the place that it leaves; the target is as
  // large as the window.
  void draw(const Show::State& state, const gl::Framebuffer& target) const;
  // Takes note of what a frame of the audience took: drawing the slide, and until it was shown. To
  // be called then.
  void end_frame(const render::FrameStats& drawn, double seconds, double period);

  // True while the panel has something new to show. ImGui needs several frames for what happened.
  [[nodiscard]] bool wants_frame(const Show::State& state) const;
  // Says that it has.
  void refresh();

  // The place that the panel leaves, to the slide or to the speaker's view: y up.
  [[nodiscard]] PixelRect place_left(const Show::State& state) const;

  // True while a field of the panel is being typed in.
  [[nodiscard]] bool typing(const Show::State& state) const;
  // True while what the pointer does is the panel's to answer.
  [[nodiscard]] bool wants_pointer(const Show::State& state) const;
  // The shape that the pointer should have where it is.
  [[nodiscard]] PointerShape pointer_shape(const Show::State& state) const;

  // True while keys are the timeline's (keys.h): from a click on it until a click elsewhere.
  [[nodiscard]] bool timeline_focused(const Show::State& state) const;
  void leave_timeline() { timeline_focused_ = false; }

  // The settings by which pictures are saved.
  [[nodiscard]] SaveSettings save_settings() const;
  [[nodiscard]] const PanelSettings& settings() const { return settings_; }

 private:
  [[nodiscard]] PanelLayout layout(const Show::State& state) const;
  [[nodiscard]] PanelView view(const Show& show);
  void apply(const PanelCommand& command, Show& show, double now);
  ImGuiHost& imgui();

  const deck::Deck* timeline_;
  std::string deck_;
  const gl::ContextInfo* context_;
  ThumbnailStore* thumbnails_;
  BackgroundExport* frames_;

  PixelSize size_;
  double scale_ = 1;
  PanelBeside beside_ = PanelBeside::Slide;
  PanelSettings settings_;
  bool timeline_focused_ = false;

  std::optional<ImGuiHost> imgui_;  // made when the panel is first shown
  Panel panel_;
  int frames_to_settle_ = 0;
  Guard drawing_{"The panel is not drawn."};
  PanelCommands commands_;  // of one frame; a member so that its memory is reused

  FrameTimes times_;
  render::FrameStats drawn_;
};

}  // namespace rostrum::app
