"""SpiralIn: members come in around the group's centre."""

from __future__ import annotations

from math import pi
from typing import Any, List, Optional

from rostrum.animations.animation import ENTER, Animation
from rostrum.animations.recipes.actors import actors_of
from rostrum.animations.recipes.paths import turned_about
from rostrum.animations.recipes.recipe import Recipe

KEYS = 480


class SpiralIn(Animation):
    """On a spiral of one turn, from `scale_factor` times as far away; members fade in on a part of
    the way."""

    _role = ENTER

    def __init__(
        self, shapes: Any, scale_factor: float = 8, fade_in_fraction: float = 0.3, **kwargs: Any
    ) -> None:
        self.fade_in_fraction = fade_in_fraction
        self.scale_factor = scale_factor
        self.shape_center = shapes.get_center()
        kwargs.setdefault("introducer", True)
        super().__init__(shapes, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        return [self._coming(member) for member in self.mobject]

    def _coming(self, member: Any) -> Recipe:
        # Manim turns the members back about the means of their points.
        end = member.get_center_of_mass()
        start = end + (member.get_center() - self.shape_center) * self.scale_factor
        keys = []
        for step in range(KEYS + 1):
            progress = step / KEYS
            way = start + (end - start) * progress
            place = turned_about(way, self.shape_center, 2 * pi * progress)
            keys.append((progress, (1.0, 0.0, 0.0, 1.0, *(place - end)[:2].tolist())))
        return Recipe(
            actors_of(
                member, lambda figure: [figure.with_style(figure.style.faded(0.0)), figure]
            ),
            pose_keys=((0.0, 0.0), (self.fade_in_fraction, 1.0)),
            placement_keys=keys,
            window=(0.0, 1.0),
        )

    def interpolate_mobject(self, alpha: float) -> None:
        """Has each member be on its way from its start."""
        if self._plan is None:
            self._plan = self._recipes()
        super().interpolate_mobject(alpha)
