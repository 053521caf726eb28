"""How Manim takes the strings of a MathTex or Tex apart, and sets one of them alone."""
from __future__ import annotations

import re
from typing import Iterable, List, Sequence

_DOUBLE_BRACES = re.compile(r"{{(.*?)}}")


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
