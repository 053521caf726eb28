"""Rectangles, and those of the screen."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...core.color.names import COLORS
from ...core.config import config
from ...core.constants import DL, DOWN, DR, RIGHT, UL, UR
from ..groups import VGroup
from .lines import Line
from .polygons import Polygon

_WHITE = COLORS["WHITE"]


class Rectangle(Polygon):
    """grid_xstep, grid_ystep: distances of lines in it, from its upper left corner."""

    def __init__(self, color: Any = _WHITE, height: float = 2.0, width: float = 4.0,
                 grid_xstep: Optional[float] = None, grid_ystep: Optional[float] = None,
                 mark_paths_closed: bool = True, close_new_points: bool = True,
                 **kwargs: Any) -> None:
        half = np.array((width / 2, height / 2, 0.0))
        super().__init__(*(half * corner for corner in (UR, UL, DL, DR)), color=color, **kwargs)
        self.grid_lines = VGroup()
        corner = self.get_vertices()[1]
        for step, length, along, across in ((grid_xstep, width, RIGHT, height * DOWN),
                                            (grid_ystep, height, DOWN, width * RIGHT)):
            if step:
                step = abs(step)
                starts = [corner + i * step * along for i in range(1, int(length / step))]
                self.grid_lines.add(VGroup(*(
                    Line(start, start + across, color=color) for start in starts)))
        if self.grid_lines:
            self.add(self.grid_lines)


class Square(Rectangle):
    def __init__(self, side_length: float = 2.0, **kwargs: Any) -> None:
        self.side_length = side_length
        super().__init__(height=side_length, width=side_length, **kwargs)


class RoundedRectangle(Rectangle):
    """corner_radius: of all corners, or a list of one for each."""

    def __init__(self, corner_radius: Any = 0.5, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.corner_radius = corner_radius
        self.round_corners(corner_radius)


class ScreenRectangle(Rectangle):
    """A rectangle of the screen's shape."""

    def __init__(self, aspect_ratio: float = 16.0 / 9.0, height: float = 4,
                 **kwargs: Any) -> None:
        super().__init__(width=aspect_ratio * height, height=height, **kwargs)

    @property
    def aspect_ratio(self) -> float:
        return self.width / self.height

    @aspect_ratio.setter
    def aspect_ratio(self, value: float) -> None:
        self.stretch_to_fit_width(value * self.height)


class FullScreenRectangle(ScreenRectangle):
    """A rectangle as high as the frame."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.height = config["frame_height"]
