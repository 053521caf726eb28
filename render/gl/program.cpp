#include "gl/program.h"

#include "gl/error.h"

namespace rostrum::gl {
namespace {

// Reads the log by glGetShaderInfoLog or glGetProgramInfoLog into a string.
template <class GetParameter, class GetLog>
std::string read_log(GLuint id, GetParameter get_parameter, GetLog get_log) {
  GLint length = 0;
  get_parameter(id, GL_INFO_LOG_LENGTH, &length);
  std::string log(static_cast<std::size_t>(length), '\0');
  GLsizei written = 0;
  get_log(id, length, &written, log.data());
  log.resize(static_cast<std::size_t>(written));
  return log;
}

ShaderHandle compile(GLenum stage, const ShaderSource& source) {
  ShaderHandle shader(glCreateShader(stage));
  const char* text = source.text.data();
  const auto length = static_cast<GLint>(source.text.size());
  glShaderSource(shader.id(), 1, &text, &length);
  glCompileShader(shader.id());
  GLint compiled = GL_FALSE;
  glGetShaderiv(shader.id(), GL_COMPILE_STATUS, &compiled);
  if (compiled == GL_FALSE) {
    const std::string log = read_log(shader.id(), glGetShaderiv, glGetShaderInfoLog);
    throw StartupError("The shader " + source.files.front() + " does not compile:\n" +
                       with_file_names(log, source.files));
  }
  return shader;
}

}  // namespace

Program::Program(const ShaderSource& vertex, const ShaderSource& fragment)
    : handle_(ProgramHandle::create()),
      name_(vertex.files.front() + " and " + fragment.files.front()) {
  const ShaderHandle vertex_shader = compile(GL_VERTEX_SHADER, vertex);
  const ShaderHandle fragment_shader = compile(GL_FRAGMENT_SHADER, fragment);
  glAttachShader(id(), vertex_shader.id());
  glAttachShader(id(), fragment_shader.id());
  glLinkProgram(id());
  GLint linked = GL_FALSE;
  glGetProgramiv(id(), GL_LINK_STATUS, &linked);
  if (linked == GL_FALSE) {
    throw StartupError("The shaders " + name_ + " do not link:\n" +
                       read_log(id(), glGetProgramiv, glGetProgramInfoLog));
  }
  // Attached shaders live on until the program goes; detached, they go with their handles.
  glDetachShader(id(), vertex_shader.id());
  glDetachShader(id(), fragment_shader.id());
}

GLint Program::uniform(const char* name) const {
  const GLint location = glGetUniformLocation(id(), name);
  if (location < 0) {
    throw StartupError("The shaders " + name_ + " use no uniform \"" + name + "\".");
  }
  return location;
}

void Program::bind_block(const char* name, GLuint binding) const {
  const GLuint block = glGetUniformBlockIndex(id(), name);
  if (block == GL_INVALID_INDEX) {
    throw StartupError("The shaders " + name_ + " use no uniform block \"" + name + "\".");
  }
  glUniformBlockBinding(id(), block, binding);
}

}  // namespace rostrum::gl
