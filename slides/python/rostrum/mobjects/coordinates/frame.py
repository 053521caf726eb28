"""The frame that the sizes of axes and planes start from."""

from __future__ import annotations

from typing import Tuple

from rostrum.core.config import config


def usual_lengths() -> Tuple[float, float]:
    """How long axes are that are told nothing: a unit less than the frame on each side."""
    return round(config.frame_width) - 2, round(config.frame_height) - 2
