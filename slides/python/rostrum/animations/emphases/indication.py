"""Animations that point at something and leave it as it was."""

from __future__ import annotations

from math import pi, sin
from typing import Any, Callable, List, Optional, Tuple

import numpy as np

from rostrum.animations.animation import EMPHASIS, Animation
from rostrum.animations.movement import Homotopy
from rostrum.animations.recipes.actors import actors_of, alone, with_opacity
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe
from rostrum.animations.recipes.state import turned
from rostrum.animations.transforms.transform import Transform
from rostrum.core.color import GREY, YELLOW
from rostrum.core.config import config
from rostrum.core.constants import UP
from rostrum.core.rate_functions import linear, smooth, there_and_back, wiggle
from rostrum.mobjects.mobject import Mobject

KEYS = 240
JUMP = 2.0**-20


class Indicate(Transform):
    """Larger and in another colour, there and back."""

    _role = EMPHASIS

    def __init__(
        self,
        mobject: Mobject,
        scale_factor: float = 1.2,
        color: Any = YELLOW,
        rate_func: Callable[[float], float] = there_and_back,
        **kwargs: Any,
    ) -> None:
        super().__init__(mobject, rate_func=rate_func, **kwargs)
        self.color = color
        self.scale_factor = scale_factor

    def create_target(self) -> Mobject:
        """A copy that is larger and of the colour."""
        return self.mobject.copy().scale(self.scale_factor).set_color(self.color)


class FocusOn(Transform):
    """A dot as large as the frame shrinks to a point, or to a mobject's centre: 2 s."""

    _role = EMPHASIS

    def __init__(
        self,
        focus_point: Any,
        opacity: float = 0.2,
        color: Any = GREY,
        run_time: float = 2,
        **kwargs: Any,
    ) -> None:
        from rostrum.mobjects.shapes import Dot

        self.color = color
        self.focus_point = focus_point
        self.opacity = opacity
        radius = config.frame_x_radius + config.frame_y_radius
        dot = Dot(radius=radius, stroke_width=0, fill_color=color, fill_opacity=0)
        kwargs.setdefault("remover", True)
        super().__init__(dot, run_time=run_time, **kwargs)

    def create_target(self) -> Mobject:
        """A dot of no size at the point."""
        from rostrum.mobjects.shapes import Dot

        target = Dot(radius=0)
        target.set_fill(self.color, opacity=self.opacity)
        target.move_to(self.focus_point)
        return target


class Wiggle(Animation):
    """Turns to and fro while it grows and shrinks: 2 s."""

    _role = EMPHASIS
    _also_stepping = ("get_scale_about_point", "get_rotate_about_point")

    def __init__(
        self,
        mobject: Mobject,
        scale_value: float = 1.1,
        rotation_angle: float = 0.02 * pi,
        n_wiggles: int = 6,
        scale_about_point: Any = None,
        rotate_about_point: Any = None,
        run_time: float = 2,
        **kwargs: Any,
    ) -> None:
        self.n_wiggles = n_wiggles
        self.rotate_about_point = rotate_about_point
        self.rotation_angle = rotation_angle
        self.scale_about_point = scale_about_point
        self.scale_value = scale_value
        super().__init__(mobject, run_time=run_time, **kwargs)

    def get_scale_about_point(self) -> Any:
        """What it grows from: its centre unless told otherwise."""
        given = self.scale_about_point
        return self.mobject.get_center() if given is None else given

    def get_rotate_about_point(self) -> Any:
        """What it turns about: its centre unless told otherwise."""
        given = self.rotate_about_point
        return self.mobject.get_center() if given is None else given

    def _recipes(self) -> Optional[List[Recipe]]:
        scale_about, turn_about = self.get_scale_about_point(), self.get_rotate_about_point()
        keys = []
        for step in range(KEYS + 1):
            progress = step / KEYS
            there = there_and_back(progress)
            factor = 1 + (self.scale_value - 1) * there
            angle = there * sin(self.n_wiggles * pi * progress) * self.rotation_angle
            turn = turned(angle, turn_about)
            origin = turn[:, :2] @ (np.asarray(scale_about)[:2] * (1 - factor)) + turn[:, 2]
            axes = (turn[:, :2] * factor).T.reshape(-1)
            keys.append((progress, (*axes.tolist(), *origin.tolist())))
        course = REVERSED if self.reverse_rate_function else FORWARD
        return [Recipe(actors_of(self.mobject, alone), placement_keys=keys, course=course)]

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> None:
        """Has a member be as far turned and as large as the progress says."""
        member, start, alpha = submobjects_and_alpha
        member.points = start.points
        factor = 1 + (self.scale_value - 1) * there_and_back(alpha)
        member.scale(factor, about_point=self.get_scale_about_point())
        angle = wiggle(alpha, self.n_wiggles) * self.rotation_angle
        member.rotate(angle, about_point=self.get_rotate_about_point())


