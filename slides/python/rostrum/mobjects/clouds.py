"""Clouds of points, each a small square of one colour.

Manim paints pixels; here a point is as large as these are in a picture 854 wide, as those of its
documentation are. A cloud is one figure, in the mean of its points' colours.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np

from ..core.color import ManimColor, color_gradient, color_to_rgba
from ..core.color.names import COLORS
from ..core.constants import DEFAULT_POINT_DENSITY_1D, DEFAULT_POINT_DENSITY_2D, ORIGIN, TAU
from ..core.curves import closed_through_corners
from ..core.space_ops import vector
from .figure import Figure
from .forms import PathShape
from .mobject import Mobject
from .state import as_points
from .style import Style

_BLACK, _WHITE, _YELLOW = (COLORS[name] for name in ("BLACK", "WHITE", "YELLOW"))
_UNITS_PER_PIXEL = 128 / 9 / 854
# The pixels of a point are the one that it lies in and those to its right and below.
_ASIDE = np.array((0.5, -0.5, 0.0)) * _UNITS_PER_PIXEL
_CORNERS = closed_through_corners(
    np.array(((1.0, 1.0, 0.0), (-1.0, 1.0, 0.0), (-1.0, -1.0, 0.0), (1.0, -1.0, 0.0)))) / 2


class PMobject(Mobject):
    """Points with colours: rgbas is (n, 4). stroke_width: how large a point is, in pixels."""

    _draws = True

    def __init__(self, stroke_width: float = 4, **kwargs: Any) -> None:
        self.stroke_width = stroke_width
        self.rgbas = np.zeros((0, 4))
        super().__init__(**kwargs)

    def reset_points(self) -> Any:
        super().reset_points()
        self.rgbas = np.zeros((0, 4))
        return self

    def _snapshot(self) -> Optional[Figure]:
        form = self._form()
        if form.count == 0:
            return None
        if self.__dict__.get("_drawn_as") != self._looks():
            size = self.stroke_width * _UNITS_PER_PIXEL
            squares = (form.points[:, None] + _ASIDE + _CORNERS[None] * size).reshape(-1, 3)
            self._figure = Figure(PathShape(squares), Style(fill=(self._mean_color(),)))
            self._drawn_as = self._looks()
        return self._figure

    def _show(self, figure: Figure) -> None:
        """Has it draw squares that its own have become; its points are their middles."""
        super()._show(figure)
        corners = figure.points()
        if len(corners) and len(corners) % len(_CORNERS) == 0:
            squares = corners.reshape(-1, len(_CORNERS), 3)
            self._shape = PathShape(squares.mean(axis=1) - _ASIDE)
            self.stroke_width = round(float(np.ptp(squares[0, :, 0])) / _UNITS_PER_PIXEL, 6)
            color = figure.style.fill[0]
            if len(self.rgbas) != len(squares) or color != self._mean_color():
                self.rgbas = np.tile(color, (len(squares), 1))
        self._drawn_as = self._looks()

    def _looks(self) -> Any:
        return self._form(), self.rgbas.tobytes(), self.stroke_width

    def _mean_color(self) -> Any:
        colors = self.rgbas if len(self.rgbas) else np.array([self.color.rgba])
        return tuple(colors.mean(axis=0).tolist())

    def add_points(self, points: Any, rgbas: Any = None, color: Any = None,
                   alpha: float = 1) -> Any:
        """Adds points, (n, 3), with colours of their own or one for all."""
        array = as_points(points)
        if rgbas is None:
            rgbas = np.tile(color_to_rgba(self.color if color is None else color, alpha),
                            (len(array), 1))
        elif len(rgbas) != len(array):
            raise ValueError("points and rgbas must have same length")
        self._set_points(np.concatenate((self._get_points(), array)))
        self.rgbas = np.concatenate((self.rgbas, np.asarray(rgbas, float)))
        return self

    def set_color(self, color: Any = _YELLOW, family: bool = True) -> Any:
        for member in self.get_family() if family else (self,):
            member.rgbas = np.tile(color_to_rgba(color), (member.get_num_points(), 1))
        self.color = ManimColor(color)
        return self

    def set_color_by_gradient(self, *colors: Any) -> Any:
        steps = color_gradient(colors, self.get_num_points())
        self.rgbas = np.array([color_to_rgba(color) for color in steps]).reshape(-1, 4)
        return self

    def fade_to(self, color: Any, alpha: float, family: bool = True) -> Any:
        self.rgbas = self.rgbas * (1 - alpha) + color_to_rgba(color) * alpha
        for member in self.submobjects:
            member.fade_to(color, alpha, family)
        return self

    def get_stroke_width(self) -> float:
        return self.stroke_width

    def set_stroke_width(self, width: float, family: bool = True) -> Any:
        for member in self.get_family() if family else (self,):
            member.stroke_width = width
        return self

    def get_all_rgbas(self) -> np.ndarray:
        return self.get_merged_array("rgbas")

    def get_color(self) -> ManimColor:
        return ManimColor(self.rgbas[0]) if len(self.rgbas) else self.color

    def filter_out(self, condition: Callable[[np.ndarray], bool]) -> Any:
        """Drops the points of which a function says so."""
        for member in self.family_members_with_points():
            kept = np.array([not condition(point) for point in member._get_points()])
            member._keep(np.flatnonzero(kept))
        return self

    def thin_out(self, factor: int = 5) -> Any:
        """Keeps every so many points."""
        for member in self.family_members_with_points():
            member._keep(np.arange(0, member.get_num_points(), factor))
        return self

    def sort_points(self, function: Callable[[np.ndarray], float] = lambda p: p[0]) -> Any:
        for member in self.family_members_with_points():
            member._keep(np.argsort([function(point) for point in member._get_points()]))
        return self

    def _keep(self, order: np.ndarray) -> None:
        self._set_points(self._get_points()[order])
        self.rgbas = self.rgbas[order]

    def point_from_proportion(self, alpha: float) -> np.ndarray:
        return np.array(self._get_points()[int(alpha * (self.get_num_points() - 1))])

    def align_points_with_larger(self, larger_mobject: Any) -> Any:
        count = self.get_num_points()
        wanted = larger_mobject.get_num_points()
        self._keep(np.arange(wanted) * count // wanted)
        return self

    def get_point_mobject(self, center: Any = None) -> "Point":
        return Point(self.get_center() if center is None else center)

    def interpolate_color(self, mobject1: Any, mobject2: Any, alpha: float) -> None:
        self.rgbas = mobject1.rgbas * (1 - alpha) + mobject2.rgbas * alpha
        self.stroke_width = (mobject1.stroke_width * (1 - alpha)
                             + mobject2.stroke_width * alpha)

    def pointwise_become_partial(self, mobject: Any, a: float, b: float) -> Any:
        low, high = (int(v * mobject.get_num_points()) for v in (a, b))
        self._set_points(mobject._get_points()[low:high])
        self.rgbas = mobject.rgbas[low:high]
        return self


class Mobject1D(PMobject):
    """Points along lines, so many in a unit."""

    def __init__(self, density: int = DEFAULT_POINT_DENSITY_1D, **kwargs: Any) -> None:
        self.density, self.epsilon = density, 1.0 / density
        super().__init__(**kwargs)

    def add_line(self, start: Any, end: Any, color: Any = None) -> Any:
        first, last = vector(start), vector(end)
        count = int(float(np.linalg.norm(last - first)) / self.epsilon) + 1
        along = np.linspace(0, 1, count)[:, None]
        return self.add_points(first * (1 - along) + last * along, color=color)


class Mobject2D(PMobject):
    """Points of an area, so many in a unit."""

    def __init__(self, density: int = DEFAULT_POINT_DENSITY_2D, **kwargs: Any) -> None:
        self.density, self.epsilon = density, 1.0 / density
        super().__init__(**kwargs)


class PGroup(PMobject):
    """Clouds together."""

    def __init__(self, *pmobs: Any, **kwargs: Any) -> None:
        if not all(isinstance(cloud, PMobject) for cloud in pmobs):
            raise ValueError("All submobjects must be of type PMobject or OpenGLPMObject if "
                             "using the opengl renderer")
        super().__init__(**kwargs)
        self.add(*pmobs)


class PointCloudDot(Mobject1D):
    """A disc of points."""

    def __init__(self, center: Any = ORIGIN, radius: float = 2.0, stroke_width: float = 2,
                 density: int = DEFAULT_POINT_DENSITY_1D, color: Any = _YELLOW,
                 **kwargs: Any) -> None:
        self.radius = radius
        super().__init__(stroke_width=stroke_width, density=density, color=color, **kwargs)
        self.shift(center)

    def generate_points(self) -> None:
        rings = []
        for radius in np.arange(self.epsilon, self.radius, self.epsilon):
            angles = np.linspace(0, TAU, int(TAU * (radius + self.epsilon) / self.epsilon))
            ring = np.stack((np.cos(angles), np.sin(angles), np.zeros_like(angles)), axis=1)
            rings.append(ring * radius)
        if rings:
            self.add_points(np.concatenate(rings))


class DotCloud(PointCloudDot):
    """What the OpenGL renderer calls a disc of points."""


class Point(PMobject):
    """A single point."""

    def __init__(self, location: Any = ORIGIN, color: Any = _BLACK, **kwargs: Any) -> None:
        self.location = location
        super().__init__(color=color, **kwargs)

    def generate_points(self) -> None:
        self.add_points([vector(self.location)])


class TrueDot(Point):
    """What the OpenGL renderer calls a point."""

    def __init__(self, center: Any = ORIGIN, stroke_width: float = 2.0, **kwargs: Any) -> None:
        kwargs.pop("radius", None)
        super().__init__(location=center, stroke_width=stroke_width,
                         **{"color": _WHITE, **kwargs})
