#include "system/async_file_writer.h"

#include <fmt/format.h>

#include <span>
#include <utility>

#include "system/atomic_file.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

Status write(const std::string& text, const std::filesystem::path& file) {
  auto folder = make_private_folder(file.parent_path());
  if (!folder) return folder;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  return write_durable_file({bytes, text.size()}, file);
}

}  // namespace

NewestFile::NewestFile(std::filesystem::path file)
    : file_(std::move(file)),
      thread_([this](const std::stop_token& stop) { write_newest(stop); }) {}

NewestFile::~NewestFile() = default;

void NewestFile::write(std::string text) {
  {
    const std::lock_guard lock{mutex_};
    newest_ = std::move(text);
  }
  changed_.notify_one();
}

void NewestFile::write_newest(const std::stop_token& stop) {
  remove_left_parts(file_);
  bool warned = false;
  for (;;) {
    std::string text;
    {
      std::unique_lock lock{mutex_};
      if (!changed_.wait(lock, stop, [this] { return newest_.has_value(); })) return;
      text = *std::exchange(newest_, std::nullopt);
    }
    const auto written = app::write(text, file_);
    if (written || std::exchange(warned, true)) continue;
    std::string reason = written.error().message;
    if (reason.ends_with('.')) reason.pop_back();
    warn(fmt::format("{}, so `rostrum --resume` could not take this show up again.", reason));
  }
}

}  // namespace rostrum::app
