// The machine lacks something, and the tests look at what a person then sees. Faults within a show
// are in tests/live/faults_test.cpp.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using testing::HasSubstr;

using Faulty = WindowTest;

TEST_F(Faulty, AShaderThatDoesNotCompileIsNamedWithItsLine) {
  const Finished finished = run({rostrum_program()}, {"DISPLAY=" + desk.display_name(),
                                                      std::string{"LD_PRELOAD="} + BROKEN_SHADERS});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error,
              testing::MatchesRegex("OpenGL cannot be used: The shader [a-z_]+.vert "
                                    "does not compile:\n[a-z_]+.vert:[0-9]+(.|\n)*"));
}

TEST_F(Faulty, WithoutADriverItSaysWhatToDo) {
  const Finished finished =
      run({rostrum_program()}, {"DISPLAY=" + desk.display_name(), "LIBGL_DRIVERS_PATH=/none"});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("Rostrum needs OpenGL 3.3, and this display has none at "
                                        "all"));
  EXPECT_THAT(finished.error, HasSubstr("LIBGL_ALWAYS_SOFTWARE=1"));
}

TEST_F(Faulty, AnOpenGLThatIsTooOldIsNamed) {
  const Finished finished =
      run({rostrum_program()}, {"DISPLAY=" + desk.display_name(), "MESA_GL_VERSION_OVERRIDE=2.1"});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("needs OpenGL 3.3"));
  EXPECT_THAT(finished.error, HasSubstr("OpenGL 2.1"));
}

TEST_F(Faulty, MinimisedInAStepItComesBackAtItsEnd) {
  const std::vector<double> times = stops();
  const Picture second = still(times[1], 640, 360);
  const Picture third = still(times[2], 640, 360);
  start({"--size", "640x360"});
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_Right);
  desk.minimise(window, true);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  desk.minimise(window, false);
  desk.give_keyboard(window);
  EXPECT_TRUE(shows(second));
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(third));
  EXPECT_EQ(quit(), 0);
}

}  // namespace
}  // namespace rostrum::tests
