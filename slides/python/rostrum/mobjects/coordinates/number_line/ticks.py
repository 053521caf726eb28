"""The ticks of a number line."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from rostrum.core.constants import DOWN, UP
from rostrum.mobjects.shapes import Line
from rostrum.mobjects import VGroup

# The last tick must not get lost by rounding.
_SPARE = 1e-6


def outward(low: float, high: float, step: float, spare: float = 0.0,
            skips_zero: bool = False) -> np.ndarray:
    """The multiples of `step` between two numbers on different sides of zero, sorted; `spare` is
    added to the upper one."""
    first = step if skips_zero else 0
    below = -np.arange(first, abs(low) + _SPARE, step)
    above = np.arange(first, high + spare, step)
    return np.unique(np.concatenate((below, above)))


class Ticks:
    """What a number line knows of its ticks."""

    x_range: np.ndarray
    x_min: float
    include_tip: bool
    exclude_origin_tick: bool
    tick_size: float
    longer_tick_multiple: float
    scaling: Any
    ticks: Any
    numbers_with_elongated_ticks: Any
    add: Any
    get_angle: Any
    number_to_point: Any

    def add_ticks(self) -> None:
        """Adds a tick at each number of the range; those to be elongated are longer."""
        numbers = self.get_tick_range()
        wanted = np.asarray(list(self.numbers_with_elongated_ticks), dtype=float)
        far = np.isclose((numbers - self.x_min)[:, None], (wanted - self.x_min)[None, :])
        sizes = np.where(far.any(axis=1), self.tick_size * self.longer_tick_multiple,
                         self.tick_size)
        self.ticks = VGroup(*map(self.get_tick, numbers, sizes))
        self.add(self.ticks)

    def get_tick(self, x: float, size: Optional[float] = None) -> Line:
        """A tick at a number, that reaches by `size` to both sides of the line."""
        half = self.tick_size if size is None else size
        tick = Line(half * DOWN, half * UP)
        tick.rotate(self.get_angle())
        return tick.move_to(self.number_to_point(x)).match_style(self)

    def get_tick_marks(self) -> Any:
        """The group of the ticks."""
        return self.ticks

    def get_tick_range(self) -> np.ndarray:
        """The numbers at which ticks are: from zero outwards, if zero is in the range, and else
        from its lower end. A line with a tip has no tick at its end."""
        low, high, step = self.x_range
        spare = 0.0 if self.include_tip else _SPARE
        if low < high + spare < 0 or high + spare > low > 0:
            places = np.arange(low, high + spare, step)
        else:
            places = outward(low, high, step, spare, self.exclude_origin_tick)
        return self.scaling.function(places)
