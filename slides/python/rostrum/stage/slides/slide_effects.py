"""Animations by which one slide gives way to the next: manim-slides' Wipe and Zoom."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional

from rostrum.animations.animation import Animation
from rostrum.animations.composition import AnimationGroup
from rostrum.animations.transforms.fading import FadeIn, FadeOut
from rostrum.core.constants import LEFT

Keywords = Optional[Dict[str, Any]]


def _exchange(
    current: Optional[Iterable[Any]],
    future: Optional[Iterable[Any]],
    coming: Dict[str, Any],
    going: Dict[str, Any],
) -> List[Animation]:
    """Fades in each member of what comes, and out each member of what is there."""
    fades: List[Animation] = [FadeIn(mobject, **coming) for mobject in future or ()]
    fades += [FadeOut(mobject, **going) for mobject in current or ()]
    return fades


class Wipe(AnimationGroup):
    """What is there goes by `shift`, and what comes follows it."""

    def __init__(
        self,
        current: Optional[Iterable[Any]] = None,
        future: Optional[Iterable[Any]] = None,
        shift: Any = LEFT,
        fade_in_kwargs: Keywords = None,
        fade_out_kwargs: Keywords = None,
        **kwargs: Any,
    ) -> None:
        coming = {"shift": shift, **(fade_in_kwargs or {})}
        going = {"shift": shift, **(fade_out_kwargs or {})}
        super().__init__(*_exchange(current, future, coming, going), **kwargs)


class Zoom(AnimationGroup):
    """What is there grows and fades, what comes grows into its size; or the reverse."""

    def __init__(
        self,
        current: Optional[Iterable[Any]] = None,
        future: Optional[Iterable[Any]] = None,
        scale: float = 4.0,
        out: bool = False,
        fade_in_kwargs: Keywords = None,
        fade_out_kwargs: Keywords = None,
        **kwargs: Any,
    ) -> None:
        factors = (scale, 1 / scale) if out else (1 / scale, scale)
        coming = {"scale": factors[0], **(fade_in_kwargs or {})}
        going = {"scale": factors[1], **(fade_out_kwargs or {})}
        super().__init__(*_exchange(current, future, coming, going), **kwargs)
