// A program that draws rectangles of pixels, one an instance, from records in a buffer.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/view.h"
#include "frame/draw_plan.h"
#include "gl/buffer.h"
#include "gl/program.h"
#include "gl/vertex_array.h"

namespace rostrum::render {

class InstancedProgram {
 public:
  // `components` are the numbers of floats of the vertex shader's inputs, by location; together
  // they are one record. Textures are read from unit 0, but for the sampler of that name, if any,
  // which reads from unit 1. Throws gl::StartupError for a shader that does not compile.
  InstancedProgram(const char* vertex, const char* fragment, std::initializer_list<int> components,
                   const char* second_sampler = nullptr);

  // Makes it the current program, for pixels of that part of the framebuffer.
  void use(const PixelRect& area) const;

  // Call it after use. It draws the records [range] of those that start at byte `start` of the
  // buffer.
  void draw(const gl::Buffer& buffer, std::size_t start, Range range) const;

 private:
  gl::Program program_;
  gl::VertexArray array_;
  std::vector<gl::Attribute> attributes_;
  std::size_t stride_ = 0;
  GLint viewport_ = -1;
};

}  // namespace rostrum::render
