"""What is written around a polar plane."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Dict

# How the part of a turn is written in units that need no fraction: the number of units in a turn
# and what follows it.
_PLAIN = {"degrees": (360, r"^{\circ}"), "gradians": (400, "^{g}"), None: (1, "")}
_RADIANS = {"PI radians": (2, r"\pi"), "TAU radians": (1, r"\tau")}
UNITS = (*_RADIANS, *_PLAIN)

# Into how many parts a turn is cut that is told nothing.
USUAL_STEPS: Dict[Any, int] = {"PI radians": 20, "TAU radians": 20, "degrees": 36, "gradians": 40,
                               None: 1}


def angle_formula(part: float, units: Any, is_compact: bool) -> str:
    """The TeX of an angle that is a part of the full turn. A compact fraction has the constant
    in its numerator."""
    if units in _PLAIN:
        count, sign = _PLAIN[units]
        return f"{count * part:g}{sign}"
    count, constant = _RADIANS[units]
    fraction = Fraction(part * count).limit_denominator(100)
    above, below = fraction.numerator, fraction.denominator
    if above == 0:
        return "0"
    times = "" if above == 1 else str(above)
    if below == 1:
        return times + constant
    if is_compact:
        return rf"\tfrac{{{times}{constant}}}{{{below}}}"
    return rf"\tfrac{{{above}}}{{{below}}}{constant}"
