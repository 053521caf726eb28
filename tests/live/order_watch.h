// The order watch knows which of two contexts' commands come first: it stands between the program
// and OpenGL, and finds textures that one context uses while another one may not have done with
// them.
//
// Each context counts its commands. A fence takes with it the count of its context and of all that
// this one has waited for, and who waits for the fence knows of them from then on: vector clocks,
// as for threads. What a context copies from a texture must come after all that others drew to it,
// and what it draws after all that others copied from it or drew to it.
#pragma once

#include <memory>
#include <string>

#include "screen.h"

namespace rostrum::tests {

// The function that the program gets in the place of the driver's; the driver's own for those that
// say nothing of the order. OpenGL's functions are one set for the whole process, and so is what is
// known of their order.
[[nodiscard]] memory::GlFunction watched(const std::string& name, memory::GlFunction drivers);

// Watches all contexts that are made while it lives, one watch at a time: a show starts after it,
// and contexts that share no textures with the show draw nothing meanwhile.
class OrderWatch {
 public:
  OrderWatch();
  ~OrderWatch();
  OrderWatch(const OrderWatch&) = delete;
  OrderWatch& operator=(const OrderWatch&) = delete;

  // What was found since it was last asked, a sentence each; empty where all is in order.
  [[nodiscard]] std::string take_misordered();

  // How many copies from textures were looked at that another context had drawn to.
  [[nodiscard]] long copies_between_contexts() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rostrum::tests
