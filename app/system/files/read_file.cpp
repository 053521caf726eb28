#include "system/files/read_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "files/descriptor.h"
#include "files/errno_text.h"

namespace rostrum::app {
namespace {

Error reason(int number) { return {errno_text(number)}; }

template <class Contents>
Result<std::optional<Contents>> read_contents(const std::filesystem::path& file, std::size_t most) {
  // Opening a pipe would wait for somebody who writes to it.
  const Descriptor open{::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
  if (!open && errno == ENOENT) return std::optional<Contents>{};
  if (!open) return reason(errno);
  struct stat about {};
  if (::fstat(open.number(), &about) != 0) return reason(errno);
  if (S_ISDIR(about.st_mode)) return reason(EISDIR);
  if (!S_ISREG(about.st_mode)) return Error{"it is no regular file"};

  // One byte more tells what is too large, whatever size the file is said to have.
  constexpr std::size_t kFirst = 4096;
  const auto said = static_cast<std::size_t>(std::max<off_t>(about.st_size, 0));
  Contents text(std::min(most, std::max(said, kFirst)) + 1, typename Contents::value_type{});
  std::size_t size = 0;
  for (;;) {
    if (size == text.size()) {
      if (size > most) break;
      text.resize(size + std::min(size, most + 1 - size));
    }
    const ssize_t got = ::read(open.number(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return reason(errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size > most) return Error{fmt::format("it is larger than {} kB", most / 1024)};
  text.resize(size);
  return std::optional{std::move(text)};
}

}  // namespace

Result<std::optional<std::string>> read_file(const std::filesystem::path& file, std::size_t most) {
  return read_contents<std::string>(file, most);
}

Result<std::optional<std::vector<std::byte>>> read_bytes(const std::filesystem::path& file,
                                                         std::size_t most) {
  return read_contents<std::vector<std::byte>>(file, most);
}

}  // namespace rostrum::app
