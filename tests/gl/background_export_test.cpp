// Frames written beside a show: the right ones, whole, and what is said about them.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

#include "background_export_fixture.h"
#include "picture.h"
#include "render/canvas.h"
#include "render/readback.h"

namespace rostrum::app {
namespace {

using tests::Picture;
using tests::read_png;

constexpr int kFrameWidth = 320;
constexpr int kFrameHeight = 180;

class BackgroundExports : public BackgroundExportTest {
 protected:
  BackgroundExports() : BackgroundExportTest{{.width = kFrameWidth, .height = kFrameHeight}} {}

  [[nodiscard]] Picture expected(double time) {
    const auto canvas = render::Canvas::create(kFrameWidth, kFrameHeight).value();
    const auto view = View::fit(kFrameWidth, kFrameHeight);
    painter->paint({.t = time}, view, canvas.framebuffer());
    std::vector<std::byte> rgba(std::size_t{kFrameWidth} * kFrameHeight * 4);
    render::read_pixels(canvas.framebuffer(), view.area, rgba);
    Picture picture{.width = kFrameWidth, .height = kFrameHeight, .pixels = {}};
    for (std::size_t i = 0; i < rgba.size(); i += 4) {
      for (std::size_t c = 0; c < 3; ++c) {
        picture.pixels.push_back(std::to_integer<std::uint8_t>(rgba[i + c]));
      }
    }
    return picture;
  }

  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
  }
};

TEST_F(BackgroundExports, ARangeIsCompleteAndItsFramesAreTheShows) {
  saving->start({.what = SaveWhat::Range, .first = 100, .last = 111}, settings, 0);
  ASSERT_TRUE(saving->running());
  EXPECT_EQ(saving->view().total, 12);
  run();
  EXPECT_EQ(saving->view().done, 12);
  const auto names = files();
  ASSERT_EQ(names.size(), 12);
  EXPECT_EQ(names.front(), "frame_000100.png");
  EXPECT_EQ(names.back(), "frame_000111.png");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double time = settings.rate.time_of(100 + static_cast<std::int64_t>(i));
    EXPECT_EQ(read_png(folder.path() / names[i]), expected(time)) << names[i];
  }
  EXPECT_EQ(message(), "Wrote 12 frames to " + folder.path().string() + ".");
}

TEST_F(BackgroundExports, SaysWhichFileTheOnlyOneIs) {
  saving->start({.what = SaveWhat::Range, .first = 7, .last = 7}, settings, 0);
  run();
  EXPECT_EQ(message(), "Wrote " + (folder.path() / "frame_000007.png").string() + ".");
}

TEST_F(BackgroundExports, TheEndOfEveryStep) {
  saving->start({.what = SaveWhat::Stops}, settings, 0);
  run();
  const auto names = files();
  ASSERT_EQ(names.size(), timeline.stops.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(read_png(folder.path() / names[i]), expected(timeline.stops[i].time)) << names[i];
  }
}

TEST_F(BackgroundExports, TheFrameShownIsNamedAfterItsMoment) {
  saving->start({.what = SaveWhat::Shown}, settings, 5.25);
  run();
  ASSERT_EQ(files(), std::vector<std::string>{"rostrum-transformer-005.250.png"});
  EXPECT_EQ(read_png(folder.path() / "rostrum-transformer-005.250.png"), expected(5.25));
}

TEST_F(BackgroundExports, CancelledItLeavesOnlyWholeFiles) {
  saving->start({.what = SaveWhat::Range, .first = 0, .last = 1500}, settings, 0);
  while (saving->view().done < 10) saving->step(0.01);
  saving->cancel();
  run();
  const auto names = files();
  EXPECT_GE(names.size(), 5U);
  EXPECT_LT(names.size(), 1500U);
  for (const std::string& name : names) {
    EXPECT_EQ(read_png(folder.path() / name).width, kFrameWidth) << name;
  }
  EXPECT_TRUE(message().starts_with("Cancelled.")) << message();
}

TEST_F(BackgroundExports, SaysWhatStandsInTheWay) {
  const auto file = folder.path() / "file";
  std::ofstream{file} << "no folder";
  SaveSettings wrong = settings;
  wrong.folder = file.string();
  saving->start({.what = SaveWhat::Range, .first = 0, .last = 5}, wrong, 0);
  run();
  EXPECT_THAT(message(), testing::HasSubstr(file.string()));
  saving->start({.what = SaveWhat::Shown}, wrong, 0);
  run();
  EXPECT_THAT(message(), testing::HasSubstr(file.string()));
  wrong = settings;
  saving->start({.what = SaveWhat::Range, .first = 1'000'000, .last = 1'000'001}, wrong, 0);
  run();
  EXPECT_FALSE(message().empty());
  EXPECT_EQ(files(), std::vector<std::string>{"file"});
}

}  // namespace
}  // namespace rostrum::app
