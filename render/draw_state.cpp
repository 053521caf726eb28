#include "render/draw_state.h"

#include <glad/gl.h>

#include <array>

namespace rostrum::render {
namespace {

// These tests decide on pixels besides the blending; 2D has no use for any of them.
constexpr std::array<GLenum, 9> kUnused{
    GL_DEPTH_TEST,      GL_STENCIL_TEST,     GL_CULL_FACE,
    GL_COLOR_LOGIC_OP,  GL_MULTISAMPLE,      GL_SAMPLE_ALPHA_TO_COVERAGE,
    GL_SAMPLE_COVERAGE, GL_FRAMEBUFFER_SRGB, GL_RASTERIZER_DISCARD};

}  // namespace

void set_draw_state(const PixelRect& area, const PixelRect& scissor, Blend blend) {
  for (const GLenum capability : kUnused) glDisable(capability);
  glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glEnable(GL_BLEND);
  glBlendEquation(blend == Blend::Greatest ? GL_MAX : GL_FUNC_ADD);
  glBlendFunc(GL_ONE, blend == Blend::Over ? GL_ONE_MINUS_SRC_ALPHA : GL_ONE);
  glViewport(area.x, area.y, area.width, area.height);
  glEnable(GL_SCISSOR_TEST);
  set_scissor(scissor);
}

void set_scissor(const PixelRect& scissor) {
  glScissor(scissor.x, scissor.y, scissor.width, scissor.height);
}

void clear(const PixelRect& rect, const glm::vec4& value) {
  set_draw_state(rect, rect, Blend::Over);
  glClearColor(value.r, value.g, value.b, value.a);
  glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace rostrum::render
