#include "system/non_fatal.h"

#include <gmock/gmock.h>

#include <new>
#include <stdexcept>
#include <string>
#include <system_error>

namespace rostrum::app {
namespace {

using testing::HasSubstr;

// The sentence that is made of what the work throws.
template <class Thrown>
std::string told(const Thrown& thrown) {
  const Status status = guarded([&] { throw thrown; });
  return status ? "nothing" : status.error().message;
}

TEST(Guarded, TellsWhateverIsThrown) {
  EXPECT_EQ(told(std::bad_alloc{}), "There is not enough memory.");
  EXPECT_EQ(told(std::runtime_error{"OpenGL has no more."}), "OpenGL has no more.");
  EXPECT_EQ(told(std::system_error{EACCES, std::generic_category()}),
            "The system refuses: Permission denied.");
  EXPECT_EQ(told(1), "It failed without saying why.");
}

TEST(Guarded, SaysWhatToDoWhereTheSystemStartsNoThread) {
  EXPECT_THAT(told(std::system_error{EAGAIN, std::generic_category()}),
              testing::AllOf(HasSubstr("starts no more threads"), HasSubstr("end other programs")));
}

TEST(Guarded, TellsHowItEnded) {
  EXPECT_TRUE(guarded([] {}));
  EXPECT_TRUE(guarded([]() -> Status { return Done{}; }));
  const Status failed = guarded([]() -> Status { return Error{"No."}; });
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().message, "No.");
}

TEST(Guard, SaysEachReasonOnce) {
  Guard guard{"There is no picture."};
  testing::internal::CaptureStderr();
  for (int i = 0; i < 3; ++i) EXPECT_FALSE(guard([] { throw std::bad_alloc{}; }));
  EXPECT_TRUE(guard([] {}));
  for (int i = 0; i < 3; ++i) EXPECT_FALSE(guard([]() -> Status { return Error{"It is torn."}; }));
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "There is no picture. There is not enough memory.\n"
            "There is no picture. It is torn.\n");
}

}  // namespace
}  // namespace rostrum::app
