"""Wait: time that passes between other animations, or alone."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from rostrum.animations.animation import Animation
from rostrum.animations.recipes.recipe import Recipe
from rostrum.core.rate_functions import linear


class Wait(Animation):
    """Nothing but updaters change for so many seconds.

    With a stop condition, a function without arguments, it ends when that is true.  Frozen, not
    even updaters change anything; where that is not said, it is so when none of them reads time.
    """

    def __init__(
        self,
        run_time: float = 1,
        stop_condition: Optional[Callable[[], bool]] = None,
        frozen_frame: Optional[bool] = None,
        rate_func: Callable[[float], float] = linear,
        **kwargs: Any,
    ) -> None:
        if stop_condition is not None and frozen_frame:
            raise ValueError("A static Wait animation cannot have a stop condition.")
        super().__init__(None, run_time=run_time, rate_func=rate_func, **kwargs)
        self.is_static_wait, self.stop_condition = frozen_frame, stop_condition
        self.duration = run_time

    def _recipes(self) -> Optional[List[Recipe]]:
        return []

    def begin(self) -> None:
        """There is nothing to begin."""
        self._plan = []
        self._is_playing = True

    def finish(self) -> None:
        """There is nothing to finish."""
        self._is_playing = False

    def clean_up_from_scene(self, scene: Any) -> None:
        """There is nothing to clean up."""

    def update_mobjects(self, dt: float) -> None:
        """There is nothing to update."""

    def interpolate(self, alpha: float) -> None:
        """There is nothing to interpolate."""
