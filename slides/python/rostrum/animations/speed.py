"""ChangeSpeed: an animation in another time of its own."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, Callable, Dict, List, Optional

from rostrum.animations.animation import Animation
from rostrum.animations.preparing import prepare_animation
from rostrum.animations.recipes.state import clamp
from rostrum.mobjects.updating import takes_time


class Stretch:
    """What happens of the animation while the speed goes from one value to another.

    The square of the speed changes evenly in time squared, as in Manim: x seconds after the begin
    (to^2 - from^2) x^2 / 4 + from x has happened, and 1 at 2 / (from + to), all for a stretch of
    length 1.
    """

    __slots__ = ("place", "length", "slow", "fast", "start", "seconds")

    def __init__(self, place: float, end: float, slow: float, fast: float, start: float) -> None:
        self.place = place
        self.length = end - place
        self.fast = fast
        self.slow = slow
        self.start = start
        self.seconds = self.length * 2 / (slow + fast)

    def at(self, time: float) -> float:
        """How much has happened at a time, of which the whole at its own speed takes 1."""
        x = (time - self.start) / self.length
        square = (self.fast**2 - self.slow**2) * x * x / 4
        return (square + self.slow * x) * self.length + self.place


def stretches_of(speedinfo: Dict[float, float]) -> List[Stretch]:
    """The stretches between the places at which speeds are given."""
    speeds = dict(sorted(speedinfo.items()))
    if 0 not in speeds:
        speeds = {0: 1, **speeds}
    if 1 not in speeds:
        speeds[1] = list(speeds.values())[-1]
    places = list(speeds.items())
    stretches: List[Stretch] = []
    start = 0.0
    for (place, slow), (end, fast) in zip(places, places[1:]):
        if slow + fast <= 0:
            raise ValueError(f"The speed is 0 from {place} on, which would take for ever")
        stretches.append(Stretch(place, end, slow, fast, start))
        start += stretches[-1].seconds
    return stretches


class ChangeSpeed(Animation):
    """Speeds by how much has happened: {0.3: 1, 0.5: 0.2} is at its own speed until 0.3 of it, and
    slows down to a fifth of that until one half.  The run time follows from them."""

    dt = 0.0
    is_changing_dt = False

    def __init__(
        self,
        anim: Any,
        speedinfo: Dict[float, float],
        rate_func: Optional[Callable[[float], float]] = None,
        affects_speed_updaters: bool = True,
        **kwargs: Any,
    ) -> None:
        self.anim: Any = prepare_animation(anim)
        self.affects_speed_updaters = affects_speed_updaters
        self.speedinfo = speedinfo
        if affects_speed_updaters:
            ChangeSpeed.is_changing_dt = True
        self._stretches = stretches_of(speedinfo)
        self._starts = [stretch.start for stretch in self._stretches]
        self._whole = self._stretches[-1].start + self._stretches[-1].seconds
        own = self.anim.rate_func if rate_func is None else rate_func
        self._happened = 0.0
        self.anim.set_rate_func(lambda t: self._happens(own(t)))
        super().__init__(
            self.anim.mobject,
            rate_func=own,
            run_time=self._whole * self.anim.run_time,
            **kwargs,
        )

    def get_scaled_total_time(self) -> float:
        """How many times as long it takes as the animation itself."""
        return self._whole

    def _happens(self, progress: float) -> float:
        time = clamp(progress) * self._whole
        stretch = self._stretches[max(bisect_right(self._starts, time) - 1, 0)]
        return min(stretch.at(time), 1.0)

    def _played_as(self) -> Animation:
        """The animation whose speed is changed."""
        return self.anim

    @classmethod
    def add_updater(
        cls,
        mobject: Any,
        update_function: Callable[..., Any],
        index: Optional[int] = None,
        call_updater: bool = False,
    ) -> None:
        """An updater for which time passes as fast as for the animation."""
        function = update_function
        if takes_time(update_function):

            def function(m: Any, dt: float) -> Any:
                return update_function(m, cls.dt if cls.is_changing_dt else dt)

        mobject.add_updater(function, index=index, call_updater=call_updater)

    def _setup_scene(self, scene: Any) -> None:
        self.anim._setup_scene(scene)

    def begin(self) -> None:
        """Begins the animation."""
        self.anim.begin()

    def interpolate(self, alpha: float) -> None:
        """Steps the animation, and says how fast time passes for its updaters."""
        if self.affects_speed_updaters:
            happened = self._happens(self.rate_func(alpha))
            ChangeSpeed.dt = (happened - self._happened) * self.anim.run_time
            self._happened = happened
        self.anim.interpolate(alpha)

    def update_mobjects(self, dt: float) -> None:
        """Of the animation."""
        self.anim.update_mobjects(dt)

    def finish(self) -> None:
        """Ends the animation."""
        ChangeSpeed.is_changing_dt = False
        self.anim.finish()

    def clean_up_from_scene(self, scene: Any) -> None:
        """Of the animation."""
        self.anim.clean_up_from_scene(scene)
