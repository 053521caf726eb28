"""Functions that give mobjects updaters."""

from __future__ import annotations

import inspect
from typing import Any, Callable

import numpy as np

from rostrum.animations.animation import Animation
from rostrum.animations.recipes.state import clamp
from rostrum.core.constants import DEGREES, RIGHT
from rostrum.mobjects.mobject import Mobject


def assert_is_mobject_method(method: Any) -> None:
    """Raises an AssertionError for anything but a method of a mobject."""
    assert inspect.ismethod(method) and isinstance(method.__self__, Mobject)


def always(method: Any, *args: Any, **kwargs: Any) -> Any:
    """Has a method of a mobject be called at each moment."""
    assert_is_mobject_method(method)
    function = method.__func__
    return method.__self__.add_updater(lambda mobject: function(mobject, *args, **kwargs))


def f_always(method: Any, *arg_generators: Callable[[], Any], **kwargs: Any) -> Any:
    """The same with arguments that functions yield."""
    assert_is_mobject_method(method)
    function = method.__func__

    def update(mobject: Any) -> None:
        function(mobject, *(make() for make in arg_generators), **kwargs)

    return method.__self__.add_updater(update)


def always_redraw(func: Callable[[], Any]) -> Any:
    """The mobject that a function makes, made again at each moment."""
    made = func()
    # As in Manim, a copy of it has the mobject itself made anew.
    made.add_updater(lambda mobject: made.become(func()))
    return made


def always_shift(mobject: Any, direction: Any = RIGHT, rate: float = 0.1) -> Any:
    """Has it go in a direction, so many units a second."""
    way = np.asarray(direction, dtype=float)
    unit = way / (np.linalg.norm(way) or 1.0)
    return mobject.add_updater(lambda m, dt: m.shift(dt * rate * unit))


def always_rotate(mobject: Any, rate: float = 20 * DEGREES, **kwargs: Any) -> Any:
    """Has it turn, so many radians a second."""
    return mobject.add_updater(lambda m, dt: m.rotate(dt * rate, **kwargs))


def turn_animation_into_updater(animation: Any, cycle: bool = False, **kwargs: Any) -> Any:
    """Has an animation happen while time passes, once or again and again."""
    mobject = animation.mobject
    animation.total_time = 0.0
    animation.suspend_mobject_updating = False
    animation.begin()

    def update(m: Any, dt: float) -> None:
        progress = animation.total_time / animation.get_run_time()
        if not cycle and progress >= 1:
            animation.finish()
            m.remove_updater(update)
            return
        animation.total_time += dt
        animation.interpolate(progress % 1 if cycle else clamp(progress))
        animation.update_mobjects(dt)

    mobject.add_updater(update)
    return mobject


def cycle_animation(animation: Animation, **kwargs: Any) -> Any:
    """Has an animation happen again and again while time passes."""
    return turn_animation_into_updater(animation, cycle=True, **kwargs)
