#include "system/non_fatal.h"

#include <exception>
#include <functional>
#include <new>
#include <string>
#include <system_error>
#include <utility>

#include "system/warn.h"

namespace rostrum::app {
namespace {

std::string sentence_of(const std::system_error& error) {
  // std::jthread and std::async throw this when the system starts no thread.
  if (error.code() == std::errc::resource_unavailable_try_again) {
    return "The system starts no more threads: end other programs, or raise the limit that "
           "`ulimit -u` shows.";
  }
  return std::string{"The system refuses: "} + error.what() + '.';
}

std::string sentence_of_caught() {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return "There is not enough memory.";
  } catch (const std::system_error& error) {
    return sentence_of(error);
  } catch (const std::exception& error) {
    return error.what();
  } catch (...) {
    return "It failed without saying why.";
  }
}

}  // namespace

Error caught() noexcept {
  try {
    return {sentence_of_caught()};
  } catch (...) {
    // Short enough for a string that takes no memory of its own.
    return {"No memory."};
  }
}

void Guard::say(const Error& why) noexcept {
  const std::size_t reason = std::hash<std::string_view>{}(why.message);
  if (std::exchange(said_, reason) != reason) warn(without_, why.message);
}

}  // namespace rostrum::app
