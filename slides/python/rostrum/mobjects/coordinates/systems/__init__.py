"""CoordinateSystem: what all kinds of axes can say."""

from __future__ import annotations

from typing import Any, Optional

from rostrum.core.config import config

from ..number_line import full_range
from .areas import Areas
from .guides import Guides
from .labels import Labels
from .mapping import Mapping
from .plotting import Plotting
from .tangents import Tangents


class CoordinateSystem(Mapping, Plotting, Areas, Tangents, Guides, Labels):
    """Ranges (lower end, upper end, step) and lengths (frame units) of the axes, and all that can
    be drawn with them."""

    def __init__(self, x_range: Any = None,
                 y_range: Any = None, x_length: Optional[float] = None,
                 y_length: Optional[float] = None, dimension: int = 2) -> None:
        self.dimension = dimension
        self.x_range = full_range(x_range, config.frame_x_radius)
        self.y_range = full_range(y_range, config.frame_y_radius)
        self.x_length, self.y_length = x_length, y_length
        self.num_sampled_graph_points_per_tick = 10


__all__ = ["CoordinateSystem"]
