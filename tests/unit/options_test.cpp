#include "cli/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<Options> parse(std::initializer_list<const char*> arguments) {
  return parse_options({arguments.begin(), arguments.size()});
}

template <class T>
T parsed(std::initializer_list<const char*> arguments) {
  const auto options = parse(arguments);
  if (!options) throw std::runtime_error(options.error().message);
  return std::get<T>(options.value());
}

std::string error_of(std::initializer_list<const char*> arguments) {
  const auto options = parse(arguments);
  return options ? "no error" : options.error().message;
}

TEST(Options, NothingPlaysTheFirstDeck) {
  const auto options = parsed<PlayOptions>({});
  EXPECT_EQ(options.deck, "");
  EXPECT_EQ(options.font, "");
  EXPECT_EQ(options.size, (PixelSize{.width = 1280, .height = 720}));
  EXPECT_EQ(options.fullscreen, std::nullopt) << "it is not said, which a resumed show may do";
  EXPECT_EQ(options.presenter, std::nullopt);
  EXPECT_EQ(options.mid_step, std::nullopt);
  EXPECT_EQ(options.length, std::nullopt);
  EXPECT_FALSE(options.resume);
  EXPECT_TRUE(parsed<PlayOptions>({"--resume"}).resume);
}

TEST(Options, Play) {
  const auto options =
      parsed<PlayOptions>({"--deck", "x", "--font", "f.otf", "--size", "640x480", "--fullscreen"});
  EXPECT_EQ(options.deck, "x");
  EXPECT_EQ(options.font, "f.otf");
  EXPECT_EQ(options.size, (PixelSize{.width = 640, .height = 480}));
  EXPECT_EQ(options.fullscreen, true);
}

TEST(Options, AFlagCanBeSaidNotToBe) {
  EXPECT_EQ(parsed<PlayOptions>({"--fullscreen=false"}).fullscreen, false);
  EXPECT_EQ(parsed<PlayOptions>({"--presenter=false"}).presenter, false);
  EXPECT_EQ(parsed<PlayOptions>({"--presenter"}).presenter, true);
}

TEST(Options, WordsAreChosenFromAFew) {
  EXPECT_EQ(parsed<PlayOptions>({"--panel", "shown"}).panel, PanelChoice::Shown);
  EXPECT_EQ(parsed<PlayOptions>({"--panel", "hidden"}).panel, PanelChoice::Hidden);
  EXPECT_EQ(parsed<PlayOptions>({"--interrupt", "queue"}).mid_step, MidStep::Queue);
  EXPECT_THAT(error_of({"--panel", "1"}), HasSubstr("it can be shown or hidden, not \"1\""));
  EXPECT_THAT(error_of({"--interrupt", "stop"}), HasSubstr("not \"stop\""));
}

TEST(Options, List) {
  EXPECT_FALSE(parsed<ListOptions>({"list"}).json);
  const auto options = parsed<ListOptions>({"list", "--json", "--deck", "x"});
  EXPECT_TRUE(options.json);
  EXPECT_EQ(options.deck, "x");
}

TEST(Options, Keys) {
  EXPECT_FALSE(parsed<KeysOptions>({"keys"}).markdown);
  EXPECT_TRUE(parsed<KeysOptions>({"keys", "--markdown"}).markdown);
}

TEST(Options, Check) {
  EXPECT_FALSE(parsed<CheckOptions>({"check"}).json);
  const auto options = parsed<CheckOptions>({"check", "--deck", "x", "--font", "f", "--json"});
  EXPECT_EQ(options.deck, "x");
  EXPECT_EQ(options.font, "f");
  EXPECT_TRUE(options.json);
}

