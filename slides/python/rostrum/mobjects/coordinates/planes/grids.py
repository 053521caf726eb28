"""The grid behind the axes of a plane, strong and faint lines."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from rostrum.core.color import BLUE_D
from rostrum.mobjects.shapes import Arrow
from rostrum.mobjects import VGroup

from ..axes import Axes
from ..options import merged

GRID_STYLE = {"stroke_color": BLUE_D, "stroke_width": 2, "stroke_opacity": 1}

# The keyword arguments of the axes of a plane.
PLANE_AXES = {"stroke_width": 2, "include_ticks": False, "include_tip": False,
              "line_to_number_buff": 0.1, "font_size": 24}


def faded(style: Dict[str, Any]) -> Dict[str, Any]:
    """A style with all its numbers halved."""
    return {key: value * 0.5 if isinstance(value, (int, float)) else value
            for key, value in style.items()}


def parted(make: Callable[[Any], Any], values: Iterable[Any], ratio: int,
           first: int = 0) -> Tuple[List[Any], List[Any]]:
    """What is made of values, every `ratio`-th apart from the others; `first` counts those that
    are before the values."""
    strong: List[Any] = []
    faint: List[Any] = []
    for number, value in enumerate(values, first):
        (strong if number % ratio == 0 else faint).append(make(value))
    return strong, faint


class Plane(Axes):
    """Axes with a grid behind them. What comes between the lines of the grid, `faded_line_ratio`
    to each of them, has the faded style."""

    background_line_style: Dict[str, Any]
    faded_line_style: Optional[Dict[str, Any]]
    faded_line_ratio: int
    background_lines: Any
    faded_lines: Any

    def _take_style(self, background: Optional[Dict[str, Any]], faint: Optional[Dict[str, Any]],
                    ratio: int, make_smooth: bool) -> None:
        self.background_line_style = merged(GRID_STYLE, background)
        self.faded_line_style = faint
        self.faded_line_ratio = ratio
        self.make_smooth_after_applying_functions = make_smooth

    def _grid(self, ratio: int) -> Tuple[Sequence[Any], Sequence[Any]]:
        """The lines of the grid, and those between them."""
        raise NotImplementedError

    def _init_background_lines(self) -> None:
        strong, faint = self._grid(self.faded_line_ratio or 1)
        if self.faded_line_style is None:
            self.faded_line_style = faded(self.background_line_style)
        self.background_lines = VGroup(*strong).set_style(**self.background_line_style)
        self.faded_lines = VGroup(*faint).set_style(**self.faded_line_style)
        self.add_to_back(self.faded_lines, self.background_lines)

    def get_vector(self, coords: Sequence[float], **kwargs: Any) -> Arrow:
        """The arrow from the origin to coordinates."""
        kwargs["buff"] = 0
        return Arrow(self.coords_to_point(0, 0), self.coords_to_point(*coords), **kwargs)

    def prepare_for_nonlinear_transform(self, num_inserted_curves: int = 50) -> Any:
        """Cuts all lines into so many curves, so that they can bend."""
        for mobject in self.family_members_with_points():
            lacking = num_inserted_curves - mobject.get_num_curves()
            if lacking > 0:
                mobject.insert_n_curves(lacking)
        return self


def places_of_lines(low: float, high: float, step: float) -> List[np.ndarray]:
    """Where lines of a grid are, from the middle on: there, above it, below it."""
    span = high - low
    return [np.zeros(1), np.arange(step, min(span, high), step),
            np.arange(-step, max(-span, low), -step)]
