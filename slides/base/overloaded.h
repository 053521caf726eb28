// One function object of several, for std::visit: the call goes to the one that takes the argument.
#pragma once

namespace rostrum {

template <typename... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace rostrum
