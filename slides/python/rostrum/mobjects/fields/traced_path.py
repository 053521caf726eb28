"""TracedPath: the line that a moving point leaves behind."""

from __future__ import annotations

from typing import Any, Callable, Optional

from rostrum.core.color import WHITE
from rostrum.mobjects import VMobject


class TracedPath(VMobject):
    """A line to where `traced_point_func()` is at each moment; what is older than
    `dissipating_time` (seconds) goes."""

    def __init__(self, traced_point_func: Callable[[], Any], stroke_width: float = 2,
                 stroke_color: Any = WHITE, dissipating_time: Optional[float] = None,
                 **kwargs: Any) -> None:
        super().__init__(stroke_color=stroke_color, stroke_width=stroke_width, **kwargs)
        self.traced_point_func, self.dissipating_time = traced_point_func, dissipating_time
        self.time: Any = 1 if dissipating_time else None
        self.add_updater(self.update_path)

    def update_path(self, mob: Any, dt: float) -> None:
        """The updater: adds a piece of line, and takes the oldest away once it is due."""
        point = self.traced_point_func()
        if not self.has_points():
            self.start_new_path(point)
        self.add_line_to(point)
        if not self.dissipating_time:
            return
        self.time += dt
        if self.time - 1 > self.dissipating_time:
            self.set_points(self.points[self.n_points_per_curve:])
