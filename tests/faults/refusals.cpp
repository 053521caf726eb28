#include "refusals.h"

#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

// The linker lays out the program's own code between these.
extern "C" const char __executable_start;
extern "C" const char etext;

namespace rostrum::tests {
namespace {

constexpr long kNever = -1;

std::atomic<bool> threads_refused = false;
std::atomic<int> threads_left = 0;
std::atomic<bool> directories_refused = false;
std::atomic<long> allocations_left = kNever;
std::atomic<bool> only_one = false;
std::atomic<bool> allocation_refused = false;
std::atomic<bool> spared_thread_is_set = false;
std::atomic<pthread_t> spared_thread = {};

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool refuses_allocation(const void* caller) {
  if (allocations_left.load() == kNever) return false;
  const auto* const code = static_cast<const char*>(caller);
  if (code < &__executable_start || code >= &etext) return false;
  if (spared_thread_is_set && pthread_equal(spared_thread, pthread_self()) != 0) return false;
  long left = allocations_left.load();
  do {
    if (left == kNever) return false;
    if (left == 0) {
      allocation_refused = true;
      // One allocation fails and those after it succeed, or all of them fail.
      if (only_one) allocations_left = kNever;
      return true;
    }
  } while (!allocations_left.compare_exchange_weak(left, left - 1));
  return false;
}

// The caller's address tells which library asks for the thread.
bool refuses_thread(const void* caller) {
  Dl_info library{};
  const bool by_cpp = threads_refused && dladdr(caller, &library) != 0 &&
                      std::strstr(library.dli_fname, "libstdc++") != nullptr;
  return by_cpp && threads_left-- <= 0;
}

void* allocate(std::size_t size, std::size_t alignment, const void* caller) noexcept {
  if (refuses_allocation(caller)) return nullptr;
  if (alignment <= alignof(std::max_align_t)) return std::malloc(size == 0 ? 1 : size);
  return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

void* allocate_or_throw(std::size_t size, std::size_t alignment, const void* caller) {
  void* const memory = allocate(size, alignment, caller);
  if (memory == nullptr) throw std::bad_alloc{};
  return memory;
}

}  // namespace

NoThreads::NoThreads(int but) {
  threads_left = but;
  threads_refused = true;
}
NoThreads::~NoThreads() { threads_refused = false; }

NoDirectories::NoDirectories() { directories_refused = true; }
NoDirectories::~NoDirectories() { directories_refused = false; }

NoMemory::NoMemory(long which, What what, Where where) {
  allocation_refused = false;
  spared_thread = pthread_self();
  spared_thread_is_set = where == Where::OtherThreads;
  only_one = what == What::One;
  allocations_left = which;
}
NoMemory::~NoMemory() { allocations_left = kNever; }
bool NoMemory::struck() const { return allocation_refused; }

}  // namespace rostrum::tests

using rostrum::tests::allocate;
using rostrum::tests::allocate_or_throw;

#define CALLER __builtin_return_address(0)

void* operator new(std::size_t size) { return allocate_or_throw(size, 0, CALLER); }
void* operator new[](std::size_t size) { return allocate_or_throw(size, 0, CALLER); }
void* operator new(std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment), CALLER);
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment), CALLER);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, 0, CALLER);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, 0, CALLER);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

extern "C" {

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*),
                   void* argument) noexcept {
  if (rostrum::tests::refuses_thread(__builtin_return_address(0))) return EAGAIN;
  static auto* const real = rostrum::tests::next<decltype(pthread_create)>("pthread_create");
  return real(thread, attributes, start, argument);
}

dirent* readdir(DIR* folder) {
  static auto* const real = rostrum::tests::next<decltype(readdir)>("readdir");
  if (!rostrum::tests::directories_refused) return real(folder);
  errno = EIO;
  return nullptr;
}

}  // extern "C"
