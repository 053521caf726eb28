#include "order_watch.h"

#include <EGL/egl.h>
#include <glad/gl.h>

#include <algorithm>
#include <map>
#include <utility>

namespace rostrum::tests {

// Named, since what an OrderWatch is made of has external linkage.
namespace order {

// Commands of each context, by their number.
using Counts = std::map<EGLContext, long>;

struct Context {
  GLuint draws_to = 0;
  GLuint copies_from = 0;
  std::map<GLuint, GLuint> textures;  // by framebuffer
  long commands = 0;
  Counts known;  // of others, as waited for
};

struct Texture {
  Counts drawn;
  Counts copied;
};

struct Watch {
  std::map<EGLContext, Context> contexts;
  std::map<GLuint, Texture> textures;
  std::map<GLsync, Counts> fences;
  std::string misordered;
  long copies_between_contexts = 0;

  Context& current() { return contexts[eglGetCurrentContext()]; }
};

}  // namespace order

namespace {

using namespace order;

// OpenGL's functions are one set for the whole process.
struct Drivers {
  PFNGLFENCESYNCPROC fence_sync = nullptr;
  PFNGLWAITSYNCPROC wait_sync = nullptr;
  PFNGLBINDFRAMEBUFFERPROC bind_framebuffer = nullptr;
  PFNGLFRAMEBUFFERTEXTURE2DPROC framebuffer_texture = nullptr;
  PFNGLDELETETEXTURESPROC delete_textures = nullptr;
  PFNGLBLITFRAMEBUFFERPROC blit_framebuffer = nullptr;
  PFNGLCLEARPROC clear = nullptr;
  PFNGLDRAWARRAYSINSTANCEDPROC draw_arrays = nullptr;
};

Drivers& drivers() {
  static Drivers the_ones;
  return the_ones;
}

Watch*& active() {
  static Watch* none = nullptr;
  return none;
}

Watch& watch() { return *active(); }

// True if some other context has done that and the current one does not know of it.
bool unknown(const Counts& done) {
  const Counts& known = watch().current().known;
  return std::ranges::any_of(done, [&](const auto& other) {
    const auto found = known.find(other.first);
    const long seen = found == known.end() ? 0 : found->second;
    return other.first != eglGetCurrentContext() && other.second > seen;
  });
}

// Null where the framebuffer is the window's.
Texture* texture_of(GLuint framebuffer) {
  const auto& textures = watch().current().textures;
  const auto found = textures.find(framebuffer);
  return found == textures.end() ? nullptr : &watch().textures[found->second];
}

void draws() {
  if (active() == nullptr) return;
  Context& context = watch().current();
  Texture* const texture = texture_of(context.draws_to);
  if (texture == nullptr) return;
  if (unknown(texture->copied)) watch().misordered += "Drawn to before it was copied. ";
  if (unknown(texture->drawn)) watch().misordered += "Drawn to by two at once. ";
  texture->drawn[eglGetCurrentContext()] = ++context.commands;
}

void copies() {
  if (active() == nullptr) return;
  Context& context = watch().current();
  Texture* const texture = texture_of(context.copies_from);
  if (texture == nullptr) return;
  if (unknown(texture->drawn)) watch().misordered += "Copied before it was drawn. ";
  const auto others = std::ranges::count_if(
      texture->drawn, [](const auto& by) { return by.first != eglGetCurrentContext(); });
  if (others > 0) ++watch().copies_between_contexts;
  texture->copied[eglGetCurrentContext()] = ++context.commands;
}

GLsync fence_sync(GLenum condition, GLbitfield flags) {
  const GLsync fence = drivers().fence_sync(condition, flags);
  if (active() == nullptr) return fence;
  Counts reached = watch().current().known;
  reached[eglGetCurrentContext()] = watch().current().commands;
  watch().fences[fence] = std::move(reached);
  return fence;
}

void wait_sync(GLsync fence, GLbitfield flags, GLuint64 timeout) {
  drivers().wait_sync(fence, flags, timeout);
  if (active() == nullptr) return;
  for (const auto& [context, commands] : watch().fences[fence]) {
    long& known = watch().current().known[context];
    known = std::max(known, commands);
  }
}

void bind_framebuffer(GLenum target, GLuint framebuffer) {
  drivers().bind_framebuffer(target, framebuffer);
  if (active() == nullptr) return;
  if (target != GL_READ_FRAMEBUFFER) watch().current().draws_to = framebuffer;
  if (target != GL_DRAW_FRAMEBUFFER) watch().current().copies_from = framebuffer;
}

void framebuffer_texture(GLenum target, GLenum attachment, GLenum kind, GLuint texture,
                         GLint level) {
  drivers().framebuffer_texture(target, attachment, kind, texture, level);
  if (active() == nullptr) return;
  Context& context = watch().current();
  const GLuint framebuffer = target == GL_READ_FRAMEBUFFER ? context.copies_from : context.draws_to;
  context.textures[framebuffer] = texture;
}

// Its name may be another's later.
void delete_textures(GLsizei count, const GLuint* textures) {
  drivers().delete_textures(count, textures);
  if (active() == nullptr) return;
  for (GLsizei i = 0; i < count; ++i) watch().textures.erase(textures[i]);
}

void blit_framebuffer(GLint x0, GLint y0, GLint x1, GLint y1, GLint to_x0, GLint to_y0, GLint to_x1,
                      GLint to_y1, GLbitfield mask, GLenum filter) {
  copies();
  draws();
  drivers().blit_framebuffer(x0, y0, x1, y1, to_x0, to_y0, to_x1, to_y1, mask, filter);
}

void clear(GLbitfield mask) {
  draws();
  drivers().clear(mask);
}

void draw_arrays(GLenum mode, GLint first, GLsizei count, GLsizei instances) {
  draws();
  drivers().draw_arrays(mode, first, count, instances);
}

template <class Function>
memory::GlFunction in_place_of(memory::GlFunction drivers, Function& kept, Function ours) {
  kept = reinterpret_cast<Function>(drivers);
  return reinterpret_cast<memory::GlFunction>(ours);
}

}  // namespace

memory::GlFunction watched(const std::string& name, memory::GlFunction drivers_own) {
  Drivers& w = drivers();
  if (name == "glFenceSync") return in_place_of(drivers_own, w.fence_sync, fence_sync);
  if (name == "glWaitSync") return in_place_of(drivers_own, w.wait_sync, wait_sync);
  if (name == "glBindFramebuffer") {
    return in_place_of(drivers_own, w.bind_framebuffer, bind_framebuffer);
  }
  if (name == "glFramebufferTexture2D") {
    return in_place_of(drivers_own, w.framebuffer_texture, framebuffer_texture);
  }
  if (name == "glDeleteTextures")
    return in_place_of(drivers_own, w.delete_textures, delete_textures);
  if (name == "glBlitFramebuffer") {
    return in_place_of(drivers_own, w.blit_framebuffer, blit_framebuffer);
  }
  if (name == "glClear") return in_place_of(drivers_own, w.clear, clear);
  if (name == "glDrawArraysInstanced") return in_place_of(drivers_own, w.draw_arrays, draw_arrays);
  return drivers_own;
}

struct OrderWatch::State : order::Watch {};

OrderWatch::OrderWatch() : state_(std::make_unique<State>()) { active() = state_.get(); }

OrderWatch::~OrderWatch() { active() = nullptr; }

std::string OrderWatch::take_misordered() { return std::exchange(state_->misordered, {}); }

long OrderWatch::copies_between_contexts() const { return state_->copies_between_contexts; }

}  // namespace rostrum::tests
