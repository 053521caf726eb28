// Keeps the place of a running show and its stage in a file as they change, for `rostrum --resume`.
#pragma once

#include <filesystem>
#include <string>

#include "show/show.h"
#include "show/show_position.h"
#include "store/show_state.h"
#include "system/files/async_file_writer.h"

namespace rostrum::app {

class ShowKeeper {
 public:
  // Nothing is written before the show leaves the place where it is now: a show that was started
  // by mistake leaves the last one's place as it was. The font: a file, or empty.
  ShowKeeper(std::filesystem::path file, std::string deck, std::string font, const Show& show,
             double now);

  // Writes, on another thread, if the show is elsewhere than it was, or is held differently since
  // its place was first written. The monitors are those of KeptStage.
  void follow(const Show& show, const std::string& asked_monitor, const std::string& home_monitor,
              double now);

 private:
  std::string deck_;
  ShowPosition position_;  // when it was last looked at
  KeptStage stage_;
  bool written_ = false;
  double looked_at_;
  NewestFile file_;
};

}  // namespace rostrum::app
