"""Braces beside mobjects, between points and along arcs."""
from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np

from rostrum import library
from rostrum.core.constants import DEFAULT_MOBJECT_TO_MOBJECT_BUFFER, DOWN, ORIGIN, RIGHT, UP
from rostrum.mobjects.pictures.svg_mobject import VMobjectFromSVGPath
from rostrum.mobjects.shapes import Arc, Line
from rostrum.mobjects.text.formulas.tex import MathTex, Tex

# Which point of a brace is its tip.
_TIP = 28
# Arcs smaller than that have their braces as if they were as large, lest these get lost.
_LEAST_RADIUS = 0.3


class Brace(VMobjectFromSVGPath):
    """A curly brace along a mobject, on the side that ``direction`` names, with its tip that way.

    ``sharpness`` says how much of it is straight. Lengths are frame units.
    """

    def __init__(
        self,
        mobject: Any,
        direction: Any = DOWN,
        buff: float = 0.2,
        sharpness: float = 2,
        stroke_width: float = 0,
        fill_opacity: float = 1.0,
        background_stroke_width: float = 0,
        background_stroke_color: Any = "#000000",
        **kwargs: Any,
    ) -> None:
        self.buff = buff
        super().__init__(
            stroke_width=stroke_width, fill_opacity=fill_opacity,
            background_stroke_width=background_stroke_width,
            background_stroke_color=background_stroke_color, **kwargs)
        anchors = np.asarray(mobject.get_points_defining_boundary(), float)
        flat = library.brace(anchors[:, :2], direction, buff, sharpness)
        self.set_points(np.column_stack((flat[:, :2], np.zeros(len(flat)))))

    def put_at_tip(self, mob: Any, use_next_to: bool = True, **kwargs: Any) -> Brace:
        """Put a mobject beside the tip; without ``use_next_to``, half its width further out."""
        if use_next_to:
            mob.next_to(self.get_tip(), np.round(self.get_direction()), **kwargs)
            return self
        buff = kwargs.get("buff", DEFAULT_MOBJECT_TO_MOBJECT_BUFFER)
        mob.move_to(self.get_tip()).shift(self.get_direction() * (mob.width / 2 + buff))
        return self

    def get_text(self, *text: Any, **kwargs: Any) -> Tex:
        """Words at the tip."""
        words = Tex(*text)
        self.put_at_tip(words, **kwargs)
        return words

    def get_tex(self, *tex: Any, **kwargs: Any) -> MathTex:
        """A formula at the tip."""
        formula = MathTex(*tex)
        self.put_at_tip(formula, **kwargs)
        return formula

    def get_tip(self) -> np.ndarray:
        """The tip's place."""
        return np.array(self.points[_TIP])

    def get_direction(self) -> np.ndarray:  # type: ignore[override]
        """The unit vector from the middle to the tip."""
        way = self.get_tip() - self.get_center()
        return way / np.linalg.norm(way)


class BraceBetweenPoints(Brace):
    """A brace along the line between two points, on the right of the way unless told otherwise."""

    def __init__(self, point_1: Sequence[float], point_2: Sequence[float],
                 direction: Any = ORIGIN, **kwargs: Any) -> None:
        start, end = (np.append(np.asarray(p, float), 0)[:3] for p in (point_1, point_2))
        if not np.any(direction):
            x, y, _ = end - start
            direction = np.array((y, -x, 0.0))
        super().__init__(Line(start, end), direction=direction, **kwargs)


class ArcBrace(Brace):
    """A brace along an arc: outside of it, or inside where the direction is LEFT.

    It is made along a straight line, which the exponential function of the plane bends: heights
    become angles, and the logarithm of the radius becomes the radius.
    """

    def __init__(self, arc: Optional[Arc] = None, direction: Any = RIGHT,
                 **kwargs: Any) -> None:
        bent = Arc(start_angle=-1, angle=2, radius=1) if arc is None else arc
        scale = max(bent.radius, 1)
        angles = (bent.start_angle, bent.start_angle + bent.angle)
        start, end = (UP * (angle * scale) for angle in angles)
        line = Line(start, end)
        super().__init__(line, direction=direction, **kwargs)
        self.scale(1 / scale, about_point=ORIGIN)
        self.shift(RIGHT * np.log(max(bent.radius, _LEAST_RADIUS)))
        self.apply_complex_function(np.exp)
        self.shift(bent.get_arc_center())
