"""Times of a deck: seconds, which count nanoseconds."""

from __future__ import annotations

from math import floor

TICKS = 1e9
SAMPLES_PER_SECOND = 60
# How long a stop lasts where the talk does not say: what comes after it has to come later.
SHORTEST_HOLD = 1e-6


def later(time: float, seconds: float) -> float:
    """The moment so many seconds after a time, rounded to the nanosecond: deck::later.

    Sums of decimal times are then the decimal numbers that they look like.
    """
    return floor((time + seconds) * TICKS + 0.5) / TICKS
