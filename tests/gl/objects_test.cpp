// Programs, textures, framebuffers, buffers and queries do what each of them promises.
#include <glad/gl.h>

#include <array>
#include <map>
#include <numeric>

#include "gl/buffer.h"
#include "gl/error.h"
#include "gl/program.h"
#include "gl/query.h"
#include "gl/texture.h"
#include "gl/vertex_array.h"
#include "gl_test.h"

namespace rostrum::gl {
namespace {

// Covers everything with one triangle, and draws `shade` with blending as the test sets it.
constexpr const char* kCoverAll = R"(#version 330 core
void main() {
  gl_Position = vec4(4.0 * float(gl_VertexID & 1) - 1.0, 2.0 * float(gl_VertexID & 2) - 1.0, 0.0, 1.0);
}
)";
constexpr const char* kUniformColor = R"(#version 330 core
uniform vec4 color;
out vec4 pixel;
void main() { pixel = color; }
)";

ShaderSource source(const std::map<std::string, std::string, std::less<>>& files,
                    const char* name) {
  return expand(name, [&files](std::string_view wanted) -> std::span<const std::byte> {
    const auto found = files.find(wanted);
    return found == files.end() ? std::span<const std::byte>()
                                : std::as_bytes(std::span(found->second));
  });
}

Program program(const char* fragment) {
  return Program(source({{"all.vert", kCoverAll}}, "all.vert"),
                 source({{"test.frag", fragment}}, "test.frag"));
}

std::string failure(const auto& action) {
  try {
    action();
  } catch (const StartupError& error) {
    return error.what();
  }
  return "no exception";
}

class ObjectsTest : public GlTest {
 protected:
  // Draws the current program over the whole of a target.
  void cover(const Framebuffer& target, int width, int height) {
    const VertexArray array = VertexArray::create();
    array.bind();
    target.bind();
    glViewport(0, 0, width, height);
    glDrawArrays(GL_TRIANGLES, 0, 3);
  }
};

TEST_F(ObjectsTest, ShaderFailureNamesFileAndLine) {
  const std::string text = failure([] {
    const Program broken(source({{"all.vert", kCoverAll}}, "all.vert"),
                         source({{"broken.frag",
                                  "#version 330 core\n#include \"part.glsl\"\n"
                                  "out vec4 pixel;\nvoid main() { pixel = part(); }\n"},
                                 {"part.glsl", "// a comment\nvec4 part() { return nonsense; }\n"}},
                                "broken.frag"));
  });
  EXPECT_NE(text.find("broken.frag does not compile"), std::string::npos) << text;
  EXPECT_NE(text.find("part.glsl:2"), std::string::npos) << text;
  EXPECT_NE(text.find("nonsense"), std::string::npos) << text;
}

TEST_F(ObjectsTest, ShaderFailureAfterAnIncludeNamesTheIncludingFilesLine) {
  const std::string text = failure([] {
    const Program broken(source({{"all.vert", kCoverAll}}, "all.vert"),
                         source({{"broken.frag",
                                  "#version 330 core\n#include \"part.glsl\"\n"
                                  "out vec4 pixel;\nvoid main() { pixel = oops; }\n"},
                                 {"part.glsl", "const float kOne = 1.0;\n\n\n"}},
                                "broken.frag"));
  });
  EXPECT_NE(text.find("broken.frag:4"), std::string::npos) << text;
}

TEST_F(ObjectsTest, LinkFailureNamesBothShaders) {
  const std::string text = failure([] {
    const Program unlinked(
        source({{"a.vert",
                 "#version 330 core\nout vec3 shade;\n"
                 "void main() { shade = vec3(0.0); gl_Position = vec4(0.0); }\n"}},
               "a.vert"),
        source({{"b.frag",
                 "#version 330 core\nin vec4 shade;\nout vec4 pixel;\n"
                 "void main() { pixel = shade; }\n"}},
               "b.frag"));
  });
  EXPECT_NE(text.find("a.vert and b.frag do not link"), std::string::npos) << text;
  EXPECT_NE(text.find("shade"), std::string::npos) << text;
}

