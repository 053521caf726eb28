"""What a mobject holds: its points and paint, as one figure that is replaced when it changes.

The form and the style are values, so that copies and poses of animations share them, and the
recorder sees by identity that nothing has changed. Only the array that `points` has handed out
may be written to by a talk; it is compared with the form whenever the form is asked for.
"""

from __future__ import annotations

from typing import Any, Iterator, List, Optional

import numpy as np

from .figure import Figure, Form, PathShape
from .forms import EMPTY, NO_POINTS
from .style import UNPAINTED, Style


def as_points(value: Any) -> np.ndarray:
    """Gives an (n, 3) array of floats of its own; points of two numbers lie in the plane."""
    array = np.array(value, dtype=float)
    if array.size == 0:
        return NO_POINTS
    if array.ndim == 1:
        array = array.reshape(-1, 3)
    if array.shape[1] == 2:
        array = np.concatenate((array, np.zeros((len(array), 1))), axis=1)
    return array


class MobjectState:
    """The inside of a mobject. What starts with an underscore is for our packages alone: names
    without one are Manim's, or free for what a talk's own classes keep."""

    submobjects: List[Any]
    z_index: float
    name: str
    # Whether what it has for points is drawn, or only measured.
    _draws = False
    _shape: Form = EMPTY
    _style: Style = UNPAINTED
    _live: Optional[np.ndarray] = None
    _figure: Optional[Figure] = None
    _owner: Optional["MobjectState"] = None
    # How high its capitals are, in frame units, where it is a text; 0 of anything else.
    cap_height = 0.0

    def _form(self) -> Form:
        """Gives the form as it is now."""
        live = self._live
        if live is not None:
            kept = self._shape.points
            if live.shape != kept.shape or not (live == kept).all():
                self._shape = PathShape(as_points(live))
        return self._shape

    def _set_form(self, form: Form) -> None:
        self._shape = form
        self._live = None

    def _set_points(self, points: np.ndarray) -> None:
        """Makes a path of these points, (n, 3) floats, which are kept and must not change."""
        self._shape = PathShape(points)
        self._live = None

    def _get_points(self) -> np.ndarray:
        """Gives the points to read, not to write to."""
        return self._form().points

    @property
    def points(self) -> np.ndarray:
        """The points, (n, 3) frame units; what a talk writes into the array is seen."""
        if self._live is None:
            self._live = np.array(self._shape.points)
        return self._live

    @points.setter
    def points(self, value: Any) -> None:
        self._shape = PathShape(as_points(value))
        keeps = isinstance(value, np.ndarray) and value.shape == self._shape.points.shape
        self._live = value if keeps and value.dtype == float else None

    def _snapshot(self) -> Optional[Figure]:
        """Gives what it draws itself, without its members; None where it draws nothing.

        The same object is given as long as nothing has changed.
        """
        if not self._draws:
            return None
        shape = self._shape if self._live is None else self._form()
        if shape.count == 0:
            return None
        figure = self._figure
        if figure is None or figure.shape is not shape or figure.style is not self._style:
            figure = self._figure = Figure(shape, self._style)
        return figure

    def _show(self, figure: Figure) -> None:
        """Has it draw a figure from now on."""
        self._shape = figure.shape
        self._style = figure.style
        self._figure = figure
        self._live = None

    def _family(self) -> List[Any]:
        """Gives itself and all members, depth first; what stands in it twice, where it stands
        last, as Manim draws it."""
        members: List[Any] = []
        self._collect(members)
        if len(set(map(id, members))) == len(members):
            return members
        last = {id(member): member for member in reversed(members)}
        return list(last.values())[::-1]

    def _collect(self, members: List[Any]) -> None:
        members.append(self)
        for member in self.submobjects:
            if member.submobjects:
                member._collect(members)
            else:
                members.append(member)

    def _leaves(self) -> List[Any]:
        """Gives those of the family that draw something, in the order in which they are drawn."""
        return [m for m in self._family() if m._draws and m._form().count]

    @property
    def _named(self) -> Any:
        """The mobject that a person would name: of a glyph its text; else itself."""
        return self if self._owner is None else self._owner

    @_named.setter
    def _named(self, mobject: Any) -> None:
        self._owner = None if mobject is self else mobject

    def _label(self) -> str:
        """Gives its name for people: its text, or what it is."""
        text = getattr(self, "text", None)
        return text if isinstance(text, str) and text else str(self.name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.split())

    def split(self) -> List[Any]:
        """Gives the members; what has points itself comes before them."""
        return [self, *self.submobjects] if self._form().count else list(self.submobjects)
