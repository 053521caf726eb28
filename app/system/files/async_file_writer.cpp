#include "system/files/async_file_writer.h"

#include <span>
#include <string_view>
#include <utility>

#include "files/atomic_file.h"
#include "files/temporary_file.h"

namespace rostrum::app {
namespace {

constexpr std::string_view kWithout = "`rostrum --resume` could not take this show up again.";

Status write(const std::string& text, const std::filesystem::path& file) {
  auto folder = make_private_folder(file.parent_path());
  if (!folder) return folder;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  return write_file({bytes, text.size()}, file);
}

}  // namespace

NewestFile::NewestFile(std::filesystem::path file) : file_(std::move(file)), starting_(kWithout) {
  start();
}

NewestFile::~NewestFile() = default;

void NewestFile::start() {
  starting_([this] {
    thread_ = std::jthread{[this](const std::stop_token& stop) { write_newest(stop); }};
  });
}

void NewestFile::write(std::string text) {
  {
    const std::lock_guard lock{mutex_};
    newest_ = std::move(text);
  }
  changed_.notify_one();
  if (!thread_.joinable()) start();
}

void NewestFile::write_newest(const std::stop_token& stop) {
  // Parts that others have left only take space, so failing to remove them is no matter.
  (void)guarded([this] { remove_left_parts(file_); });
  Guard writing{kWithout};
  for (;;) {
    std::string text;
    {
      std::unique_lock lock{mutex_};
      if (!changed_.wait(lock, stop, [this] { return newest_.has_value(); })) return;
      text = *std::exchange(newest_, std::nullopt);
    }
    writing([&] { return app::write(text, file_); });
  }
}

}  // namespace rostrum::app
