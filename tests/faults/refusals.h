// A machine that refuses: functions of the system and of C++ that are defined in the test's own
// program, and so come before those of the libraries. They do what they always do until a test says
// otherwise.
#pragma once

namespace rostrum::tests {

// C++ can start only so many threads while this lives: pthread_create says EAGAIN. Drivers of
// OpenGL, which do not survive that, get theirs.
class NoThreads {
 public:
  explicit NoThreads(int but = 0);
  ~NoThreads();
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
};

// A folder can be opened and not be read while this lives: readdir says EIO.
class NoDirectories {
 public:
  NoDirectories();
  ~NoDirectories();
  NoDirectories(const NoDirectories&) = delete;
  NoDirectories& operator=(const NoDirectories&) = delete;
};

// One allocation fails while this lives, or that one and all after it; each in whichever thread it
// happens. Allocations are those of operator new that this program's own code asks for, and not
// those of its libraries: drivers of OpenGL do not survive them.
class NoMemory {
 public:
  enum class What { One, AllFrom };
  enum class Where { Everywhere, OtherThreads };
  // So many allocations succeed first.
  NoMemory(long which, What what, Where where = Where::Everywhere);
  ~NoMemory();
  NoMemory(const NoMemory&) = delete;
  NoMemory& operator=(const NoMemory&) = delete;

  // True if one has failed.
  [[nodiscard]] bool struck() const;
};

}  // namespace rostrum::tests
