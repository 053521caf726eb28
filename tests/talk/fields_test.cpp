#include "python/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

using testing::ElementsAre;

TEST(Fields, ComeBackAsTheyWere) {
  using Fields = std::vector<std::string>;
  for (const Fields& fields : {Fields{""}, Fields{"a", "", "b"}, Fields{"tab\t", "line\nend\r"},
                               Fields{"back\\slash\\t", "\xc3\xa4"}}) {
    const std::string line = joined_fields(fields);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(split_fields(line), fields);
  }
}

TEST(Fields, WhateverALineHoldsItHasFields) {
  EXPECT_THAT(split_fields(""), ElementsAre(""));
  EXPECT_THAT(split_fields("\t\t"), ElementsAre("", "", ""));
  EXPECT_THAT(split_fields("a\\"), ElementsAre("a\\"));
  EXPECT_THAT(split_fields("\\q\tb"), ElementsAre("q", "b"));
}

}  // namespace
}  // namespace rostrum::app
