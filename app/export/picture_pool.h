// A fixed number of buffers for pictures, which come back by themselves.
//
// This is what keeps an export's memory flat: nothing is drawn without a buffer to read it into.
#pragma once

#include <cstddef>
#include <memory>

#include "export/frame_pixels.h"

namespace rostrum::app {

class PicturePool {
 public:
  // Each is made when it is first needed.
  PicturePool(PixelSize size, std::size_t pictures);

  // A buffer with whatever was in it, or none if all are in use. It returns to the pool when the
  // last owner lets go of it, on whichever thread, also when the pool itself has gone by then.
  [[nodiscard]] std::shared_ptr<FramePixels> try_take();

  // Waits for one, for `seconds` at most.
  [[nodiscard]] std::shared_ptr<FramePixels> take(double seconds);

 private:
  struct Shared;
  std::shared_ptr<Shared> shared_;
};

}  // namespace rostrum::app
