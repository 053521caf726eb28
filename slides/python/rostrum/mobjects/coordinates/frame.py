"""The frame that the sizes of axes and planes start from."""

from __future__ import annotations

from typing import Tuple

from rostrum.core.config import first_frame


def usual_lengths() -> Tuple[float, float]:
    """How long axes are that are told nothing: a unit less than the frame on each side."""
    width, height = first_frame()
    return round(width) - 2, round(height) - 2
