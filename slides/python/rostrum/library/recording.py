"""One deck in the making.

Figures, styles, recipes and the like are recorded once and then have a number. Times are seconds
of the deck, lengths frame units.
"""

from __future__ import annotations

import ctypes
import os
import weakref
from itertools import chain
from typing import Any, Iterable, Optional, Sequence, Union

import numpy as np

from . import structures
from .arrays import argument
from .errors import LibraryError
from .loading import library

#: "None", where a number may be given or is returned: a source, a camera, a recipe, an ease.
NONE = -1

PATHS = {"straight": 0, "arc": 1, "spiral": 2, "turn": 3}
_AFTER = {"hold": 0, "loop": 1, "next": 2}
_ROLES = {"enter": 0, "leave": 1, "change": 2, "emphasis": 3}

#: Manim's stroke widths are hundredths of a unit.
_UNITS_PER_STROKE_WIDTH = 0.01
#: How far from the origin a point of a deck can be, in frame units: see deck/validate.h.
_FARTHEST = 1e8

#: How many figures a recording remembers by identity, at least.
_REMEMBERED = 50_000
_CLEAR = (0.0, 0.0, 0.0, 0.0)

_PATH, _OUTLINE, _PICTURE = range(3)
_MISSING, _NEAREST = 1, 2


def _number(value: Optional[int]) -> int:
    """A number or none, as an argument."""
    return structures.NONE if value is None or value < 0 else value


def _numbers(values: Any, columns: int) -> np.ndarray:
    """Rows of doubles; the array has to outlive the call that reads it."""
    array = np.ascontiguousarray(values, dtype=np.float64)
    return array.reshape(-1, columns)


def _text(string: str) -> tuple[bytes, int]:
    data = string.encode("utf-8", "replace")
    return data, len(data)


def _within_reach(points: np.ndarray) -> np.ndarray:
    """Points that a deck can hold: what is farther away is brought to the farthest that there is,
    and a path that is nowhere has no points, as Manim draws none of it."""
    if len(points) and not np.abs(points).max() <= _FARTHEST:
        if np.isnan(points).any():
            return points[:0]
        return np.clip(points, -_FARTHEST, _FARTHEST)
    return points


def _kind(shape: Any) -> int:
    if hasattr(shape, "outline"):
        return _OUTLINE
    return _PICTURE if hasattr(shape, "picture") else _PATH


