"""ImplicitFunction: the curves on which a function of the plane is zero."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from rostrum.core.config import config
from rostrum.mobjects import VMobject


class ImplicitFunction(VMobject):
    """All points (x, y) of the frame, or of ranges, at which `func(x, y)` is zero.

    `min_depth` says how often the region is halved everywhere before only those squares are cut
    that a curve crosses, until there are `max_quads`.
    """

    def __init__(self, func: Callable[[float, float], float],
                 x_range: Any = None,
                 y_range: Any = None, min_depth: int = 5,
                 max_quads: int = 1500, use_smoothing: bool = True, **kwargs: Any) -> None:
        self.function, self.use_smoothing = func, use_smoothing
        self.min_depth, self.max_quads = min_depth, max_quads
        width, height = config.frame_width, config.frame_height
        self.x_range = [-width / 2, width / 2] if x_range is None else x_range
        self.y_range = [-height / 2, height / 2] if y_range is None else y_range
        super().__init__(**kwargs)

    def generate_points(self) -> Any:
        """Traces the curves."""
        from .isolines import isolines

        low, high = zip(self.x_range[:2], self.y_range[:2])
        for curve in isolines(self.function, low, high, self.min_depth, self.max_quads):
            points = np.pad(curve, ((0, 0), (0, 1)))
            self.start_new_path(points[0]).add_points_as_corners(points[1:])
        if self.use_smoothing:
            self.make_smooth()
        return self

    init_points = generate_points
