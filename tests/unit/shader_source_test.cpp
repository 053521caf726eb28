// GLSL is put together from files, and compilers' logs name them.
#include "gl/shader_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

using testing::ElementsAre;

using Files = std::map<std::string, std::string, std::less<>>;

ShaderSource expand_from(const Files& files, std::string_view name) {
  return expand(name, [&files](std::string_view wanted) -> std::span<const std::byte> {
    const auto found = files.find(wanted);
    return found == files.end() ? std::span<const std::byte>()
                                : std::as_bytes(std::span(found->second));
  });
}

std::string failure(const Files& files, std::string_view name) {
  try {
    expand_from(files, name);
  } catch (const StartupError& error) {
    return error.what();
  }
  return "no exception";
}

TEST(ShaderSource, KeepsAFileWithoutIncludesAsItIs) {
  const std::string text = "#version 330 core\n\n  #define A 1\nvoid main() {}\n";
  const ShaderSource source = expand_from({{"a.vert", text}}, "a.vert");
  EXPECT_EQ(source.text, text);
  EXPECT_THAT(source.files, ElementsAre("a.vert"));
}

TEST(ShaderSource, PutsIncludedFilesInPlaceAndKeepsCountOfLines) {
  const ShaderSource source =
      expand_from({{"a.frag", "#version 330 core\n#include \"b.glsl\"\nlast\n"},
                   {"b.glsl", "b one\n #  include \"c.glsl\" // why\nb three\n"},
                   {"c.glsl", "c one"}},
                  "a.frag");
  EXPECT_EQ(source.text,
            "#version 330 core\n"
            "#line 1 1\n"
            "b one\n"
            "#line 1 2\n"
            "c one\n"
            "#line 3 1\n"
            "b three\n"
            "#line 3 0\n"
            "last\n");
  EXPECT_THAT(source.files, ElementsAre("a.frag", "b.glsl", "c.glsl"));
}

TEST(ShaderSource, IncludesAFileOnce) {
  const ShaderSource source =
      expand_from({{"a", "#include \"b\"\n#include \"c\"\n#include \"b\"\nend\n"},
                   {"b", "in b\n#include \"c\"\n"},
                   {"c", "in c\n"}},
                  "a");
  EXPECT_EQ(source.text,
            "#line 1 1\nin b\n#line 1 2\nin c\n#line 3 1\n#line 2 0\n#line 3 0\n#line 4 0\nend\n");
}

TEST(ShaderSource, TakesOnlyDirectivesForDirectives) {
  const std::string text =
      "// #include \"nothing\"\nint includes; // include \"x\"\n#if 1\n#endif\n";
  EXPECT_EQ(expand_from({{"a", text}}, "a").text, text);
}

TEST(ShaderSource, ReportsWhatIsMissingWhereItWasAskedFor) {
  EXPECT_EQ(failure({}, "a.vert"), "there is no shader file \"a.vert\"");
  EXPECT_EQ(failure({{"a.vert", "\n\n#include \"gone.glsl\"\n"}}, "a.vert"),
            "a.vert:3: there is no shader file \"gone.glsl\"");
}

TEST(ShaderSource, ReportsFilesThatIncludeThemselves) {
  EXPECT_EQ(failure({{"a", "#include \"a\"\n"}}, "a"), "a:1: \"a\" includes itself");
  EXPECT_EQ(failure({{"a", "#include \"b\"\n"}, {"b", "\n#include \"a\"\n"}}, "a"),
            "b:2: \"a\" includes itself");
}

TEST(ShaderSource, ReportsIncludesWithoutAName) {
  for (const char* line : {"#include", "#include <a>", "#include \"a"}) {
    EXPECT_EQ(failure({{"a", line}}, "a"), "a:1: #include needs a file name in quotes") << line;
  }
}

TEST(ShaderLog, NamesFilesInEachDriversNotation) {
  const std::array<std::string, 2> files{"quad.vert", "rounded.glsl"};
  EXPECT_EQ(with_file_names("0:12(5): error: `x' undeclared\n1:3(1): warning: unused\n", files),
            "quad.vert:12(5): error: `x' undeclared\nrounded.glsl:3(1): warning: unused\n");
  EXPECT_EQ(with_file_names("1(7) : error C1008: undefined variable \"x\"", files),
            "rounded.glsl:7 : error C1008: undefined variable \"x\"\n");
  EXPECT_EQ(with_file_names("ERROR: 1:7: 'x' : undeclared identifier\nWARNING: 0:1: hm\n", files),
            "ERROR: rounded.glsl:7: 'x' : undeclared identifier\nWARNING: quad.vert:1: hm\n");
}

TEST(ShaderLog, LeavesOtherLinesAsTheyAre) {
  const std::array<std::string, 1> files{"quad.vert"};
  for (const char* line : {"ERROR: 2 compilation errors.", "3:12(5): no such file", "0",
                           "0:", "0(x)", "99999999999999999999:1: x", "", "link failed"}) {
    EXPECT_EQ(with_file_names(std::string(line) + "\n", files), std::string(line) + "\n");
  }
}

}  // namespace
}  // namespace rostrum::gl
