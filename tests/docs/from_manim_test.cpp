// The page "From Manim" does not lie: that what it says one may write compiles is what building
// this says; here it is run, and what it says is not there is looked for in the scene language's
// headers.
#include "from_manim.h"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::docs {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// What a line declares: names before a parenthesis, and the name of a constant.
void add_declared(const std::string& line, std::set<std::string>& words) {
  const bool constant = line.starts_with("inline const");
  for (std::size_t i = 0; i < line.size() && line.compare(i, 2, "//") != 0;) {
    const std::size_t begin = i;
    while (i < line.size() && is_word(line[i])) ++i;
    const std::string_view rest = std::string_view(line).substr(i);
    if (rest.starts_with('(') || (constant && (rest.starts_with('{') || rest.starts_with(" =")))) {
      words.insert(line.substr(begin, i - begin));
    }
    if (i == begin) ++i;
  }
}

// The words that the scene language has for authors.
std::set<std::string> declared_words() {
  std::set<std::string> words;
  const std::filesystem::path root{ROSTRUM_SLIDES};
  // These are the language's inside, with words of its own.
  const std::set<std::string> inside{"figure.h",   "mobject_store.h", "recipe.h",
                                     "recorder.h", "stage.h",         "typesetter.h"};
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "scene")) {
    if (entry.path().extension() != ".h" || inside.contains(entry.path().filename())) continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (line.find("Part of the scene's inside") != std::string::npos) break;
      add_declared(line, words);
    }
  }
  for (const std::string_view name : {"base/color.h", "base/geometry.h"}) {
    std::ifstream file(root / name);
    for (std::string line; std::getline(file, line);) {
      if (!line.starts_with(' ')) add_declared(line, words);
    }
  }
  return words;
}

TEST(FromManim, WhatItSaysToWriteDoesNotFail) {
  const auto fonts = app::ShowFonts::open({}).value();
  const auto typesetter = fonts.typesetter();
  EXPECT_GE(rows().size(), 250U);
  for (const Row& row : rows()) {
    SCOPED_TRACE(testing::Message() << "docs/from-manim.md:" << row.line << ": " << row.code);
    scene::Scene scene(typesetter);
    scene.slide("Row", "From the document.");
    const auto m = scene.Square(2);
    const auto n = scene.Square(1).shift(RIGHT * 3.0);
    const auto group = scene.Group({scene.Square(1), scene.Square(1), scene.Square(1)});
    const auto text = scene.Text("some words");
    const auto formula = scene.MathTex("a + b");
    const auto line = scene.Line({-1, 0}, {2, 1});
    scene.add(m);
    scene.wait(1);
    auto kept = m;
    kept.save_state();
    kept.generate_target();
    EXPECT_NO_THROW(row.run(scene, m, n, group, text, formula, line));
    scene.wait(1);
    EXPECT_GT(std::move(scene).finish().duration, 0);
  }
}

TEST(FromManim, WhatItSaysIsNotThereIsNotDeclared) {
  const auto words = declared_words();
  for (const char* word : {"FadeIn", "next_to", "Square", "smooth", "UP", "BLUE", "rgb"}) {
    ASSERT_TRUE(words.contains(word)) << word;
  }
  EXPECT_FALSE(missing_words().empty());
  for (const Missing& missing : missing_words()) {
    EXPECT_FALSE(words.contains(std::string(missing.word)))
        << "docs/from-manim.md:" << missing.line << ": " << missing.word << " is there";
  }
}

}  // namespace
}  // namespace rostrum::docs
