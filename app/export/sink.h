// A sink takes the frames of an export: into the files of a folder, or into a video.
//
// A sink is three functions. They are called on the thread that draws, in this order:
//
//   start    once, before anything else; if it fails, so does the export, and nothing follows
//   frame    for each frame, in the order of their indices
//   finish   once start was called and succeeded, whatever happened since
//
// A sink does its work on threads of its own. frame() may wait for them: that is how a slow sink
// slows down the drawing, and why memory does not grow. An error that happened on another thread is
// returned by the next call of frame() or by finish(); after an error no more frames come.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "base/frame_rate.h"
#include "base/pixel_rect.h"
#include "base/pixel_size.h"
#include "base/result.h"
#include "export/frame_pixels.h"

namespace rostrum::app {

// The format is the same for all frames.
struct ExportFormat {
  PixelSize size;
  FrameRate rate;
  bool transparent = false;  // else every pixel's alpha is 255
  std::int64_t frames = 0;   // how many will come, if nothing stands in the way
};

struct ExportFrame {
  std::int64_t index =
      0;            // its place in the whole deck at the export's rate; of a stop, the stop's
  double time = 0;  // seconds from the deck's start

  // Grows by one whenever the picture is another than the frame's before: as long as it stays, so
  // do the pixels, and what was made of them can be used again.
  std::uint64_t picture = 0;

  // The pixels differ from those of the picture numbered one less at most here, rows from the top.
  // Frames with that one come before.
  PixelRect changed;

  // Never empty. Shared: there are only so many buffers, so a sink lets go of them when it has read
  // them, or the drawing waits for ever.
  std::shared_ptr<const FramePixels> pixels;
};

enum class Ending : std::uint8_t {
  Whole,  // all frames came
  Cut,    // it was interrupted or cancelled: what came is to be kept if it is of use by itself
  Failed  // drawing or the sink itself failed
};

struct Sink {
  std::function<Status(const ExportFormat&)> start;
  std::function<Status(const ExportFrame&)> frame;
  // Waits until what came is written, or given up. Leaves no broken file under a final name.
  std::function<Status(Ending)> finish;
};

}  // namespace rostrum::app
