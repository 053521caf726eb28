"""Functions of a fraction, and what they answer outside of the unit interval."""

from __future__ import annotations

import functools
from typing import Any, Callable

RateFunction = Callable[..., float]


def unit_interval(function: RateFunction) -> RateFunction:
    """Has a function answer 0 before the unit interval and 1 after it."""

    @functools.wraps(function)
    def within(t: float, *args: Any, **kwargs: Any) -> float:
        if 0 <= t <= 1:
            return function(t, *args, **kwargs)
        return 0.0 if t < 0 else 1.0

    return within


def zero(function: RateFunction) -> RateFunction:
    """Has a function answer 0 outside of the unit interval."""

    @functools.wraps(function)
    def within(t: float, *args: Any, **kwargs: Any) -> float:
        return function(t, *args, **kwargs) if 0 <= t <= 1 else 0.0

    return within
