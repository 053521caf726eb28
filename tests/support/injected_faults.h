// A machine that refuses things, for as long as an object of these lives. What the program asks the
// C library and the C++ runtime for is answered by injected_faults.cpp first, wherever that is
// linked in, since what a program defines comes before what libraries have.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <vector>

namespace rostrum::tests {

// False under the sanitizers, which answer the same questions: what follows then does nothing.
[[nodiscard]] bool faults_can_be_injected();

// The system starts so many more threads and no others.
class NoThreads {
 public:
  explicit NoThreads(int allowed = 0);
  ~NoThreads();
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
};

// No thread but the one that makes this gets memory of `least` bytes or more.
class NoMemoryElsewhere {
 public:
  explicit NoMemoryElsewhere(std::size_t least);
  ~NoMemoryElsewhere();
  NoMemoryElsewhere(const NoMemoryElsewhere&) = delete;
  NoMemoryElsewhere& operator=(const NoMemoryElsewhere&) = delete;
};

// Folders yield so many entries and then an error, as one does on a network disk that has gone.
class BrokenFolders {
 public:
  explicit BrokenFolders(int allowed);
  ~BrokenFolders();
  BrokenFolders(const BrokenFolders&) = delete;
  BrokenFolders& operator=(const BrokenFolders&) = delete;
};

// The disk takes nothing.
class BrokenSync {
 public:
  BrokenSync();
  ~BrokenSync();
  BrokenSync(const BrokenSync&) = delete;
  BrokenSync& operator=(const BrokenSync&) = delete;
};

// Remembers which files were brought to the disk, and which got a name, in order.
class FileCalls {
 public:
  struct Call {
    enum class Kind { Sync, Name } kind;
    ino_t file;
  };

  FileCalls();
  ~FileCalls();
  FileCalls(const FileCalls&) = delete;
  FileCalls& operator=(const FileCalls&) = delete;

  [[nodiscard]] std::vector<Call> calls() const;
  // Returns how many files got a name, or -1 if one got it before it was on the disk.
  [[nodiscard]] int named_once_synced() const;
};

}  // namespace rostrum::tests