TEST(Options, Still) {
  const auto options = parsed<StillOptions>(
      {"still", "--deck", "x", "--at", "8.81,24.01,0", "--size", "320x180", "--out", "pictures"});
  EXPECT_EQ(options.deck, "x");
  EXPECT_THAT(options.times, ElementsAre(8.81, 24.01, 0));
  EXPECT_EQ(options.size, (PixelSize{.width = 320, .height = 180}));
  EXPECT_EQ(options.folder, "pictures");
  EXPECT_FALSE(options.stops);

  const auto stops = parsed<StillOptions>({"still", "--stops"});
  EXPECT_TRUE(stops.stops);
  EXPECT_EQ(stops.size, (PixelSize{.width = 1920, .height = 1080}));
  EXPECT_EQ(stops.folder, ".");
}

TEST(Options, HelpNamesEveryOptionAndCommand) {
  const std::string page = parsed<Text>({"--help"}).text;
  for (const char* word : {"--deck", "--font", "--size", "--fullscreen", "--version", "--licenses",
                           "list", "still", "rostrum keys"}) {
    EXPECT_THAT(page, HasSubstr(word));
  }
  const std::string still = parsed<Text>({"still", "--help"}).text;
  for (const char* word : {"--at", "--stops", "--size", "--out"}) {
    EXPECT_THAT(still, HasSubstr(word));
  }
}

TEST(Options, HelpFitsATerminal) {
  const std::string page = parsed<Text>({"--help"}).text;
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = std::min(page.find('\n', begin), page.size());
    EXPECT_LE(end - begin, 100U) << page.substr(begin, end - begin);
    begin = end + 1;
  }
}

TEST(Options, Version) { EXPECT_THAT(parsed<Text>({"--version"}).text, HasSubstr("rostrum 0.")); }

TEST(Options, WhatIsUnknownIsNamed) {
  EXPECT_THAT(error_of({"--fnot", "x"}), HasSubstr("--fnot"));
  EXPECT_THAT(error_of({"list", "--at", "3"}), HasSubstr("--at"));
  EXPECT_THAT(error_of({"--deck"}), HasSubstr("--deck"));
  EXPECT_THAT(error_of({"--fnot"}), HasSubstr("rostrum --help"));
}

TEST(Options, StillNeedsMoments) { EXPECT_THAT(error_of({"still"}), HasSubstr("--at")); }

TEST(Options, Sizes) {
  EXPECT_EQ(parse_size("1x1").value(), (PixelSize{.width = 1, .height = 1}));
  for (const char* bad : {"", "x", "1920", "1920x", "x1080", "0x5", "5x0", "-1x5", "1920x1080x3",
                          "1920X1080", "19 20x1080", "1e3x5", "99999999999x5", "1920x1080 "}) {
    const auto size = parse_size(bad);
    ASSERT_FALSE(size.ok()) << bad;
    EXPECT_THAT(size.error().message, HasSubstr("is no size")) << bad;
  }
  EXPECT_EQ(parse_size("65535x7629").value(), (PixelSize{.width = 65535, .height = 7629}));
  for (const char* large : {"65536x1", "1x65536", "2147483647x2147483647", "30000x30000"}) {
    const auto size = parse_size(large);
    ASSERT_FALSE(size.ok()) << large;
    EXPECT_THAT(size.error().message, HasSubstr("more than can be drawn")) << large;
  }
  EXPECT_THAT(error_of({"--size", "big"}), HasSubstr("\"big\" is no size"));
  EXPECT_THAT(error_of({"still", "--stops", "--size", "0x0"}), HasSubstr("\"0x0\" is no size"));
}

TEST(Options, Times) {
  EXPECT_THAT(parse_times("3").value(), ElementsAre(3));
  EXPECT_THAT(parse_times("0.5,2e1,-1").value(), ElementsAre(0.5, 20, -1));
  for (const char* bad : {"", ",", "3,", ",3", "3;4", "nan", "inf", "3s", " 3"}) {
    EXPECT_FALSE(parse_times(bad).ok()) << bad;
  }
  EXPECT_THAT(error_of({"still", "--at", "8,soon"}), HasSubstr("\"soon\" is no time"));
}

}  // namespace
}  // namespace rostrum::app
