// GL objects are deleted once, by whoever owns them last.
#include "gl/handle.h"

#include <glad/gl.h>
#include <gmock/gmock.h>

#include <utility>
#include <vector>

#include "gl/texture.h"
#include "gl_test.h"

namespace rostrum::gl {
namespace {

using HandleTest = GlTest;

// A texture that GL knows: a name alone is not one until it was bound.
TextureHandle bound_texture() {
  TextureHandle handle = TextureHandle::create();
  glBindTexture(GL_TEXTURE_2D, handle.id());
  glBindTexture(GL_TEXTURE_2D, 0);
  return handle;
}

TEST_F(HandleTest, IsEmptyWithoutAnObject) {
  const TextureHandle handle;
  EXPECT_FALSE(handle);
  EXPECT_EQ(handle.id(), 0U);
}

TEST_F(HandleTest, DeletesAtTheEndOfItsLife) {
  GLuint id = 0;
  {
    const TextureHandle handle = bound_texture();
    id = handle.id();
    EXPECT_TRUE(glIsTexture(id));
  }
  EXPECT_FALSE(glIsTexture(id));
}

TEST_F(HandleTest, MovedFromIsEmptyAndTheObjectLives) {
  TextureHandle first = bound_texture();
  const GLuint id = first.id();
  {
    const TextureHandle second = std::move(first);
    EXPECT_EQ(second.id(), id);
    EXPECT_FALSE(
        first);  // NOLINT(bugprone-use-after-move): what a moved-from handle is, is promised
    EXPECT_TRUE(glIsTexture(id));
  }
  EXPECT_FALSE(glIsTexture(id));
}

TEST_F(HandleTest, AssignedOverIsDeletedOnceNotBefore) {
  TextureHandle first = bound_texture();
  const GLuint first_id = first.id();
  const GLuint second_id = [&] {
    TextureHandle second = bound_texture();
    const GLuint id = second.id();
    first = std::move(second);
    EXPECT_EQ(first.id(), id);
    EXPECT_TRUE(glIsTexture(first_id)) << "deleted by the assignment";
    return id;
  }();
  EXPECT_FALSE(glIsTexture(first_id));
  EXPECT_TRUE(glIsTexture(second_id));
}

TEST_F(HandleTest, SurvivesAssignmentToItself) {
  TextureHandle handle = bound_texture();
  TextureHandle& same = handle;
  handle = std::move(same);
  EXPECT_TRUE(glIsTexture(handle.id()));
}

// GL forgives deleting a name twice, unless it was given out again in between; so this counts. No
// GL.
struct CountingKind {
  inline static std::vector<GLuint> destroyed;
  static void destroy(GLuint id) { destroyed.push_back(id); }
};

TEST(HandleCount, DeletesEachObjectOnce) {
  using Counted = Handle<CountingKind>;
  CountingKind::destroyed.clear();
  {
    Counted one(1);
    Counted two(std::move(one));
    Counted three(3);
    two = std::move(three);
    two = Counted(4);
    EXPECT_THAT(CountingKind::destroyed, testing::ElementsAre(3U));
  }
  EXPECT_THAT(CountingKind::destroyed, testing::UnorderedElementsAre(1U, 3U, 4U));
}

TEST_F(HandleTest, WrappersMoveWithTheirObject) {
  Texture first(PixelFormat::kRGBA8, 3, 2, Texture::Filter::kNearest);
  const GLuint id = first.id();
  const Texture second = std::move(first);
  EXPECT_EQ(second.id(), id);
  EXPECT_EQ(second.width(), 3);
  EXPECT_EQ(second.height(), 2);
  EXPECT_EQ(first.id(), 0U);  // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
}

}  // namespace
}  // namespace rostrum::gl
