"""Pictures and drawings in files."""

from __future__ import annotations

import ctypes
from os import PathLike
from typing import Any, Optional, Union

import numpy as np

from . import structures
from .arrays import copied
from .errors import LibraryError
from .loading import library

RGBA = tuple[float, float, float, float]


class SvgShape:
    """A path of a drawing, in the file's units, y up, about the drawing's middle.

    `points` (n, 2), four a cubic. `fill` and `stroke` are None where there are none.
    `stroke_width` is Manim's, in hundredths of a unit.
    """

    __slots__ = ("points", "fill", "stroke", "stroke_width")

    points: np.ndarray
    fill: Optional[RGBA]
    stroke: Optional[RGBA]
    stroke_width: float


class Drawing(list):
    """The shapes of an SVG file in the order in which they are drawn.

    `left_out` names the kinds of elements that are not drawn: "text, mask".
    """

    left_out: str = ""


class Picture:
    """Pixels that the library keeps, shared by all that show them."""

    __slots__ = ("id", "width", "height")

    def __init__(self, id: int, width: int, height: int) -> None:
        self.id = id
        self.width = width
        self.height = height


def svg(data: bytes) -> Drawing:
    """The shapes of a whole SVG file. Raises LibraryError where it is none."""
    result = structures.Drawing()
    library().call("rostrum_svg", data, len(data), ctypes.byref(result))
    drawing = Drawing()
    drawing.left_out = result.left_out.decode("utf-8", "replace")
    if not result.shape_count:
        return drawing
    points = copied(result.points)
    size = result.shape_count * structures.SVG_SHAPE.itemsize
    records = np.frombuffer(
        ctypes.string_at(result.shapes, size), dtype=structures.SVG_SHAPE
    )
    for first, count, fill, stroke, width, has_fill, has_stroke in records.tolist():
        shape = SvgShape()
        shape.points = points[first:first + count].copy()
        shape.fill = tuple(fill) if has_fill else None
        shape.stroke = tuple(stroke) if has_stroke else None
        shape.stroke_width = width
        drawing.append(shape)
    return drawing


def picture(pixels: Any) -> Picture:
    """Keeps pixels: (height, width, 4) bytes, straight alpha, rows from the top."""
    array = np.ascontiguousarray(pixels, dtype=np.uint8)
    if array.ndim != 3 or array.shape[2] != 4:
        raise LibraryError(
            f"A picture is an array of rows of pixels of four bytes, not one of {array.shape}."
        )
    height, width = array.shape[:2]
    made = structures.Pixels(array.ctypes.data, width, height)
    number = ctypes.c_uint32()
    library().call("rostrum_picture", ctypes.byref(made), ctypes.byref(number))
    return Picture(number.value, width, height)


def _decode(data: bytes) -> np.ndarray:
    result = structures.Pixels()
    library().call("rostrum_decode_picture", data, len(data), ctypes.byref(result))
    pixels = ctypes.string_at(result.rgba, result.width * result.height * 4)
    return np.frombuffer(bytearray(pixels), dtype=np.uint8).reshape(
        result.height, result.width, 4
    )


def read_picture(path: Union[str, PathLike]) -> np.ndarray:
    """The pixels (height, width, 4) of a PNG or JPEG file; of others where PIL is installed.

    Raises LibraryError where the file is no picture, and OSError where it cannot be read.
    """
    with open(path, "rb") as file:
        data = file.read()
    try:
        return _decode(data)
    except LibraryError as error:
        if data[:4] == b"\x89PNG" or data[:2] == b"\xff\xd8":
            raise LibraryError(f"{path}: {error}") from None
    try:
        from PIL import Image
    except ImportError:
        raise LibraryError(
            f"{path} is neither a PNG nor a JPEG file; other pictures are read where Pillow is "
            "installed (python3-pil)."
        ) from None
    try:
        with Image.open(path) as image:
            return np.array(image.convert("RGBA"), dtype=np.uint8)
    except Exception as error:
        raise LibraryError(f"{path} is no picture that can be read: {error}.") from None
