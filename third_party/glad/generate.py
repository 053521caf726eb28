#!/usr/bin/env python3
"""Writes the OpenGL loader beside this file from the Khronos registry.

    third_party/glad/generate.py            writes include/glad/gl.h and src/gl.c
    third_party/glad/generate.py --check    writes nothing; exit status 1 if they would change,
                                            77 if the registry is not installed

The registry is gl.xml of Debian's package khronos-api; --registry names another one. The loader has
the interface of glad 2 (https://github.com/Dav1dde/glad), so that either can stand in for the other,
and declares OpenGL 3.3 core and the extensions below, nothing newer: a call that a 3.3 driver may
lack does not compile.
"""

import argparse
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

VERSION = (3, 3)
EXTENSIONS = ["GL_KHR_debug"]

HERE = pathlib.Path(__file__).resolve().parent
REGISTRY = pathlib.Path("/usr/share/khronos-api/gl.xml")
SKIPPED = 77  # CTest's SKIP_RETURN_CODE

# The registry's own integer types, without khrplatform.h.
STANDARD_TYPES = {
    "khronos_int8_t": "int8_t", "khronos_uint8_t": "uint8_t",
    "khronos_int16_t": "int16_t", "khronos_uint16_t": "uint16_t",
    "khronos_int32_t": "int32_t", "khronos_int64_t": "int64_t", "khronos_uint64_t": "uint64_t",
    "khronos_intptr_t": "intptr_t", "khronos_ssize_t": "ptrdiff_t", "khronos_float_t": "float",
}


class Command:
    """A GL function: its C return type, parameters, and the GL types that these use."""

    def __init__(self, element):
        prototype = element.find("proto")
        self.name = prototype.find("name").text
        self.returns = c_text(prototype).removesuffix(self.name).strip()
        self.parameters = ", ".join(c_text(p) for p in element.findall("param")) or "void"
        self.types = {t.text for t in element.iter("ptype")}

    @property
    def pointer_type(self):
        return f"PFN{self.name.upper()}PROC"


class Group:
    """What one version or extension adds: the names of its enums and commands."""

    def __init__(self, name):
        self.name = name
        self.enums = set()
        self.commands = set()


def c_text(element):
    """An element's C source on one line, without the registry's markup."""
    return " ".join("".join(element.itertext()).split())


def applies(element):
    """Whether a <require>, <remove> or <enum> is meant for desktop OpenGL's core profile."""
    return element.get("api", "gl") in ("gl", "glcore") and element.get("profile", "core") == "core"


def read_groups(root):
    """The groups, oldest version first, extensions last, each name only in the first that has it.

    What the core profile removed from the versions is left out, unless an extension brings it back
    (glGetPointerv): then it belongs to the extension, since a plain driver need not have it.
    """
    versions = []
    removed = set()
    for feature in root.findall("feature[@api='gl']"):
        if tuple(map(int, feature.get("number").split("."))) <= VERSION:
            versions.append(read_group(feature))
            for removal in filter(applies, feature.findall("remove")):
                removed |= {item.get("name") for item in removal}
    for group in versions:
        group.enums -= removed
        group.commands -= removed

    groups = versions + [read_group(root.find(f"extensions/extension[@name='{name}']"))
                         for name in EXTENSIONS]
    declared = set()
    for group in groups:
        group.enums -= declared
        group.commands -= declared
        declared |= group.enums | group.commands
    return groups


def read_group(element):
    group = Group(element.get("name"))
    for requirement in filter(applies, element.findall("require")):
        group.enums |= {item.get("name") for item in requirement.findall("enum")}
        group.commands |= {item.get("name") for item in requirement.findall("command")}
    return group


def read_types(root, needed):
    """The declarations of the needed GL types and of what these rest on, in the registry's order."""
    declarations = [(e.findtext("name"), c_text(e)) for e in root.findall("types/type")
                    if e.find("name") is not None]
    for name, declaration in reversed(declarations):
        if name in needed:
            needed |= set(re.findall(r"\bGL\w+", declaration))
    lines = []
    for name, declaration in declarations:
        if name in needed:
            # <apientry/> is an empty element, which leaves "( *": it is where the convention goes.
            declaration = declaration.replace("( *", "(GLAD_API_PTR *")
            lines.append(re.sub(r"khronos_\w+", lambda m: STANDARD_TYPES[m[0]], declaration))
    return lines


def read_enums(root, needed):
    suffixes = {"u": "u", "ull": "ull"}
    return {e.get("name"): e.get("value") + suffixes.get(e.get("type"), "")
            for e in root.findall("enums/enum") if e.get("name") in needed and applies(e)}


