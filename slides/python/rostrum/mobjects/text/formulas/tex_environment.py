"""What Manim's tex_environment means: a formula or a text, and where the lines of a text begin."""
from __future__ import annotations

import re
from typing import Dict, NamedTuple, Optional

from rostrum.mobjects.text.formulas.tex_template import environment_name
from rostrum.mobjects.text.formulas.tex_words import POINTS


class Layer(NamedTuple):
    """What stands around something."""

    before: str
    after: str


class Environment(NamedTuple):
    """How the strings of a formula are set: as TeX of the math mode, or as text in lines."""

    is_math: bool
    lines: Layer  # what stands around the lines: of a text where there are several, else always
    row: str = ""  # what begins each line of a text
    width: float = 0.0  # of the lines, in TeX's points, where it says so


_CENTRED = Environment(False, Layer("\\begin{gathered}", "\\end{gathered}"))
LEFT = Environment(False, Layer("\\begin{aligned}", "\\end{aligned}"), "&")
_RIGHT = Environment(False, Layer("\\begin{aligned}", "\\end{aligned}"))
_MATH = Environment(True, Layer("", ""))

# How wide TeX's lines are, in its points.
_TEXT_WIDTH = 345.0

_KNOWN: Dict[str, Environment] = {
    "": LEFT,
    "center": _CENTRED,
    "centering": _CENTRED,
    "flushleft": LEFT,
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
    if base in ("minipage", "varwidth"):
        return LEFT._replace(width=_length(arguments))
    if base in _WITHIN_MATH:
        return Environment(True, Layer(f"\\begin{{{base}}}{arguments}", f"\\end{{{base}}}"))
    return LEFT


def _length(arguments: str) -> float:
    """The last length among the arguments of an environment, in TeX's points; 0 without one."""
    found = re.findall(r"([\d.]+)\s*(\\?[A-Za-z]+)", arguments)
    if not found:
        return _TEXT_WIDTH if "\\" in arguments else 0.0
    number, unit = found[-1]
    return float(number) * POINTS.get(unit, _TEXT_WIDTH if unit.startswith("\\") else 1.0)
