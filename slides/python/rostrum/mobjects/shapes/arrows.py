"""Arrows: lines whose tips and stroke follow from their length."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.constants import (
    DEFAULT_MOBJECT_TO_MOBJECT_BUFFER, LARGE_BUFF, LEFT, MED_SMALL_BUFF, ORIGIN, RIGHT)
from ...core.space_ops import cross, normalize, vector
from .lines import Line


class Arrow(Line):
    """A line with a tip. The ratios are the most that a tip's length, and the stroke's width in
    Manim's measure, can be of the arrow's length."""

    def __init__(self, *args: Any, stroke_width: float = 6, buff: float = MED_SMALL_BUFF,
                 max_tip_length_to_length_ratio: float = 0.25,
                 max_stroke_width_to_length_ratio: float = 5, **kwargs: Any) -> None:
        self.max_tip_length_to_length_ratio = max_tip_length_to_length_ratio
        self.max_stroke_width_to_length_ratio = max_stroke_width_to_length_ratio
        tip_shape = kwargs.pop("tip_shape", None)
        kwargs.update(buff=buff, stroke_width=stroke_width)
        super().__init__(*args, **kwargs)
        self.initial_stroke_width = self.stroke_width
        self.add_tip(tip_shape=tip_shape)
        self._set_stroke_width_from_length()

    def scale(self, factor: float, scale_tips: bool = False,  # type: ignore[override]
              **kwargs: Any) -> Any:
        """Leaves tips as they are unless told otherwise."""
        factor = kwargs.pop("scale_factor", factor)
        if self.get_length() == 0:
            return self
        tips = () if scale_tips else (self.has_tip(), self.has_start_tip())
        popped = list(self.pop_tips()) if any(tips) else []
        super().scale(factor, **kwargs)
        self._set_stroke_width_from_length()
        for at_start, has_one in enumerate(tips):
            if has_one:
                self.add_tip(tip=popped.pop(0), at_start=bool(at_start))
        return self

    def get_normal_vector(self) -> np.ndarray:
        first, second, third = self.tip.get_start_anchors()[:3]
        return normalize(cross(third - second, second - first))

    def reset_normal_vector(self) -> Any:
        self.normal_vector = self.get_normal_vector()
        return self

    def get_default_tip_length(self) -> float:
        return min(self.tip_length, self.max_tip_length_to_length_ratio * self.get_length())

    def _set_stroke_width_from_length(self) -> Any:
        most = self.max_stroke_width_to_length_ratio * self.get_length()
        return self.set_stroke(width=min(self.initial_stroke_width, most), family=False)


class Vector(Arrow):
    """An arrow from the origin."""

    def __init__(self, direction: Any = RIGHT, buff: float = 0, **kwargs: Any) -> None:
        super().__init__(ORIGIN, vector(direction), buff=buff, **kwargs)

    def coordinate_label(self, integer_labels: bool = True, n_dim: int = 2, color: Any = None,
                         **kwargs: Any) -> Any:
        """Makes a column of its end's coordinates, beside its end."""
        from ..text import Matrix

        end = self.get_end()
        numbers = np.round(end).astype(int) if integer_labels else end
        label = Matrix(numbers[:n_dim].reshape((n_dim, 1)), **kwargs)
        label.scale(LARGE_BUFF - 0.2)
        away = RIGHT if end[0] >= 0 else LEFT
        near = label.get_left() if end[0] >= 0 else label.get_right()
        label.shift(end - near + away * DEFAULT_MOBJECT_TO_MOBJECT_BUFFER)
        return label if color is None else label.set_color(color)


class DoubleArrow(Arrow):
    """An arrow with two tips. tip_shape_start, tip_shape_end: the tips' classes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if "tip_shape_end" in kwargs:
            kwargs["tip_shape"] = kwargs.pop("tip_shape_end")
        tip_shape_start = kwargs.pop("tip_shape_start", None)
        super().__init__(*args, **kwargs)
        self.add_tip(at_start=True, tip_shape=tip_shape_start)
