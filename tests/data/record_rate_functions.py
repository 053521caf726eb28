#!/usr/bin/env python3
"""Writes manim_rate_functions.json: the values of all of Manim's rate functions.

    record_rate_functions.py > manim_rate_functions.json

Needs Manim Community 0.18.1.
"""
import json

from manim.utils import rate_functions

STEPS = 40
NAMES = """linear smooth smoothstep smootherstep smoothererstep rush_into rush_from slow_into
double_smooth there_and_back there_and_back_with_pause running_start wiggle lingering
exponential_decay""".split()
EASES = "sine quad cubic quart quint expo circ back elastic bounce".split()


def value(function, t):
    # An ease that takes the root of a number which rounding has made negative has none.
    result = complex(function(t))
    return round(result.real, 12)


functions = {name: getattr(rate_functions, name) for name in NAMES}
for ease in EASES:
    for way in ("in", "out", "in_out"):
        name = f"ease_{way}_{ease}"
        functions[name] = getattr(rate_functions, name)
print(
    json.dumps(
        {name: [value(f, i / STEPS) for i in range(STEPS + 1)] for name, f in functions.items()},
        indent=None,
    ).replace("], ", "],\n ")
)
