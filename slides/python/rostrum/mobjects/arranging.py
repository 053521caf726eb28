"""Verbs that place members beside each other: in a row, and in a grid."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..core.constants import (
    DEFAULT_MOBJECT_TO_MOBJECT_BUFFER, DOWN, LEFT, MED_SMALL_BUFF, ORIGIN, RIGHT, UP)
from ..core.space_ops import vector
from .sizing import Sized

_ROW_LETTERS = {"u": UP, "c": ORIGIN, "d": DOWN}
_COLUMN_LETTERS = {"l": LEFT, "c": ORIGIN, "r": RIGHT}


def _asked(number: Optional[int], letters: Any, sizes: Any) -> Optional[int]:
    """As many as are asked for, by number or by what is said of each."""
    for said in (letters, sizes):
        if number is None and said is not None:
            number = len(list(said))
    return number


def _cells(count: int, rows: Optional[int], cols: Optional[int]) -> Tuple[int, int]:
    if rows is None and cols is None:
        cols = math.ceil(math.sqrt(count))
    if rows is None:
        rows = math.ceil(count / cols) if cols else 0
    if cols is None:
        cols = math.ceil(count / rows)
    if rows * cols < count:
        raise ValueError("Too few rows and columns to fit all submobjetcs.")
    return rows, cols


def _cell_of(number: int, rows: int, cols: int, flow: str) -> Tuple[int, int]:
    """Which row from the top, and which column from the left, a member is in."""
    across = flow[0] in "rl"
    row, col = divmod(number, cols) if across else reversed(divmod(number, rows))
    return (row if "d" in flow else rows - 1 - row, col if "r" in flow else cols - 1 - col)


def _alignments(letters: Optional[str], count: int, meaning: Dict[str, np.ndarray],
                otherwise: np.ndarray, name: str) -> List[np.ndarray]:
    if letters is None:
        return [otherwise] * count
    if len(letters) != count:
        raise ValueError(f"{name}_alignments has a mismatching size.")
    return [meaning[letter] for letter in letters]


def _sizes(given: Optional[Sequence[Optional[float]]], measured: List[float],
           name: str) -> List[float]:
    if given is None:
        return measured
    asked = list(given)
    if len(asked) != len(measured):
        raise ValueError(f"{name} has a mismatching size.")
    return [now if wanted is None else wanted for wanted, now in zip(asked, measured)]


class Arranged(Sized):
    """A mobject as a row or a grid of its members."""

    def arrange(self, direction: Any = RIGHT, buff: float = DEFAULT_MOBJECT_TO_MOBJECT_BUFFER,
                center: bool = True, **kwargs: Any) -> Any:
        """Puts each member next_to the one before, then the whole at the origin."""
        for before, member in zip(self.submobjects, self.submobjects[1:]):
            member.next_to(before, direction, buff, **kwargs)
        if center:
            self.center()
        return self

    def arrange_submobjects(self, *args: Any, **kwargs: Any) -> Any:
        return self.arrange(*args, **kwargs)

    def arrange_in_grid(self, rows: Optional[int] = None, cols: Optional[int] = None,
                        buff: Any = MED_SMALL_BUFF, cell_alignment: Any = ORIGIN,
                        row_alignments: Optional[str] = None,
                        col_alignments: Optional[str] = None,
                        row_heights: Optional[Sequence[Optional[float]]] = None,
                        col_widths: Optional[Sequence[Optional[float]]] = None,
                        flow_order: str = "rd", **kwargs: Any) -> Any:
        """Puts the members in rows and columns about where it is.

        A row is as high, and a column as wide, as its largest member unless sizes are given. Raises
        ValueError where there are too few cells or too few of what is said of each.
        """
        members = list(self.submobjects)
        middle = self.get_center()
        rows, cols = _cells(len(members), _asked(rows, row_alignments, row_heights),
                            _asked(cols, col_alignments, col_widths))
        if len(flow_order) != 2 or not (set(flow_order) & set("rl") and set(flow_order)
                                        & set("ud")):
            raise ValueError('flow_order must be one of the following values: "dr", "rd", "ld" '
                             '"dl", "ru", "ur", "lu", "ul".')
        cell = vector(cell_alignment)
        # What is not told of rows is taken of the columns' axis, and the other way round.
        by_row = _alignments(row_alignments, rows, _ROW_LETTERS, cell * RIGHT, "row")
        by_col = _alignments(col_alignments, cols, _COLUMN_LETTERS, cell * UP, "col")
        places = [_cell_of(i, rows, cols, flow_order) for i in range(len(members))]
        heights, widths = [0.0] * rows, [0.0] * cols
        for member, (row, col) in zip(members, places):
            heights[row] = max(heights[row], member.height)
            widths[col] = max(widths[col], member.width)
        heights = _sizes(row_heights, heights, "row_heights")
        widths = _sizes(col_widths, widths, "col_widths")
        buff_x, buff_y = buff if isinstance(buff, tuple) else (buff, buff)
        for member, (row, col) in zip(members, places):
            alignment = by_row[row] + by_col[col]
            left = sum(widths[:col]) + buff_x * col
            top = -sum(heights[:row]) - buff_y * row
            half = np.array((widths[col], heights[row], 0.0)) / 2
            corner = np.array((left, top, 0.0)) + half * (1, -1, 0)
            member.move_to(corner + half * np.sign(alignment), alignment)
        return self.move_to(middle)
