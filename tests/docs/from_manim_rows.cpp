// Takes the tables of docs/from-manim.md apart, so that a test can try what they claim.
//
//   from_manim_rows DOCUMENT SOURCE
//
// A row is | words of Manim | what to write here | what differs |. Where the second cell begins
// with code, each piece of code in it becomes a function; where it is a dash, the words of the
// first are ones that are not there. SOURCE defines both (from_manim.h), and its compile errors
// point into the document.
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

// The cells of a table's row, or none. No cell holds a bar.
std::vector<std::string_view> cells(std::string_view line) {
  std::vector<std::string_view> found;
  if (!line.starts_with('|')) return found;
  line.remove_prefix(1);
  for (auto bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|')) {
    found.push_back(trimmed(line.substr(0, bar)));
    line.remove_prefix(bar + 1);
  }
  return found;
}

// What stands between backquotes.
std::vector<std::string_view> code_of(std::string_view cell) {
  std::vector<std::string_view> found;
  while (true) {
    const auto begin = cell.find('`');
    if (begin == std::string_view::npos) return found;
    const auto end = cell.find('`', begin + 1);
    if (end == std::string_view::npos) return found;
    found.push_back(cell.substr(begin + 1, end - begin - 1));
    cell.remove_prefix(end + 1);
  }
}

// The word that code is the name of: "camera.frame" names frame, "scale(about_point)" nothing.
std::string_view word_of(std::string_view code) {
  if (code.find_first_of("([= ") != std::string_view::npos) return {};
  const auto dot = code.rfind('.');
  return dot == std::string_view::npos ? code : code.substr(dot + 1);
}

void write_source(const std::string& document, std::istream& in, std::ostream& out) {
  std::string functions;
  std::string tried;
  std::string missing;
  int number = 0;
  int count = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    const auto row = cells(line);
    if (row.size() != 3) continue;
    const std::string_view here = row[1];
    if (here == "–") {
      for (const auto code : code_of(row[0])) {
        const auto word = word_of(code);
        if (!word.empty()) missing += fmt::format("    {{{}, \"{}\"}},\n", number, word);
      }
    } else if (here.starts_with('`')) {
      for (const auto code : code_of(here)) {
        functions += fmt::format(
            "void row_{}([[maybe_unused]] Scene& scene, [[maybe_unused]] Mobject m, "
            "[[maybe_unused]] Mobject n, [[maybe_unused]] Mobject group, "
            "[[maybe_unused]] Mobject text, [[maybe_unused]] Mobject formula, "
            "[[maybe_unused]] Mobject line) {{\n#line {} \"{}\"\n  {};\n}}\n",
            count, number, document, code);
        tried += fmt::format("    {{{}, R\"code({})code\", row_{}}},\n", number, code, count);
        ++count;
      }
    }
  }
  out << "#include <cmath>\n#include <glm/geometric.hpp>\n\n#include \"from_manim.h\"\n\n"
      << "namespace rostrum::docs {\nnamespace {\nusing namespace scene;\n\n"
      << functions << "}\n\nstd::vector<Row> rows() {\n  return {\n"
      << tried << "  };\n}\n\nstd::vector<Missing> missing_words() {\n  return {\n"
      << missing << "  };\n}\n\n}\n";
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 3) {
    fmt::print(stderr, "from_manim_rows DOCUMENT SOURCE\n");
    return EXIT_FAILURE;
  }
  std::ifstream in(argv[1]);
  std::ofstream out(argv[2]);
  write_source(argv[1], in, out);
  out.close();
  if (!in.eof() || !out) {
    fmt::print(stderr, "from_manim_rows: {} cannot be read, or {} not written\n", argv[1], argv[2]);
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
