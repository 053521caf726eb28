"""Rate functions: how far an animation is, as a function of the time that has passed.

Both are fractions. These are Manim's names and values; what is asked for outside of [0, 1] is
what Manim answers there: 0 before and 1 after, or 0 on both sides for those that come back.
"""

from __future__ import annotations

import math
from typing import Any

from .easings import EASINGS
from .intervals import RateFunction, unit_interval, zero


def _logistic(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x))


@unit_interval
def linear(t: float) -> float:
    return t


@unit_interval
def smooth(t: float, inflection: float = 10.0) -> float:
    """Follows a logistic curve about the middle, stretched to go through (0, 0) and (1, 1)."""
    rest = _logistic(-inflection / 2)
    value = (_logistic(inflection * (t - 0.5)) - rest) / (1 - 2 * rest)
    return min(max(value, 0.0), 1.0)


@unit_interval
def smoothstep(t: float) -> float:
    return t * t * (3 - 2 * t)


@unit_interval
def smootherstep(t: float) -> float:
    return t ** 3 * (10 + t * (6 * t - 15))


@unit_interval
def smoothererstep(t: float) -> float:
    return t ** 4 * (35 + t * (t * (70 - 20 * t) - 84))


@unit_interval
def rush_into(t: float, inflection: float = 10.0) -> float:
    return 2 * smooth(t / 2.0, inflection)


@unit_interval
def rush_from(t: float, inflection: float = 10.0) -> float:
    return 2 * smooth(t / 2.0 + 0.5, inflection) - 1


@unit_interval
def slow_into(t: float) -> float:
    return math.sqrt(1 - (1 - t) ** 2)


@unit_interval
def double_smooth(t: float) -> float:
    return 0.5 * smooth(2 * t) if t < 0.5 else 0.5 * (1 + smooth(2 * t - 1))


@zero
def there_and_back(t: float, inflection: float = 10.0) -> float:
    return smooth(2 * t if t < 0.5 else 2 * (1 - t), inflection)


@zero
def there_and_back_with_pause(t: float, pause_ratio: float = 1.0 / 3) -> float:
    """Goes there, stays for a part of the time, and comes back."""
    slope = 1.0 / pause_ratio
    if t < 0.5 - pause_ratio / 2:
        return smooth(slope * t)
    return 1.0 if t < 0.5 + pause_ratio / 2 else smooth(slope - slope * t)


@unit_interval
def running_start(t: float, pull_factor: float = -0.5) -> float:
    """Follows a Bézier curve of degree six with two values below 0 in it."""
    values = (0, 0, pull_factor, pull_factor, 1, 1, 1)
    return sum(math.comb(6, i) * t ** i * (1 - t) ** (6 - i) * v for i, v in enumerate(values))


def not_quite_there(func: RateFunction = smooth, proportion: float = 0.7) -> RateFunction:
    """Makes a function that ends at a part of the way."""
    return lambda t: proportion * func(t)


@zero
def wiggle(t: float, wiggles: float = 2) -> float:
    return there_and_back(t) * math.sin(wiggles * math.pi * t)


def squish_rate_func(func: RateFunction, a: float = 0.4, b: float = 0.6) -> RateFunction:
    """Makes a function that happens between two moments, and rests before and after."""

    def squished(t: float, *args: Any, **kwargs: Any) -> float:
        if a == b:
            return a
        return func(min(max((t - a) / (b - a), 0.0), 1.0), *args, **kwargs)

    return squished


@unit_interval
def lingering(t: float) -> float:
    return squish_rate_func(linear, 0, 0.8)(t)


@unit_interval
def exponential_decay(t: float, half_life: float = 0.1) -> float:
    return 1 - math.exp(-t / half_life)


globals().update(EASINGS)
