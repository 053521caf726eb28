# Takes the ```cpp blocks out of documents:
#
#   extract_examples(sources README.md docs/slides.md)
#
# writes a source for each of them, with compile errors that point into the document, and one that
# lists them (examples.h). A block is one of three things:
#   - it begins with a comment that is a header's path, // slides/decks/talk/talk.h: that file, for others
#     to include, below ${CMAKE_CURRENT_BINARY_DIR}/files
#   - it opens a named namespace: a source of its own, only compiled
#   - it defines functions `void name(Scene& scene)`: these are slides, recorded one after the other
#   - it includes a header or uses a namespace: again a source of its own
#   - anything else is the inside of a slide's function
# A picture's line right after a block, ![...](pictures/name.png), names the picture of it.

# The lines before `position` of `text`.
function(_count_lines result text position)
  string(SUBSTRING "${text}" 0 ${position} before)
  string(REGEX MATCHALL "\n" breaks "${before}")
  list(LENGTH breaks count)
  set(${result} ${count} PARENT_SCOPE)
endfunction()

# The name of the picture that the text begins with, or nothing.
function(_picture_name result text)
  set(name "")
  if("${text}" MATCHES "^\n+!\\[[^]]*\\]\\((docs/)?pictures/([a-z_0-9-]+)\\.png\\)")
    set(name ${CMAKE_MATCH_2})
  endif()
  set(${result} "${name}" PARENT_SCOPE)
endfunction()

function(extract_examples result)
  set(sources "")
  set(declarations "")
  set(entries "")
  foreach(document ${ARGN})
    set(path ${PROJECT_SOURCE_DIR}/${document})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
    file(READ ${path} rest)
    set(line 1)
    string(FIND "${rest}" "\n```cpp\n" start)
    while(NOT start EQUAL -1)
      math(EXPR begin "${start} + 8")  # past the fence
      _count_lines(passed "${rest}" ${begin})
      math(EXPR line "${line} + ${passed}")
      string(SUBSTRING "${rest}" ${begin} -1 rest)
      string(FIND "${rest}" "\n```" end)
      if(end EQUAL -1)
        message(FATAL_ERROR "${document}:${line}: the block does not end")
      endif()
      string(SUBSTRING "${rest}" 0 ${end} code)
      _count_lines(passed "${rest}" ${end})
      math(EXPR after "${end} + 4")
      string(SUBSTRING "${rest}" ${after} -1 rest)
      _picture_name(picture "${rest}")

      string(MAKE_C_IDENTIFIER "${document}_${line}" name)
      set(functions "")
      string(REGEX MATCHALL "void [a-z_0-9]+\\(Scene& scene\\) {" definitions "${code}")
      foreach(definition ${definitions})
        string(REGEX REPLACE "void ([a-z_0-9]+).*" "\\1" function "${definition}")
        string(APPEND functions "  ${function}(scene);\n")
      endforeach()
      set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
      set(at "#line ${line} \"${path}\"\n")
      if("${code}" MATCHES "^// ([a-z_/]+\\.h)\n")
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/files/${CMAKE_MATCH_1} CONTENT "${code}\n" @ONLY)
        set(source "")
      elseif("${code}" MATCHES "\nnamespace [a-z]")
        set(text "${at}${code}\n")
      elseif(definitions OR NOT "${code}" MATCHES "#include|namespace ")
        # The includes stand before the namespace, and leave empty lines where they were.
        string(REGEX MATCHALL "#include [^\n]*" includes "${code}")
        string(REPLACE ";" "\n" includes "${includes}")
        string(REGEX REPLACE "#include [^\n]*" "" inside "${code}")
        if(NOT definitions)
          set(functions "  example(scene);\n")
          set(inside "void example(Scene& scene) {\n${at}${inside}\n}")
        endif()
        set(text "#include <cmath>\n#include \"scene/scene.h\"\n${includes}\nnamespace ${name} {\nnamespace {\nusing namespace rostrum;\nusing namespace rostrum::scene;\n${at}${inside}\n}\n\
void record(rostrum::scene::Scene& scene);\nvoid record(rostrum::scene::Scene& scene) {\n${functions}}\n}\n")
        string(APPEND declarations "namespace ${name} { void record(rostrum::scene::Scene& scene); }\n")
        string(APPEND entries "    {\"${document}:${line}\", \"${picture}\", ${name}::record},\n")
      else()
        set(text "${at}${code}\n")
      endif()
      if(source)
        file(CONFIGURE OUTPUT ${source} CONTENT "${text}" @ONLY)
        # What stands in namespaces of its own is compiled together with the others.
        if(NOT text MATCHES "^#include")
          set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
        list(APPEND sources ${source})
      endif()

      math(EXPR line "${line} + ${passed} + 1")
      string(FIND "${rest}" "\n```cpp\n" start)
    endwhile()
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/examples.cpp @ONLY CONTENT
    "#include \"examples.h\"\n\n${declarations}\nnamespace rostrum::docs {\n\n\
std::vector<Example> examples() {\n  return {\n${entries}  };\n}\n\n}\n")
  set(${result} ${sources} ${CMAKE_CURRENT_BINARY_DIR}/examples.cpp PARENT_SCOPE)
endfunction()
