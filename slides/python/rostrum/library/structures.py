"""The structures of rostrum.h, as ctypes and as numpy's records."""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_double,
    c_size_t,
    c_uint32,
    c_void_p,
)

import numpy as np

#: The version of the interface that this package speaks.
ABI_VERSION = 1

#: "No number" where the library gives or takes one.
NONE = 0xFFFFFFFF


class Points(Structure):
    _fields_ = [("xy", c_void_p), ("count", c_size_t)]


class TextStyle(Structure):
    _fields_ = [
        ("weight", c_uint32),
        ("slant", c_uint32),
        ("family", c_uint32),
        ("alignment", c_uint32),
        ("ligatures", c_uint32),
        ("reserved", c_uint32),
        ("line_spacing", c_double),
        ("wrap_width", c_double),
    ]


class TextSpan(Structure):
    _fields_ = [
        ("begin", c_uint32),
        ("end", c_uint32),
        ("weight", c_uint32),
        ("slant", c_uint32),
        ("family", c_uint32),
    ]


class Layout(Structure):
    _fields_ = [("glyphs", c_void_p), ("count", c_size_t), ("cap_height", c_double)]


class Outline(Structure):
    _fields_ = [("points", Points), ("hull", Points), ("kind", c_uint32), ("reserved", c_uint32)]


class Pixels(Structure):
    _fields_ = [("rgba", c_void_p), ("width", c_uint32), ("height", c_uint32)]


class Drawing(Structure):
    _fields_ = [
        ("points", Points),
        ("shapes", c_void_p),
        ("shape_count", c_size_t),
        ("left_out", c_char_p),
    ]


class Style(Structure):
    _fields_ = [
        ("fill", c_void_p),
        ("fill_count", c_size_t),
        ("stroke", c_void_p),
        ("stroke_count", c_size_t),
        ("back", c_double * 4),
        ("stroke_width", c_double),
        ("back_width", c_double),
        ("direction", c_double * 2),
        ("round", c_uint32),
        ("reserved", c_uint32),
    ]


class Driver(Structure):
    _fields_ = [
        ("begin", c_double),
        ("end", c_double),
        ("a", c_double),
        ("b", c_double),
        ("lag", c_double),
        ("parent", c_uint32),
        ("ease", c_uint32),
    ]


class Recipe(Structure):
    _fields_ = [
        ("figures", c_void_p),
        ("actor_count", c_size_t),
        ("pose_count", c_size_t),
        ("pose_keys", c_void_p),
        ("pose_key_count", c_size_t),
        ("extent_keys", c_void_p),
        ("extent_key_count", c_size_t),
        ("placement_keys", c_void_p),
        ("placement_key_count", c_size_t),
        ("driver", c_uint32),
        ("path", c_uint32),
        ("angle", c_double),
        ("center", c_double * 2),
        ("source", c_uint32),
        ("reserved", c_uint32),
    ]


#: rostrum_glyph.
GLYPH = np.dtype(
    [
        ("matrix", "<f8", 6),
        ("outline", "<u4"),
        ("begin", "<u4"),
        ("end", "<u4"),
        ("part", "<u4"),
        ("line", "<u4"),
        ("color", "<u4"),
        ("flags", "<u4"),
        ("reserved", "<u4"),
    ]
)

#: rostrum_svg_shape.
SVG_SHAPE = np.dtype(
    [
        ("first_point", "<u8"),
        ("point_count", "<u8"),
        ("fill", "<f8", 4),
        ("stroke", "<f8", 4),
        ("stroke_width", "<f8"),
        ("has_fill", "<u4"),
        ("has_stroke", "<u4"),
    ]
)

#: A rostrum_figure is eight numbers of 32 bits, then six of 64.
FIGURE_INTEGERS = 8
FIGURE_BYTES = 80

#: A rostrum_leaf is six numbers of 32 bits.
LEAF_INTEGERS = 6