TEST_F(ObjectsTest, UnknownUniformsAreFoundAtSetUp) {
  const Program colored = program(kUniformColor);
  EXPECT_GE(colored.uniform("color"), 0);
  EXPECT_NE(failure([&] { static_cast<void>(colored.uniform("colour")); }).find("\"colour\""),
            std::string::npos);
  EXPECT_NE(failure([&] { colored.bind_block("Frame", 0); }).find("\"Frame\""), std::string::npos);
}

TEST_F(ObjectsTest, UniformBlockReadsItsBuffer) {
  const Program blocked = program(R"(#version 330 core
layout(std140) uniform Frame { vec4 color; };
out vec4 pixel;
void main() { pixel = color; }
)");
  blocked.bind_block("Frame", 3);
  Buffer buffer = Buffer::create();
  const std::array<float, 4> green{0.0F, 1.0F, 0.0F, 1.0F};
  buffer.stream(std::as_bytes(std::span(green)));
  buffer.bind_block(3);
  const Texture texture(PixelFormat::kRGBA8, 1, 1, Texture::Filter::kNearest);
  const Framebuffer target(texture);
  blocked.use();
  cover(target, 1, 1);
  EXPECT_EQ(read_pixels(target, {0, 0, 1, 1})[0], (Rgba{0, 255, 0, 255}));
}

TEST_F(ObjectsTest, IncompleteFramebufferThrowsItsStatus) {
  const Texture nothing;
  EXPECT_NE(failure([&] {
              const Framebuffer target(nothing);
            }).find("GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT"),
            std::string::npos);
}

TEST_F(ObjectsTest, FramebufferLeavesTheBoundOneBound) {
  const Texture texture(PixelFormat::kRGBA8, 2, 2, Texture::Filter::kNearest);
  const Framebuffer first(texture);
  first.bind();
  const Framebuffer second(texture);
  read_pixels(second, {0, 0, 2, 2});
  GLint bound = 0;
  glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &bound);
  EXPECT_EQ(static_cast<GLuint>(bound), first.id());
  glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &bound);
  EXPECT_EQ(static_cast<GLuint>(bound), first.id());
}

// Rows of 3 bytes are not a multiple of GL's usual alignment of 4, and somebody left odd state
// behind.
TEST_F(ObjectsTest, UploadIgnoresAndRestoresPixelStoreState) {
  const std::array<std::pair<GLenum, GLint>, 4> others{{{GL_UNPACK_ALIGNMENT, 8},
                                                        {GL_UNPACK_ROW_LENGTH, 11},
                                                        {GL_UNPACK_SKIP_ROWS, 2},
                                                        {GL_UNPACK_SKIP_PIXELS, 1}}};
  for (const auto& [name, value] : others) {
    glPixelStorei(name, value);
  }
  const Buffer pixel_buffer = Buffer::with(std::as_bytes(std::span(others)));
  pixel_buffer.bind(GL_PIXEL_UNPACK_BUFFER);

  const Texture texture(PixelFormat::kR8, 5, 4, Texture::Filter::kNearest);
  const std::array<std::uint8_t, 20> zeros{};
  texture.upload({0, 0, 5, 4}, std::as_bytes(std::span(zeros)));
  // The upload is the left 3 columns of a picture 4 wide, to (1, 1).
  std::array<std::uint8_t, 11> picture{};
  std::iota(picture.begin(), picture.end(), std::uint8_t{1});
  texture.upload({1, 1, 3, 3}, std::as_bytes(std::span(picture)), 4);

  const Framebuffer target(texture);
  const std::vector<Rgba> pixels = read_pixels(target, {0, 0, 5, 4});
  const std::array<int, 20> expected{0, 0, 0, 0, 0, 0, 1, 2,  3,  0,  //
                                     0, 5, 6, 7, 0, 0, 9, 10, 11, 0};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(int{pixels[i].r}, expected.at(i)) << "pixel " << i;
  }
  for (const auto& [name, value] : others) {
    GLint now = 0;
    glGetIntegerv(name, &now);
    EXPECT_EQ(now, value);
  }
  GLint bound = 0;
  glGetIntegerv(GL_PIXEL_UNPACK_BUFFER_BINDING, &bound);
  EXPECT_EQ(static_cast<GLuint>(bound), pixel_buffer.id());
}

