// Fences between contexts: what is asked of GL, and that each is deleted once.
#include "gl/fence.h"

#include <glad/gl.h>
#include <gmock/gmock.h>

#include <string_view>
#include <utility>
#include <vector>

#include "gl_test.h"

namespace rostrum::gl {
namespace {

struct Call {
  std::string_view function;
  GLsync sync;
  bool operator==(const Call&) const = default;
};
std::vector<Call> calls;

struct Functions {
  PFNGLFENCESYNCPROC fence = nullptr;
  PFNGLWAITSYNCPROC wait = nullptr;
  PFNGLDELETESYNCPROC destroy = nullptr;
  PFNGLFLUSHPROC flush = nullptr;
  PFNGLFINISHPROC finish = nullptr;
};
Functions drivers;

// Keeps what GL is asked for, in order: glad's functions are pointers, so that others can take
// their place.
class FenceTest : public GlTest {
 protected:
  void SetUp() override {
    GlTest::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    calls.clear();
    drivers = {glad_glFenceSync, glad_glWaitSync, glad_glDeleteSync, glad_glFlush, glad_glFinish};
    glad_glFenceSync = [](GLenum condition, GLbitfield flags) {
      const GLsync sync = drivers.fence(condition, flags);
      calls.push_back({"fence", sync});
      return sync;
    };
    glad_glWaitSync = [](GLsync sync, GLbitfield flags, GLuint64 timeout) {
      calls.push_back({"wait", sync});
      drivers.wait(sync, flags, timeout);
    };
    glad_glDeleteSync = [](GLsync sync) {
      calls.push_back({"delete", sync});
      drivers.destroy(sync);
    };
    glad_glFlush = [] { calls.push_back({"flush", nullptr}); };
    glad_glFinish = [] { calls.push_back({"finish", nullptr}); };
  }
  void TearDown() override {
    if (drivers.fence != nullptr) {
      glad_glFenceSync = drivers.fence;
      glad_glWaitSync = drivers.wait;
      glad_glDeleteSync = drivers.destroy;
      glad_glFlush = drivers.flush;
      glad_glFinish = drivers.finish;
      drivers = {};
    }
    GlTest::TearDown();
  }
};

TEST_F(FenceTest, EmptyAsksForNothing) {
  {
    const Fence fence;
    fence.wait();
    EXPECT_FALSE(fence);
  }
  EXPECT_THAT(calls, testing::IsEmpty());
}

TEST_F(FenceTest, IsOnItsWayWaitedForAndDeletedOnce) {
  GLsync sync = nullptr;
  {
    Fence first = Fence::after_commands();
    ASSERT_TRUE(first);
    sync = calls.front().sync;
    const Fence second = std::move(first);
    first.wait();  // NOLINT(bugprone-use-after-move): what a moved-from fence is, is promised
    second.wait();
  }
  EXPECT_THAT(calls, testing::ElementsAre(Call{"fence", sync}, Call{"flush", nullptr},
                                          Call{"wait", sync}, Call{"delete", sync}));
}

TEST_F(FenceTest, AssignedOverIsDeletedWithWhatWasAssigned) {
  Fence kept = Fence::after_commands();
  const GLsync old = calls.front().sync;
  calls.clear();
  kept = Fence::after_commands();
  EXPECT_THAT(calls, testing::Contains(Call{"delete", old}));
  EXPECT_TRUE(kept);
}

TEST_F(FenceTest, WithoutMemoryTheCommandsAreWaitedForAtOnce) {
  glad_glFenceSync = [](GLenum /*condition*/, GLbitfield /*flags*/) -> GLsync { return nullptr; };
  const Fence fence = Fence::after_commands();
  EXPECT_FALSE(fence);
  EXPECT_THAT(calls, testing::ElementsAre(Call{"finish", nullptr}));
}

}  // namespace
}  // namespace rostrum::gl
