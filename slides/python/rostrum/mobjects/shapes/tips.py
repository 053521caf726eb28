"""Tips of arrows. A tip points from its base, halfway along its outline, to its first point."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.constants import DEFAULT_ARROW_TIP_LENGTH, PI
from ...core.space_ops import angle_of_vector
from ..vector_mobject import VMobject
from .circles import Circle
from .polygons import Triangle
from .rectangles import Square


class ArrowTip(VMobject):
    """What a tip's class inherits, besides a shape."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise NotImplementedError("Has to be implemented in inheriting subclasses.")

    @property
    def base(self) -> np.ndarray:
        return self.point_from_proportion(0.5)

    @property
    def tip_point(self) -> np.ndarray:
        return np.array(self._get_points()[0])

    @property
    def vector(self) -> np.ndarray:
        return self.tip_point - self.base

    @property
    def tip_angle(self) -> float:
        return angle_of_vector(self.vector)

    @property
    def length(self) -> float:
        return float(np.linalg.norm(self.vector))


class StealthTip(ArrowTip):
    """A tip with wings that reach back past its base."""

    def __init__(self, fill_opacity: float = 1, stroke_width: float = 3,
                 length: float = DEFAULT_ARROW_TIP_LENGTH / 2, start_angle: float = PI,
                 **kwargs: Any) -> None:
        self.start_angle = start_angle
        VMobject.__init__(self, fill_opacity=fill_opacity, stroke_width=stroke_width, **kwargs)
        self.set_points_as_corners(
            [(2, 0, 0), (-1.2, 1.6, 0), (0, 0, 0), (-1.2, -1.6, 0), (2, 0, 0)])
        self.scale(length / self.length)

    @property
    def length(self) -> float:
        """Counts the wings, which are six tenths of what lies before the base."""
        return float(np.linalg.norm(self.vector)) * 1.6


class ArrowTriangleTip(ArrowTip, Triangle):
    def __init__(self, fill_opacity: float = 0, stroke_width: float = 3,
                 length: float = DEFAULT_ARROW_TIP_LENGTH,
                 width: float = DEFAULT_ARROW_TIP_LENGTH, start_angle: float = PI,
                 **kwargs: Any) -> None:
        Triangle.__init__(self, fill_opacity=fill_opacity, stroke_width=stroke_width,
                          start_angle=start_angle, **kwargs)
        self.stretch_to_fit_width(length)
        self.stretch_to_fit_height(width)


class ArrowTriangleFilledTip(ArrowTriangleTip):
    """The tip that arrows have unless told otherwise."""

    def __init__(self, fill_opacity: float = 1, stroke_width: float = 0, **kwargs: Any) -> None:
        super().__init__(fill_opacity=fill_opacity, stroke_width=stroke_width, **kwargs)


class ArrowCircleTip(ArrowTip, Circle):
    def __init__(self, fill_opacity: float = 0, stroke_width: float = 3,
                 length: float = DEFAULT_ARROW_TIP_LENGTH, start_angle: float = PI,
                 **kwargs: Any) -> None:
        self.start_angle = start_angle
        Circle.__init__(self, fill_opacity=fill_opacity, stroke_width=stroke_width, **kwargs)
        self.scale_to_fit_width(length)
        self.stretch_to_fit_height(length)


class ArrowCircleFilledTip(ArrowCircleTip):
    def __init__(self, fill_opacity: float = 1, stroke_width: float = 0, **kwargs: Any) -> None:
        super().__init__(fill_opacity=fill_opacity, stroke_width=stroke_width, **kwargs)


class ArrowSquareTip(ArrowTip, Square):
    def __init__(self, fill_opacity: float = 0, stroke_width: float = 3,
                 length: float = DEFAULT_ARROW_TIP_LENGTH, start_angle: float = PI,
                 **kwargs: Any) -> None:
        self.start_angle = start_angle
        Square.__init__(self, fill_opacity=fill_opacity, stroke_width=stroke_width,
                        side_length=length, **kwargs)
        self.scale_to_fit_width(length)
        self.stretch_to_fit_height(length)


class ArrowSquareFilledTip(ArrowSquareTip):
    def __init__(self, fill_opacity: float = 1, stroke_width: float = 0, **kwargs: Any) -> None:
        super().__init__(fill_opacity=fill_opacity, stroke_width=stroke_width, **kwargs)
