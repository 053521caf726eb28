"""What C++ does for a talk in Python: typesetting, path algebra, pictures, recording.

A thin layer of ctypes over librostrum.so, which is found beside an installed Rostrum, in a wheel,
in the build tree, or where the environment variable ROSTRUM_LIBRARY says.
"""

from .errors import LibraryError
from .paths import (
    align,
    arc_length,
    brace,
    dashes,
    difference,
    exclusion,
    insert_curves,
    intersection,
    partial,
    point_from_proportion,
    points_from_proportions,
    shape_key,
    smooth,
    smooth_through,
    subcurve,
    union,
)
from .pictures import Picture, SvgShape, picture, read_picture, svg
from .recording import Recording
from .typeset import Glyph, Layout, Outline, formula, text

__all__ = [
    "Glyph",
    "Layout",
    "LibraryError",
    "Outline",
    "Picture",
    "Recording",
    "SvgShape",
    "align",
    "arc_length",
    "brace",
    "dashes",
    "difference",
    "exclusion",
    "formula",
    "insert_curves",
    "intersection",
    "partial",
    "picture",
    "point_from_proportion",
    "points_from_proportions",
    "read_picture",
    "shape_key",
    "smooth",
    "smooth_through",
    "subcurve",
    "svg",
    "text",
    "union",
]
