"""Mobject: a thing that a talk shows. What it can do is in the classes that it is made of, from
`state` on, each with one idea."""

from __future__ import annotations

import functools
import types
from typing import Any, Callable, Dict, Optional

from ..core.color import ManimColor
from ..core.warnings import warn
from .animate import Always, AnimationBuilder, override_animate
from .coloring import Colored
from .forms import EMPTY

__all__ = ["Mobject", "override_animate"]

_WHITE = ManimColor("#FFFFFF")


class MultiAnimationOverrideException(Exception):
    """Raised where two methods of a class would animate the same thing."""


class Mobject(Colored):
    """color: a colour, or several. name: what it is called. target: see MoveToTarget. z_index:
    what has a higher one is drawn over what has a lower one."""

    animation_overrides: Dict[Any, Callable] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        inherited: Dict[Any, Callable] = {}
        for base in cls.__mro__[:0:-1]:
            inherited.update(vars(base).get("animation_overrides", {}))
        cls.animation_overrides = inherited
        for method in vars(cls).values():
            animated = getattr(method, "_override_animation", None)
            if animated is not None:
                cls.animation_overrides.pop(animated, None)
        for method in list(vars(cls).values()):
            animated = getattr(method, "_override_animation", None)
            if animated is not None:
                cls.add_animation_override(animated, method)
        cls._original__init__ = cls.__init__  # type: ignore[attr-defined]

    def __init__(self, color: Any = _WHITE, name: Optional[str] = None, dim: int = 3,
                 target: Any = None, z_index: float = 0, **unknown: Any) -> None:
        for keyword in unknown:
            warn(f"{type(self).__name__} has no keyword {keyword}, which does nothing.")
        self.name = type(self).__name__ if name is None else name
        self.dim, self.target, self.z_index = dim, target, z_index
        self.submobjects, self.updaters, self.updating_suspended = [], [], False
        self._init_color(color)
        # A talk's classes override these, and rely on that order.
        for step in (self.reset_points, self.generate_points, self.init_colors):
            step()

    def _init_color(self, color: Any) -> None:
        self.color = ManimColor.parse(color)

    def reset_points(self) -> None:
        self._set_form(EMPTY)

    def generate_points(self) -> Any:
        """Is overridden by classes that make their points here."""

    def init_colors(self) -> Any:
        """Is overridden by classes that have colours of their own."""

    @classmethod
    def set_default(cls, **kwargs: Any) -> None:
        """Has all that is made from now on have these keywords; without any, as at first."""
        if not kwargs:
            cls.__init__ = cls._original__init__  # type: ignore
            return
        before = cls.__init__

        @functools.wraps(before)
        def with_defaults(self: Any, *args: Any, **given: Any) -> None:
            before(self, *args, **{**kwargs, **given})

        cls.__init__ = with_defaults  # type: ignore

    @classmethod
    def animation_override_for(cls, animation_class: Any) -> Optional[Callable]:
        """Gives the method that stands in for an animation of this class, if there is one."""
        return cls.animation_overrides.get(animation_class)

    @classmethod
    def add_animation_override(cls, animation_class: Any, override_func: Callable) -> None:
        known = cls.animation_overrides.get(animation_class)
        if known is not None:
            raise MultiAnimationOverrideException(
                f"The animation {animation_class.__name__} for {cls.__name__} is overridden by "
                f"more than one method: {known.__qualname__} and {override_func.__qualname__}.")
        cls.animation_overrides[animation_class] = override_func

    @property
    def animate(self) -> Any:
        """Says with its verbs what is animated: play(square.animate.shift(RIGHT))."""
        return AnimationBuilder(self)

    @property
    def always(self) -> Any:
        """Has its verbs be called at each moment: label.always.next_to(dot, UP)."""
        return Always(self)

    def get_image(self, camera: Any = None) -> None:
        """Would draw it, in Manim; here nothing is drawn while a talk is recorded."""

    def show(self, camera: Any = None) -> None:
        """Would open a picture of it, in Manim."""

    def save_image(self, name: Optional[str] = None) -> None:
        """Would write a picture of it, in Manim; here no file is written."""

    def __repr__(self) -> str:
        return str(self.name)

    def __getattr__(self, attr: str) -> Any:
        # Manim makes get_ and set_ of every attribute that has none of its own.
        if attr.startswith("get_"):
            wanted = attr[4:]
            return types.MethodType(lambda self: getattr(self, wanted), self)
        if attr.startswith("set_"):
            wanted = attr[4:]

            def set_it(self: Any, value: Any) -> Any:
                setattr(self, wanted, value)
                return self

            return types.MethodType(set_it, self)
        raise AttributeError(f"{type(self).__name__} object has no attribute '{attr}'")
