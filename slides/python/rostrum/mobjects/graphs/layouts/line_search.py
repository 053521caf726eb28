"""How far to go along a direction: the search of Moré and Thuente (Line search algorithms with
guaranteed sufficient decrease, ACM Transactions on Mathematical Software 20, 1994)."""

from __future__ import annotations

import math
from typing import Callable, NamedTuple, Optional, Tuple

import numpy as np

_DECREASE = 1e-3
_CURVATURE = 0.9
_NARROW = 0.1
_TRIALS = 20
_LONGEST = 1e10


class _Trial(NamedTuple):
    length: float
    value: float
    slope: float


def step_length(objective: Callable[[np.ndarray], Tuple[float, np.ndarray]], point: np.ndarray,
                value: float, gradient: np.ndarray, direction: np.ndarray,
                first: float) -> Optional[Tuple[float, float, np.ndarray]]:
    """A length that lowers the objective enough and flattens its slope, with the value and the
    gradient there; None where none is found. `first` is the length tried first."""
    slope = float(gradient @ direction)
    origin = _Trial(0.0, value, slope)
    search = _Search(origin, first)
    for _ in range(_TRIALS):
        length = search.length
        new_value, new_gradient = objective(point + length * direction)
        trial = _Trial(length, new_value, float(new_gradient @ direction))
        lowered = new_value <= value + _DECREASE * length * slope
        if lowered and abs(trial.slope) <= _CURVATURE * -slope:
            return length, new_value, new_gradient
        if not search.narrow(trial):
            return (length, new_value, new_gradient) if lowered else None
    return None


class _Search:
    """The interval that holds a good length, and the length to try next."""

    def __init__(self, origin: _Trial, first: float) -> None:
        self.length = first
        self._origin = origin
        self._best = self._other = origin
        self._bracketed = False
        self._low, self._high = 0.0, 5 * first
        self._before = self._width = _LONGEST
        self._is_first_stage = True

    def narrow(self, trial: _Trial) -> bool:
        """Takes a trial in and chooses the next length; False where there is nothing left."""
        wanted = _DECREASE * self._origin.slope
        if self._bracketed and (self._high - self._low <= _NARROW * self._high
                                or not self._low < trial.length < self._high):
            return False
        bound = self._origin.value + trial.length * wanted
        if self._is_first_stage and trial.value <= bound and trial.slope >= 0:
            self._is_first_stage = False
        if self._is_first_stage and bound < trial.value <= self._best.value:
            # Nothing is low enough yet: look at what the function has above the wanted decrease.
            trials = [_Trial(t.length, t.value - t.length * wanted, t.slope - wanted)
                      for t in (self._best, self._other, trial)]
            best, other, self.length, self._bracketed = _next(
                trials[0], trials[1], trials[2], *self._limits())
            self._best, self._other = (
                _Trial(t.length, t.value + t.length * wanted, t.slope + wanted)
                for t in (best, other))
        else:
            self._best, self._other, self.length, self._bracketed = _next(
                self._best, self._other, trial, *self._limits())
        self._limit()
        return True

    def _limits(self) -> Tuple[bool, float, float]:
        return self._bracketed, self._low, self._high

    def _limit(self) -> None:
        best, other = self._best.length, self._other.length
        if self._bracketed:
            if abs(other - best) >= 0.66 * self._before:
                self.length = best + 0.5 * (other - best)
            self._before, self._width = self._width, abs(other - best)
            self._low, self._high = min(best, other), max(best, other)
        else:
            self._low = self.length + 1.1 * (self.length - best)
            self._high = self.length + 4.0 * (self.length - best)
        self.length = min(max(self.length, 0.0), _LONGEST)
        if self._bracketed and (self._high - self._low <= _NARROW * self._high
                                or not self._low < self.length < self._high):
            self.length = best


def _cubic(a: _Trial, b: _Trial, kept: float) -> Tuple[float, float]:
    """The theta and the gamma of the cubic through two trials with their slopes; what is under
    the root is at least `kept`."""
    theta = 3 * (a.value - b.value) / (b.length - a.length) + a.slope + b.slope
    size = max(abs(theta), abs(a.slope), abs(b.slope))
    inside = (theta / size) ** 2 - (a.slope / size) * (b.slope / size)
    return theta, size * math.sqrt(max(kept, inside))


def _secant(best: _Trial, trial: _Trial) -> float:
    return trial.length + trial.slope / (trial.slope - best.slope) * (best.length - trial.length)


def _next(best: _Trial, other: _Trial, trial: _Trial, bracketed: bool, low: float,
          high: float) -> Tuple[_Trial, _Trial, float, bool]:
    """The new ends of the interval, the next length, and whether the interval is closed: the four
    cases of the paper."""
    turns = trial.slope * math.copysign(1.0, best.slope) < 0
    if trial.value > best.value:
        theta, gamma = _cubic(best, trial, -math.inf)
        gamma = -gamma if trial.length < best.length else gamma
        part = (gamma - best.slope + theta) / (gamma - best.slope + gamma + trial.slope)
        cubic = best.length + part * (trial.length - best.length)
        rise = (best.value - trial.value) / (trial.length - best.length) + best.slope
        square = best.length + best.slope / rise / 2 * (trial.length - best.length)
        near = abs(cubic - best.length) < abs(square - best.length)
        return best, trial, cubic if near else cubic + (square - cubic) / 2, True
    theta, gamma = _cubic(best, trial, -math.inf if turns else 0.0)
    gamma = -gamma if trial.length > best.length else gamma
    secant = _secant(best, trial) if trial.slope != best.slope else math.inf
    if turns:
        part = (gamma - trial.slope + theta) / (gamma - trial.slope + gamma + best.slope)
        cubic = trial.length + part * (best.length - trial.length)
        far = abs(cubic - trial.length) > abs(secant - trial.length)
        return trial, best, cubic if far else secant, True
    if abs(trial.slope) < abs(best.slope):
        length = _flatter(best, other, trial, theta, gamma, secant, bracketed, low, high)
        return trial, other, length, bracketed
    if bracketed:
        theta, gamma = _cubic(trial, other, -math.inf)
        gamma = -gamma if trial.length > other.length else gamma
        part = (gamma - trial.slope + theta) / (gamma - trial.slope + gamma + other.slope)
        length = trial.length + part * (other.length - trial.length)
    else:
        length = high if trial.length > best.length else low
    return trial, other, length, bracketed


def _flatter(best: _Trial, other: _Trial, trial: _Trial, theta: float, gamma: float,
             secant: float, bracketed: bool, low: float, high: float) -> float:
    """The next length where the value falls and the slope flattens."""
    part = (gamma - trial.slope + theta) / (gamma + (best.slope - trial.slope) + gamma)
    if part < 0 and gamma != 0:
        cubic = trial.length + part * (best.length - trial.length)
    else:
        cubic = high if trial.length > best.length else low
    near = abs(cubic - trial.length) < abs(secant - trial.length)
    if not bracketed:
        return min(max(secant if near else cubic, low), high)
    length = cubic if near else secant
    edge = trial.length + 0.66 * (other.length - trial.length)
    return min(edge, length) if trial.length > best.length else max(edge, length)
