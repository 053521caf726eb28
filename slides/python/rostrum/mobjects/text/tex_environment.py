"""What Manim's tex_environment means: a formula or a text, and where the lines of a text begin."""
from __future__ import annotations

from typing import Dict, NamedTuple, Optional

from rostrum.mobjects.text.tex_strings import Layer
from rostrum.mobjects.text.tex_template import environment_name


class Environment(NamedTuple):
    """How the strings of a formula are set: as TeX of the math mode, or as text in lines."""

    is_math: bool
    lines: Layer  # what stands around the lines: of a text where there are several, else always
    row: str = ""  # what begins each line of a text


_CENTRED = Environment(False, Layer("\\begin{gathered}", "\\end{gathered}"))
_LEFT = Environment(False, Layer("\\begin{aligned}", "\\end{aligned}"), "&")
_RIGHT = Environment(False, Layer("\\begin{aligned}", "\\end{aligned}"))
_MATH = Environment(True, Layer("", ""))

_KNOWN: Dict[str, Environment] = {
    "": _LEFT,
    "center": _CENTRED,
    "centering": _CENTRED,
    "flushleft": _LEFT,
    "flushright": _RIGHT,
    "align": _MATH,
    "equation": _MATH,
    "displaymath": _MATH,
    "math": _MATH,
    "eqnarray": _MATH,
    "gather": Environment(True, Layer("\\begin{gathered}", "\\end{gathered}")),
    "multline": Environment(True, Layer("\\begin{gathered}", "\\end{gathered}")),
}
# Environments that are of the math mode by themselves, with what they need within one.
_WITHIN_MATH = ("array", "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "cases",
                "aligned", "gathered", "split", "alignedat", "smallmatrix")


def environment(name: Optional[str]) -> Environment:
    """What an environment means; those that are not known are text with its lines on the left."""
    base, arguments = environment_name(name or "")
    if base.rstrip("*") in _KNOWN:
        return _KNOWN[base.rstrip("*")]
    if base.startswith("alignat"):
        return _MATH
    if base in _WITHIN_MATH:
        return Environment(True, Layer(f"\\begin{{{base}}}{arguments}", f"\\end{{{base}}}"))
    return _LEFT
