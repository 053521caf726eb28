"""TexTemplate: Manim's word for the document around a formula.

There is no LaTeX here. A template is kept and can be changed as in Manim; of what it says, the
macros count (``\\newcommand``, ``\\def``, ``\\DeclareMathOperator``), which formulas are then set
with. Packages and fonts do not: formulas are in Latin Modern.
"""
from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any, List, Tuple

_DOCUMENT_CLASS = r"\documentclass[preview]{standalone}"
_PACKAGES = "\n".join(
    r"\usepackage" + package for package in ("[english]{babel}", "{amsmath}", "{amssymb}")
)
_DEFINITION = re.compile(
    r"\\(?:(?:re|provide)?newcommand|def|DeclareMathOperator)(?![A-Za-z])", re.MULTILINE
)


class TexTemplate:
    """The document that Manim would set formulas in.

    The arguments are Manim's, in both of its generations.
    """

    def __init__(
        self,
        tex_compiler: str = "latex",
        output_format: str = ".dvi",
        documentclass: str = _DOCUMENT_CLASS,
        preamble: str = _PACKAGES,
        placeholder_text: str = "YourTextHere",
        post_doc_commands: str = "",
        description: str = "",
        **_: Any,
    ) -> None:
        self.tex_compiler = tex_compiler
        self.output_format = output_format
        self.documentclass = documentclass
        self.preamble = preamble
        self.placeholder_text = placeholder_text
        self.post_doc_commands = post_doc_commands
        self.description = description
        self._whole = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TexTemplate) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    @property
    def body(self) -> str:
        """The whole document, with the placeholder where a formula goes."""
        if self._whole:
            return self._whole
        parts = (
            self.documentclass,
            self.preamble,
            r"\begin{document}",
            self.post_doc_commands,
            self.placeholder_text,
            r"\end{document}",
        )
        return "\n".join(part for part in parts if part)

    @body.setter
    def body(self, document: str) -> None:
        self._whole = document

    @classmethod
    def from_file(cls, file: Any = "tex_template.tex", **settings: Any) -> TexTemplate:
        """A template that is a file's text; an OSError where it cannot be read."""
        template = cls(**settings)
        template.body = Path(file).read_text(encoding="utf-8")
        return template

    def add_to_preamble(self, txt: str, prepend: bool = False) -> TexTemplate:
        """Put lines behind the preamble, or before it."""
        around = (txt, self.preamble) if prepend else (self.preamble, txt)
        self.preamble = "\n".join(around)
        return self

    def add_to_document(self, txt: str) -> TexTemplate:
        """Put commands behind the document's beginning."""
        self.post_doc_commands += txt
        return self

    def get_texcode_for_expression(self, expression: str) -> str:
        """The document with a formula in it."""
        return self.body.replace(self.placeholder_text, expression)

    def get_texcode_for_expression_in_env(self, expression: str, environment: str) -> str:
        """The document with a formula in an environment of that name in it."""
        name, arguments = environment_name(environment)
        lines = (f"\\begin{{{name}}}{arguments}", expression, f"\\end{{{name}}}")
        return self.get_texcode_for_expression("\n".join(lines))

    def copy(self) -> TexTemplate:
        """A template of its own."""
        return copy.copy(self)

    def definitions(self) -> str:
        """The macros that the document defines, one behind another, as TeX."""
        if "\\newcommand" not in self.body and "\\def" not in self.body \
                and "\\renewcommand" not in self.body and "\\Declare" not in self.body \
                and "\\providecommand" not in self.body:
            return ""
        return "".join(definitions_in(self.body))


def environment_name(environment: str) -> Tuple[str, str]:
    """The name of an environment and what follows it: of ``{tabular}{cc}``, ``tabular}{cc`` too.

    Manim takes all of these spellings.
    """
    text = environment
    if text.startswith(r"\begin"):
        text = text[len(r"\begin"):]
    name, _, arguments = text.lstrip("{").partition("}")
    if arguments and not arguments.endswith(("}", "]")):
        arguments += "}"
    return name, arguments


def definitions_in(tex: str) -> List[str]:
    """Each definition of a macro in a document, to the end of its body."""
    found = []
    for start in _DEFINITION.finditer(tex):
        if "%" in tex[tex.rfind("\n", 0, start.start()) + 1:start.start()]:
            continue
        end = _end_of_body(tex, start.end(), star="DeclareMathOperator" in start.group())
        if end:
            found.append(tex[start.start():end])
    return found


def _end_of_body(tex: str, at: int, star: bool) -> int:
    """Behind the last group in braces of a definition, or 0 where it never ends.

    The body is the second group, or the only one where the name stands without braces.
    """
    if star and tex[at:at + 1] == "*":
        at += 1
    name_is_braced = tex[at:].lstrip().startswith("{")
    groups = 2 if name_is_braced else 1
    depth = 0
    while at < len(tex):
        character = tex[at]
        if character == "\\":
            at += 2
            continue
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                groups -= 1
                if groups == 0:
                    return at + 1
        at += 1
    return 0
