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
from .errors import LibraryError
from .figures import FigureWriter
from .loading import library

#: "None", where a number may be given or is returned: a source, a camera, a recipe, an ease.
NONE = -1

PATHS = {"straight": 0, "arc": 1, "spiral": 2, "turn": 3}
_AFTER = {"hold": 0, "loop": 1, "next": 2}
_ROLES = {"enter": 0, "leave": 1, "change": 2, "emphasis": 3}


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
        self._figures = FigureWriter(self._made)
        self._eases: dict[Any, int] = {}
        self._sources: dict[tuple[str, int], int] = {}
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
        return self._figures.style(style)

    def figure(self, figure: Any) -> int:
        """Records a Figure; the same one has the same number while it is remembered."""
        return self._figures.figures((figure,))[0]

    def figures(self, figures: Iterable[Any]) -> list[int]:
        """Records many at once, which is much faster than one after the other."""
        return self._figures.figures(figures)

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
            self._figures = FigureWriter(self._made)


def _placement_row(key: Sequence) -> list[float]:
    progress, *matrix = key
    if len(matrix) == 1:
        matrix = np.asarray(matrix[0], dtype=np.float64).T.reshape(-1).tolist()
    return [progress, *matrix]
