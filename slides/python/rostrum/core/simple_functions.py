"""Manim's functions of numbers."""

from __future__ import annotations

import math
from typing import Any, Callable, Optional

import numpy as np


def binary_search(function: Callable[[float], float], target: float, lower_bound: float,
                  upper_bound: float, tolerance: float = 1e-4) -> Optional[float]:
    """Finds where a function has a value, between two bounds of which one is below it and one
    above; None where they are not."""
    low, high = lower_bound, upper_bound
    if function(low) > function(high):
        low, high = high, low
    if not function(low) <= target <= function(high):
        return None
    middle = (low + high) / 2
    while abs(high - low) > tolerance:
        middle = (low + high) / 2
        if function(middle) > target:
            high = middle
        else:
            low = middle
    return middle


def choose(n: int, k: int) -> int:
    return math.comb(n, k)


def clip(a: Any, min_a: Any, max_a: Any) -> Any:
    """Gives the nearest to a value that is between two others."""
    return min_a if a < min_a else max_a if a > max_a else a


def sigmoid(x: Any) -> Any:
    return 1.0 / (1 + np.exp(-x))
