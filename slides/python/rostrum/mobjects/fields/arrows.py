"""ArrowVectorField: the vectors of a field as arrows."""

from __future__ import annotations

from itertools import product
from typing import Any, Callable, Dict, Optional, Sequence

import numpy as np

from rostrum.mobjects.shapes import Vector

from .field_colors import STRENGTH_COLORS, ColorScheme
from .vector_field import Field, VectorField, field_ranges


def _usual_length(norm: float) -> float:
    return 0.45 / (1 + np.exp(-norm))


class ArrowVectorField(VectorField):
    """An arrow at each point of a grid, as long as `length_func` says of the vector's length."""

    def __init__(self, func: Field, color: Any = None,
                 color_scheme: Optional[ColorScheme] = None, min_color_scheme_value: float = 0,
                 max_color_scheme_value: float = 2, colors: Sequence[Any] = STRENGTH_COLORS,
                 x_range: Any = None,
                 y_range: Any = None,
                 z_range: Any = None, three_dimensions: bool = False,
                 length_func: Callable[[float], float] = _usual_length, opacity: float = 1.0,
                 vector_config: Optional[Dict[str, Any]] = None, **kwargs: Any) -> None:
        super().__init__(func, color, color_scheme, min_color_scheme_value,
                         max_color_scheme_value, colors, **kwargs)
        self.ranges = field_ranges(x_range, y_range, z_range, three_dimensions)
        self.x_range, self.y_range, self.z_range = self.ranges
        self.length_func, self.opacity = length_func, opacity
        self.vector_config = vector_config or {}
        places = product(*(np.arange(*bounds) for bounds in self.ranges))
        self.add(*(self.get_vector(np.array(place)) for place in places))
        self.set_opacity(opacity)

    def get_vector(self, point: np.ndarray) -> Vector:
        """The arrow at a point."""
        vector = np.array(self.func(point), dtype=float)
        length = float(np.linalg.norm(vector))
        if length != 0:
            vector *= self.length_func(length) / length
        arrow = Vector(vector, **self.vector_config).shift(point)
        return arrow.set_color(self.color if self.single_color else self.pos_to_color(point))
