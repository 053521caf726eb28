"""The rate functions of easings.net, in Manim's names.

Each kind is one function that starts slowly. Its ease-out is that backwards, and its ease-in-out
half of the one and half of the other.
"""

from __future__ import annotations

import math
from typing import Callable, Dict, Optional

from .intervals import RateFunction, unit_interval

_In = Callable[[float], float]
_OVERSHOOT = 1.70158
_WIDER = _OVERSHOOT * 1.525


def _back(overshoot: float) -> _In:
    return lambda t: t * t * ((overshoot + 1) * t - overshoot)


def _elastic(period: float) -> _In:
    def swing(t: float) -> float:
        if t <= 0 or t >= 1:
            return 0.0 if t <= 0 else 1.0
        # It has a quarter of its period left at the end, so that it arrives there at 1.
        return -(2.0 ** (10 * t - 10)) * math.sin((t - 1 - period / 4) * 2 * math.pi / period)

    return swing


def _bounce(t: float) -> float:
    left = 1 - t
    for reach, middle, floor in ((1, 0, 0), (2, 1.5, 0.75), (2.5, 2.25, 0.9375)):
        if left < reach / 2.75:
            break
    else:
        middle, floor = 2.625, 0.984375
    return 1 - (7.5625 * (left - middle / 2.75) ** 2 + floor)


def _power(exponent: int) -> _In:
    return lambda t: t ** exponent


def _expo(t: float) -> float:
    return 0.0 if t <= 0 else 2.0 ** (10 * t - 10)


# The function of each kind, and where its ease-in-out has one of its own.
_KINDS: Dict[str, "tuple[_In, Optional[_In]]"] = {
    "sine": (lambda t: 1 - math.cos(t * math.pi / 2), None),
    "quad": (_power(2), None),
    "cubic": (_power(3), None),
    "quart": (_power(4), None),
    "quint": (_power(5), None),
    "expo": (_expo, None),
    "circ": (lambda t: 1 - math.sqrt(1 - t * t), None),
    "back": (_back(_OVERSHOOT), _back(_WIDER)),
    "elastic": (_elastic(0.3), _elastic(0.45)),
    "bounce": (_bounce, None),
}


def _named(function: _In, name: str) -> RateFunction:
    made = unit_interval(function)
    made.__name__ = made.__qualname__ = name
    made.__module__ = __name__
    return made


def _out(start: _In) -> _In:
    return lambda t: 1 - start(1 - t)


def _in_out(start: _In) -> _In:
    return lambda t: start(2 * t) / 2 if t < 0.5 else 1 - start(2 - 2 * t) / 2


EASINGS: Dict[str, RateFunction] = {}
for _kind, (_start, _both) in _KINDS.items():
    for _way, _function in (("in", _start), ("out", _out(_start)),
                            ("in_out", _in_out(_both or _start))):
        EASINGS[f"ease_{_way}_{_kind}"] = _named(_function, f"ease_{_way}_{_kind}")
