# A layer is a folder with a library target whose headers are reached as "<layer>/<file>.h".
#
# Each layer gets an include root of its own that holds nothing but a link to its folder, so a target
# sees the headers of the layers that it links, and no others: a wrong include does not compile.
#
#   rostrum_layer(scene ${CMAKE_CURRENT_SOURCE_DIR} SOURCES a.cpp b.cpp LINKS glm::glm)
function(rostrum_layer name folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(root ${PROJECT_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${folder} ${root}/${name} SYMBOLIC)
  add_library(rostrum_${name} STATIC ${ARG_SOURCES})
  add_library(rostrum::${name} ALIAS rostrum_${name})
  target_include_directories(rostrum_${name} PUBLIC ${root})
  target_link_libraries(rostrum_${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  rostrum_warnings(rostrum_${name})
endfunction()

# The warnings that all of our own targets are built with. Designated initialisers leave members at their
# defaults on purpose, which -Wextra would have them all named.
function(rostrum_warnings target)
  target_compile_options(${target} PRIVATE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Wundef -Wimplicit-fallthrough -Wno-missing-field-initializers
    $<$<BOOL:${ROSTRUM_WERROR}>:-Werror>>)
endfunction()
