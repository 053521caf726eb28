#include "captured_errors.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <stdexcept>

namespace rostrum::tests {

CapturedErrors::CapturedErrors()
    : kept_(memfd_create("errors", MFD_CLOEXEC)), real_(dup(STDERR_FILENO)) {
  std::fflush(stderr);
  if (kept_ < 0 || real_ < 0 || dup2(kept_, STDERR_FILENO) < 0) {
    throw std::runtime_error("cannot capture standard error");
  }
}

CapturedErrors::~CapturedErrors() {
  const std::string rest = take();
  dup2(real_, STDERR_FILENO);
  ::close(real_);
  ::close(kept_);
  std::fputs(rest.c_str(), stderr);
}

std::string CapturedErrors::take() {
  std::fflush(stderr);
  std::string text;
  std::array<char, 4096> part{};
  for (;;) {
    const ssize_t size =
        pread(kept_, part.data(), part.size(), static_cast<off_t>(taken_ + text.size()));
    if (size <= 0) break;
    text.append(part.data(), static_cast<std::size_t>(size));
  }
  taken_ += text.size();
  return text;
}

}  // namespace rostrum::tests
