// GLSL put together from files. No GL in here.
//
//   #include "rounded.glsl"
//
// on a line of its own is replaced by that file, once in a shader however often it is asked for.
// #line directives keep the compiler's line numbers those of the files, and number the files, since
// GLSL knows files by number only; with_file_names turns the numbers in a compiler's log back into
// names.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::gl {

struct ShaderSource {
  std::string text;                // what the compiler gets
  std::vector<std::string> files;  // [number] -> name; [0] is the file that was asked for
};

// A file's bytes by its name; empty if there is none.
using ShaderLookup = std::function<std::span<const std::byte>(std::string_view name)>;

// Throws StartupError, naming file and line, for a file that is not there, one that includes itself
// (through others too), or an #include that names no file in quotes. Comments are not understood: a
// line inside /* */ that starts with #include is taken at its word.
ShaderSource expand(std::string_view name, const ShaderLookup& lookup);

// A compiler's or linker's log with "quad.vert:12" in place of each line's file and line number, in
// the notations of Mesa "0:12(5): error", NVIDIA "0(12) : error" and AMD, Apple, Intel "ERROR:
// 0:12:".
std::string with_file_names(std::string_view log, std::span<const std::string> files);

}  // namespace rostrum::gl
