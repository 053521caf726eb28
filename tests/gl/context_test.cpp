// The tests ask what the off-screen context is, and whether the loader knows it.
#include <glad/gl.h>

#include "gl/context_info.h"
#include "gl/error.h"
#include "gl_test.h"

namespace rostrum::gl {
namespace {

using ContextTest = GlTest;

TEST_F(ContextTest, IsOpenGl33CoreOrLater) {
  EXPECT_GE(info().major * 10 + info().minor, 33);
  EXPECT_TRUE(GLAD_GL_VERSION_3_3);
  GLint profile = 0;
  glGetIntegerv(GL_CONTEXT_PROFILE_MASK, &profile);
  EXPECT_EQ(profile, static_cast<GLint>(GL_CONTEXT_CORE_PROFILE_BIT));
}

TEST_F(ContextTest, TellsWhatItIs) {
  EXPECT_FALSE(info().version.empty());
  EXPECT_FALSE(info().renderer.empty());
  EXPECT_FALSE(info().vendor.empty());
  EXPECT_FALSE(info().glsl.empty());
  EXPECT_GE(info().max_texture_size, 1024);  // what OpenGL 3.3 promises at least
  EXPECT_GE(info().max_viewport_width, 1024);
  EXPECT_GE(info().max_viewport_height, 1024);
  EXPECT_EQ(info().software, info().renderer.find("llvmpipe") != std::string::npos);
}

TEST_F(ContextTest, LoaderFindsTheFunctionsOf33) {
  EXPECT_NE(glVertexAttribDivisor, nullptr);  // 3.3
  EXPECT_NE(glDrawArraysInstanced, nullptr);  // 3.1
  EXPECT_NE(glGetQueryObjectui64v, nullptr);  // timer queries
}

TEST_F(ContextTest, MovesAndLeavesOtherContextsAlone) {
  {
    Result<OffscreenContext> opened = OffscreenContext::open();
    ASSERT_TRUE(opened) << opened.error().message;
    OffscreenContext first = std::move(opened).value();
    const OffscreenContext second = std::move(first);
    EXPECT_NE(glGetString(GL_VERSION), nullptr) << "gone with what it was moved out of";
  }
  EXPECT_EQ(glGetString(GL_VERSION), nullptr) << "still current";
  EXPECT_TRUE(OffscreenContext::open());
}

TEST_F(ContextTest, HearsTheDriversErrors) {
  if (!GLAD_GL_KHR_debug) {
    GTEST_SKIP() << "the driver has no KHR_debug";
  }
  glEnable(GL_TEXTURE_2D + 12345);
  const std::vector<std::string> errors = take_errors();
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_NE(errors[0].find("glEnable"), std::string::npos) << errors[0];
}

// No context needed: a loader that finds nothing is a machine without OpenGL.
TEST(LoadContext, ThrowsASentenceWithoutOpenGl) {
  try {
    load_context([](const char*) -> GLADapiproc { return nullptr; });
    FAIL() << "no exception";
  } catch (const StartupError& error) {
    EXPECT_STREQ(error.what(), "Rostrum needs OpenGL 3.3, and found none.");
  }
}

// This loader knows a context of OpenGL 2.1.
GLADapiproc old_function(const char* name) {
  using GetString = const GLubyte*(GLAD_API_PTR*)(GLenum);
  const GetString get_string = [](GLenum what) {
    return reinterpret_cast<const GLubyte*>(what == GL_VERSION ? "2.1 Mesa 7.0" : "an old card");
  };
  return std::string_view(name) == "glGetString" ? reinterpret_cast<GLADapiproc>(get_string)
                                                 : nullptr;
}

TEST(LoadContext, NamesAContextThatIsTooOld) {
  try {
    load_context(old_function);
    FAIL() << "no exception";
  } catch (const StartupError& error) {
    EXPECT_STREQ(error.what(), "Rostrum needs OpenGL 3.3, and found 2.1 Mesa 7.0 on an old card.");
  }
}

TEST(NameOfContext, SaysWhatThereIs) {
  EXPECT_EQ(name_of_context(old_function), "OpenGL 2.1 Mesa 7.0 on an old card");
  EXPECT_EQ(name_of_context([](const char*) -> GLADapiproc { return nullptr; }), "none at all");
}

}  // namespace
}  // namespace rostrum::gl
