"""Units of length: 100 * Pixels, 50 * Percent(X_AXIS)."""

from __future__ import annotations

from typing import Any

import numpy as np

from .config import config
from .constants import PI, Z_AXIS

Degrees = PI / 180
Munits = 1


class _PixelUnits:
    """The width of a pixel of a picture as large as `config` says, in frame units."""

    def __mul__(self, val: float) -> float:
        return val * config.frame_width / config.pixel_width

    __rmul__ = __mul__


class Percent:
    """Hundredths of the frame's width or height."""

    def __init__(self, axis: Any) -> None:
        if np.array_equal(axis, Z_AXIS):
            raise NotImplementedError("length of Z axis is undefined")
        self.length = config.frame_width if axis[0] else config.frame_height

    def __mul__(self, val: float) -> float:
        return val / 100 * self.length

    __rmul__ = __mul__


Pixels = _PixelUnits()
