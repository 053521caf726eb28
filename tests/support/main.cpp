// The main() of all tests: they run in an environment of their own, that of no user and of no
// shell, so that they pass in a bare one and with anybody's settings.
//
// Written with the C library's functions: those of C++ strings would become the program's own, and
// where a test refuses what the program allocates (tests/faults), the C++ library's are not meant.
#include <ftw.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace rostrum::tests {
namespace {

using Path = std::array<char, PATH_MAX>;

// How the names begin of what tests, Mesa, sanitizers, the loader of programs and programs
// themselves are told on purpose.
constexpr std::array kKept{"ROSTRUM_", "GTEST_", "MESA_", "LIBGL_", "LP_",  "ASAN_",
                           "LSAN_",    "UBSAN_", "TSAN_", "LD_",    "PATH="};

bool is_kept(const char* entry) {
  for (const char* const kept : kKept) {
    if (std::strncmp(entry, kept, std::strlen(kept)) == 0) return true;
  }
  return false;
}

void forget_all_else() {
  for (char** entry = environ; entry != nullptr && *entry != nullptr;) {
    char* const name = is_kept(*entry) ? nullptr : strndup(*entry, std::strcspn(*entry, "="));
    if (name == nullptr || unsetenv(name) != 0) {
      ++entry;  // otherwise the next has moved up
    }
    std::free(name);
  }
}

bool is_folder(const char* path) {
  struct stat status {};
  return path != nullptr && path[0] == '/' && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

// The user's folder of what can be made again; empty where there is none. Mesa keeps the shaders
// there that it has compiled.
Path cache_folder() {
  Path folder{};
  const char* const home = std::getenv("HOME");
  if (const char* const cache = std::getenv("XDG_CACHE_HOME"); is_folder(cache)) {
    std::snprintf(folder.data(), folder.size(), "%s", cache);
  } else if (is_folder(home)) {
    std::snprintf(folder.data(), folder.size(), "%s/.cache", home);
  }
  return folder;
}

// A person who has just moved in: an empty home, which goes with it, a shell, a language, a name.
class Home {
 public:
  Home() {
    const Path cache = cache_folder();
    const char* const temporary = std::getenv("TMPDIR");
    Path folder{};
    std::snprintf(folder.data(), folder.size(), "%s", is_folder(temporary) ? temporary : "/tmp");
    std::snprintf(path_.data(), path_.size(), "%.4000s/rostrum-home-XXXXXX", folder.data());
    if (mkdtemp(path_.data()) == nullptr) {
      std::perror(path_.data());
      std::exit(1);
    }
    forget_all_else();
    setenv("TMPDIR", folder.data(), 1);
    setenv("HOME", path_.data(), 1);
    setenv("PATH", "/usr/local/bin:/usr/bin:/bin", 0);
    setenv("SHELL", "/bin/sh", 1);
    setenv("LANG", "C.UTF-8", 1);
    setenv("USER", "speaker", 1);
    setenv("LOGNAME", "speaker", 1);
    if (cache[0] != '\0') setenv("XDG_CACHE_HOME", cache.data(), 1);
  }
  ~Home() {
    nftw(
        path_.data(), [](const char* path, const struct stat*, int, FTW*) { return remove(path); },
        8, FTW_DEPTH | FTW_PHYS);
  }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;

 private:
  Path path_{};
};

}  // namespace
}  // namespace rostrum::tests

int main(int argc, char* argv[]) {
  const rostrum::tests::Home home;
  testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