def write_header(types, enums, groups, commands):
    major, minor = VERSION
    lines = [
        f"/* Loads OpenGL {major}.{minor} core and {', '.join(EXTENSIONS)}. Written by generate.py: "
        "do not edit.",
        " *",
        " * From the Khronos registry's gl.xml, copyright The Khronos Group Inc., Apache-2.0. */",
        "#ifndef GLAD_GL_H_", "#define GLAD_GL_H_", "",
        "#if defined(__gl_h_) || defined(__gl3_h_) || defined(__glcorearb_h_)",
        '#error "include glad/gl.h instead of, not after, another OpenGL header"',
        "#endif",
        "#define __gl_h_", "#define __gl3_h_", "#define __glcorearb_h_", "",
        "#include <stddef.h>", "#include <stdint.h>", "",
        "#ifdef __cplusplus", 'extern "C" {', "#endif", "",
        "#ifdef _WIN32", "#define GLAD_API_PTR __stdcall", "#else", "#define GLAD_API_PTR", "#endif",
        "",
        "#define GLAD_MAKE_VERSION(major, minor) ((major) * 10000 + (minor))",
        "#define GLAD_VERSION_MAJOR(version) ((version) / 10000)",
        "#define GLAD_VERSION_MINOR(version) ((version) % 10000)", "",
        "typedef void (*GLADapiproc)(void);",
        "typedef GLADapiproc (*GLADloadfunc)(const char *name);",
        "typedef GLADapiproc (*GLADuserptrloadfunc)(void *userptr, const char *name);", "",
        "/* Loads every function below through `load`, for the current context. Returns the context's",
        " * version, made by GLAD_MAKE_VERSION, or 0 if there is none. A function that the context",
        " * lacks is null. */",
        "int gladLoadGL(GLADloadfunc load);",
        "int gladLoadGLUserPtr(GLADuserptrloadfunc load, void *userptr);", "",
        "/* Whether the context has this version or extension. */",
        *(f"extern int GLAD_{group.name};" for group in groups), "",
        *types, "",
        *(f"#define {name} {enums[name]}" for name in sorted(enums)), "",
    ]
    for group in groups:
        lines += [f"/* {group.name} */"] if group.commands else []
        for command in (commands[name] for name in sorted(group.commands)):
            lines += [f"typedef {command.returns} (GLAD_API_PTR *{command.pointer_type})"
                      f"({command.parameters});",
                      f"extern {command.pointer_type} glad_{command.name};",
                      f"#define {command.name} glad_{command.name}"]
        lines += [""] if group.commands else []
    lines += ["#ifdef __cplusplus", "}", "#endif", "", "#endif", ""]
    return "\n".join(lines)


SOURCE_TAIL = r"""
/* The version that the context says it has, or 0. "OpenGL ES 3.2" is no desktop OpenGL. */
static int context_version(void) {
  const char *text = (const char *)glGetString(GL_VERSION);
  int major = 0;
  int minor = 0;
  if (text == NULL || sscanf(text, "%d.%d", &major, &minor) != 2) {
    return 0;
  }
  return GLAD_MAKE_VERSION(major, minor);
}

/* GL_EXTENSIONS as one string is gone from the core profile: they are asked for one by one. */
static int has_extension(const char *name) {
  GLint count = 0;
  GLint i;
  if (!GLAD_GL_VERSION_3_0) {
    return 0;
  }
  glGetIntegerv(GL_NUM_EXTENSIONS, &count);
  for (i = 0; i < count; ++i) {
    const char *extension = (const char *)glGetStringi(GL_EXTENSIONS, (GLuint)i);
    if (extension != NULL && strcmp(extension, name) == 0) {
      return 1;
    }
  }
  return 0;
}

int gladLoadGLUserPtr(GLADuserptrloadfunc load, void *userptr) {
  int version;
  glGetString = (PFNGLGETSTRINGPROC)load(userptr, "glGetString");
  version = glGetString == NULL ? 0 : context_version();
  if (version == 0) {
    return 0;
  }
@FLAGS@
  return version;
}

static GLADapiproc load_without_userptr(void *userptr, const char *name) {
  return (*(GLADloadfunc *)userptr)(name);
}

int gladLoadGL(GLADloadfunc load) {
  return gladLoadGLUserPtr(load_without_userptr, &load);
}
"""


def write_source(groups, commands):
    lines = [
        "/* Written by generate.py: do not edit. */",
        "#include <glad/gl.h>", "", "#include <stdio.h>", "#include <string.h>", "",
        *(f"int GLAD_{group.name} = 0;" for group in groups), "",
    ]
    flags = []
    for group in groups:
        names = sorted(group.commands)
        lines += [f"{commands[name].pointer_type} glad_{name} = NULL;" for name in names]
        if group.name in EXTENSIONS:
            flags.append(f'  GLAD_{group.name} = has_extension("{group.name}");')
        else:
            number = group.name.removeprefix("GL_VERSION_").replace("_", ", ")
            flags.append(f"  GLAD_{group.name} = version >= GLAD_MAKE_VERSION({number});")
        if names:
            flags.append(f"  if (GLAD_{group.name}) load_{group.name}(load, userptr);")
    for group in groups:
        if group.commands:
            lines += ["", f"static void load_{group.name}(GLADuserptrloadfunc load, void *userptr) {{",
                      *(f'  glad_{name} = ({commands[name].pointer_type})load(userptr, "{name}");'
                        for name in sorted(group.commands)), "}"]
    return "\n".join(lines) + "\n" + SOURCE_TAIL.replace("@FLAGS@", "\n".join(flags))


def generate(registry):
    """The files to write: path below this folder -> text."""
    root = ElementTree.parse(registry).getroot()
    groups = read_groups(root)
    needed_commands = set().union(*(group.commands for group in groups))
    commands = {c.name: c for c in map(Command, root.findall("commands/command"))
                if c.name in needed_commands}
    types = read_types(root, set().union(*(c.types for c in commands.values())))
    enums = read_enums(root, set().union(*(group.enums for group in groups)))
    return {"include/glad/gl.h": write_header(types, enums, groups, commands),
            "src/gl.c": write_source(groups, commands)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--registry", type=pathlib.Path, default=REGISTRY)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    arguments = parser.parse_args()
    if not arguments.registry.is_file():
        print(f"{arguments.registry} is not there: install the package khronos-api, "
              "or name a gl.xml with --registry", file=sys.stderr)
        return SKIPPED if arguments.check else 1

    stale = []
    for name, text in generate(arguments.registry).items():
        path = HERE / name
        if arguments.check:
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale:
        print(f"{' and '.join(stale)}: not what generate.py writes; run {HERE / 'generate.py'}",
              file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
