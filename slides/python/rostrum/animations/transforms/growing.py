"""Animations by which a mobject grows out of a point."""

from __future__ import annotations

from math import pi
from typing import Any, List, Optional

from rostrum.animations.animation import ENTER
from rostrum.animations.recipes.actors import actors_of, at_a_point, recolored
from rostrum.animations.recipes.paths import recipe_path, spiral_path
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe
from rostrum.animations.transforms.transform import Transform
from rostrum.core.color import ManimColor
from rostrum.mobjects.figure import Figure
from rostrum.mobjects.mobject import Mobject


class GrowFromPoint(Transform):
    """The mobject grows out of a point, of the colour `point_color` where that is given."""

    _role = ENTER
    _also_stepping = ("create_target",)

    def __init__(
        self, mobject: Mobject, point: Any, point_color: Any = None, **kwargs: Any
    ) -> None:
        self.point = point.get_center() if isinstance(point, Mobject) else point
        self.point_color = point_color
        kwargs.setdefault("introducer", True)
        super().__init__(mobject, **kwargs)

    def create_target(self) -> Mobject:
        """The mobject as it is."""
        return self.mobject

    def create_starting_mobject(self) -> Mobject:
        """A copy that is as small as a point."""
        return self._in_its_color(super().create_starting_mobject().scale(0).move_to(self.point))

    def _in_its_color(self, start: Mobject) -> Mobject:
        return start if self.point_color is None else start.set_color(self.point_color)

    def _prepare_target(self) -> None:
        if self._is_stepped() or recipe_path(self.path_func) is None:
            super()._prepare_target()

    def _first_look(self, leaf: Any, figure: Figure) -> Figure:
        style = figure.style
        if self.point_color is not None:
            style = recolored(style, ManimColor(self.point_color).to_rgb().tolist())
        return at_a_point(figure, self.point).with_style(style)

    def _recipes(self) -> Optional[List[Recipe]]:
        way = recipe_path(self.path_func)
        if way is None:
            return None
        actors = actors_of(self.mobject, lambda figure: [figure, figure])
        for actor in actors:
            actor.poses[0] = self._first_look(actor.leaf, actor.poses[1])
        course = REVERSED if self.reverse_rate_function else FORWARD
        return [Recipe(actors, path=way[0], angle=way[1], course=course)]


class GrowFromCenter(GrowFromPoint):
    """Out of its centre."""

    def __init__(self, mobject: Mobject, point_color: Any = None, **kwargs: Any) -> None:
        super().__init__(mobject, mobject.get_center(), point_color=point_color, **kwargs)


class GrowFromEdge(GrowFromPoint):
    """Out of the point of its box in a direction, such as DOWN or UL."""

    def __init__(
        self, mobject: Mobject, edge: Any, point_color: Any = None, **kwargs: Any
    ) -> None:
        point = mobject.get_critical_point(edge)
        super().__init__(mobject, point, point_color=point_color, **kwargs)


class GrowArrow(GrowFromPoint):
    """Out of the arrow's start, its stroke as wide as its length allows."""

    def __init__(self, arrow: Mobject, point_color: Any = None, **kwargs: Any) -> None:
        super().__init__(arrow, arrow.get_start(), point_color=point_color, **kwargs)

    def create_starting_mobject(self) -> Mobject:
        """A copy that is as small as a point, tips and all."""
        start: Any = self.mobject.copy()
        return self._in_its_color(start.scale(0, scale_tips=True, about_point=self.point))

    def _first_look(self, leaf: Any, figure: Figure) -> Figure:
        look = super()._first_look(leaf, figure)
        if leaf is self.mobject and hasattr(leaf, "max_stroke_width_to_length_ratio"):
            look = look.with_style(look.style.replaced(stroke_width=0.0))
        return look


class SpinInFromNothing(GrowFromCenter):
    """Out of its centre, while it turns by the angle."""

    def __init__(
        self, mobject: Mobject, angle: float = pi / 2, point_color: Any = None, **kwargs: Any
    ) -> None:
        self.angle = angle
        kwargs.setdefault("path_func", spiral_path(angle))
        super().__init__(mobject, point_color=point_color, **kwargs)
