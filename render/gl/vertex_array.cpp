#include "gl/vertex_array.h"

namespace rostrum::gl {

VertexArray VertexArray::create() {
  VertexArray array;
  array.handle_ = VertexArrayHandle::create();
  return array;
}

void VertexArray::point_at(const Buffer& buffer, std::span<const Attribute> attributes,
                           std::size_t stride, std::size_t first, GLuint divisor) const {
  bind();
  buffer.bind(GL_ARRAY_BUFFER);
  const auto step = static_cast<GLsizei>(stride);
  for (const Attribute& attribute : attributes) {
    // GL's interface is older than buffers: an offset travels as a pointer.
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    const void* offset = reinterpret_cast<const void*>(first + attribute.offset);
    if (attribute.as == Attribute::As::kInteger) {
      glVertexAttribIPointer(attribute.location, attribute.components, attribute.type, step,
                             offset);
    } else {
      const GLboolean fraction = attribute.as == Attribute::As::kFraction ? GL_TRUE : GL_FALSE;
      glVertexAttribPointer(attribute.location, attribute.components, attribute.type, fraction,
                            step, offset);
    }
    glEnableVertexAttribArray(attribute.location);
    glVertexAttribDivisor(attribute.location, divisor);
  }
}

}  // namespace rostrum::gl
