// What comes with the timeline panel: its state, its part of each frame, and what it makes of the
// pointer. It turns the panel's commands into what they change, at one point of the frame.
#pragma once

#include <optional>
#include <string>

#include "draw/painter.h"
#include "draw/slide_cache.h"
#include "draw/thumbnails.h"
#include "export/background_export.h"
#include "gl/context_info.h"
#include "panel/imgui_host.h"
#include "panel/panel.h"
#include "render/renderer.h"
#include "scene/timeline.h"
#include "show/frame_times.h"
#include "show/input/key_map.h"
#include "show/input/pointer_shape.h"
#include "show/input/slide_pointer.h"
#include "show/show.h"
#include "store/settings_file.h"
#include "window/window.h"

namespace rostrum::app {

class Rehearsal {
 public:
  // All must outlive it. Belongs to the GL context that is current.
  Rehearsal(const scene::Timeline& timeline, std::string deck, const gl::ContextInfo& context,
            Painter& painter, const KeyMap& keys, const KeptSettings& settings);

  // Of a window of so many pixels and so many pixels a unit.
  void set_window(PixelSize size, double scale);

  // What the events ask of the show and of the panel.
  void handle(const WindowEvents& events, Show& show, double now);

  // The panel's part of a frame that is about to be drawn. Afterwards the show is as it is asked to
  // be, and the slide can be drawn.
  void begin_frame(Show& show, double now);
  // Draws the slide, where view() says, and the panel beside it; the target is as large as the
  // window. The stats are the slide's.
  render::FrameStats draw(const Moment& moment, const View& view, const Show::State& state,
                          const gl::Framebuffer& target);
  // The panel alone, where it is shown, beside what was drawn in the slide's place.
  void draw_panel(const Show::State& state, const gl::Framebuffer& target) const;
  // What the frame took. To be called once it is shown.
  void end_frame(const render::FrameStats& stats, double seconds, double period);

  // Whether the panel has something new to show.
  [[nodiscard]] bool wants_frame(const Show::State& state) const;
  // Whether there is work besides: thumbnails, frames to write.
  [[nodiscard]] bool has_work(const Show::State& state) const;
  // Does some, for about so many seconds.
  void work(const Show& show, double seconds);

  // Where the slide is drawn.
  [[nodiscard]] View view(const Show::State& state) const;

  // What the pointer is to look like where it is.
  [[nodiscard]] PointerShape pointer_shape(const Show::State& state) const;

  // What is to be kept of the settings.
  [[nodiscard]] KeptSettings settings(const Show& show) const;

 private:
  [[nodiscard]] PanelLayout layout(const Show::State& state) const;
  [[nodiscard]] PanelView panel_view(const Show& show);
  [[nodiscard]] bool typing(const Show& show) const;
  void feed(const InputEvent& event, Show& show, double now);
  void left_button(const ButtonChanged& button, Show& show, double now);
  [[nodiscard]] SlidePlace slide_place(const Show& show) const;
  void press(const Press& press, Show& show, double now);
  void apply(const PanelCommand& command, Show& show, double now);
  void save_frames(const Show& show);
  ImGuiHost& host();

  const scene::Timeline* timeline_;
  std::string deck_;
  const gl::ContextInfo* context_;
  Painter* painter_;
  const KeyMap* keys_;

  PixelSize size_;
  double scale_ = 1;
  PanelSettings settings_;
  bool timeline_focused_ = false;

  std::optional<ImGuiHost> host_;  // made when the panel is first shown
  Panel panel_;
  int frames_to_settle_ = 0;  // ImGui answers what happens over so many frames
  PanelCommands commands_;    // kept for its memory

  KeptSlide slide_;
  ThumbnailStore thumbnails_;
  BackgroundExport dump_;
  std::uint32_t saves_ = 0;  // of the show's, done
  FrameTimes times_;
  render::FrameStats stats_;

  SlidePointer pointer_;
};

}  // namespace rostrum::app
