"""Animations made of animations.  They nest."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence

from rostrum.animations.animation import Animation
from rostrum.animations.preparing import flattened, prepare_animation
from rostrum.animations.recipes.recipe import Recipe
from rostrum.animations.recipes.state import clamp
from rostrum.core.rate_functions import linear
from rostrum.mobjects.groups import Group
from rostrum.mobjects.mobject import Mobject


class Span:
    """When a child starts and ends, in its parent's own seconds."""

    __slots__ = ("child", "start", "end")

    def __init__(self, child: Animation, start: float, end: float) -> None:
        self.child = child
        self.end = end
        self.start = start

    def progress(self, time: float) -> float:
        """How far the child is when its parent's own time is that, in [0, 1]."""
        length = self.end - self.start
        return clamp((time - self.start) / length) if length > 0 else float(time >= self.start)


class AnimationGroup(Animation):
    """All at once, or each when so much of the one before has passed as the lag ratio says.

    A run time stretches or squeezes all of it; the rate function is of the whole, beside those of
    the children.
    """

    def __init__(
        self,
        *animations: Any,
        group: Optional[Mobject] = None,
        run_time: Optional[float] = None,
        rate_func: Callable[[float], float] = linear,
        lag_ratio: float = 0,
        **kwargs: Any,
    ) -> None:
        self.animations: List[Animation] = [prepare_animation(a) for a in flattened(animations)]
        self.group: Mobject = self._changed_by_children() if group is None else group
        super().__init__(self.group, rate_func=rate_func, lag_ratio=lag_ratio, **kwargs)
        self.run_time = self.init_run_time(run_time)

    def _changed_by_children(self) -> Mobject:
        members = {
            id(animation.mobject): animation.mobject
            for animation in self.animations
            if not animation.is_introducer()
        }
        return Group(*members.values())

    def init_run_time(self, run_time: Optional[float]) -> float:
        """The given run time, or that which the children have."""
        self.build_animations_with_timings()
        return self.max_end_time if run_time is None else run_time

    def build_animations_with_timings(self) -> None:
        """Says when each child starts and ends, from their run times and the lag ratio."""
        self._spans: List[Span] = []
        start = 0.0
        for child in self.animations:
            self._spans.append(Span(child, start, start + child.run_time))
            start += child.run_time * self.lag_ratio
        # A short child with a small lag may end before those that started earlier.
        self.max_end_time = max((span.end for span in self._spans), default=0.0)
        self._begun = [False] * len(self._spans)
        self._ended = [False] * len(self._spans)
        self.anim_group_time = 0.0

    @property
    def anims_with_timings(self) -> List[Any]:
        """Children with their starts and ends, in the group's own seconds."""
        return [(span.child, span.start, span.end) for span in self._spans]

    def get_all_mobjects(self) -> Sequence[Mobject]:
        """The mobjects that its children change."""
        return list(self.group)

    def _recipes(self) -> Optional[List[Recipe]]:
        return []

    def begin(self) -> None:
        """Begins all children, those of a later start too."""
        if not self.animations:
            raise ValueError(f"{self} has no animations to play; add at least one")
        self._plan = None if self._is_stepped() else []
        self._is_playing = True
        if self.suspend_mobject_updating:
            self.group.suspend_updating()
        self.anim_group_time = 0.0
        for child in self.animations:
            child.begin()

    def _setup_scene(self, scene: Any) -> None:
        if scene is not None and self._all_come_plainly():
            # Many that come are added together, which is the same and much faster.
            scene._add_new([child.mobject for child in self.animations])
            return
        for child in self.animations:
            child._setup_scene(scene)

    def _all_come_plainly(self) -> bool:
        return len(self.animations) > 1 and all(
            type(child)._setup_scene is Animation._setup_scene and child.is_introducer()
            for child in self.animations
        )

    def finish(self) -> None:
        """Shows the end of all children."""
        self.interpolate(1)
        self._begun = [True] * len(self._spans)
        self._ended = [True] * len(self._spans)
        self._is_playing = False
        for child in self.animations:
            child._is_playing = False
        if self.suspend_mobject_updating:
            self.group.resume_updating()

    def clean_up_from_scene(self, scene: Any) -> None:
        """Has all children clean up."""
        self._say_finished(scene)
        for child in self.animations:
            if self.remover:
                child.remover = self.remover
            child.clean_up_from_scene(scene)

    def update_mobjects(self, dt: float) -> None:
        """Of the children that are going on."""
        for span, begun, ended in zip(self._spans, self._begun, self._ended):
            if begun and not ended:
                span.child.update_mobjects(dt)

    def interpolate(self, alpha: float) -> None:
        """Steps the children that are going on, or that begin or end with this step."""
        time = self.rate_func(alpha) * self.max_end_time
        begun = [time >= span.start for span in self._spans]
        ended = [time > span.end for span in self._spans]
        for i, span in enumerate(self._spans):
            if (self._begun[i] or begun[i]) and not (self._ended[i] and ended[i]):
                span.child.interpolate(span.progress(time))
        self.anim_group_time = time
        self._begun = begun
        self._ended = ended


class Succession(AnimationGroup):
    """One after the other: each starts from what the one before it has left."""

    def __init__(self, *animations: Any, lag_ratio: float = 1, **kwargs: Any) -> None:
        super().__init__(*animations, lag_ratio=lag_ratio, **kwargs)
        self.active_index = 0
        self.scene: Any = None

    @property
    def active_animation(self) -> Optional[Animation]:
        """The child that is going on; None when all have ended."""
        return self._spans[self.active_index].child if self._is_going_on() else None

    @property
    def active_start_time(self) -> Optional[float]:
        """When that child starts, in the group's own seconds."""
        return self._spans[self.active_index].start if self._is_going_on() else None

    @property
    def active_end_time(self) -> Optional[float]:
        """When that child ends, in the group's own seconds."""
        return self._spans[self.active_index].end if self._is_going_on() else None

    def _is_going_on(self) -> bool:
        return self.active_index < len(self._spans)

    def begin(self) -> None:
        """Begins the first child."""
        if not self.animations:
            raise ValueError(f"{self} has no animations to play; add at least one")
        self._plan = None if self._is_stepped() else []
        self._is_playing = True
        self.update_active_animation(0)

    def finish(self) -> None:
        """Ends the children that are left, one after the other."""
        while self._is_going_on():
            self.next_animation()
        self._is_playing = False

    def update_mobjects(self, dt: float) -> None:
        """Of the child that is going on."""
        if self.active_animation is not None:
            self.active_animation.update_mobjects(dt)

    def _setup_scene(self, scene: Any) -> None:
        if scene is None:
            return
        self.scene = scene
        if self.is_introducer():
            for child in self.animations:
                if not child.is_introducer():
                    scene.add(child.mobject)

    def update_active_animation(self, index: int) -> None:
        """Begins the child of that number, where there is one."""
        self.active_index = index
        if self.active_animation is not None:
            self.active_animation._setup_scene(self.scene)
            self.active_animation.begin()

    def next_animation(self) -> None:
        """Ends the child that is going on, and begins the next."""
        child = self.active_animation
        if child is not None:
            child.finish()
        self.update_active_animation(self.active_index + 1)

    def interpolate(self, alpha: float) -> None:
        """Steps the child whose turn it is."""
        time = self.rate_func(alpha) * self.max_end_time
        while self._is_going_on() and time >= self._spans[self.active_index].end:
            self.next_animation()
        if self._is_going_on():
            span = self._spans[self.active_index]
            span.child.interpolate(span.progress(time))
