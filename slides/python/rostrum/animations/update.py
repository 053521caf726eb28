"""Animations that are functions of the talk."""

from __future__ import annotations

from typing import Any, Callable

from rostrum.animations.animation import Animation
from rostrum.mobjects.mobject import Mobject


class UpdateFromFunc(Animation):
    """A function of the mobject is called at each moment."""

    def __init__(
        self,
        mobject: Mobject,
        update_function: Callable[..., Any],
        suspend_mobject_updating: bool = False,
        **kwargs: Any,
    ) -> None:
        self.update_function = update_function
        super().__init__(mobject, suspend_mobject_updating=suspend_mobject_updating, **kwargs)

    def interpolate_mobject(self, alpha: float) -> None:
        """Calls it."""
        self.update_function(self.mobject)


class UpdateFromAlphaFunc(UpdateFromFunc):
    """The same with the progress as the second argument."""

    def interpolate_mobject(self, alpha: float) -> None:
        """Calls it."""
        self.update_function(self.mobject, self.rate_func(alpha))


class MaintainPositionRelativeTo(Animation):
    """The mobject goes where another one goes."""

    def __init__(self, mobject: Mobject, tracked_mobject: Mobject, **kwargs: Any) -> None:
        self.tracked_mobject = tracked_mobject
        self.diff = mobject.get_center() - tracked_mobject.get_center()
        super().__init__(mobject, **kwargs)

    def interpolate_mobject(self, alpha: float) -> None:
        """Moves it to where it is to be now."""
        wanted = self.tracked_mobject.get_center() + self.diff
        self.mobject.shift(wanted - self.mobject.get_center())