class ApplyWave(Homotopy):
    """A wave runs through it from left to right: 2 s.

    `time_width` is the wave's length as a part of the mobject's width, `wave_func` the shape of
    half a ripple.
    """

    _role = EMPHASIS

    def __init__(
        self,
        mobject: Mobject,
        direction: Any = UP,
        amplitude: float = 0.2,
        wave_func: Callable[[float], float] = smooth,
        time_width: float = 1,
        ripples: int = 1,
        run_time: float = 2,
        **kwargs: Any,
    ) -> None:
        length = float(np.linalg.norm(direction)) or 1.0
        top = np.asarray(direction, dtype=float) * (amplitude / length)
        left, right = mobject.get_left()[0], mobject.get_right()[0]
        width = (right - left) or 1.0

        def homotopy(x: float, y: float, z: float, t: float) -> np.ndarray:
            front = (1 + time_width) * t
            place = ((x - left) / width - front + time_width) / time_width
            return np.array([x, y, z]) + height_of_wave(place, ripples, wave_func) * top

        super().__init__(homotopy, mobject, run_time=run_time, **kwargs)


def height_of_wave(place: float, ripples: int, shape: Callable[[float], float]) -> float:
    """How high the wave is at a place, from its end at 0 to its start at 1.

    Every ripple rises and falls, each to the side that the one before it was not on; what lies
    between the tops of two ripples is one stretch of the function, from top to bottom.
    """
    t = 1 - place
    if not 0 < t < 1:
        return 0.0
    halves = 2 * ripples
    half = int(t * halves)
    if half == 0:
        return shape(t * halves)
    if half == halves - 1:
        since = t - half / halves
        return (1 - shape(since * halves)) * (1 if ripples % 2 else -1)
    stretch = (half - 1) // 2
    since = t - (2 * stretch + 1) / halves
    return (1 - 2 * shape(since * ripples)) * (-1 if stretch % 2 else 1)


class Blink(Animation):
    """Shown and hidden in turn."""

    _role = EMPHASIS

    def __init__(
        self,
        mobject: Mobject,
        time_on: float = 0.5,
        time_off: float = 0.5,
        blinks: int = 1,
        hide_at_end: bool = False,
        **kwargs: Any,
    ) -> None:
        period = time_on + time_off
        length = period * blinks + (0 if hide_at_end else time_on)
        changes: List[Tuple[float, float]] = []
        for number in range(blinks):
            changes.append(((period * number + time_on) / length, 1.0))
            if number + 1 < blinks or not hide_at_end:
                changes.append((period * (number + 1) / length, 0.0))
        self._changes = changes
        kwargs.setdefault("run_time", length)
        kwargs.setdefault("rate_func", linear)
        super().__init__(mobject, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        keys = [(0.0, 0.0)]
        for time, pose in self._changes:
            keys += [(time - JUMP, 1 - pose), (time, pose)]
        actors = actors_of(
            self.mobject,
            lambda figure: [
                figure.with_style(with_opacity(figure.style, opacity)) for opacity in (1, 0)
            ],
        )
        return [Recipe(actors, pose_keys=keys, window=(0.0, 1.0))]

    def interpolate_mobject(self, alpha: float) -> None:
        """Shows or hides it."""
        if self._plan is not None:
            super().interpolate_mobject(alpha)
            return
        hidden = [pose for time, pose in self._changes if time <= self.rate_func(alpha)]
        self.mobject.set_opacity(1 - (hidden[-1] if hidden else 0.0))
