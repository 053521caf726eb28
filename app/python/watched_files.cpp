#include "python/watched_files.h"

#include "python/file_state.h"

namespace rostrum::app {

void WatchedFiles::watch(const std::string& path) { files_[path] = state_of(path); }

void WatchedFiles::have_been_read(std::span<const TalkFile> files) {
  for (const TalkFile& file : files) files_[file.path] = file;
}

bool WatchedFiles::changed(bool sources_only) {
  bool any = false;
  for (auto& [path, before] : files_) {
    if (sources_only && !path.ends_with(".py")) continue;
    TalkFile now = state_of(path);
    if (now == before) continue;
    before = std::move(now);
    any = true;
  }
  return any;
}

}  // namespace rostrum::app
