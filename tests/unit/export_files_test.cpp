// The folder of an export: its manifest, its files, and what is missing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <fstream>
#include <iterator>
#include <latch>
#include <thread>

#include "export/frame_folder.h"
#include "export/manifest.h"
#include "files/temporary_file.h"
#include "picture.h"
#include "recorded.h"
#include "whole_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::whole_file;

constexpr PixelSize kSize{.width = 9, .height = 5};

void write(const fs::path& file, std::string_view contents) {
  std::ofstream{file, std::ios::binary} << contents;
}

class ExportFiles : public testing::Test {
 protected:
  [[nodiscard]] const fs::path& folder() const { return folder_.path(); }

  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> result;
    for (const auto& entry : fs::directory_iterator{folder()}) {
      result.push_back(entry.path().filename().string());
    }
    return result;
  }

  fs::path picture(const std::string& name, int channels = 3) const {
    const std::vector<std::uint8_t> pixels(static_cast<std::size_t>(9 * 5 * channels), 77);
    const fs::path file = folder() / name;
    EXPECT_TRUE(
        write_png({.width = 9, .height = 5, .channels = channels, .pixels = pixels}, file).ok());
    return file;
  }

 private:
  const tests::TemporaryFolder folder_;
};

Manifest some_manifest() {
  return {.program = "rostrum 1",
          .deck = "deck",
          .contents = "0123456789abcdef",
          .size = kSize,
          .rate = {.num = 30000, .den = 1001},
          .transparent = false,
          .compression = PngCompression::Fast};
}

TEST_F(ExportFiles, AManifestReadsBackAsItWasWritten) {
  EXPECT_EQ(read_manifest(folder()).value(), std::nullopt);
  Manifest manifest = some_manifest();
  EXPECT_TRUE(write_manifest(manifest, folder()).value());
  EXPECT_EQ(read_manifest(folder()).value(), manifest);
  fs::remove(manifest_file(folder()));
  manifest.transparent = true;
  manifest.rate = {.num = 60, .den = 1};
  EXPECT_TRUE(write_manifest(manifest, folder()).value());
  EXPECT_FALSE(write_manifest(some_manifest(), folder()).value()) << "there is one";
  EXPECT_EQ(read_manifest(folder()).value(), manifest);
  EXPECT_THAT(names(), ElementsAre("manifest.json"));
}

TEST_F(ExportFiles, WhatIsNoManifestIsAnError) {
  for (const char* bad : {"", "{", "[]", "{\"deck\": 3}", "\x80"}) {
    write(manifest_file(folder()), bad);
    const auto manifest = read_manifest(folder());
    ASSERT_FALSE(manifest.ok()) << bad;
    EXPECT_THAT(manifest.error().message,
                AllOf(HasSubstr("is no manifest"), HasSubstr("remove it and go on with --resume"),
                      HasSubstr("choose another folder")));
  }
}

// Whoever is first writes the manifest, and who has other settings is refused: no two exports mix
// their frames.
TEST_F(ExportFiles, OfExportsThatBeginAtOnceOneHasTheFolder) {
  constexpr std::size_t kExports = 8;
  for (int round = 0; round < 50; ++round) {
    const fs::path shared = folder() / std::to_string(round);
    std::vector<Manifest> wanted(kExports, some_manifest());
    for (std::size_t i = 0; i < kExports; ++i) wanted[i].size.width = static_cast<int>(100 + i / 2);
    std::latch start{kExports};
    std::array<bool, kExports> opened{};
    {
      std::vector<std::jthread> exports;
      for (std::size_t i = 0; i < kExports; ++i) {
        exports.emplace_back([&, i] {
          start.arrive_and_wait();
          opened[i] = open_frame_folder(shared, wanted[i]).ok();
        });
      }
    }
    const Manifest there = read_manifest(shared).value().value();
    for (std::size_t i = 0; i < kExports; ++i) EXPECT_EQ(opened[i], wanted[i] == there) << round;
    EXPECT_EQ(std::distance(fs::directory_iterator{shared}, {}), 1) << "and nothing is left";
  }
}

TEST_F(ExportFiles, APipeOrAHugeFileIsNoManifest) {
  const fs::path file = manifest_file(folder());
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  EXPECT_THAT(read_manifest(folder()).error().message, HasSubstr("is no manifest"));
  fs::remove(file);
  write(file, "{}");
  fs::resize_file(file, 1 << 30);
  EXPECT_THAT(read_manifest(folder()).error().message, HasSubstr("is no manifest"));
}

TEST_F(ExportFiles, AFolderIsOfOneExport) {
  const Manifest manifest = some_manifest();
  const fs::path inner = folder() / "a" / "b";
  ASSERT_TRUE(open_frame_folder(inner, manifest).ok()) << "made if there is none";
  ASSERT_TRUE(open_frame_folder(inner, manifest).ok());
  const auto refused = [&](auto change) {
    Manifest other = manifest;
    change(other);
    const auto opened = open_frame_folder(inner, other);
    return opened ? "no error" : opened.error().message;
  };
  EXPECT_THAT(refused([](Manifest& m) {
                m.size = {1280, 720};
              }),
              HasSubstr("9x5 instead of 1280x720"));
  EXPECT_THAT(refused([](Manifest& m) { m.deck = "other"; }), HasSubstr("the deck deck"));
  EXPECT_THAT(refused([](Manifest& m) { m.rate = {25, 1}; }), HasSubstr("instead of 25 frames"));
  EXPECT_THAT(refused([](Manifest& m) { m.transparent = true; }), HasSubstr("opaque instead"));
  EXPECT_THAT(refused([](Manifest& m) { m.contents = "0"; }), HasSubstr("an earlier version"));
  EXPECT_THAT(refused([](Manifest& m) { m.program = "rostrum 2"; }),
              HasSubstr("rostrum 1 instead"));
  EXPECT_THAT(refused([](Manifest& m) { m.compression = PngCompression::Small; }),
              HasSubstr("fast instead of small"));
  EXPECT_EQ(read_manifest(inner).value(), manifest) << "it stays as it was";
}