_TALK = c_void_p
_RECORDING = c_void_p
_POINTS_OUT = POINTER(Points)
_NUMBER_OUT = POINTER(c_uint32)
_LAYOUT_OUT = POINTER(Layout)
_TEXT = [c_char_p, c_size_t]

#: The arguments of each function that returns a status.
ARGUMENTS = {
    "rostrum_text": [
        _TALK, *_TEXT, c_double, POINTER(TextStyle), c_void_p, c_size_t, _LAYOUT_OUT
    ],
    "rostrum_formula": [
        _TALK, POINTER(c_char_p), POINTER(c_size_t), c_size_t, c_double, _LAYOUT_OUT
    ],
    "rostrum_get_outline": [_TALK, c_uint32, POINTER(Outline)],
    "rostrum_decode_picture": [_TALK, *_TEXT, POINTER(Pixels)],
    "rostrum_picture": [_TALK, POINTER(Pixels), _NUMBER_OUT],
    "rostrum_svg": [_TALK, *_TEXT, POINTER(Drawing)],
    "rostrum_align": [_TALK, Points, Points, c_double * 4, _POINTS_OUT, _POINTS_OUT],
    "rostrum_insert_curves": [_TALK, Points, c_size_t, _POINTS_OUT],
    "rostrum_partial": [_TALK, Points, c_double, c_double, _POINTS_OUT],
    "rostrum_subcurve": [_TALK, Points, c_double, c_double, _POINTS_OUT],
    "rostrum_smooth": [_TALK, Points, _POINTS_OUT],
    "rostrum_smooth_through": [_TALK, Points, _POINTS_OUT],
    "rostrum_arc_length": [_TALK, Points, POINTER(c_double)],
    "rostrum_points_from_proportions": [_TALK, Points, c_void_p, c_size_t, _POINTS_OUT],
    "rostrum_dashes": [
        _TALK, Points, c_uint32, c_double, c_double, c_uint32,
        _POINTS_OUT, POINTER(c_void_p), POINTER(c_size_t),
    ],
    "rostrum_brace": [_TALK, Points, c_double * 2, c_double, c_double, _POINTS_OUT],
    "rostrum_combine": [_TALK, Points, Points, c_uint32, _POINTS_OUT],
    "rostrum_shape_key": [_TALK, Points, c_void_p],
    "rostrum_record_style": [_RECORDING, POINTER(Style), _NUMBER_OUT],
    "rostrum_record_figures": [_RECORDING, c_void_p, c_size_t, Points, _NUMBER_OUT],
    "rostrum_record_object": [_RECORDING, *_TEXT, *_TEXT, *_TEXT, c_double, _NUMBER_OUT],
    "rostrum_record_source": [_RECORDING, *_TEXT, c_uint32, _NUMBER_OUT],
    "rostrum_record_ease": [_RECORDING, *_TEXT, _NUMBER_OUT],
    "rostrum_record_sampled_ease": [_RECORDING, c_void_p, c_size_t, _NUMBER_OUT],
    "rostrum_record_driver": [_RECORDING, POINTER(Driver), _NUMBER_OUT],
    "rostrum_record_recipe": [_RECORDING, POINTER(Recipe), _NUMBER_OUT],
    "rostrum_record_camera": [_RECORDING, c_uint32, c_void_p, c_size_t, _NUMBER_OUT],
    "rostrum_record_epoch": [_RECORDING, c_double, c_void_p, c_size_t, c_uint32],
    "rostrum_record_slide": [_RECORDING, c_double, *_TEXT, *_TEXT],
    "rostrum_record_stop": [_RECORDING, c_double, c_double, c_uint32],
    "rostrum_record_play": [_RECORDING, c_double, c_double, c_uint32],
    "rostrum_record_clip": [
        _RECORDING, c_double, c_double, c_uint32, *_TEXT, c_uint32, *_TEXT, c_double
    ],
    "rostrum_record_title": [_RECORDING, *_TEXT],
    "rostrum_write": [_RECORDING, *_TEXT, c_double],
}
