"""The minimum of a smooth function, by the limited-memory method of Broyden, Fletcher, Goldfarb
and Shanno (Nocedal and Wright, Numerical Optimization, chapter 7)."""

from __future__ import annotations

from collections import deque
from typing import Callable, Deque, Tuple

import numpy as np

from .line_search import step_length

Objective = Callable[[np.ndarray], Tuple[float, np.ndarray]]

# These are the numbers of scipy's L-BFGS-B. A layout has several minima, and which of them is found
# depends on every step; with the same numbers the steps are the same.
_MEMORY = 10
_LEAST_GAIN = 2.220446049250313e-09
_FLAT = 1e-5
_ROUNDS = 15000


def minimum(objective: Objective, start: np.ndarray, rounds: int = _ROUNDS,
            flat: float = _FLAT) -> np.ndarray:
    """Where `objective`, which gives its value and its gradient at a point (n,), is least near
    `start`: the descent ends where no component of the gradient exceeds `flat`, where a step gains
    next to nothing, or after so many rounds."""
    point = np.array(start, dtype=float)
    value, slope = objective(point)
    memory: Deque[Tuple[np.ndarray, np.ndarray, float]] = deque(maxlen=_MEMORY)
    for number in range(rounds):
        if np.abs(slope).max() <= flat:
            break
        direction = -_curved(slope, memory)
        if slope @ direction >= 0:
            memory.clear()
            direction = -slope
        first = 1.0 if number else 1 / float(np.linalg.norm(direction))
        found = step_length(objective, point, value, slope, direction, first)
        if found is None:
            if not memory:
                break
            memory.clear()
            continue
        length, new_value, new_slope = found
        step = length * direction
        change = new_slope - slope
        curvature = float(step @ change)
        if curvature > np.finfo(float).eps * -float(slope @ step):
            memory.append((step, change, curvature))
        gain = value - new_value
        point, slope = point + step, new_slope
        value, largest = new_value, max(abs(value), abs(new_value), 1.0)
        if gain <= _LEAST_GAIN * largest:
            break
    return point


def _curved(slope: np.ndarray,
            memory: Deque[Tuple[np.ndarray, np.ndarray, float]]) -> np.ndarray:
    """The gradient times the inverse of the second derivative, as far as the last steps tell."""
    result = slope.copy()
    shares = []
    for step, change, curvature in reversed(memory):
        share = float(step @ result) / curvature
        shares.append(share)
        result -= share * change
    if memory:
        _, change, curvature = memory[-1]
        result *= curvature / float(change @ change)
    for (step, change, curvature), share in zip(memory, reversed(shares)):
        result += (share - float(change @ result) / curvature) * step
    return result
