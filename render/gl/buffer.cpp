#include "gl/buffer.h"

#include <algorithm>
#include <bit>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

// No draw looks at this target: binding to it disturbs nothing, least of all a vertex array's
// indices.
constexpr GLenum kUploadTarget = GL_COPY_WRITE_BUFFER;
constexpr GLenum kDownloadTarget = GL_COPY_READ_BUFFER;
constexpr std::size_t kSmallestStream = 4096;

}  // namespace

Buffer Buffer::create() {
  Buffer buffer;
  buffer.handle_ = BufferHandle::create();
  return buffer;
}

Buffer Buffer::with(std::span<const std::byte> data) {
  Buffer buffer = create();
  buffer.bind(kUploadTarget);
  glBufferData(kUploadTarget, static_cast<GLsizeiptr>(data.size()), data.data(), GL_STATIC_DRAW);
  buffer.capacity_ = data.size();
  return buffer;
}

void Buffer::stream(std::span<const std::byte> data) {
  bind(kUploadTarget);
  capacity_ = std::max({capacity_, kSmallestStream, std::bit_ceil(data.size())});
  glBufferData(kUploadTarget, static_cast<GLsizeiptr>(capacity_), nullptr, GL_STREAM_DRAW);
  glBufferSubData(kUploadTarget, 0, static_cast<GLsizeiptr>(data.size()), data.data());
}

void Buffer::reserve_for_reading(std::size_t bytes) {
  if (capacity_ >= bytes) return;
  bind(kDownloadTarget);
  glBufferData(kDownloadTarget, static_cast<GLsizeiptr>(bytes), nullptr, GL_STREAM_READ);
  capacity_ = bytes;
}

const std::byte* Buffer::map_to_read(std::size_t bytes) const {
  bind(kDownloadTarget);
  const void* const mapped =
      glMapBufferRange(kDownloadTarget, 0, static_cast<GLsizeiptr>(bytes), GL_MAP_READ_BIT);
  if (mapped == nullptr) throw StartupError("OpenGL cannot show the pixels that it has read.");
  return static_cast<const std::byte*>(mapped);
}

void Buffer::unmap() { glUnmapBuffer(kDownloadTarget); }

}  // namespace rostrum::gl
