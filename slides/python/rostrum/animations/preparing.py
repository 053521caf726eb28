"""What else a play takes for an animation, and what stands in for one."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Iterator

from rostrum.animations.animation import ENTER, Animation
from rostrum.mobjects.groups import Group
from rostrum.mobjects.mobject import Mobject


class Add(Animation):
    """Puts mobjects on the slide, and takes no time unless told otherwise."""

    _role = ENTER

    def __init__(self, *mobjects: Mobject, run_time: float = 0.0, **kwargs: Any) -> None:
        one = mobjects[0] if len(mobjects) == 1 else Group(*mobjects)
        super().__init__(one, run_time=run_time, introducer=True, **kwargs)


def prepare_animation(animation: Any) -> Animation:
    """The animation itself, or the one that a chain of `.animate` says.

    Raises TypeError for anything else.
    """
    if isinstance(animation, Animation):
        return animation
    build = None if isinstance(animation, type) else getattr(type(animation), "build", None)
    if build is not None and not isinstance(animation, Mobject):
        return animation.build()
    raise TypeError(f"Object {animation} cannot be converted to an animation")


def override_animation(
    animation_class: type,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Marks a method of a mobject's class as what is played in place of an animation of it."""

    def mark(function: Callable[..., Any]) -> Callable[..., Any]:
        function._override_animation = animation_class  # type: ignore[attr-defined]
        return function

    return mark


def flattened(arguments: Iterable[Any]) -> Iterator[Any]:
    """What was given one by one or in lists and generators, one by one.

    A mobject is one thing, though it can be iterated over.
    """
    for argument in arguments:
        if isinstance(argument, (Animation, Mobject, str)) or hasattr(argument, "build"):
            yield argument
        elif hasattr(argument, "__iter__"):
            yield from flattened(argument)
        else:
            yield argument
