// Keeps the place of a running show in a file as it changes, for `rostrum --resume`.
#pragma once

#include <filesystem>
#include <string>

#include "show/show.h"
#include "show/show_place.h"
#include "system/async_file_writer.h"

namespace rostrum::app {

class ShowKeeper {
 public:
  // Nothing is written before the show leaves the place where it is now: a show that was started
  // by mistake leaves the last one's place as it was.
  ShowKeeper(std::filesystem::path file, std::string deck, const Show& show, double now);

  // Writes, on another thread, if the show is elsewhere than it was.
  void follow(const Show& show, double now);

 private:
  std::string deck_;
  ShowPlace place_;  // when it was last looked at
  double looked_at_;
  NewestFile file_;
};

}  // namespace rostrum::app