TEST_F(ExportFiles, ContentsTellDecksApart) {
  // The deck has two stops, the second at 1 s and some nanoseconds, and so many nanoseconds at the
  // end.
  const auto deck = [](int before, int after) {
    return tests::recorded([=](scene::Scene& scene) {
      scene.slide("only", "");
      scene.stop(0.5);
      scene.wait(0.5 + before * 1e-9);
      scene.stop(1 - before * 1e-9);
      scene.wait(1 + after * 1e-9);
    });
  };
  const auto contents = [](const deck::Deck& recorded) {
    return manifest_of({}, "deck", recorded).contents;
  };
  EXPECT_EQ(contents(deck(0, 0)), contents(deck(0, 0)));
  EXPECT_EQ(deck(1, 0).duration, deck(0, 0).duration);
  EXPECT_NE(contents(deck(1, 0)), contents(deck(0, 0))) << "a stop a nanosecond later";
  EXPECT_NE(contents(deck(0, 1)), contents(deck(0, 0))) << "an end a nanosecond later";
}

TEST_F(ExportFiles, OnlyWholePicturesOfTheRightKindAreWhole) {
  const fs::path file = picture("p.png");
  EXPECT_TRUE(is_whole_png(file, kSize, false));
  EXPECT_FALSE(is_whole_png(file, kSize, true));
  EXPECT_FALSE(is_whole_png(file, {.width = 5, .height = 9}, false));
  EXPECT_TRUE(is_whole_png(picture("alpha.png", 4), kSize, true));
  EXPECT_FALSE(is_whole_png(folder() / "none.png", kSize, false));
  EXPECT_FALSE(is_whole_png(folder(), kSize, false));
}

TEST_F(ExportFiles, NoPictureIsWholeWithoutAnyOfItsBytes) {
  const fs::path file = picture("p.png");
  const std::string whole = whole_file(file);
  for (std::size_t length = 0; length < whole.size(); ++length) {
    write(file, whole.substr(0, length));
    ASSERT_FALSE(is_whole_png(file, kSize, false)) << length;
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x10);
    write(file, changed);
    ASSERT_FALSE(is_whole_png(file, kSize, false)) << i;
  }
  write(file, whole + 'x');
  EXPECT_FALSE(is_whole_png(file, kSize, false));
}

TEST_F(ExportFiles, OnlyWhatIsMissingIsLeftToDo) {
  picture("frame_000000.png");
  write(picture("frame_000001.png"), "broken");
  picture("frame_000002.png", 4);
  picture("stop_03.png");
  const std::vector<std::string> others{"frame_000000.png.77.part", "frame_000009.png.77.part",
                                        "frame_000003.png.part", "notes.77.part"};
  for (const std::string& name : others) write(folder() / name, "");
  write(folder() / "frame_000003.png.77.part", "what an export that was killed leaves");

  ExportPlan plan{.stops = false, .frames = {{0, 0}, {1, 1}, {2, 2}, {3, 3}}};
  keep_missing(plan, folder(), some_manifest());
  EXPECT_THAT(plan.frames, ElementsAre(PlannedFrame{1, 1}, PlannedFrame{2, 2}, PlannedFrame{3, 3}));
  EXPECT_FALSE(fs::exists(folder() / "frame_000003.png.77.part"));
  for (const std::string& name : others) EXPECT_TRUE(fs::exists(folder() / name)) << name;
}

TEST(TemporaryNames, TellWhatTheyAreToBecome) {
  EXPECT_EQ(whole_name("frame_000003.png.77.part"), "frame_000003.png") << "an earlier version's";
  EXPECT_EQ(whole_name("frame_000003.png.0123456789abcdef.part"), "frame_000003.png");
  for (const char* other : {"", "a", "a.part", ".77.part", "a..part", "a.7x.part", "a.77.part.b"}) {
    EXPECT_EQ(whole_name(other), std::nullopt) << other;
  }
}

TEST(Png, PixelsAreWhatItsStandardSays) {
  const std::vector<unsigned char> premultiplied{255, 0, 0, 255, 64, 32, 0,   128, 1, 2, 0, 2,
                                                 0,   0, 0, 0,   10, 20, 255, 255, 9, 0, 0, 8};
  std::vector<std::uint8_t> straight(24);
  png_pixels(std::as_bytes(std::span{premultiplied}), 4, straight);
  EXPECT_THAT(straight, ElementsAre(255, 0, 0, 255, 128, 64, 0, 128, 128, 255, 0, 2, 0, 0, 0, 0, 10,
                                    20, 255, 255, 255, 0, 0, 8));
  std::vector<std::uint8_t> opaque(6);
  png_pixels(std::as_bytes(std::span{premultiplied}).first(8), 3, opaque);
  EXPECT_THAT(opaque, ElementsAre(255, 0, 0, 64, 32, 0));
}

}  // namespace
}  // namespace rostrum::app