TEST_F(ObjectsTest, ReadBackIgnoresAndRestoresPixelStoreState) {
  const Texture texture(PixelFormat::kRGBA8, 3, 2, Texture::Filter::kNearest);
  std::array<Rgba, 6> picture{};
  for (std::size_t i = 0; i < picture.size(); ++i) {
    picture.at(i) = {static_cast<std::uint8_t>(i), 10, 20, 255};
  }
  texture.upload({0, 0, 3, 2}, std::as_bytes(std::span(picture)));
  glPixelStorei(GL_PACK_ROW_LENGTH, 2);
  glPixelStorei(GL_PACK_SKIP_ROWS, 1);
  const std::vector<Rgba> pixels = read_pixels(Framebuffer(texture), {0, 0, 3, 2});
  EXPECT_TRUE(std::equal(pixels.begin(), pixels.end(), picture.begin()));
  GLint row_length = 0;
  glGetIntegerv(GL_PACK_ROW_LENGTH, &row_length);
  EXPECT_EQ(row_length, 2);
}

TEST_F(ObjectsTest, SixteenBitTexturesKeepSixteenBits) {
  const Texture texture(PixelFormat::kR16, 2, 1, Texture::Filter::kNearest);
  const std::array<std::uint16_t, 2> values{0x1234, 0xFEDC};
  texture.upload({0, 0, 2, 1}, std::as_bytes(std::span(values)));
  std::array<std::uint16_t, 2> back{};
  glBindTexture(GL_TEXTURE_2D, texture.id());
  glGetTexImage(GL_TEXTURE_2D, 0, GL_RED, GL_UNSIGNED_SHORT, back.data());
  EXPECT_EQ(back, values);
}

// The highest coverage of overlapping strokes of one colour wins, and none adds up.
TEST_F(ObjectsTest, MaxBlendKeepsTheHighest) {
  const Texture texture(PixelFormat::kR8, 4, 4, Texture::Filter::kNearest);
  const Framebuffer target(texture);
  const Program colored = program(kUniformColor);
  const GLint color = colored.uniform("color");
  target.bind();
  glClearColor(0, 0, 0, 0);
  glClear(GL_COLOR_BUFFER_BIT);
  colored.use();
  glEnable(GL_BLEND);
  glBlendEquation(GL_MAX);
  for (const int level : {60, 200, 120}) {
    glUniform4f(color, static_cast<float>(level) / 255.0F, 0.0F, 0.0F, 0.0F);
    cover(target, 4, 4);
  }
  EXPECT_EQ(int{read_pixels(target, {1, 2, 1, 1})[0].r}, 200);
}

// Signed windings add up in a half-float layer, below zero and beyond one.
TEST_F(ObjectsTest, HalfFloatLayerAddsSignedValues) {
  const Texture texture(PixelFormat::kR16F, 4, 4, Texture::Filter::kNearest);
  const Framebuffer target(texture);
  const Program colored = program(kUniformColor);
  const GLint color = colored.uniform("color");
  target.bind();
  glClearColor(0, 0, 0, 0);
  glClear(GL_COLOR_BUFFER_BIT);
  colored.use();
  glEnable(GL_BLEND);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFunc(GL_ONE, GL_ONE);
  for (const float value : {1.0F, 1.0F, -0.5F, 1.0F, -5.0F}) {
    glUniform4f(color, value, 0.0F, 0.0F, 0.0F);
    cover(target, 4, 4);
  }
  float sum = 0.0F;
  glReadPixels(2, 2, 1, 1, GL_RED, GL_FLOAT, &sum);
  EXPECT_EQ(sum, -2.5F);
}

