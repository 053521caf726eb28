// Arguments that no caller should give are refused with a sentence, and change nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

#include "capi_fixture.h"

namespace rostrum::tests {
namespace {

using ::testing::HasSubstr;

class CapiMisuse : public Capi {
 protected:
  void refused_by_talk(rostrum_status status, std::string_view why) const {
    EXPECT_EQ(status, ROSTRUM_MISUSE);
    EXPECT_THAT(rostrum_talk_error(talk()), HasSubstr(std::string(why)));
  }
};

TEST_F(CapiMisuse, OfNoHandle) {
  std::uint32_t number = 0;
  rostrum_points out{};
  EXPECT_EQ(rostrum_smooth(nullptr, {}, &out), ROSTRUM_MISUSE);
  EXPECT_EQ(rostrum_record_title(nullptr, "x", 1), ROSTRUM_MISUSE);
  EXPECT_EQ(rostrum_record_ease(nullptr, "smooth", 6, &number), ROSTRUM_MISUSE);
  EXPECT_EQ(rostrum_recording_new(nullptr), nullptr);
  EXPECT_STRNE(rostrum_talk_error(nullptr), "");
  EXPECT_STRNE(rostrum_recording_error(nullptr), "");
  rostrum_talk_free(nullptr);
  rostrum_recording_free(nullptr);
}

TEST_F(CapiMisuse, OfText) {
  rostrum_text_style style{.ligatures = 1, .line_spacing = 0.3};
  rostrum_layout layout{};
  const auto set = [&](double size, const rostrum_text_span* spans = nullptr, size_t count = 0) {
    return rostrum_text(talk(), "abc", 3, size, &style, spans, count, &layout);
  };
  refused_by_talk(set(0), "font size");
  refused_by_talk(set(kNaN), "font size");
  refused_by_talk(set(kInfinity), "font size");
  refused_by_talk(set(40, nullptr, 1), "is null");
  refused_by_talk(rostrum_text(talk(), nullptr, 3, 40, &style, nullptr, 0, &layout), "is null");
  refused_by_talk(rostrum_text(talk(), "abc", kEndless, 40, &style, nullptr, 0, &layout), "long");
  refused_by_talk(rostrum_text(talk(), "abc", 3, 40, nullptr, nullptr, 0, &layout), "style");
  refused_by_talk(rostrum_text(talk(), "abc", 3, 40, &style, nullptr, 0, nullptr), "null");
  const rostrum_text_span backwards{.begin = 2, .end = 1};
  refused_by_talk(set(40, &backwards, 1), "ends before");
  style.weight = 9;
  refused_by_talk(set(40), "A weight cannot be 9");
  style.weight = 0;
  style.line_spacing = kNaN;
  refused_by_talk(set(40), "line spacing");
  style.line_spacing = 0.3;
  const rostrum_text_span past{.begin = 1, .end = 1000, .weight = 1};
  EXPECT_EQ(set(40, &past, 1), ROSTRUM_OK) << "a span may reach past the end";
}

TEST_F(CapiMisuse, OfFormulasAndOutlines) {
  rostrum_layout layout{};
  rostrum_outline outline{};
  refused_by_talk(rostrum_formula(talk(), nullptr, nullptr, 1, 40, &layout), "is null");
  const char* const strings[]{nullptr};
  const size_t lengths[]{4};
  refused_by_talk(rostrum_formula(talk(), strings, lengths, 1, 40, &layout), "is null");
  refused_by_talk(rostrum_get_outline(talk(), 0, &outline), "There is no outline 0");
  refused_by_talk(rostrum_get_outline(talk(), ROSTRUM_NONE, &outline), "There is no outline");
}

TEST_F(CapiMisuse, OfPaths) {
  const std::vector<Point> path = line({0, 0}, {1, 1});
  rostrum_points out{};
  refused_by_talk(rostrum_partial(talk(), points_of(path), kNaN, 1, &out), "fraction");
  refused_by_talk(rostrum_partial(talk(), points_of(path), 0, 1, nullptr), "null");
  refused_by_talk(rostrum_smooth(talk(), {nullptr, 4}, &out), "is null");
  refused_by_talk(rostrum_smooth(talk(), {points_of(path).xy, kEndless}, &out), "too many");
  const std::vector<Point> nowhere = line({0, 0}, {kNaN, 1});
  refused_by_talk(rostrum_smooth(talk(), points_of(nowhere), &out), "coordinate");
  const std::vector<Point> far = line({0, 0}, {1e300, 1});
  refused_by_talk(rostrum_smooth(talk(), points_of(far), &out), "coordinate");
  refused_by_talk(rostrum_align(talk(), points_of(path), points_of(path), nullptr, &out, &out),
                  "centres");
  refused_by_talk(rostrum_combine(talk(), points_of(path), points_of(path), 9, &out), "9");
  const size_t* counts = nullptr;
  size_t count = 0;
  refused_by_talk(rostrum_dashes(talk(), points_of(path), 0, 0.5, 0, 1, &out, &counts, &count),
                  "dash");
  refused_by_talk(rostrum_dashes(talk(), points_of(path), 5, kNaN, 0, 1, &out, &counts, &count),
                  "ratio");
  refused_by_talk(rostrum_brace(talk(), points_of(path), nullptr, 0.2, 2, &out), "direction");
  // Three points are no curve, and are ignored.
  EXPECT_EQ(rostrum_partial(talk(), {points_of(path).xy, 3}, 0, 0.5, &out), ROSTRUM_OK);
  EXPECT_EQ(out.count, 0U);
  EXPECT_EQ(rostrum_insert_curves(talk(), points_of(path), 5, &out), ROSTRUM_OK);
}

}  // namespace
}  // namespace rostrum::tests
