// The name of a GL object, owned.
//
// Id 0 is empty, as in GL itself. Moving empties the source, assigning swaps, and so the destructor
// is the only place that deletes. Whoever makes an object wraps it first and checks it after: then
// a check that throws leaks nothing.
//
// The context that made an object has to be current when it is deleted.
#pragma once

#include <glad/gl.h>

#include <utility>

namespace rostrum::gl {

template <class Kind>
class Handle {
 public:
  Handle() = default;
  explicit Handle(GLuint id) : id_(id) {}
  static Handle create() { return Handle(Kind::create()); }

  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, 0U)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (id_ != 0) {
      Kind::destroy(id_);
    }
  }

  [[nodiscard]] GLuint id() const { return id_; }
  explicit operator bool() const { return id_ != 0; }

 private:
  GLuint id_ = 0;
};

namespace detail {

// The functions are pointers that gladLoadGL fills in, so these call them late, not by template
// argument.
struct BufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenBuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteBuffers(1, &id); }
};

struct VertexArrayKind {
  static GLuint create() {
    GLuint id = 0;
    glGenVertexArrays(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteVertexArrays(1, &id); }
};

struct TextureKind {
  static GLuint create() {
    GLuint id = 0;
    glGenTextures(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteTextures(1, &id); }
};

struct FramebufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenFramebuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteFramebuffers(1, &id); }
};

struct QueryKind {
  static GLuint create() {
    GLuint id = 0;
    glGenQueries(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteQueries(1, &id); }
};

struct ProgramKind {
  static GLuint create() { return glCreateProgram(); }
  static void destroy(GLuint id) { glDeleteProgram(id); }
};

// Made with its stage, so not by create().
struct ShaderKind {
  static void destroy(GLuint id) { glDeleteShader(id); }
};

}  // namespace detail

using BufferHandle = Handle<detail::BufferKind>;
using VertexArrayHandle = Handle<detail::VertexArrayKind>;
using TextureHandle = Handle<detail::TextureKind>;
using FramebufferHandle = Handle<detail::FramebufferKind>;
using QueryHandle = Handle<detail::QueryKind>;
using ProgramHandle = Handle<detail::ProgramKind>;
using ShaderHandle = Handle<detail::ShaderKind>;

}  // namespace rostrum::gl
