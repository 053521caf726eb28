// Stops that loop and stops that go on by themselves, in a deck's file that is played.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <utility>

#include "live_fixture.h"
#include "scene/scene.h"
#include "talk/show_fonts.h"

namespace rostrum::tests {
namespace {

class LiveStops : public LiveTest {
 protected:
  LiveStops() {
    const app::ShowFonts fonts = app::ShowFonts::open({}).value();
    scene::Scene scene(fonts.typesetter());
    scene.slide("Stops", "");
    scene.play(Create(scene.Square(2)), {.run_time = 1});
    scene.stop({.loop = true});
    scene.add(scene.Circle());
    scene.wait(1);
    scene.stop({.hold = 0.5, .auto_next = true});
    scene.add(scene.Triangle());
    scene.wait(1);
    scene.stop();
    const deck::Deck deck = std::move(scene).finish();
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(deck.bytes().data()),
                 static_cast<std::streamsize>(deck.bytes().size()));
  }

  const std::string file = (home.path() / "stops.rostrum").string();
};

TEST_F(LiveStops, LoopUntilNextAndGoOnByThemselves) {
  DeckStills stills(file);
  const std::vector<deck::Stop>& stops = stills.timeline().stops;
  ASSERT_EQ(stops.size(), 3U);
  start({.deck = file});
  press(Key::Right);
  const long before = show->frames();
  advance(5);
  EXPECT_GT(show->frames() - before, 50) << "the fifth turn is on";
  EXPECT_FALSE(keeps_showing(stills.picture(stops[0].time, kSize), 1));
  press(Key::Right);
  ASSERT_TRUE(shows(stills.picture(stops[1].time, kSize), 2)) << "the turn ends, the show goes on";
  EXPECT_TRUE(shows(stills.picture(stops[2].time, kSize), 2)) << "and on by itself";
  EXPECT_TRUE(keeps_showing(stills.picture(stops[2].time, kSize), 2));
  EXPECT_EQ(quit(), "");
}

}  // namespace
}  // namespace rostrum::tests
