"""The smallest figures that a recording takes, for tests of rostrum.library."""

from __future__ import annotations

import numpy as np


class Style:
    def __init__(self, fill=((1, 0, 0, 1),), stroke=((1, 1, 1, 1),), stroke_width=4.0):
        self.fill = fill
        self.stroke = stroke
        self.back = (0, 0, 0, 1)
        self.stroke_width = stroke_width
        self.back_width = 0
        self.sheen_factor = 0
        self.sheen_direction = np.array([-1.0, 1.0, 0.0])
        self.round_joints = False


class PathShape:
    def __init__(self, points, kind=0):
        self.points = np.asarray(points, dtype=float)
        self.kind = kind


class OutlineShape:
    def __init__(self, glyph):
        self.outline = glyph.outline
        self.matrix = glyph.matrix
        self.text_begin = glyph.begin
        self.text_length = glyph.end - glyph.begin
        self.missing = glyph.missing


class PictureShape:
    def __init__(self, picture, smooth=True):
        self.picture = picture
        self.matrix = np.array([[2.0, 0, 0], [0, 1.0, 0]])
        self.smooth = smooth
        self.drawn = picture


class Figure:
    def __init__(self, shape, style):
        self.shape = shape
        self.style = style


def line(start, end):
    """A straight curve, in three dimensions."""
    start = np.array([*start, 0.0])
    end = np.array([*end, 0.0])
    return np.array([start, start + (end - start) / 3, start + (end - start) * 2 / 3, end])


def polygon(*corners):
    """A closed path of straight curves."""
    return np.concatenate([line(a, b) for a, b in zip(corners, corners[1:] + corners[:1])])
