#include "export/png.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <vector>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#include <stb_image.h>

#include "picture.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

class Png : public testing::Test {
 protected:
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder_}, fs::directory_iterator{}));
  }

  tests::TemporaryFolder own_;
  fs::path folder_ = own_.path();
};

std::vector<std::uint8_t> noise(int width, int height, int channels) {
  std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width * height * channels));
  std::uint32_t state = 1;
  for (std::uint8_t& byte : pixels) {
    state = state * 1664525U + 1013904223U;
    byte = static_cast<std::uint8_t>(state >> 24U);
  }
  return pixels;
}

TEST_F(Png, ReadsBackAsItWasWritten) {
  for (const int channels : {3, 4}) {
    const auto pixels = noise(37, 21, channels);
    const fs::path file = folder_ / "picture.png";
    ASSERT_TRUE(
        write_png({.width = 37, .height = 21, .channels = channels, .pixels = pixels}, file).ok());
    int width = 0;
    int height = 0;
    int found = 0;
    stbi_uc* const read = stbi_load(file.c_str(), &width, &height, &found, 0);
    ASSERT_NE(read, nullptr) << stbi_failure_reason();
    EXPECT_EQ(width, 37);
    EXPECT_EQ(height, 21);
    EXPECT_EQ(found, channels);
    EXPECT_TRUE(std::equal(pixels.begin(), pixels.end(), read));
    stbi_image_free(read);
    EXPECT_EQ(files(), 1U) << "nothing else was left behind, and an older picture was replaced";
  }
}

TEST_F(Png, SaysWhyAFolderCannotBeWrittenTo) {
  const std::vector<std::uint8_t> pixel(3);
  const auto status =
      write_png({.width = 1, .height = 1, .pixels = pixel}, folder_ / "none" / "picture.png");
  ASSERT_FALSE(status.ok());
  EXPECT_THAT(status.error().message, testing::HasSubstr("none/picture.png: No such file"));
}

TEST_F(Png, LeavesNothingWhereTheNameIsTaken) {
  fs::create_directories(folder_ / "picture.png" / "occupied");
  const std::vector<std::uint8_t> pixel(3);
  const auto status =
      write_png({.width = 1, .height = 1, .pixels = pixel}, folder_ / "picture.png");
  ASSERT_FALSE(status.ok());
  EXPECT_THAT(status.error().message, testing::HasSubstr("directory"));
  EXPECT_EQ(files(), 1U);
}

}  // namespace
}  // namespace rostrum::app
