#include "gl/query.h"

namespace rostrum::gl {

TimerQuery TimerQuery::create() {
  TimerQuery query;
  query.handle_ = QueryHandle::create();
  return query;
}

std::optional<std::chrono::nanoseconds> TimerQuery::poll() const {
  GLuint available = GL_FALSE;
  glGetQueryObjectuiv(id(), GL_QUERY_RESULT_AVAILABLE, &available);
  if (available == GL_FALSE) {
    return std::nullopt;
  }
  return wait();
}

std::chrono::nanoseconds TimerQuery::wait() const {
  GLuint64 elapsed = 0;
  glGetQueryObjectui64v(id(), GL_QUERY_RESULT, &elapsed);
  return std::chrono::nanoseconds(elapsed);
}

}  // namespace rostrum::gl
