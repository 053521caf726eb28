"""Figures and their styles, as a recording takes them: many at once, each once.

The same object has the same number as long as it is remembered, which it is while it is used.
"""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Iterable, Sequence

import numpy as np

from . import structures
from .arrays import argument
from .memory import Memory

#: Manim's stroke widths are hundredths of a unit.
_UNITS_PER_STROKE_WIDTH = 0.01
#: How far from the origin a point of a deck can be, in frame units: see deck/validate.h.
_FARTHEST = 1e8
#: How many figures are remembered by identity, at least.
_REMEMBERED = 50_000
_CLEAR = (0.0, 0.0, 0.0, 0.0)

_PATH, _OUTLINE, _PICTURE = range(3)
_MISSING, _NEAREST = 1, 2


def _kind(shape: Any) -> int:
    if hasattr(shape, "outline"):
        return _OUTLINE
    return _PICTURE if hasattr(shape, "picture") else _PATH


def _within_reach(points: np.ndarray) -> np.ndarray:
    """Points that a deck can hold: what is farther away is brought to the farthest that there is,
    and a path that is nowhere has no points, as Manim draws none of it."""
    if len(points) and not np.abs(points).max() <= _FARTHEST:
        if np.isnan(points).any():
            return points[:0]
        return np.clip(points, -_FARTHEST, _FARTHEST)
    return points


def _placements(matrices: list[Any]) -> np.ndarray:
    """Matrices (2, 3) as rows of x axis, y axis and origin; one that is nowhere draws nothing."""
    rows = np.array(matrices, dtype=np.float64).transpose(0, 2, 1).reshape(-1, 6)
    if not np.abs(rows).max() <= _FARTHEST:
        rows[np.isnan(rows).any(axis=1)] = 0.0
        rows = np.clip(rows, -_FARTHEST, _FARTHEST)
    return rows


def _width(stroke_width: float) -> float:
    """In frame units; 0 of what is no number."""
    return min(max(0.0, stroke_width * _UNITS_PER_STROKE_WIDTH), _FARTHEST)


class FigureWriter:
    """Records figures by `made`, which calls a function of the library and returns its number."""

    def __init__(self, made: Callable[..., int]) -> None:
        self._made = made
        self._figures = Memory(_REMEMBERED)
        self._styles = Memory(_REMEMBERED)
        self._equal_styles: dict[tuple, int] = {}
        self._kinds: dict[type, int] = {}

    def style(self, style: Any) -> int:
        """Records a Style; the same one, or an equal one, has the same number."""
        number = self._styles.find(style)
        if number is not None:
            return number
        fill = style.fill or (_CLEAR,)
        stroke = style.stroke or (_CLEAR,)
        direction = style.sheen_direction
        several = len(fill) > 1 or len(stroke) > 1
        along = (float(direction[0]), float(direction[1])) if several else (0.0, 0.0)
        key = (
            fill, stroke, style.back, style.stroke_width, style.back_width, along,
            bool(style.round_joints),
        )
        try:
            number = self._equal_styles.get(key)
        except TypeError:  # Colours that are lists or arrays.
            key = (tuple(map(tuple, fill)), tuple(map(tuple, stroke)), tuple(style.back), *key[3:])
            number = self._equal_styles.get(key)
        if number is None:
            number = self._record_style(*key)
            self._equal_styles[key] = number
        self._styles.keep(style, number)
        return number

    def _record_style(
        self,
        fill: Sequence,
        stroke: Sequence,
        back: Sequence,
        stroke_width: float,
        back_width: float,
        direction: tuple[float, float],
        is_round: bool,
    ) -> int:
        colors = np.array([*fill, *stroke, back], dtype=np.float64)
        colors = np.nan_to_num(colors, nan=0.0).clip(0, 1)
        address = colors.ctypes.data
        made = structures.Style(
            address,
            len(fill),
            address + 32 * len(fill),
            len(stroke),
            (ctypes.c_double * 4)(*colors[-1]),
            _width(stroke_width),
            _width(back_width),
            (ctypes.c_double * 2)(*direction),
            is_round,
            0,
        )
        return self._made("rostrum_record_style", ctypes.byref(made))

    def figures(self, figures: Iterable[Any]) -> list[int]:
        """Records many at once, which is much faster than one after the other."""
        find = self._figures.find
        result: list[int] = []
        new: list[Any] = []
        places: list[int] = []
        for figure in figures:
            number = find(figure)
            if number is None:
                places.append(len(result))
                new.append(figure)
                number = -1
            result.append(number)
        if new:
            first = self._record_figures(new)
            keep = self._figures.keep
            for offset, (figure, place) in enumerate(zip(new, places)):
                result[place] = first + offset
                keep(figure, first + offset)
        return result

    def _record_figures(self, figures: list[Any]) -> int:
        """Records figures one after the other, and returns the number of the first."""
        integers: list[tuple[int, ...]] = []
        matrices: list[Any] = []
        with_matrix: list[int] = []
        paths: list[np.ndarray] = []
        point_count = 0
        find_style = self._styles.find
        kinds = self._kinds
        for index, figure in enumerate(figures):
            shape = figure.shape
            kind = kinds.get(type(shape))
            if kind is None:
                kind = kinds[type(shape)] = _kind(shape)
            style = find_style(figure.style)
            if style is None:
                style = self.style(figure.style)
            if kind == _PATH:
                points = _within_reach(shape.points)
                count = len(points) // 4 * 4
                if count:
                    paths.append(points[:count, :2])
                integers.append((_PATH, shape.kind, point_count, count, style, 0, 0, 0))
                point_count += count
                continue
            with_matrix.append(index)
            matrices.append(shape.matrix)
            if kind == _OUTLINE:
                flags = _MISSING if shape.missing else 0
                integers.append((
                    _OUTLINE, shape.outline.id, 0, 0, style, flags, shape.text_begin,
                    shape.text_length,
                ))
            else:
                flags = 0 if shape.smooth else _NEAREST
                integers.append((_PICTURE, shape.drawn.id, 0, 0, style, flags, 0, 0))
        records = np.zeros((len(figures), structures.FIGURE_BYTES), dtype=np.uint8)
        records.view("<u4")[:, :structures.FIGURE_INTEGERS] = integers
        if matrices:
            doubles = records.view("<f8")[:, structures.FIGURE_INTEGERS // 2:]
            doubles[with_matrix] = _placements(matrices)
        points = np.concatenate(paths) if paths else np.zeros((0, 2))
        points = np.ascontiguousarray(points, dtype=np.float64)
        return self._made(
            "rostrum_record_figures", records.ctypes.data, len(figures), argument(points)
        )
