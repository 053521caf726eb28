// The transformer deck beside what Manim draws of the same scene (tests/data/manim_stills).
//
// The stills are luma at a quarter of 1920x1080: layout and tone, not the edges of glyphs, which
// differ between any two renderers. They are compared by structural similarity (Wang et al., 2004)
// over windows of 8x8 pixels; windows that are blank in both pictures say nothing and do not count.
#include <gtest/gtest.h>
#include <stb/stb_image.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include "deck/evaluate.h"
#include "decks/decks.h"
#include "render_fixture.h"
#include "text/typesetter.h"

namespace rostrum::render {
namespace {

constexpr std::size_t kReduction = 4;
constexpr std::size_t kWindow = 8;
// The deck is held to these: the similarity of each still, and the mean of all.
constexpr double kLeast = 0.93;
constexpr double kMean = 0.97;

struct Luma {
  std::size_t width = 0;
  std::size_t height = 0;
  std::vector<double> values;  // 0..255, rows from the top

  [[nodiscard]] double at(std::size_t x, std::size_t y) const { return values[y * width + x]; }
};

Luma load(const std::filesystem::path& path) {
  int width = 0;
  int height = 0;
  int channels = 0;
  stbi_uc* pixels = stbi_load(path.c_str(), &width, &height, &channels, 1);
  if (pixels == nullptr) return {};
  Luma luma{.width = static_cast<std::size_t>(width), .height = static_cast<std::size_t>(height)};
  luma.values.assign(pixels, pixels + luma.width * luma.height);
  stbi_image_free(pixels);
  return luma;
}

Luma reduced(const Picture& picture) {
  const auto width = static_cast<std::size_t>(picture.width);
  Luma luma{.width = width / kReduction,
            .height = static_cast<std::size_t>(picture.height) / kReduction};
  luma.values.assign(luma.width * luma.height, 0);
  for (std::size_t y = 0; y < luma.height * kReduction; ++y) {
    for (std::size_t x = 0; x < luma.width * kReduction; ++x) {
      const std::uint8_t* rgba = &picture.bytes[(y * width + x) * 4];
      luma.values[y / kReduction * luma.width + x / kReduction] +=
          (0.2126 * rgba[0] + 0.7152 * rgba[1] + 0.0722 * rgba[2]) / (kReduction * kReduction);
    }
  }
  return luma;
}

// One window of both pictures: means, variances and covariance.
struct Moments {
  double mean_a = 0, mean_b = 0, variance_a = 0, variance_b = 0, covariance = 0;
};

Moments moments(const Luma& a, const Luma& b, std::size_t left, std::size_t top) {
  Moments m;
  constexpr double kCount = kWindow * kWindow;
  for (std::size_t y = top; y < top + kWindow; ++y) {
    for (std::size_t x = left; x < left + kWindow; ++x) {
      m.mean_a += a.at(x, y) / kCount;
      m.mean_b += b.at(x, y) / kCount;
      m.variance_a += a.at(x, y) * a.at(x, y) / kCount;
      m.variance_b += b.at(x, y) * b.at(x, y) / kCount;
      m.covariance += a.at(x, y) * b.at(x, y) / kCount;
    }
  }
  m.variance_a -= m.mean_a * m.mean_a;
  m.variance_b -= m.mean_b * m.mean_b;
  m.covariance -= m.mean_a * m.mean_b;
  return m;
}

double similarity(const Luma& a, const Luma& b) {
  constexpr double kC1 = 0.01 * 255 * 0.01 * 255;
  constexpr double kC2 = 0.03 * 255 * 0.03 * 255;
  double sum = 0;
  int windows = 0;
  for (std::size_t y = 0; y + kWindow <= a.height; y += kWindow) {
    for (std::size_t x = 0; x + kWindow <= a.width; x += kWindow) {
      const Moments m = moments(a, b, x, y);
      if (m.variance_a + m.variance_b + m.mean_a + m.mean_b > 0.5) {
        sum += (2 * m.mean_a * m.mean_b + kC1) * (2 * m.covariance + kC2) /
               ((m.mean_a * m.mean_a + m.mean_b * m.mean_b + kC1) *
                (m.variance_a + m.variance_b + kC2));
        ++windows;
      }
    }
  }
  return windows == 0 ? 1 : sum / windows;
}

class ManimStills : public RenderTest {};

TEST_F(ManimStills, AreWhatTheDeckLooksLike) {
  const deck::Deck timeline =
      decks::record(*decks::find("transformer"), text::make_typesetter(fonts()));
  resize(1920, 1080);
  double sum = 0;
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/manim_stills")) {
    if (entry.path().extension() != ".png") {
      continue;
    }
    const double t = std::stod(entry.path().stem().string().substr(1));  // t008.810
    const Luma expected = load(entry.path());
    const Luma actual = reduced(draw(deck::evaluate(timeline, t), kBlack));
    ASSERT_EQ(expected.width, actual.width) << entry.path();
    ASSERT_EQ(expected.height, actual.height) << entry.path();
    const double ssim = similarity(expected, actual);
    EXPECT_GE(ssim, kLeast) << entry.path();
    sum += ssim;
    ++count;
  }
  ASSERT_GE(count, 40);
  EXPECT_GE(sum / count, kMean);
  RecordProperty("mean_ssim4", std::to_string(sum / count));
}

}  // namespace
}  // namespace rostrum::render
