// A JSON library reads back what was written as what it was.
#include "store/json_text.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

namespace rostrum::app {
namespace {

using Json = nlohmann::ordered_json;

Json read(const JsonText& value) { return Json::parse(value.text()); }

TEST(JsonText, ReadsBackAsTheTextThatItWas) {
  std::string all;
  for (char c = 0; c < 0x7F; ++c) all += c;
  for (const std::string& text : {std::string{}, all, std::string{"caf\u00e9 \U0001F600 \x7F"},
                                  std::string{R"(a "quoted\" \n \u0041 path/)"}}) {
    EXPECT_EQ(read(text).get<std::string>(), text);
  }
  EXPECT_EQ(read("a\xFFz").get<std::string>(), "a\uFFFDz") << "no UTF-8";
}

TEST(JsonText, ReadsBackAsTheNumberThatItWas) {
  using Limits = std::numeric_limits<double>;
  for (const double number : {0.0, -0.0, 1.0, 0.1, 1.0 / 3, -1.25e-7, 1e22, 1.8e9 + 0.001,
                              Limits::max(), Limits::min(), Limits::denorm_min()}) {
    EXPECT_EQ(read(number).get<double>(), number);
  }
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(read(kMost).get<std::int64_t>(), kMost);
  EXPECT_EQ(read(std::size_t{7}).get<int>(), 7);
  EXPECT_TRUE(read(Limits::infinity()).is_null());
  EXPECT_TRUE(read(Limits::quiet_NaN()).is_null());
}

TEST(JsonText, OfPartsIsReadBackAndLaidOutForPeople) {
  const auto value = JsonText::object(
      {{"none", {}},
       {"yes \"or\" no", JsonText::array({true, false})},
       {"nothing", JsonText::object({})},
       {"more", JsonText::object({{"lines", "one\ntwo"}, {"deep", JsonText::array({1, -2})}})}});
  const Json expected{{"none", nullptr},
                      {"yes \"or\" no", {true, false}},
                      {"nothing", Json::object()},
                      {"more", {{"lines", "one\ntwo"}, {"deep", {1, -2}}}}};
  EXPECT_EQ(read(value), expected);
  EXPECT_EQ(JsonText::object({{"a", JsonText::object({{"b", 1}, {"c", 2}})}}).text(),
            "{\n  \"a\": {\n    \"b\": 1,\n    \"c\": 2\n  }\n}");
}

}  // namespace
}  // namespace rostrum::app
