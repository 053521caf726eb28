// Talks in a folder of their own, recorded by the Python that tests are told of.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "picture.h"
#include "python/talk_order.h"

namespace rostrum::tests {

// A talk of one scene, whose construct() does this; each line of it begins with "    ".
[[nodiscard]] inline std::string talk_that(std::string_view does) {
  return "from manim import *\n\n\nclass Talk(Scene):\n  def construct(self):\n" +
         std::string{does} + "\n";
}

class TalkTest : public testing::Test {
 protected:
  TalkTest() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet
    setenv("XDG_CACHE_HOME", (folder.path() / "cache").c_str(), 1);
  }

  std::string write(std::string_view name, std::string_view text) {
    const std::filesystem::path file = folder.path() / name;
    std::ofstream{file} << text;
    return file.string();
  }

  [[nodiscard]] app::TalkOrder order(std::string file) const {
    app::TalkOrder order{.file = std::move(file)};
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing changes it
    if (const char* const python = std::getenv("ROSTRUM_TEST_PYTHON"))
      order.options.python = python;
    if (!order.options.python.empty()) order.options.memory = 0;  // sanitizers take it all
    return order;
  }

  TemporaryFolder folder;
};

}  // namespace rostrum::tests
