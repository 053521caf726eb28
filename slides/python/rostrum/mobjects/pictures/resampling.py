"""Pixels at another resolution, by the filters that Manim's images are enlarged with.

What is drawn has straight ways between its pixels. A small picture that is to be smooth is drawn
from one with many more pixels, which are on the curves of its filter.
"""
from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

import numpy as np

from rostrum.core.constants import Resampling
from rostrum.mobjects.pictures.pixels import picture_of, pixels_of

# The largest side of what is drawn enlarged, and how many times it is at most.
_LARGEST, _MOST = 256, 16

# What is drawn for a picture, by its number and the filter.
_enlarged: Dict[Tuple[int, int], Any] = {}


def _linear(x: np.ndarray) -> np.ndarray:
    return np.clip(1 - abs(x), 0, None)


def _cubic(x: np.ndarray) -> np.ndarray:
    """Catmull and Rom's."""
    x = abs(x)
    near = 1 - 2.5 * x ** 2 + 1.5 * x ** 3
    far = 2 - 4 * x + 2.5 * x ** 2 - 0.5 * x ** 3
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def _lanczos(x: np.ndarray) -> np.ndarray:
    return np.where(abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0)


def _hamming(x: np.ndarray) -> np.ndarray:
    return np.where(abs(x) < 1, np.sinc(x) * (0.54 + 0.46 * np.cos(np.pi * x)), 0)


_FILTERS: Dict[int, Callable[[np.ndarray], np.ndarray]] = {
    Resampling.BILINEAR: _linear, Resampling.BICUBIC: _cubic, Resampling.LANCZOS: _lanczos,
    Resampling.HAMMING: _hamming,
}
_HARD = (Resampling.NEAREST, Resampling.BOX)


def _weights(count: int, low: float, high: float, wanted: int, algorithm: int) -> np.ndarray:
    """What each of `count` pixels in a row counts for each of those wanted, (wanted, count),
    where these lie evenly between two places; a pixel is 1 wide."""
    step = (high - low) / wanted
    middles = low + (np.arange(wanted) + 0.5) * step
    if algorithm in _HARD:
        nearest = np.clip(np.floor(middles), 0, count - 1)
        return (np.arange(count) == nearest[:, None]).astype(float)
    away = (np.arange(count) + 0.5 - middles[:, None]) / max(step, 1.0)
    weights = _FILTERS.get(algorithm, _cubic)(away)
    return weights / weights.sum(axis=1, keepdims=True)


def resampled(pixels: np.ndarray, box: Tuple[float, float, float, float],
              size: Tuple[int, int], algorithm: int) -> np.ndarray:
    """A part of (rows, columns, 4) bytes, `size` (columns, rows) large: what lies in `box`, left,
    top, right and bottom in pixels from the upper left corner."""
    rows, columns = pixels.shape[:2]
    left, top, right, bottom = box
    down = _weights(rows, top, bottom, size[1], algorithm)
    across = _weights(columns, left, right, size[0], algorithm)
    # Colours count as far as they are opaque.
    values = pixels.astype(float)
    values[:, :, :3] *= values[:, :, 3:] / 255
    mixed = np.einsum("ri,ijc,sj->rsc", down, values, across, optimize=True)
    opacity = mixed[:, :, 3:]
    mixed[:, :, :3] *= np.divide(255, opacity, out=np.zeros_like(opacity), where=opacity > 0)
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


def drawn_for(picture: Any, algorithm: int) -> Any:
    """The picture that is drawn for one that is to be enlarged by that filter: itself, where
    straight ways between its pixels are what is wanted, or as good."""
    key = (picture.id, algorithm)
    if key not in _enlarged:
        times = min(_LARGEST // max(picture.width, picture.height), _MOST)
        if algorithm in (*_HARD, Resampling.BILINEAR) or times < 3:
            _enlarged[key] = picture
        else:
            whole = (0, 0, picture.width, picture.height)
            size = (picture.width * times, picture.height * times)
            _enlarged[key] = picture_of(resampled(pixels_of(picture), whole, size, algorithm))
    return _enlarged[key]
