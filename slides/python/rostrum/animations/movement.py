"""Animations that move points by a function of progress."""

from __future__ import annotations

from math import ceil
from typing import Any, Callable, Dict, List, Optional

import numpy as np

from rostrum import library
from rostrum.animations.animation import Animation
from rostrum.animations.recipes.actors import actors_of, alone, draw_as_ours
from rostrum.animations.recipes.recipe import Actor, Recipe
from rostrum.animations.recipes.state import are_numbers
from rostrum.core.rate_functions import linear

SAMPLES_PER_SECOND = 60
# Handles are brought that near to their anchors before a function is applied: what it does to
# them is then what it does to directions.
HANDLE_FACTOR = 0.01


def samples_of(run_time: float) -> int:
    """As many samples as Manim draws frames."""
    return max(int(ceil(run_time * SAMPLES_PER_SECOND)), 2)


def with_handles(points: np.ndarray, factor: float) -> np.ndarray:
    """Curves with their handles so many times as far from their anchors."""
    curves = points.reshape(-1, 4, 3).copy()
    curves[:, 1] = curves[:, 0] + (curves[:, 1] - curves[:, 0]) * factor
    curves[:, 2] = curves[:, 3] + (curves[:, 2] - curves[:, 3]) * factor
    return curves.reshape(-1, 3)


class Homotopy(Animation):
    """Each point (x, y, z) is where the function of x, y, z and the progress says: 3 s."""

    _also_stepping = ("function_at_time_t",)

    def __init__(
        self,
        homotopy: Callable[[float, float, float, float], Any],
        mobject: Any,
        run_time: float = 3,
        apply_function_kwargs: Optional[Dict[str, Any]] = None,
        **kwargs: Any,
    ) -> None:
        self.homotopy: Callable[..., Any] = homotopy
        self.apply_function_kwargs = apply_function_kwargs or {}
        super().__init__(mobject, run_time=run_time, **kwargs)

    def function_at_time_t(self, t: float) -> Callable[[Any], Any]:
        """The function of a point at a progress."""
        return lambda point: self.homotopy(*point, t)

    def _mapped(self, points: np.ndarray, progress: float) -> np.ndarray:
        function = self.function_at_time_t(progress)
        return np.array([function(point) for point in points], dtype=float)

    def _recipes(self) -> Optional[List[Recipe]]:
        leaves = self.mobject._leaves()
        if self.apply_function_kwargs or not draw_as_ours(leaves, "apply_function"):
            return None
        count = samples_of(self.run_time)
        progresses = [index / count for index in range(count + 1)]
        actors = []
        for leaf in leaves:
            figure = leaf._snapshot()
            points = figure.points()
            if len(points) % 4:
                return None
            near = with_handles(points, HANDLE_FACTOR)
            poses = [
                figure.with_points(with_handles(self._mapped(near, each), 1 / HANDLE_FACTOR))
                for each in progresses
            ]
            actors.append(Actor(leaf, poses))
        keys = [(progress, float(index)) for index, progress in enumerate(progresses)]
        return [Recipe(actors, pose_keys=keys)]

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> None:
        """Has a member be where the function says."""
        member, start, alpha = submobjects_and_alpha
        member.points = start.points
        member.apply_function(self.function_at_time_t(alpha), **self.apply_function_kwargs)


class SmoothedVectorizedHomotopy(Homotopy):
    """The same with smooth paths through where the anchors are."""

    def _recipes(self) -> Optional[List[Recipe]]:
        return None

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> None:
        """Has a member be where the function says, and smooth."""
        super().interpolate_submobject(*submobjects_and_alpha)
        submobjects_and_alpha[0].make_smooth()


class ComplexHomotopy(Homotopy):
    """The same with a function of complex numbers."""

    def __init__(
        self, complex_homotopy: Callable[[complex, float], complex], mobject: Any, **kwargs: Any
    ) -> None:
        def homotopy(x: float, y: float, z: float, t: float) -> Any:
            value = complex_homotopy(complex(x, y), t)
            return value.real, value.imag, z

        super().__init__(homotopy, mobject, **kwargs)


class PhaseFlow(Animation):
    """Each point goes as fast as the function of where it is says."""

    def __init__(
        self,
        function: Callable[[Any], Any],
        mobject: Any,
        virtual_time: float = 1,
        suspend_mobject_updating: bool = False,
        rate_func: Callable[[float], float] = linear,
        **kwargs: Any,
    ) -> None:
        self.function = function
        self.virtual_time = virtual_time
        self.last_alpha: Optional[float] = None
        super().__init__(
            mobject,
            suspend_mobject_updating=suspend_mobject_updating,
            rate_func=rate_func,
            **kwargs,
        )

    def interpolate_mobject(self, alpha: float) -> None:
        """Goes on from where the last step ended."""
        if self.last_alpha is not None:
            progress = self.rate_func(alpha) - self.rate_func(self.last_alpha)
            seconds = self.virtual_time * progress
            self.mobject.apply_function(lambda point: point + seconds * self.function(point))
        self.last_alpha = alpha


class MoveAlongPath(Animation):
    """The mobject's centre goes along a path, at an even speed."""

    def __init__(
        self,
        mobject: Any,
        path: Any,
        suspend_mobject_updating: Optional[bool] = False,
        **kwargs: Any,
    ) -> None:
        self.path = path
        super().__init__(
            mobject, suspend_mobject_updating=bool(suspend_mobject_updating), **kwargs
        )

    def _recipes(self) -> Optional[List[Recipe]]:
        points = self.path.points
        is_path = len(points) > 3 and are_numbers(points)
        if not is_path or not draw_as_ours([self.path], "point_from_proportion"):
            return None
        count = max(samples_of(self.run_time), 120)
        progresses = [index / count for index in range(count + 1)]
        places = library.points_from_proportions(points, progresses)
        ways = (places - self.mobject.get_center())[:, :2].tolist()
        keys = [
            (progress, (1.0, 0.0, 0.0, 1.0, x, y)) for progress, (x, y) in zip(progresses, ways)
        ]
        return [Recipe(actors_of(self.mobject, alone), placement_keys=keys, window=(0.0, 1.0))]

    def interpolate_mobject(self, alpha: float) -> None:
        """Moves the mobject to where the path is at that progress."""
        if self._plan is not None:
            super().interpolate_mobject(alpha)
            return
        self.mobject.move_to(self.path.point_from_proportion(self.rate_func(alpha)))
