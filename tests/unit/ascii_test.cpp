#include "base/ascii.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace rostrum {
namespace {

TEST(Ascii, LowerCaseLeavesAllElse) {
  EXPECT_EQ(ascii_lower(std::string_view{"HDMI-1 Ärger İ @[`{"}), "hdmi-1 Ärger İ @[`{");
  EXPECT_EQ(ascii_lower(U'Z'), U'z');
  EXPECT_EQ(ascii_lower(U'Ä'), U'Ä');
}

TEST(Ascii, IsFoundInAnyCase) {
  EXPECT_TRUE(contains_in_any_case("Grouped-Query Attention", "QUERY"));
  EXPECT_TRUE(contains_in_any_case("x", ""));
  EXPECT_FALSE(contains_in_any_case("Attention", "attentions"));
  EXPECT_FALSE(contains_in_any_case("Ärger", "ärger"));
}

TEST(Utf8, BytesThatContinueACharacter) {
  const std::string_view text = "aé日😀";
  int characters = 0;
  for (const char byte : text) characters += continues_character(byte) ? 0 : 1;
  EXPECT_EQ(characters, 4);
}

}  // namespace
}  // namespace rostrum
