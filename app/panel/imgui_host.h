// Dear ImGui in the show's window: its context, the font, what the pointer and the keyboard do, and
// drawing it. What is drawn with it is not its concern (panel.h).
#pragma once

#include <cstddef>
#include <span>

#include "base/pixel_size.h"
#include "base/view.h"
#include "gl/framebuffer.h"
#include "show/input/input.h"
#include "show/input/pointer_shape.h"

namespace rostrum::app {

// One at a time, while a GL context is current. Writes no file.
class ImGuiHost {
 public:
  // The font's bytes must outlive it; a unit is `scale` pixels.
  ImGuiHost(std::span<const std::byte> font, double scale);
  ~ImGuiHost();
  ImGuiHost(const ImGuiHost&) = delete;
  ImGuiHost& operator=(const ImGuiHost&) = delete;

  // Takes the event into the next frame. False if that frame has to be made first, without it: one
  // frame sees a button or a key go down or up but once, and nothing that came after a key that
  // edits, so that however fast they come none is lost or overtaken. To be asked until it is true.
  [[nodiscard]] bool feed(const InputEvent& event);

  // All of ImGui's calls stand between these two. `now` is in seconds.
  void begin_frame(PixelSize size, double now);
  void end_frame();
  // Draws the last frame over what the target holds, after filling these parts of it with the
  // panel's background: by the pixel, ImGui's own is many times as dear.
  void draw(std::span<const PixelRect> parts, const gl::Framebuffer& target) const;

  // True while a field is being typed in, as of all events that were fed in and had their frame.
  [[nodiscard]] bool typing() const;
  // The pointer is over one of its windows, or was when a button that is still held went down.
  [[nodiscard]] bool wants_pointer() const;
  // The shape that the pointer should have, as of the last frame.
  [[nodiscard]] PointerShape pointer_shape() const;

 private:
  double last_frame_ = 0;
  bool button_changed_ = false;  // since the last frame
  int editing_key_ = 0;          // went down last of those that edit
  int frames_owed_ = 0;          // until it has had its effect
};

}  // namespace rostrum::app
