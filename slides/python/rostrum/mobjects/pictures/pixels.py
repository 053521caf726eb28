"""Pixels in the library: those that are alike are there once, and are known by their picture."""
from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np

from rostrum import library

# By size and digest of the bytes; by path and time of change; and the pixels of each picture.
_by_bytes: Dict[Tuple[Any, bytes], Any] = {}
_by_file: Dict[Tuple[str, int, str], Any] = {}
_pixels: Dict[int, np.ndarray] = {}

# How bright the eye sees red, green and blue.
_BRIGHTNESS = np.array((0.299, 0.587, 0.114))
_MOST = 255


def rgba_array(pixels: Any, dtype: Any = "uint8") -> np.ndarray:
    """Rows of grey, or of three or four channels, as rows of four; always a copy."""
    array = np.array(pixels)
    if array.ndim == 2:
        array = np.repeat(array[:, :, np.newaxis], 3, axis=2)
    if array.shape[2] == 3:
        opaque = np.full((*array.shape[:2], 1), _MOST, dtype=array.dtype)
        array = np.concatenate((array, opaque), axis=2)
    return array.astype(dtype)


def picture_of(pixels: np.ndarray) -> Any:
    """The library's picture of (rows, columns, 4) bytes, which must not change afterwards."""
    own = np.ascontiguousarray(pixels, dtype=np.uint8)
    key = (own.shape, hashlib.blake2b(own.data, digest_size=16).digest())
    picture = _by_bytes.get(key)
    if picture is None:
        picture = _by_bytes[key] = library.picture(own)
        _pixels[picture.id] = own
    return picture


def picture_in(path: Path, mode: str) -> Any:
    """The library's picture of a file, in one of Pillow's modes: RGBA, RGB or L.

    A ValueError, with the library's sentence, where it cannot be read.
    """
    key = (str(path.resolve()), path.stat().st_mtime_ns, mode)
    if key not in _by_file:
        try:
            pixels = library.read_picture(path)
        except library.LibraryError as problem:
            raise ValueError(str(problem)) from None
        _by_file[key] = picture_of(_in_mode(pixels, mode))
    return _by_file[key]


def pixels_of(picture: Any) -> np.ndarray:
    """The (rows, columns, 4) bytes of a picture, not to be written to."""
    return _pixels[picture.id]


def inverted(pixels: np.ndarray) -> np.ndarray:
    """The complements of all colours; opacities stay."""
    return np.concatenate((_MOST - pixels[:, :, :3], pixels[:, :, 3:]), axis=2)


def _in_mode(pixels: np.ndarray, mode: str) -> np.ndarray:
    if mode == "L":
        return rgba_array(pixels[:, :, :3] @ _BRIGHTNESS)
    return rgba_array(pixels[:, :, :3]) if mode == "RGB" else pixels
