#include "window_fixture.h"

#include <X11/keysym.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>

namespace rostrum::tests {

using std::chrono::duration;
using std::chrono::steady_clock;

namespace {

// Returns the pictures that `rostrum still` writes, in its order.
std::vector<Picture> stills(const std::vector<std::string>& which, int width, int height) {
  const TemporaryFolder folder;
  std::vector<std::string> command{rostrum_program(), "still", "--deck", kDeck};
  command.insert(command.end(), which.begin(), which.end());
  command.insert(command.end(), {"--size", std::to_string(width) + 'x' + std::to_string(height),
                                 "--out", folder.path().string()});
  const Finished finished = run(command);
  if (finished.status != 0) throw std::runtime_error(finished.error);
  std::vector<Picture> pictures;
  std::istringstream names{finished.out};
  for (std::string name; std::getline(names, name);) pictures.push_back(read_png(name));
  return pictures;
}

}  // namespace

bool comes_true(const std::function<bool()>& condition, double seconds) {
  const auto deadline = steady_clock::now() + duration<double>(seconds);
  while (!condition()) {
    if (steady_clock::now() > deadline) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return true;
}

void WindowTest::start(const std::vector<std::string>& arguments,
                       const std::vector<std::string>& environment) {
  std::vector<std::string> command{rostrum_program()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  if (std::find(arguments.begin(), arguments.end(), "--deck") == arguments.end()) {
    command.insert(command.end(), {"--deck", kDeck});
  }
  if (std::find(arguments.begin(), arguments.end(), "--panel") == arguments.end()) {
    command.insert(command.end(), {"--panel", "hidden"});
  }
  // The first of two values is the one that counts.
  std::vector<std::string> variables = environment;
  variables.insert(variables.end(), {"DISPLAY=" + desk.display_name(),
                                     "XDG_CONFIG_HOME=" + configuration.path().string(),
                                     "XDG_STATE_HOME=" + states.path().string()});
  program = std::make_unique<Process>(command, variables);
  const bool ready = comes_true([this] {
    const auto found = desk.find_window("rostrum");
    window = found.value_or(0);
    return found && desk.has_keyboard(*found);
  });
  if (!ready) throw std::runtime_error("there is no window");
}

Picture WindowTest::still(double time, int width, int height) {
  return stills({"--at", std::to_string(time)}, width, height).at(0);
}

std::vector<Picture> WindowTest::stills_of_stops(int width, int height) {
  return stills({"--stops"}, width, height);
}

std::vector<double> WindowTest::stops() {
  const auto list =
      nlohmann::json::parse(run({rostrum_program(), "list", "--deck", kDeck, "--json"}).out);
  std::vector<double> times;
  for (const auto& stop : list["decks"][0]["stops"]) times.push_back(stop["time"]);
  return times;
}

testing::AssertionResult WindowTest::shows(const Picture& expected, double seconds) const {
  if (comes_true([&] { return sees(expected); }, seconds)) return testing::AssertionSuccess();
  const Picture seen = crop(desk.screenshot(), expected.width, expected.height);
  return testing::AssertionFailure() << "off by " << greatest_difference(seen, expected);
}

testing::AssertionResult WindowTest::keeps_showing(const Picture& expected, double seconds) const {
  if (!comes_true([&] { return !sees(expected); }, seconds)) return testing::AssertionSuccess();
  const Picture seen = crop(desk.screenshot(), expected.width, expected.height);
  return testing::AssertionFailure() << "off by " << greatest_difference(seen, expected);
}

bool WindowTest::sees(const Picture& expected) const {
  const Picture seen = crop(desk.screenshot(), expected.width, expected.height);
  return greatest_difference(seen, expected) <= kTolerance;
}

Picture WindowTest::settled() const {
  Picture seen = desk.screenshot();
  const bool still = comes_true(
      [&] {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        const Picture before = std::exchange(seen, desk.screenshot());
        return seen == before;
      },
      30);
  if (!still) throw std::runtime_error("the picture does not come to rest");
  return seen;
}

int WindowTest::quit() {
  desk.type(XK_q, {XK_Control_L});
  const auto finished = program->wait(10);
  return finished ? finished->status : -1;
}

}  // namespace rostrum::tests
