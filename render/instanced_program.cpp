#include "render/instanced_program.h"

#include "rostrum_shaders.h"

namespace rostrum::render {

InstancedProgram::InstancedProgram(const char* vertex, const char* fragment,
                                   std::initializer_list<int> components,
                                   const char* second_sampler)
    : program_(gl::expand(vertex, shaders::embedded), gl::expand(fragment, shaders::embedded)),
      array_(gl::VertexArray::create()),
      viewport_(program_.uniform("u_viewport")) {
  for (const int count : components) {
    attributes_.push_back({.location = static_cast<GLuint>(attributes_.size()),
                           .components = count,
                           .type = GL_FLOAT,
                           .offset = stride_});
    stride_ += static_cast<std::size_t>(count) * sizeof(float);
  }
  if (second_sampler != nullptr) {
    program_.use();
    glUniform1i(program_.uniform(second_sampler), 1);
  }
}

void InstancedProgram::use(const PixelRect& area) const {
  program_.use();
  // Samplers start out at unit 0. It is read without a sampler object's opinion.
  glBindSampler(0, 0);
  glUniform4f(viewport_, static_cast<float>(area.x), static_cast<float>(area.y),
              2.0F / static_cast<float>(area.width), 2.0F / static_cast<float>(area.height));
}

void InstancedProgram::draw(const gl::Buffer& buffer, std::size_t start, Range range) const {
  array_.point_at(buffer, attributes_, stride_, start + range.first * stride_);
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(range.count));
}

}  // namespace rostrum::render
