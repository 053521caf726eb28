# Which commit the program is built from, found whenever it is built:
#
#   rostrum_commit(rostrum_commit FUNCTION rostrum::app::commit DEPENDS ...)
#
# makes the static library rostrum_commit that defines
#
#   std::string_view rostrum::app::commit();
#
# It yields "1a2b3c4d5e6f", with ", modified" where what is built differs from that, and "unknown"
# outside git. Asked again once git's log of HEAD changes, or what is named as DEPENDS.
if(CMAKE_SCRIPT_MODE_FILE)
  # Run by the build with SOURCE, the folder of the sources, NAMESPACE, FUNCTION, and OUT, the file.
  set(commit unknown)
  find_program(GIT git)
  if(GIT)
    execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse --show-toplevel
      OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    file(REAL_PATH ${SOURCE} here)
    # Sources that lie in somebody else's repository are not of its commit.
    if(top STREQUAL here)
      execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse --short=12 HEAD
        RESULT_VARIABLE failed OUTPUT_VARIABLE head OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
      if(NOT failed)
        set(commit ${head})
        execute_process(COMMAND ${GIT} -C ${SOURCE} status --porcelain --untracked-files=no
          OUTPUT_VARIABLE changes ERROR_QUIET)
        if(changes)
          string(APPEND commit ", modified")
        endif()
      endif()
    endif()
  endif()
  # Written anew only if it changed.
  file(CONFIGURE OUTPUT ${OUT} CONTENT
    "#include <string_view>\nnamespace ${NAMESPACE} {\nstd::string_view ${FUNCTION}() { return \"${commit}\"; }\n}  // namespace ${NAMESPACE}\n" @ONLY)
  return()
endif()

set(ROSTRUM_COMMIT_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(rostrum_commit target)
  cmake_parse_arguments(ARG "" "FUNCTION" "DEPENDS" ${ARGN})
  string(REGEX MATCH "^(.*)::([^:]+)$" unused ${ARG_FUNCTION})
  set(log "")
  find_program(GIT git)
  if(GIT)
    execute_process(COMMAND ${GIT} -C ${PROJECT_SOURCE_DIR} rev-parse --git-path logs/HEAD
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE
      ERROR_QUIET)
    if(path)
      file(REAL_PATH ${path} path BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
      if(EXISTS ${path})
        set(log ${path})
      endif()
    endif()
  endif()
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DNAMESPACE=${CMAKE_MATCH_1}
      -DFUNCTION=${CMAKE_MATCH_2} -DOUT=${out} -P ${ROSTRUM_COMMIT_SCRIPT}
    DEPENDS ${ROSTRUM_COMMIT_SCRIPT} ${log} ${ARG_DEPENDS}
    COMMENT "Asking git for the commit" VERBATIM)
  add_library(${target} STATIC ${out})
endfunction()
