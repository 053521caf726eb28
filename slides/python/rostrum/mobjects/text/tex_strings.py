"""How Manim takes the strings of a MathTex or Tex apart, and how a Tex becomes a formula.

The typesetter sets formulas. A Tex is text with formulas between dollar signs: it is set as the
formula ``\\text{...}``, in which the typesetter knows dollars, bold, italics and the like.
"""
from __future__ import annotations

import re
from typing import Iterable, List, NamedTuple, Sequence

_DOUBLE_BRACES = re.compile(r"{{(.*?)}}")

# What may end where another string begins without a space being set between the two. After the
# name of a command a space is none, and this one means nothing.
_JOINT = "\\nonumber"


def split_tex_strings(strings: Iterable[object], isolated: Sequence[str]) -> List[str]:
    """The strings that get a mobject each.

    What stands in double braces becomes a string of its own, without them; then every occurrence of
    an isolated string does, the first of ``isolated`` that fits at a place. Empty pieces go.
    """
    pieces = [piece for string in strings for piece in _DOUBLE_BRACES.split(str(string))]
    wanted = [re.escape(it) for it in isolated if it]
    if wanted:
        cut = re.compile("(" + "|".join(wanted) + ")")
        pieces = [part for piece in pieces for part in cut.split(piece)]
    return [piece for piece in pieces if piece]


class _TextReader:
    """Reads text, string by string, to know where its lines break."""

    _TOKEN = re.compile(r"\\\\(?:\[[^\]]*\])?\*?|\\.|[${}]|[^\\${}]+|\\", re.DOTALL)

    def __init__(self, line_break: str) -> None:
        self.in_formula = False
        self.has_lines = False
        self._depth = 0
        self._line_break = line_break

    def read(self, string: str) -> str:
        """The string with its line breaks as a formula has them."""
        return "".join(self._converted(token) for token in self._TOKEN.findall(string))

    def _converted(self, token: str) -> str:
        if token.startswith("\\\\"):
            if self.in_formula or self._depth > 0:
                return token
            self.has_lines = True
            return self._line_break
        if token == "$":
            self.in_formula = not self.in_formula
        self._depth += (token == "{") - (token == "}")
        return token


class Layer(NamedTuple):
    """What stands around the lines of a text."""

    before: str
    after: str


def text_as_formula(strings: Sequence[str], lines: Layer, row: str = "",
                    joined: bool = False) -> List[str]:
    """The strings of a text as those of one formula.

    The first begins a ``\\text``, which the last one ends. A line break that is neither within a
    formula nor within braces ends one and begins another; then ``lines`` stands around all of it,
    and ``row`` before each line. ``joined`` says that the strings are separated by spaces (an
    ``arg_separator``); otherwise there is a space between two of them only where one is written.
    """
    reader = _TextReader("}\\\\" + row + "\\text{")
    converted: List[str] = []
    for i, string in enumerate(strings):
        tex = reader.read(string)
        is_last = i + 1 == len(strings)
        space = joined or is_last or string.endswith(" ") or strings[i + 1].startswith(" ")
        if not space and not reader.in_formula:
            tex += _JOINT
        converted.append(tex)
    if not converted:
        return converted
    if reader.has_lines:
        converted[0] = lines.before + row + "\\text{" + converted[0]
        converted[-1] += "}" + lines.after
    else:
        converted[0] = "\\text{" + converted[0]
        converted[-1] += "}"
    return converted


def balanced(tex: str) -> str:
    """A string of a formula that can be set alone, as Manim completes it to count its glyphs.

    Braces are closed, commands that need something are given space, and \\left without its \\right
    becomes a delimiter of a fixed size.
    """
    tex = tex.strip()
    needs_body = tex in ("\\over", "\\overline", "\\sqrt", "\\sqrt{", "")
    if needs_body or tex.endswith(("_", "^", "dot")):
        tex += "{\\quad}"
    if tex == "\\substack{\\quad}" or tex == "\\substack":
        tex = "\\quad"
    if _delimiters(tex, "\\left") != _delimiters(tex, "\\right"):
        tex = tex.replace("\\left", "\\big").replace("\\right", "\\big")
    missing = _braces(tex, "{") - _braces(tex, "}")
    tex = "{" * -missing + tex + "}" * missing
    if ("\\begin{array}" in tex) != ("\\end{array}" in tex):
        return "\\quad"
    return tex


def _delimiters(tex: str, command: str) -> int:
    return len(re.findall(re.escape(command) + r"[(){}\[\]|.\\]", tex))


def _braces(tex: str, brace: str) -> int:
    return len(re.findall(r"(?<!\\)(?:\\\\)*" + re.escape(brace), tex))
