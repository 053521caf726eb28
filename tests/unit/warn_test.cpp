#include "system/warn.h"

#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

TEST(Warn, WhatATerminalWouldDoIsLeftOut) {
  testing::internal::CaptureStderr();
  warn("ffmpeg said:\n\tno \x1b]0;title\x07\x1b[2J\r\x7f");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "ffmpeg said:\n\tno ?]0;title??[2J??\n");
}

TEST(Warn, WritesUtf8) {
  EXPECT_EQ(for_terminal("Übung 10 µs – naïve 日本"), "Übung 10 µs – naïve 日本");
  EXPECT_EQ(for_terminal("\xC2\x9B"
                         "2J"),
            "?2J")
      << "the same command as ESC [";
  EXPECT_EQ(for_terminal("\x9B"
                         "2J"),
            "\uFFFD2J");
  EXPECT_EQ(for_terminal({"a\0b", 3}), "a?b");
}

}  // namespace
}  // namespace rostrum::app
