// Numbers drawn at random, of which many are of nothing: each call either does what it says or is
// refused, and what comes of it all is a deck or is refused too.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "capi_fixture.h"
#include "deck/evaluate.h"

namespace rostrum::tests {
namespace {

class CapiRandom : public Capi, public ::testing::WithParamInterface<std::uint32_t> {
 protected:
  std::uint32_t below(std::uint32_t most) { return std::uint32_t(random_() % most); }
  // A number of something, or of nothing.
  std::uint32_t id() { return below(12) == 0 ? ROSTRUM_NONE : below(below(8) == 0 ? 40 : 6); }
  double real() {
    constexpr std::array<double, 8> kOdd{0, 1, -1, 1e9, -1e300, 0.5, 1e-30, HUGE_VAL};
    if (below(10) == 0) return below(9) == 0 ? NAN : kOdd[below(kOdd.size())];
    return std::uniform_real_distribution<double>(0, 2)(random_);
  }
  double fraction() { return below(30) == 0 ? real() : below(1001) / 1000.0; }

  void record_something() {
    std::uint32_t number = 0;
    switch (below(12)) {
      case 0: {
        const std::array<double, 12> colors{fraction(), fraction(), fraction(), fraction(),
                                            fraction(), fraction(), fraction(), 1,
                                            0,          0,          0,          1};
        const rostrum_style style{.fill = colors.data(),
                                  .fill_count = 1 + below(2),
                                  .stroke = colors.data() + 4,
                                  .stroke_count = below(3),
                                  .back = {0, 0, 0, fraction()},
                                  .stroke_width = real(),
                                  .direction = {real(), real()}};
        (void)rostrum_record_style(recording(), &style, &number);
        break;
      }
      case 1: {
        std::vector<Point> points;
        for (std::uint32_t i = 4 * below(6); i > 0; --i)
          points.emplace_back(fraction(), fraction());
        const rostrum_figure figure{
            .shape = below(30) == 0 ? below(5) : std::uint32_t{ROSTRUM_FIGURE_PATH},
            .id = below(10) == 0 ? id() : 0,
            .first_point = 0,
            .point_count = static_cast<std::uint32_t>(points.size()),
            .style = id(),
            .matrix = {1, 0, 0, 1, real(), real()}};
        (void)rostrum_record_figures(recording(), &figure, 1, points_of(points), &number);
        break;
      }
      case 2:
        (void)rostrum_record_object(recording(), "o", 1, "k", 1, "", 0, real(), &number);
        break;
      case 3: {
        const rostrum_driver driver{.begin = time_,
                                    .end = time_ + real(),
                                    .a = real(),
                                    .b = real(),
                                    .lag = real(),
                                    .parent = id(),
                                    .ease = ROSTRUM_NONE};
        (void)rostrum_record_driver(recording(), &driver, &number);
        break;
      }
      case 4:
      case 5:
      case 6:
        record_recipe();
        break;
      case 7:
      case 8:
      case 9: {
        std::vector<rostrum_leaf> leaves(below(5));
        for (rostrum_leaf& leaf : leaves) {
          leaf = {.figure = id(),
                  .object = below(3),
                  .z = static_cast<std::int32_t>(random_()),
                  .source = ROSTRUM_NONE,
                  .recipe = below(2) == 0 ? ROSTRUM_NONE : id(),
                  .actor = below(3)};
        }
        if (below(3) == 0) time_ += below(1001) / 1000.0;
        (void)rostrum_record_epoch(recording(), time_, leaves.data(), leaves.size(), ROSTRUM_NONE);
        break;
      }
      case 10:
        (void)rostrum_record_stop(recording(), real(), real(), below(4));
        break;
      default:
        (void)rostrum_record_clip(recording(), real(), real(), id(), "c", 1, below(5), "r", 1,
                                  real());
        break;
    }
  }

  void record_recipe() {
    std::array<std::uint32_t, 6> figures{};
    for (std::uint32_t& figure : figures) figure = id();
    std::vector<double> keys(21);
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = fraction() * (i % 3 == 0 ? 1 : 2);
    const rostrum_recipe recipe{.figures = figures.data(),
                                .actor_count = below(4),
                                .pose_count = 1 + below(2),
                                .pose_keys = keys.data(),
                                .pose_key_count = below(3),
                                .extent_keys = keys.data(),
                                .extent_key_count = below(3),
                                .placement_keys = keys.data(),
                                .placement_key_count = below(3),
                                .driver = id(),
                                .path = below(5),
                                .angle = real(),
                                .center = {real(), real()},
                                .source = ROSTRUM_NONE};
    std::uint32_t number = 0;
    (void)rostrum_record_recipe(recording(), &recipe, &number);
  }

  double time_ = 0;
  std::mt19937 random_{GetParam()};
};

TEST_P(CapiRandom, NumbersNeverHarm) {
  slide();
  style();
  (void)object();
  for (int i = 0; i < 2000; ++i) record_something();
  const rostrum_status status = write(time_ + 10);
  if (status != ROSTRUM_OK) {
    EXPECT_EQ(status, ROSTRUM_FAILED);
    EXPECT_STRNE(rostrum_recording_error(recording()), "");
    return;
  }
  const deck::Deck deck = read();
  for (int i = 0; i <= 200; ++i) (void)evaluate(deck, deck.duration * i / 200);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CapiRandom, ::testing::Range(1U, 33U));

}  // namespace
}  // namespace rostrum::tests
