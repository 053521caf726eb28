// An export in steps: draws the frames of a plan, reads them back and hands them to a sink.
//
// It does a bounded piece of work a call, on the calling thread, whose GL context is current; the
// encoding runs on the sink's threads meanwhile. So it can be run to its end,
//
//   while (!job.finished()) if (auto status = job.step(0.1, Wait::Yes); !status) return status;
//
// or beside a live show, a few frames between two of the show's own:
//
//   (void)job.step(0.004, Wait::No);  // about 4 ms, and at least a frame if there is room
//   show_progress(job.progress());
//   if (cancelled) job.cancel();      // it has finished a few steps later
//
// It draws with the renderer that it is given, to a canvas of its own, and leaves GL's state
// changed as the renderer does. Frames come out in the plan's order.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

#include "base/frame_rate.h"
#include "base/pixel_size.h"
#include "base/view.h"
#include "deck/deck.h"
#include "deck/draw_list.h"
#include "export/export_plan.h"
#include "export/picture_pool.h"
#include "export/sink.h"
#include "export/tiled_canvas.h"
#include "render/frame_reader.h"
#include "render/renderer.h"

namespace rostrum::app {

struct ExportSettings {
  PixelSize size{.width = 1920, .height = 1080};
  FrameRate rate;
  bool transparent = false;  // no background, else a black one
  bool reuse = true;         // of the picture before, where the draw lists are equal
  bool only_changes = true;  // of a picture, draw and read what differs from the one before
  // Pixels; a canvas that is larger than this, or than OpenGL can draw, is drawn in tiles.
  int largest_tile = 16384;
  std::optional<render::Readback> readback;  // else what suits the context
  // At most so many pictures are drawn and not yet encoded; a few more where that is too few to go
  // on. Each takes four bytes a pixel.
  std::size_t pictures_in_flight = 8;
};

struct ExportProgress {
  std::int64_t total = 0;
  std::int64_t done = 0;    // handed to the sink
  std::int64_t reused = 0;  // of those: neither drawn nor encoded
  double seconds = 0;       // since the first step
  // 0 until there is something to go by.
  [[nodiscard]] double frames_per_second() const {
    return seconds > 0 ? static_cast<double>(done) / seconds : 0;
  }
  [[nodiscard]] double seconds_left() const {
    return done > 0 ? seconds * static_cast<double>(total - done) / static_cast<double>(done) : 0;
  }
};

enum class Wait : std::uint8_t { No, Yes };

class ExportJob {
 public:
  // The renderer must outlive the job, which has a copy of the timeline. Starts the sink; the error
  // is the sink's, or that OpenGL cannot draw such a picture. A job that goes before it has
  // finished finishes the sink as cut; nothing is thrown then, whatever fails.
  static Result<std::unique_ptr<ExportJob>> start(const deck::Deck& timeline,
                                                  render::Renderer& renderer, ExportPlan plan,
                                                  const ExportSettings& settings, Sink sink);
  ExportJob(const ExportJob&) = delete;
  ExportJob& operator=(const ExportJob&) = delete;
  ~ExportJob();

  // Does frames until the time is over, the last one is done, or (with Wait::No) until the sink has
  // all the pictures it can hold. The step that does the last frame finishes the sink, for which it
  // waits. An error ends the job: finished() is true from then on, and the sink was finished. What
  // OpenGL, the sink or the machine throws is an error as well.
  Status step(double seconds, Wait wait) noexcept;

  // No more frames are drawn; those that were are written. The next step finishes the sink.
  void cancel() { cancelled_ = true; }

  [[nodiscard]] bool finished() const { return finished_; }
  [[nodiscard]] bool cancelled() const { return cancelled_; }
  [[nodiscard]] const ExportProgress& progress() const { return progress_; }

 private:
  // A frame whose pixels OpenGL may still be writing.
  struct InFlight {
    ExportFrame frame;
    std::shared_ptr<FramePixels> pixels;  // none: those of the frame before
    std::uint64_t reads = 0;              // so many have to be complete for the pixels to be there
  };

  ExportJob(const deck::Deck& timeline, render::Renderer& renderer, ExportPlan plan,
            const ExportSettings& settings, Sink sink, TiledCanvas canvas);

  Status advance_for(double seconds, Wait wait);
  enum class Advance : std::uint8_t { Did, NoRoom };
  Result<Advance> advance(Wait wait);
  // True if list_ looks otherwise than the picture drawn last; changed_ then says where.
  bool changes();
  // The next picture, as list_ has it.
  void draw(FramePixels& pixels);
  // Returns the rectangle in which pixels of an earlier picture, or of none, differ from the
  // canvas.
  [[nodiscard]] PixelRect outdated(const FramePixels& pixels) const;
  void read(const PixelRect& tile, const PixelRect& part, FramePixels& pixels);
  // Hands the frames on whose pixels are there, or waits for all of them.
  Status deliver_complete();
  Status deliver_all();
  Status end(Ending ending) noexcept;

  deck::Deck timeline_;  // shares the bytes
  render::Renderer* renderer_;
  ExportPlan plan_;
  ExportSettings settings_;
  Sink sink_;
  TiledCanvas canvas_;
  render::FrameReader reader_;
  PicturePool pool_;
  View view_;  // of the whole picture

  std::size_t next_ = 0;   // of the plan's frames
  deck::DrawList list_;    // of the frame to draw
  deck::DrawList before_;  // of the picture drawn last
  std::uint64_t picture_ = 0;
  PixelRect changed_;  // of the frame to draw, from the picture drawn last
  // The changed rectangle of each recent picture, newest first: a recycled buffer is patched by
  // them.
  std::deque<PixelRect> changes_;
  std::deque<InFlight> in_flight_;
  std::shared_ptr<const FramePixels> delivered_;
  ExportProgress progress_;
  std::optional<double> started_;
  bool cancelled_ = false;
  bool finished_ = true;  // until the sink was started
};

}  // namespace rostrum::app