TEST_F(ObjectsTest, StreamGrowsAndNeverShrinks) {
  Buffer buffer = Buffer::create();
  std::vector<std::byte> large(10'000, std::byte{7});
  const std::array<std::byte, 3> small{std::byte{1}, std::byte{2}, std::byte{3}};
  buffer.stream(large);
  const std::size_t capacity = buffer.capacity();
  EXPECT_GE(capacity, large.size());
  buffer.stream(small);
  EXPECT_EQ(buffer.capacity(), capacity);
  std::array<std::byte, 3> back{};
  buffer.bind(GL_COPY_READ_BUFFER);
  glGetBufferSubData(GL_COPY_READ_BUFFER, 0, 3, back.data());
  EXPECT_EQ(back, small);
}

// Two runs of instances lie in one buffer, the second reached by an offset, with all kinds of
// attribute.
TEST_F(ObjectsTest, VertexArrayReadsInstancesFromAnOffset) {
  struct Instance {
    float x;
    std::array<std::uint8_t, 4> color;
    std::uint32_t column;
  };
  const std::array<Instance, 2> instances{
      {{99.0F, {9, 9, 9, 9}, 9}, {1.0F, {255, 128, 0, 255}, 2}}};
  const Program points(source({{"point.vert", R"(#version 330 core
layout(location = 0) in float x;
layout(location = 1) in vec4 color;
layout(location = 2) in uint column;
out vec4 shade;
void main() {
  gl_PointSize = 1.0;
  gl_Position = vec4((x + float(column) + 0.5) / 4.0 * 2.0 - 1.0, 0.0, 0.0, 1.0);
  shade = color;
}
)"}},
                              "point.vert"),
                       source({{"point.frag",
                                "#version 330 core\nin vec4 shade;\nout vec4 pixel;\n"
                                "void main() { pixel = shade; }\n"}},
                              "point.frag"));
  const Buffer buffer = Buffer::with(std::as_bytes(std::span(instances)));
  const VertexArray array = VertexArray::create();
  constexpr std::array<Attribute, 3> kAttributes{
      {{0, 1, GL_FLOAT, offsetof(Instance, x)},
       {1, 4, GL_UNSIGNED_BYTE, offsetof(Instance, color), Attribute::As::kFraction},
       {2, 1, GL_UNSIGNED_INT, offsetof(Instance, column), Attribute::As::kInteger}}};
  array.point_at(buffer, kAttributes, sizeof(Instance), sizeof(Instance));

  const Texture texture(PixelFormat::kRGBA8, 4, 1, Texture::Filter::kNearest);
  const Framebuffer target(texture);
  target.bind();
  glViewport(0, 0, 4, 1);
  glClearColor(0, 0, 0, 0);
  glClear(GL_COLOR_BUFFER_BIT);
  points.use();
  glDrawArraysInstanced(GL_POINTS, 0, 1, 1);
  EXPECT_EQ(read_pixels(target, {0, 0, 4, 1}), (std::vector<Rgba>{{}, {}, {}, {255, 128, 0, 255}}));
}

TEST_F(ObjectsTest, TimerQueryMeasuresDrawing) {
  const Texture texture(PixelFormat::kRGBA8, 256, 256, Texture::Filter::kNearest);
  const Framebuffer target(texture);
  const Program colored = program(kUniformColor);
  colored.use();
  const TimerQuery query = TimerQuery::create();
  query.begin();
  cover(target, 256, 256);
  query.end();
  const auto elapsed = query.wait();
  EXPECT_GT(elapsed.count(), 0);
  EXPECT_EQ(query.poll(), elapsed) << "ready once waited for, and the same";
}

}  // namespace
}  // namespace rostrum::gl
