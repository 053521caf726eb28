// Where a talk was, from what Python's fault handler writes.
#include "python/crash_trace.h"

#include <gtest/gtest.h>

#include <vector>

namespace rostrum::app {
namespace {

std::vector<TalkFile> files() {
  return {{.path = "/home/me/talk.py"}, {.path = "/home/me/v\xc3\xa4ter/\xe2\x82\xac.py"}};
}

TEST(CrashTrace, FindsTheInnermostLineOfTheTalk) {
  CrashTrace trace;
  for (const char* const line :
       {"Fatal Python error: Segmentation fault", "",
        "Current thread 0x00007f8a0c5b1740 (most recent call first):",
        "  File \"/usr/lib/python3.11/ctypes/__init__.py\", line 519 in string_at",
        "  File \"/home/me/talk.py\", line 12 in crash",
        "  File \"/home/me/talk.py\", line 5 in construct", "  ..."}) {
    EXPECT_TRUE(trace.take(line)) << line;
  }
  EXPECT_FALSE(trace.take("done\t1\t2.0"));
  EXPECT_EQ(trace.place(files()), (TalkMessage{.file = "/home/me/talk.py", .line = 12}));
}

TEST(CrashTrace, KnowsNamesThatAreNotAscii) {
  CrashTrace trace;
  EXPECT_TRUE(trace.take("  File \"/home/me/v\\xe4ter/\\u20ac.py\", line 3 in <module>"));
  EXPECT_EQ(trace.place(files()), (TalkMessage{.file = files()[1].path, .line = 3}));
}

TEST(CrashTrace, OfOtherFilesAlonePlacesNothing) {
  CrashTrace trace;
  EXPECT_TRUE(trace.take("  File \"/usr/lib/python3.11/ast.py\", line 3 in parse"));
  EXPECT_TRUE(trace.take("  File \"broken"));
  EXPECT_EQ(trace.place(files()), TalkMessage{});
}

}  // namespace
}  // namespace rostrum::app
