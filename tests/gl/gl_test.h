// Tests that draw start from an off-screen context, and take the driver's complaints for failures.
//
// Without OpenGL such a test is skipped, saying why; with ROSTRUM_REQUIRE_GL set in the environment
// it fails, so that a machine meant to run it cannot pass without.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "gl/debug.h"
#include "gl/framebuffer.h"
#include "offscreen/offscreen_context.h"

namespace rostrum::gl {

// Each test has a context. An error that the driver reports fails the test.
class GlTest : public testing::Test {
 protected:
  void SetUp() override {
    Result<OffscreenContext> opened = OffscreenContext::open({.debug = true});
    if (!opened) {
      if (std::getenv("ROSTRUM_REQUIRE_GL") != nullptr) {  // NOLINT(concurrency-mt-unsafe)
        FAIL() << opened.error().message;
      }
      GTEST_SKIP() << opened.error().message;
    }
    context_.emplace(std::move(opened).value());
    debug_ = DebugOutput([this](const DebugMessage& message) {
      if (message.error) {
        errors_.push_back(message.text);
      }
    });
  }

  void TearDown() override {
    if (!context_) {
      return;
    }
    for (const std::string& error : take_errors()) {
      ADD_FAILURE() << "OpenGL: " << error;
    }
  }

  [[nodiscard]] const ContextInfo& info() const { return context_->info(); }

  // The driver's errors so far, for a test that expects one: those taken do not fail the test.
  std::vector<std::string> take_errors() {
    std::vector<std::string> errors = std::exchange(errors_, {});
    if (const GLenum code = glGetError(); code != GL_NO_ERROR && errors.empty()) {
      errors.push_back("glGetError() is " + std::to_string(code));
    }
    return errors;
  }

 private:
  // Members go in reverse order, so that the listener to complaints goes before its context.
  std::optional<OffscreenContext> context_;
  std::vector<std::string> errors_;
  DebugOutput debug_;
};

// A pixel as it lies in memory.
struct Rgba {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 0;
  friend bool operator==(const Rgba&, const Rgba&) = default;
};

inline std::ostream& operator<<(std::ostream& out, const Rgba& pixel) {
  return out << "rgba(" << int{pixel.r} << ", " << int{pixel.g} << ", " << int{pixel.b} << ", "
             << int{pixel.a} << ")";
}

// Reads a rectangle's pixels, bottom row first.
inline std::vector<Rgba> read_pixels(const Framebuffer& framebuffer, const PixelRect& rect) {
  std::vector<Rgba> pixels(static_cast<std::size_t>(rect.width) *
                           static_cast<std::size_t>(rect.height));
  framebuffer.read_rgba(rect, std::as_writable_bytes(std::span(pixels)));
  return pixels;
}

}  // namespace rostrum::gl
