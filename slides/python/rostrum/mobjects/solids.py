"""Solids as they look from the front: what a talk that is not in space shows of them.

A scene in space cannot be played; what it is made of can still stand in a flat one, and says once
that it is flat.
"""

from __future__ import annotations

from typing import Any

from ..core.color.names import COLORS
from ..core.constants import DEFAULT_DOT_RADIUS, DOWN, LEFT, ORIGIN, RIGHT, UP
from ..core.space_ops import vector
from ..core.warnings import warn
from .groups import VGroup
from .shapes import Annulus, Arrow, Circle, Dot, Line, Polygon, Rectangle
from .vector_mobject import VMobject

_BLUE, _GREY, _WHITE = (COLORS[name] for name in ("BLUE", "LIGHT_GREY", "WHITE"))
_SPACE_WORDS = ("resolution", "checkerboard_colors", "u_range", "v_range", "shade_in_3d",
                "fill_by_checkerboard", "show_ends", "show_base", "v_min", "v_max", "u_min",
                "direction", "thickness", "height", "base_radius", "base_color")


def _flat_words(name: str, kwargs: Any) -> dict:
    warn(f"{name} is flat here: it is shown as it looks from the front.")
    return {key: value for key, value in kwargs.items() if key not in _SPACE_WORDS}


class ThreeDVMobject(VMobject):
    """A path that Manim shades by how it stands in space."""

    def __init__(self, shade_in_3d: bool = True, **kwargs: Any) -> None:
        super().__init__(**kwargs)


class Dot3D(Dot):
    def __init__(self, point: Any = ORIGIN, radius: float = DEFAULT_DOT_RADIUS,
                 color: Any = _WHITE, **kwargs: Any) -> None:
        super().__init__(point, radius, color=color, **_flat_words("Dot3D", kwargs))


class Line3D(Line):
    def __init__(self, start: Any = LEFT, end: Any = RIGHT, thickness: float = 0.02,
                 color: Any = None, **kwargs: Any) -> None:
        super().__init__(start, end, color=_WHITE if color is None else color,
                         stroke_width=100 * thickness, **_flat_words("Line3D", kwargs))


class Arrow3D(Arrow):
    def __init__(self, start: Any = LEFT, end: Any = RIGHT, color: Any = _WHITE,
                 **kwargs: Any) -> None:
        super().__init__(start, end, buff=0, color=color, **_flat_words("Arrow3D", kwargs))


class Sphere(Circle):
    def __init__(self, center: Any = ORIGIN, radius: float = 1, fill_color: Any = _BLUE,
                 fill_opacity: float = 1, stroke_width: float = 0.5, stroke_color: Any = _GREY,
                 **kwargs: Any) -> None:
        super().__init__(radius=radius, arc_center=center, fill_color=fill_color,
                         fill_opacity=fill_opacity, stroke_width=stroke_width,
                         stroke_color=stroke_color, **_flat_words("Sphere", kwargs))


class Torus(Annulus):
    def __init__(self, major_radius: float = 3, minor_radius: float = 1, color: Any = _BLUE,
                 **kwargs: Any) -> None:
        super().__init__(major_radius - minor_radius, major_radius + minor_radius, color=color,
                         **_flat_words("Torus", kwargs))


class Cube(Rectangle):
    def __init__(self, side_length: float = 2, fill_opacity: float = 0.75,
                 fill_color: Any = _BLUE, stroke_width: float = 0, **kwargs: Any) -> None:
        self.side_length = side_length
        super().__init__(width=side_length, height=side_length, fill_opacity=fill_opacity,
                         fill_color=fill_color, stroke_width=stroke_width,
                         **_flat_words("Cube", kwargs))


class Prism(Rectangle):
    def __init__(self, dimensions: Any = (3, 2, 1), fill_opacity: float = 0.75,
                 fill_color: Any = _BLUE, stroke_width: float = 0, **kwargs: Any) -> None:
        width, height, _ = vector(dimensions)
        super().__init__(width=width, height=height, fill_opacity=fill_opacity,
                         fill_color=fill_color, stroke_width=stroke_width,
                         **_flat_words("Prism", kwargs))


class Cylinder(Rectangle):
    def __init__(self, radius: float = 1, height: float = 2, fill_opacity: float = 1,
                 fill_color: Any = _BLUE, stroke_width: float = 0.5, **kwargs: Any) -> None:
        super().__init__(width=2 * radius, height=height, fill_opacity=fill_opacity,
                         fill_color=fill_color, stroke_width=stroke_width,
                         **_flat_words("Cylinder", kwargs))


class Cone(Polygon):
    def __init__(self, base_radius: float = 1, height: float = 1, fill_opacity: float = 1,
                 fill_color: Any = _BLUE, stroke_width: float = 0.5, **kwargs: Any) -> None:
        base = DOWN * height
        super().__init__(base + LEFT * base_radius, base + RIGHT * base_radius, UP * 0,
                         fill_opacity=fill_opacity, fill_color=fill_color,
                         stroke_width=stroke_width, **_flat_words("Cone", kwargs))


class Surface(VGroup):
    """A surface of a function: nothing of it is seen in a flat scene."""

    def __init__(self, func: Any = None, *args: Any, **kwargs: Any) -> None:
        warn("Surface needs a scene in space, and is not shown.")
        super().__init__()

    def set_fill_by_checkerboard(self, *colors: Any, opacity: Any = None) -> Any:
        return self

    def set_fill_by_value(self, *args: Any, **kwargs: Any) -> Any:
        return self
