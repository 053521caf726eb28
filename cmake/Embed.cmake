# Embeds files in a library, as bytes:
#
#   rostrum_embed(rostrum_fonts FUNCTION rostrum::fonts::embedded
#                 FILES regular=/path/Inter-Regular.otf bold=/path/Inter-Bold.otf)
#
# makes the static library rostrum_fonts with a header "rostrum_fonts.h" that declares
#
#   std::span<const std::byte> rostrum::fonts::embedded(std::string_view name);
#
# which yields the bytes of the file of that name, and an empty span for an unknown one. The
# assembler's .incbin takes the bytes in at once, whatever their size; sources with long arrays do not.
function(rostrum_embed target)
  cmake_parse_arguments(ARG "" "FUNCTION" "FILES" ${ARGN})
  string(REGEX MATCH "^(.*)::([^:]+)$" unused ${ARG_FUNCTION})
  set(namespace ${CMAKE_MATCH_1})
  set(function ${CMAKE_MATCH_2})

  set(assembly "    .section .rodata\n")
  set(symbols "")
  set(table "")
  set(files "")
  set(index 0)
  foreach(entry IN LISTS ARG_FILES)
    string(FIND ${entry} "=" equals)
    string(SUBSTRING ${entry} 0 ${equals} name)
    math(EXPR equals "${equals} + 1")
    string(SUBSTRING ${entry} ${equals} -1 file)
    set(symbol ${target}_${index})
    string(APPEND assembly "    .balign 16\n    .globl ${symbol}_begin\n    .hidden ${symbol}_begin\n"
      "${symbol}_begin:\n    .incbin \"${file}\"\n    .globl ${symbol}_end\n    .hidden ${symbol}_end\n"
      "${symbol}_end:\n")
    string(APPEND symbols "extern \"C\" const std::byte ${symbol}_begin[], ${symbol}_end[];\n")
    string(APPEND table "  if (name == \"${name}\") return {${symbol}_begin, ${symbol}_end};\n")
    list(APPEND files ${file})
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND assembly "    .section .note.GNU-stack,\"\",%progbits\n")

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target})
  file(CONFIGURE OUTPUT ${folder}/${target}.S CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${folder}/${target}.h CONTENT
    "#pragma once\n#include <cstddef>\n#include <span>\n#include <string_view>\nnamespace ${namespace} {\nstd::span<const std::byte> ${function}(std::string_view name);\n}\n" @ONLY)
  file(CONFIGURE OUTPUT ${folder}/${target}.cpp CONTENT
    "#include \"${target}.h\"\n${symbols}namespace ${namespace} {\nstd::span<const std::byte> ${function}(std::string_view name) {\n${table}  return {};\n}\n}\n" @ONLY)

  add_library(${target} STATIC ${folder}/${target}.S ${folder}/${target}.cpp)
  # The assembler's input does not name what it includes, so the build has to be told.
  set_source_files_properties(${folder}/${target}.S PROPERTIES OBJECT_DEPENDS "${files}")
  target_include_directories(${target} PUBLIC ${folder})
endfunction()
