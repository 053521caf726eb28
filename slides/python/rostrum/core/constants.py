"""Manim's constants: directions, distances, angles, and the names of weights and styles.

Lengths are frame units, angles radians. The directions are arrays of three floats that a talk
must not write into; every function of ours copies what it changes.
"""

from __future__ import annotations

import math
from enum import Enum, IntEnum
from typing import Any, Dict

import numpy as np


def _direction(x: float, y: float, z: float = 0.0) -> np.ndarray:
    return np.array((x, y, z))


ORIGIN = _direction(0, 0)
UP = _direction(0, 1)
DOWN = _direction(0, -1)
RIGHT = _direction(1, 0)
LEFT = _direction(-1, 0)
IN = _direction(0, 0, -1)
OUT = _direction(0, 0, 1)
X_AXIS = _direction(1, 0)
Y_AXIS = _direction(0, 1)
Z_AXIS = _direction(0, 0, 1)
UL = UP + LEFT
UR = UP + RIGHT
DL = DOWN + LEFT
DR = DOWN + RIGHT

PI = math.pi
TAU = 2 * PI
DEGREES = TAU / 360

SMALL_BUFF = 0.1
MED_SMALL_BUFF = 0.25
MED_LARGE_BUFF = 0.5
LARGE_BUFF = 1
DEFAULT_MOBJECT_TO_EDGE_BUFFER = MED_LARGE_BUFF
DEFAULT_MOBJECT_TO_MOBJECT_BUFFER = MED_SMALL_BUFF

DEFAULT_DOT_RADIUS = 0.08
DEFAULT_SMALL_DOT_RADIUS = 0.04
DEFAULT_DASH_LENGTH = 0.05
DEFAULT_ARROW_TIP_LENGTH = 0.35
DEFAULT_STROKE_WIDTH = 4
DEFAULT_FONT_SIZE = 48
SCALE_FACTOR_PER_FONT_POINT = 1 / 960
DEFAULT_POINT_DENSITY_2D = 25
DEFAULT_POINT_DENSITY_1D = 10
DEFAULT_POINTWISE_FUNCTION_RUN_TIME = 3.0
DEFAULT_WAIT_TIME = 1.0
START_X = 30
START_Y = 20
SHIFT_VALUE = 65505
CTRL_VALUE = 65507

NORMAL = "NORMAL"
ITALIC = "ITALIC"
OBLIQUE = "OBLIQUE"
BOLD = "BOLD"
THIN = "THIN"
ULTRALIGHT = "ULTRALIGHT"
LIGHT = "LIGHT"
SEMILIGHT = "SEMILIGHT"
BOOK = "BOOK"
MEDIUM = "MEDIUM"
SEMIBOLD = "SEMIBOLD"
ULTRABOLD = "ULTRABOLD"
HEAVY = "HEAVY"
ULTRAHEAVY = "ULTRAHEAVY"

SCENE_NOT_FOUND_MESSAGE = "\n   {} is not in the script\n"
CHOOSE_NUMBER_MESSAGE = "\nChoose number corresponding to desired scene/arguments.\nChoice(s): "
INVALID_NUMBER_MESSAGE = "Invalid scene numbers have been specified. Aborting."
NO_SCENE_MESSAGE = "\n   There are no scenes inside that module\n"
EPILOG = "Made with <3 by Manim Community developers."
CONTEXT_SETTINGS: Dict[str, Any] = {}


class Resampling(IntEnum):
    """How an image's pixels become the screen's; the numbers are those of Pillow."""

    NEAREST = 0
    LANCZOS = 1
    BILINEAR = 2
    BICUBIC = 3
    BOX = 4
    HAMMING = 5


RESAMPLING_ALGORITHMS = {
    "nearest": Resampling.NEAREST,
    "none": Resampling.NEAREST,
    "lanczos": Resampling.LANCZOS,
    "antialias": Resampling.LANCZOS,
    "bilinear": Resampling.BILINEAR,
    "linear": Resampling.BILINEAR,
    "bicubic": Resampling.BICUBIC,
    "cubic": Resampling.BICUBIC,
    "box": Resampling.BOX,
    "hamming": Resampling.HAMMING,
}


def _quality(flag: Any, height: int, width: int, rate: int) -> Dict[str, Any]:
    return {"flag": flag, "pixel_height": height, "pixel_width": width, "frame_rate": rate}


QUALITIES = {
    "fourk_quality": _quality("k", 2160, 3840, 60),
    "production_quality": _quality("p", 1440, 2560, 60),
    "high_quality": _quality("h", 1080, 1920, 60),
    "medium_quality": _quality("m", 720, 1280, 30),
    "low_quality": _quality("l", 480, 854, 15),
    "example_quality": _quality(None, 480, 854, 30),
}
DEFAULT_QUALITY = "high_quality"


class RendererType(Enum):
    """The renderers that a talk may name in `config.renderer`; both draw alike here."""

    CAIRO = "cairo"
    OPENGL = "opengl"


class LineJointType(Enum):
    """How two curves of a stroke meet."""

    AUTO = 0
    ROUND = 1
    BEVEL = 2
    MITER = 3


class CapStyleType(Enum):
    """How a stroke ends."""

    AUTO = 0
    ROUND = 1
    BUTT = 2
    SQUARE = 3
