"""The parts of a play: its animations as a tree, with their times in the deck.

A part's progress is that of its parent's own time, or, at the top, of the play's.  Drivers say the
same to a deck.
"""

from __future__ import annotations

from typing import Any, Iterator, List, Optional

from rostrum.animations.composition import AnimationGroup, Span, Succession
from rostrum.animations.recipes.recipe import FORWARD, MIRRORED, REVERSED, Recipe
from rostrum.core.rate_functions import linear
from rostrum.stage.recording.recorder import Recorder
from rostrum.stage.recording.timeline import later

HALVINGS = 60


class Part:
    """One animation of a play; `inner` is what it plays, where it is only a wrapper."""

    def __init__(self, animation: Any, begin: float, parent: Optional[Part], span: Span) -> None:
        self.animation = animation
        self.inner = animation._played_as()
        self.begin = begin
        self.parent = parent
        self.span = span
        self.recipes: List[int] = []
        self.is_followed = False
        self._driver: Optional[int] = None
        self.children: List[Part] = []
        self.length = 0.0
        if isinstance(self.inner, AnimationGroup) and not self.inner._is_stepped():
            self.length = self.inner.max_end_time
            self.children = [
                Part(each.child, begin, self, each) for each in self.inner._spans
            ]

    def tree(self) -> Iterator[Part]:
        """Itself, then all of its children, depth first."""
        yield self
        for child in self.children:
            yield from child.tree()

    # --- Times. ---

    def progress(self, time: float) -> float:
        """How far it is at a time of the deck, in [0, 1]."""
        if self.parent is None:
            return self.span.progress(time - self.begin)
        return self.span.progress(self.parent.own_time(time))

    def own_time(self, time: float) -> float:
        """What a group's own time is at a time of the deck."""
        return float(self.inner.rate_func(self.progress(time))) * self.length

    def when(self, own_time: float, run_time: float) -> float:
        """When the own time is that, for the first time.

        By halving, but for linear ones, since rate functions have no inverse that is known.
        """
        if self.inner.rate_func is linear and self.length > 0:
            share = min(max(own_time / self.length, 0.0), 1.0)
            time = self.span.start + share * (self.span.end - self.span.start)
            if self.parent is not None:
                return self.parent.when(time, run_time)
            return later(self.begin, time)
        before, after = self.begin, self.begin + run_time
        if self.own_time(before) >= own_time:
            return self.begin
        for _ in range(HALVINGS):
            middle = (before + after) / 2
            if self.own_time(middle) >= own_time:
                after = middle
            else:
                before = middle
        return later(self.begin, after - self.begin)

    def next_turn(self, run_time: float) -> Optional[float]:
        """When the child whose turn it is ends, where another one follows it."""
        group = self.inner
        if not isinstance(group, Succession) or not self.children or not group._is_playing:
            return None
        if group.active_index + 1 >= len(self.children):
            return None
        return self.when(group._spans[group.active_index].end, run_time)

    # --- What a deck is told. ---

    def _timing(self) -> dict:
        if self.parent is None:
            return {"begin": self.begin, "end": later(self.begin, self.span.end)}
        run_time = self.span.end - self.span.start
        return {
            "begin": 0.0,
            "end": 1.0,
            "a": self.parent.length / run_time,
            "b": -self.span.start / run_time,
        }

    def driver(self, recorder: Recorder) -> int:
        """The number of the driver of a group's own time, as a part of its length."""
        if self._driver is None:
            parent = None if self.parent is None else self.parent.driver(recorder)
            self._driver = recorder.recording.driver(
                **self._timing(), parent=parent, ease=recorder.ease(self.inner.rate_func)
            )
        return self._driver

    def driver_of(self, recipe: Recipe, recorder: Recorder, first: int = 0) -> int:
        """The number of the driver of a recipe, of its actors from that one on."""
        timing = {"a": 1.0, "b": 0.0, **self._timing()}
        if self.parent is not None:
            timing["parent"] = self.parent.driver(recorder)
        animation = self.inner
        ease = recorder.ease(animation.rate_func)
        forward = recipe.course == FORWARD
        sign = 1.0 if forward else -1.0
        record = recorder.recording.driver
        if recipe.window is not None:
            begin, end = recipe.window
            whole = record(**timing, ease=ease)
            start = (0.0 if forward else 1.0) - begin
            return record(
                0.0, 1.0, a=sign / (end - begin), b=start / (end - begin), parent=whole
            )
        lag = float(animation.lag_ratio)
        earlier = first * lag
        whole_length = (len(recipe.actors) - 1) * lag + 1
        timing["a"] *= sign * whole_length
        timing["b"] *= sign * whole_length
        if recipe.course == MIRRORED:
            timing["b"] += whole_length
        if recipe.course == REVERSED:
            timing["b"] += 1
            lag = -lag
            earlier = -earlier
        timing["b"] -= earlier
        return record(**timing, lag=lag, ease=ease)

    def follow(self, recorder: Recorder, source: int) -> None:
        """Has the recipes of an animation that has begun move their actors."""
        self.is_followed = True
        for recipe in self.inner._plan or ():
            if recipe.actors:
                driver = self.driver_of(recipe, recorder)
                self.recipes.append(recorder.follow(recipe, driver, source))

    def release(self, recorder: Recorder) -> None:
        """Lets the actors rest."""
        for recipe in self.recipes:
            recorder.release(recipe)
        self.recipes = []
