"""Animations by which a path is drawn from its start, and the reverse."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from rostrum.animations.animation import EMPHASIS, ENTER, LEAVE, Animation
from rostrum.animations.recipes.actors import actors_of, alone, draw_as_ours
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe

ExtentKeys = Tuple[Tuple[float, float, float], ...]


class ShowPartial(Animation):
    """A part of the path is seen: `_get_bounds` says which, at a progress."""

    _role = ENTER
    _also_stepping = ("_get_bounds",)

    def __init__(self, mobject: Any, **kwargs: Any) -> None:
        if not callable(getattr(mobject, "pointwise_become_partial", None)):
            raise NotImplementedError("This animation is not defined for this Mobject.")
        super().__init__(mobject, **kwargs)

    def _get_bounds(self, alpha: float) -> Tuple[float, float]:
        raise NotImplementedError("Please use Create or ShowPassingFlash")

    def _extent_keys(self) -> Optional[ExtentKeys]:
        """The bounds at the progresses between which they change evenly."""
        return None

    def _recipes(self) -> Optional[List[Recipe]]:
        keys = self._extent_keys()
        if keys is None or not draw_as_ours(self.mobject._leaves(), "pointwise_become_partial"):
            return None
        course = REVERSED if self.reverse_rate_function else FORWARD
        return [Recipe(actors_of(self.mobject, alone), extent_keys=keys, course=course)]

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> None:
        """Has a member show the part that is seen at a progress of its own."""
        member, start, alpha = submobjects_and_alpha
        member.pointwise_become_partial(start, *self._get_bounds(alpha))


class Create(ShowPartial):
    """Draws the path from its start, part after part."""

    def __init__(
        self, mobject: Any, lag_ratio: float = 1.0, introducer: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(mobject, lag_ratio=lag_ratio, introducer=introducer, **kwargs)

    def _get_bounds(self, alpha: float) -> Tuple[float, float]:
        return 0, alpha

    def _extent_keys(self) -> Optional[ExtentKeys]:
        return (0.0, 0.0, 0.0), (1.0, 0.0, 1.0)


class Uncreate(Create):
    """The same backwards; the mobject leaves the slide."""

    _role = LEAVE

    def __init__(
        self,
        mobject: Any,
        reverse_rate_function: bool = True,
        remover: bool = True,
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("introducer", False)
        super().__init__(
            mobject, reverse_rate_function=reverse_rate_function, remover=remover, **kwargs
        )


class ShowPassingFlash(ShowPartial):
    """A part of the path runs along it; the mobject is not on the slide afterwards.

    `time_width` is how long that part is, as a part of the path.
    """

    _role = EMPHASIS

    def __init__(self, mobject: Any, time_width: float = 0.1, **kwargs: Any) -> None:
        self.time_width = time_width
        kwargs.setdefault("remover", True)
        kwargs.setdefault("introducer", True)
        super().__init__(mobject, **kwargs)
        self._whole: List[Tuple[Any, Any]] = []

    def _get_bounds(self, alpha: float) -> Tuple[float, float]:
        end = (1 + self.time_width) * alpha
        return max(end - self.time_width, 0), min(end, 1)

    def _extent_keys(self) -> Optional[ExtentKeys]:
        width = self.time_width
        turns = sorted({0.0, width / (1 + width), 1 / (1 + width), 1.0})
        return tuple((turn, *self._get_bounds(turn)) for turn in turns)

    def begin(self) -> None:
        """Keeps what the mobject looks like as a whole."""
        self._whole = [(leaf, leaf._snapshot()) for leaf in self.mobject._leaves()]
        super().begin()

    def clean_up_from_scene(self, scene: Any) -> None:
        """The mobject is whole again, off the slide."""
        super().clean_up_from_scene(scene)
        for leaf, figure in self._whole:
            leaf._show(figure)
