#include "injected_faults.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <new>

#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ROSTRUM_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ROSTRUM_SANITIZED
#endif

namespace rostrum::tests {
namespace {

constexpr int kAny = INT_MAX;

std::atomic<int> threads_left = kAny;
std::atomic<int> entries_left = kAny;
std::atomic<bool> sync_broken = false;
std::atomic<std::size_t> least_refused = SIZE_MAX;
thread_local bool has_memory = false;

std::mutex log_mutex;
std::vector<FileCalls::Call>* log = nullptr;

// True if one more is allowed.
[[maybe_unused]] bool take(std::atomic<int>& left) { return left == kAny || left-- > 0; }

void remember(FileCalls::Call::Kind kind, const struct stat& file) {
  const std::lock_guard lock{log_mutex};
  if (log != nullptr) log->push_back({.kind = kind, .file = file.st_ino});
}

[[maybe_unused]] void remember_name(const char* path) {
  struct stat about {};
  if (::lstat(path, &about) == 0) remember(FileCalls::Call::Kind::Name, about);
}

}  // namespace

NoThreads::NoThreads(int allowed) { threads_left = allowed; }
NoThreads::~NoThreads() { threads_left = kAny; }

NoMemoryElsewhere::NoMemoryElsewhere(std::size_t least) {
  has_memory = true;
  least_refused = least;
}
NoMemoryElsewhere::~NoMemoryElsewhere() {
  least_refused = SIZE_MAX;
  has_memory = false;
}

BrokenFolders::BrokenFolders(int allowed) { entries_left = allowed; }
BrokenFolders::~BrokenFolders() { entries_left = kAny; }

BrokenSync::BrokenSync() { sync_broken = true; }
BrokenSync::~BrokenSync() { sync_broken = false; }

FileCalls::FileCalls() {
  const std::lock_guard lock{log_mutex};
  log = new std::vector<Call>;
}
FileCalls::~FileCalls() {
  const std::lock_guard lock{log_mutex};
  delete log;
  log = nullptr;
}

std::vector<FileCalls::Call> FileCalls::calls() const {
  const std::lock_guard lock{log_mutex};
  return *log;
}

int FileCalls::named_once_synced() const {
  const auto all = calls();
  int named = 0;
  for (auto call = all.begin(); call != all.end(); ++call) {
    if (call->kind != Call::Kind::Name) continue;
    const bool synced = std::any_of(all.begin(), call, [&](const Call& earlier) {
      return earlier.kind == Call::Kind::Sync && earlier.file == call->file;
    });
    if (!synced) return -1;
    ++named;
  }
  return named;
}

#ifdef ROSTRUM_SANITIZED
bool faults_can_be_injected() { return false; }
#else
bool faults_can_be_injected() { return true; }

namespace {

// The one that comes after this program's.
template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace
#endif

}  // namespace rostrum::tests

#ifndef ROSTRUM_SANITIZED

using rostrum::tests::next;
using rostrum::tests::remember_name;

extern "C" {

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*),
                   void* argument) noexcept {
  static auto* const real = next<decltype(pthread_create)>("pthread_create");
  if (!rostrum::tests::take(rostrum::tests::threads_left)) return EAGAIN;
  return real(thread, attributes, start, argument);
}

dirent* readdir(DIR* folder) {
  static auto* const real = next<decltype(readdir)>("readdir");
  if (rostrum::tests::take(rostrum::tests::entries_left)) return real(folder);
  errno = EIO;
  return nullptr;
}

int fsync(int file) {
  static auto* const real = next<decltype(fsync)>("fsync");
  if (rostrum::tests::sync_broken) {
    errno = EIO;
    return -1;
  }
  struct stat about {};
  if (::fstat(file, &about) == 0) {
    rostrum::tests::remember(rostrum::tests::FileCalls::Call::Kind::Sync, about);
  }
  return real(file);
}

int rename(const char* from, const char* to) noexcept {
  static auto* const real = next<decltype(rename)>("rename");
  remember_name(from);
  return real(from, to);
}

int link(const char* from, const char* to) noexcept {
  static auto* const real = next<decltype(link)>("link");
  remember_name(from);
  return real(from, to);
}

}  // extern "C"

void* operator new(std::size_t size) {
  using namespace rostrum::tests;
  if (size >= least_refused && !has_memory) throw std::bad_alloc();
  if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

#endif
