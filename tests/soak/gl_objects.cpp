#include "gl_objects.h"

#include <glad/gl.h>

#include <algorithm>
#include <array>

namespace rostrum::soak {
namespace {

enum Kind : std::size_t {
  Textures,
  Buffers,
  Framebuffers,
  VertexArrays,
  Queries,
  Shaders,
  Programs,
  Fences,
  kKinds
};

constexpr std::array<const char*, kKinds> kNames{"texture", "buffer", "framebuffer", "vertex array",
                                                 "query",   "shader", "program",     "fence"};

// All contexts are of the main thread.
std::array<long, kKinds> counts{};

template <class Function>
Function* as(GlFunction function) {
  return reinterpret_cast<Function*>(function);
}

// glGen...s and glDelete...s. The names are what tells the instances apart.
template <Kind kind>
struct Many {
  using Gen = void(GLsizei, GLuint*);
  using Delete = void(GLsizei, const GLuint*);
  static inline Gen* gen = nullptr;
  static inline Delete* destroy = nullptr;
  static void counted_gen(GLsizei n, GLuint* ids) {
    gen(n, ids);
    counts[kind] += n;
  }
  // 0 is no object, and is ignored.
  static void counted_delete(GLsizei n, const GLuint* ids) {
    counts[kind] -= std::count_if(ids, ids + n, [](GLuint id) { return id != 0; });
    destroy(n, ids);
  }
  static GlFunction make(GlFunction drivers) {
    gen = as<Gen>(drivers);
    return reinterpret_cast<GlFunction>(counted_gen);
  }
  static GlFunction unmake(GlFunction drivers) {
    destroy = as<Delete>(drivers);
    return reinterpret_cast<GlFunction>(counted_delete);
  }
};

template <Kind kind>
struct One {
  using Destroy = void(GLuint);
  static inline Destroy* destroy = nullptr;
  static void counted_delete(GLuint id) {
    if (id != 0) --counts[kind];
    destroy(id);
  }
  static GlFunction unmake(GlFunction drivers) {
    destroy = as<Destroy>(drivers);
    return reinterpret_cast<GlFunction>(counted_delete);
  }
};

GLuint (*create_shader)(GLenum) = nullptr;
GLuint (*create_program)() = nullptr;
GLsync (*fence_sync)(GLenum, GLbitfield) = nullptr;
void (*delete_sync)(GLsync) = nullptr;

GLuint counted_create_shader(GLenum stage) {
  ++counts[Shaders];
  return create_shader(stage);
}

GLuint counted_create_program() {
  ++counts[Programs];
  return create_program();
}

GLsync counted_fence_sync(GLenum condition, GLbitfield flags) {
  ++counts[Fences];
  return fence_sync(condition, flags);
}

void counted_delete_sync(GLsync sync) {
  if (sync != nullptr) --counts[Fences];
  delete_sync(sync);
}

}  // namespace

GlFunction counting(const std::string& name, GlFunction drivers) {
  if (drivers == nullptr) return nullptr;
  if (name == "glGenTextures") return Many<Textures>::make(drivers);
  if (name == "glDeleteTextures") return Many<Textures>::unmake(drivers);
  if (name == "glGenBuffers") return Many<Buffers>::make(drivers);
  if (name == "glDeleteBuffers") return Many<Buffers>::unmake(drivers);
  if (name == "glGenFramebuffers") return Many<Framebuffers>::make(drivers);
  if (name == "glDeleteFramebuffers") return Many<Framebuffers>::unmake(drivers);
  if (name == "glGenVertexArrays") return Many<VertexArrays>::make(drivers);
  if (name == "glDeleteVertexArrays") return Many<VertexArrays>::unmake(drivers);
  if (name == "glGenQueries") return Many<Queries>::make(drivers);
  if (name == "glDeleteQueries") return Many<Queries>::unmake(drivers);
  if (name == "glDeleteShader") return One<Shaders>::unmake(drivers);
  if (name == "glDeleteProgram") return One<Programs>::unmake(drivers);
  if (name == "glCreateShader") {
    create_shader = as<GLuint(GLenum)>(drivers);
    return reinterpret_cast<GlFunction>(counted_create_shader);
  }
  if (name == "glCreateProgram") {
    create_program = as<GLuint()>(drivers);
    return reinterpret_cast<GlFunction>(counted_create_program);
  }
  if (name == "glFenceSync") {
    fence_sync = as<GLsync(GLenum, GLbitfield)>(drivers);
    return reinterpret_cast<GlFunction>(counted_fence_sync);
  }
  if (name == "glDeleteSync") {
    delete_sync = as<void(GLsync)>(drivers);
    return reinterpret_cast<GlFunction>(counted_delete_sync);
  }
  return drivers;
}

std::map<std::string, long> gl_objects() {
  std::map<std::string, long> result;
  for (std::size_t kind = 0; kind < kKinds; ++kind) {
    if (counts[kind] != 0) result[kNames[kind]] = counts[kind];
  }
  return result;
}

}  // namespace rostrum::soak
