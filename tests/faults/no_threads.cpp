// Preloaded into the program (LD_PRELOAD), this refuses the threads that C++ asks for. Drivers of
// OpenGL ask the system directly, and do not survive that.
#include <cerrno>
#include <memory>
#include <system_error>
#include <thread>

void std::thread::_M_start_thread(std::unique_ptr<_State>, void (*)()) {
  std::__throw_system_error(EAGAIN);
}