class _Memory:
    """Numbers of objects by their identity, as long as they are used now and then.

    The objects are kept, so that no other takes their identity. Two generations bound how many.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._young: dict[int, tuple[Any, int]] = {}
        self._old: dict[int, tuple[Any, int]] = {}

    def find(self, value: Any) -> Optional[int]:
        key = id(value)
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key)
            if found is None:
                return None
            self._young[key] = found
        return found[1]

    def keep(self, value: Any, number: int) -> None:
        if len(self._young) >= self._most:
            self._old = self._young
            self._young = {}
        self._young[id(value)] = (value, number)


class Recording:
    """A deck in the making: figures, animations, what is on the slide when, slides and stops."""

    def __init__(self) -> None:
        own = library()
        self._functions = own.functions
        self._handle = own.functions.rostrum_recording_new(own.talk)
        if not self._handle:
            raise LibraryError("There is not enough memory to record a deck.")
        self._free = weakref.finalize(
            self, own.functions.rostrum_recording_free, self._handle
        )
        self._figures = _Memory(_REMEMBERED)
        self._styles = _Memory(_REMEMBERED)
        self._equal_styles: dict[tuple, int] = {}
        self._eases: dict[Any, int] = {}
        self._sources: dict[tuple[str, int], int] = {}
        self._kinds: dict[type, int] = {}
        self._out = ctypes.c_uint32()
        self._out_reference = ctypes.byref(self._out)

    def _call(self, name: str, *arguments: Any) -> None:
        if getattr(self._functions, name)(self._handle, *arguments):
            sentence = self._functions.rostrum_recording_error(self._handle)
            raise LibraryError(sentence.decode("utf-8", "replace"))

    def _made(self, name: str, *arguments: Any) -> int:
        self._call(name, *arguments, self._out_reference)
        number = self._out.value
        return NONE if number == structures.NONE else number

    # ---- Figures ----

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
        colors = np.array([*fill, *stroke, back], dtype=np.float64).clip(0, 1)
        address = colors.ctypes.data
        made = structures.Style(
            address,
            len(fill),
            address + 32 * len(fill),
            len(stroke),
            (ctypes.c_double * 4)(*colors[-1]),
            max(0.0, stroke_width * _UNITS_PER_STROKE_WIDTH),
            max(0.0, back_width * _UNITS_PER_STROKE_WIDTH),
            (ctypes.c_double * 2)(*direction),
            is_round,
            0,
        )
        return self._made("rostrum_record_style", ctypes.byref(made))

    def figure(self, figure: Any) -> int:
        """Records a Figure; the same one has the same number while it is remembered."""
        return self.figures((figure,))[0]

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
                number = NONE
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
            columns = np.array(matrices, dtype=np.float64).transpose(0, 2, 1).reshape(-1, 6)
            doubles = records.view("<f8")[:, structures.FIGURE_INTEGERS // 2:]
            doubles[with_matrix] = columns
        points = np.concatenate(paths) if paths else np.zeros((0, 2))
        points = np.ascontiguousarray(points, dtype=np.float64)
        return self._made(
            "rostrum_record_figures", records.ctypes.data, len(figures), argument(points)
        )

    # ---- Names ----

    def object(self, name: str, kind: str, text: str = "", cap_height: float = 0.0) -> int:
        """A mobject as a person would name it, the text that its glyphs stand for, if it is one."""
        return self._made(
            "rostrum_record_object", *_text(name), *_text(kind), *_text(text), cap_height
        )

    def source(self, file: Union[str, os.PathLike], line: int) -> int:
        """A line of the talk."""
        key = (os.fspath(file), line)
        number = self._sources.get(key)
        if number is None:
            number = self._made("rostrum_record_source", *_text(key[0]), max(0, line))
            self._sources[key] = number
        return number

    # ---- Animations ----

    def ease(self, name_or_samples: Union[str, Sequence[float]]) -> int:
        """A rate function: by Manim's name, or by values at two or more evenly spaced times."""
        if isinstance(name_or_samples, str):
            number = self._eases.get(name_or_samples)
            if number is None:
                number = self._made("rostrum_record_ease", *_text(name_or_samples))
                self._eases[name_or_samples] = number
            return number
        samples = np.ascontiguousarray(name_or_samples, dtype=np.float64).reshape(-1)
        return self._made("rostrum_record_sampled_ease", samples.ctypes.data, len(samples))

    def driver(
        self,
        begin: float,
        end: float,
        a: float = 1.0,
        b: float = 0.0,
        lag: float = 0.0,
        parent: Optional[int] = None,
        ease: Optional[int] = None,
    ) -> int:
        """Progress over time: of part i ease(clamp(a u + b - i lag)).

        u is the parent's progress, or the time's place in [begin, end].
        """
        made = structures.Driver(begin, end, a, b, lag, _number(parent), _number(ease))
        return self._made("rostrum_record_driver", ctypes.byref(made))

    def recipe(
        self,
        poses: Sequence[Sequence[int]],
        driver: int,
        pose_keys: Sequence = (),
        extent_keys: Sequence = (),
        placement_keys: Sequence = (),
        path: Union[int, str] = 0,
        angle: float = 0.0,
        center: Sequence[float] = (0.0, 0.0),
        source: Optional[int] = None,
    ) -> int:
        """An animation: for each actor the figures that it goes through.

        Keys are rows that ascend in progress: (progress, pose); (progress, begin, end);
        (progress, matrix (2, 3)) or the matrix as six numbers, x axis, y axis, origin. Without
        pose keys the first pose holds.
        """
        figures = np.array(poses, dtype=np.uint32)
        if figures.ndim != 2:
            raise LibraryError("All actors of a recipe have as many poses as each other.")
        pose_rows = _numbers(pose_keys, 2)
        extent_rows = _numbers(extent_keys, 3)
        placement_rows = _numbers([_placement_row(key) for key in placement_keys], 7)
        actor_count, pose_count = figures.shape
        made = structures.Recipe(
            figures.ctypes.data, actor_count, pose_count,
            pose_rows.ctypes.data, len(pose_rows),
            extent_rows.ctypes.data, len(extent_rows),
            placement_rows.ctypes.data, len(placement_rows),
            _number(driver),
            PATHS[path] if isinstance(path, str) else int(path),
            angle,
            (ctypes.c_double * 2)(center[0], center[1]),
            _number(source),
            0,
        )
        return self._made("rostrum_record_recipe", ctypes.byref(made))

    def camera(self, driver: Optional[int], keys: Sequence) -> int:
        """What part of the scene is seen: keys (progress, x, y, width, (r, g, b, a)).

        A driver of None stands still. Returns -1 for the frame itself on black.
        """
        rows = _numbers([(*key[:4], *key[4]) for key in keys], 8)
        return self._made(
            "rostrum_record_camera", _number(driver), rows.ctypes.data, len(rows)
        )

    # ---- What is on the slide ----

    def epoch(self, time: float, leaves: Any, camera: Optional[int] = None) -> None:
        """From that time on these leaves are on the slide, in painter's order.

        A leaf is (figure, object, z, source or -1, recipe or -1, actor); leaves may be a list of
        such tuples or an integer array (n, 6). The figure of a leaf with a recipe is not read.
        """
        if isinstance(leaves, np.ndarray):
            rows = np.ascontiguousarray(leaves, dtype=np.int32)
        else:
            count = len(leaves) * structures.LEAF_INTEGERS
            try:
                rows = np.fromiter(chain.from_iterable(leaves), dtype=np.int32, count=count)
            except (TypeError, ValueError):
                whole = [NONE if value is None else int(value) for leaf in leaves for value in leaf]
                rows = np.array(whole, dtype=np.int32)
        rows = rows.reshape(-1, structures.LEAF_INTEGERS)
        self._call(
            "rostrum_record_epoch", time, rows.ctypes.data, len(rows), _number(camera)
        )

    # ---- Slides and labels ----

    def title(self, text: str) -> None:
        """What the deck is called."""
        self._call("rostrum_record_title", *_text(text))

    def slide(self, start: float, title: str = "", notes: str = "") -> None:
        """A slide begins; its notes are the speaker's."""
        self._call("rostrum_record_slide", start, *_text(title), *_text(notes))

    def stop(self, time: float, hold: float = 0.0, after: str = "hold") -> None:
        """The show stops; after `hold` seconds it waits for a key ("hold"), plays the step again
        ("loop"), or goes on by itself ("next").
        """
        self._call("rostrum_record_stop", time, hold, _AFTER[after])

    def play(self, start: float, end: float, source: Optional[int] = None) -> None:
        """A call of play."""
        self._call("rostrum_record_play", start, end, _number(source))

    def clip(
        self,
        start: float,
        end: float,
        object: int,
        name: str,
        role: str,
        rate: str,
        lag_ratio: float = 0.0,
    ) -> None:
        """An animation of a mobject, for people to read.

        The role is "enter", "leave", "change" or "emphasis".
        """
        self._call(
            "rostrum_record_clip", start, end, object, *_text(name), _ROLES[role],
            *_text(rate), lag_ratio,
        )

    def write(self, path: Union[str, os.PathLike], duration: float) -> None:
        """Ends the recording, and writes the deck: a whole file or none."""
        name = os.fsencode(path)
        try:
            self._call("rostrum_write", name, len(name), duration)
        finally:
            self._figures = _Memory(_REMEMBERED)
            self._styles = _Memory(_REMEMBERED)


def _placement_row(key: Sequence) -> list[float]:
    progress, *matrix = key
    if len(matrix) == 1:
        matrix = np.asarray(matrix[0], dtype=np.float64).T.reshape(-1).tolist()
    return [progress, *matrix]
