"""Animations that start one after the other, each before the one before it has ended."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

from rostrum.animations.composition import AnimationGroup
from rostrum.mobjects.mobject import Mobject

DEFAULT_LAGGED_START_LAG_RATIO = 0.05


class LaggedStart(AnimationGroup):
    """Each starts when a twentieth of the one before has passed, unless told otherwise."""

    def __init__(
        self,
        *animations: Any,
        lag_ratio: float = DEFAULT_LAGGED_START_LAG_RATIO,
        **kwargs: Any,
    ) -> None:
        super().__init__(*animations, lag_ratio=lag_ratio, **kwargs)


class LaggedStartMap(LaggedStart):
    """LaggedStart of what is made of each member of a mobject: 2 s in all.

    `arg_creator` yields the arguments that the animation is made with, of a member.
    """

    def __init__(
        self,
        animation_class: Optional[Callable[..., Any]] = None,
        mobject: Optional[Mobject] = None,
        arg_creator: Optional[Callable[[Mobject], Sequence[Any]]] = None,
        run_time: float = 2,
        **kwargs: Any,
    ) -> None:
        make = kwargs.pop("AnimationClass", animation_class)
        of_each = {name: value for name, value in kwargs.items() if name != "lag_ratio"}
        arguments = [
            arg_creator(member) if arg_creator is not None else (member,)
            for member in (() if mobject is None else mobject.split())
        ]
        animations = [make(*argument, **of_each) for argument in arguments] if make else []
        super().__init__(*animations, run_time=run_time, **kwargs)
