"""TransformAnimations: one animation becomes another while both go on."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from rostrum.animations.animation import Animation
from rostrum.animations.recipes.recipe import Recipe
from rostrum.animations.transforms.transform import Transform
from rostrum.core.rate_functions import smooth, squish_rate_func


class TransformAnimations(Transform):
    """The mobject of the first goes over into that of the second, both as their animations have
    them at each moment."""

    def __init__(
        self,
        start_anim: Animation,
        end_anim: Animation,
        rate_func: Callable[[float], float] = squish_rate_func(smooth),
        run_time: Optional[float] = None,
        **kwargs: Any,
    ) -> None:
        self.end_anim = end_anim
        self.start_anim = start_anim
        length = max(start_anim.run_time, end_anim.run_time) if run_time is None else run_time
        super().__init__(
            start_anim.mobject.copy(),
            end_anim.mobject,
            rate_func=rate_func,
            run_time=length,
            **kwargs,
        )

    def _recipes(self) -> Optional[List[Recipe]]:
        return None

    def _prepare_target(self) -> None:
        for each in (self.start_anim, self.end_anim):
            each.set_run_time(self.run_time)
            each.begin()

    def interpolate(self, alpha: float) -> None:
        """Steps both, and goes from one to the other."""
        self.start_anim.interpolate(alpha)
        self.end_anim.interpolate(alpha)
        self.starting_mobject = self.start_anim.mobject.copy()
        self.target_copy = self.end_anim.mobject.copy()
        self.starting_mobject.align_data(self.target_copy)
        self.mobject.become(self.starting_mobject)
        super().interpolate(alpha)
