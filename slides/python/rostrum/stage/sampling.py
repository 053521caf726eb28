"""Samples of a play: what updaters and functions make of mobjects, moment by moment.

Samples are taken together as long as the same leaves are on the slide and each can become what it
is at the next moment (as many curves, the same glyph); what cannot begins a new stretch, and so a
new epoch.  What recipes say stays recipes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple

from rostrum.animations.recipes.recipe import Actor, Recipe
from rostrum.mobjects.figure import Figure, PathShape, same_topology
from rostrum.stage.recorder import Recorder

if TYPE_CHECKING:
    from rostrum.stage.camera import CameraTrack

View = Tuple[float, float, float, Tuple[float, float, float, float]]


def same_look(a: Figure, b: Figure) -> bool:
    """Tells whether two figures of the same topology are drawn alike."""
    if a is b:
        return True
    if a.style is not b.style and a.style != b.style:
        return False
    if a.shape is b.shape:
        return True
    if isinstance(a.shape, PathShape):
        return bool((a.points() == b.points()).all())
    return bool((a.shape.matrix == b.shape.matrix).all())


def looks_like(a: Optional[Figure], b: Optional[Figure]) -> bool:
    """Tells whether two figures, of whatever kind, are drawn alike."""
    if a is None or b is None:
        return a is b
    return a is b or (same_topology(a, b) and same_look(a, b))


class Sampling:
    """The samples of one play."""

    def __init__(
        self,
        recorder: Recorder,
        source: int,
        actors: Dict[int, Actor],
        track: CameraTrack,
    ) -> None:
        """`actors` are those of recipes that are followed now, by the identity of their leaves;
        `track` is how the camera moves by recipes."""
        self._recorder = recorder
        self._source = source
        self._actors = actors
        self._track = track
        self._clear()

    def _clear(self) -> None:
        self._times: List[float] = []
        self._leaves: List[Any] = []
        self._at_start: Dict[int, Figure] = {}
        self._sampled: Dict[int, List[Figure]] = {}
        self._views: List[View] = []
        self._view_is_sampled = False

    def _goes_on(
        self, leaves: Sequence[Any], figures: Dict[int, Figure], changed: Sequence[int]
    ) -> bool:
        if not self._times or len(leaves) != len(self._leaves):
            return False
        if any(a is not b for a, b in zip(leaves, self._leaves)):
            return False
        goes_on = True
        for leaf in changed:
            if leaf in self._sampled:
                continue
            # What rested until now is sampled from the stretch's start on.
            start = self._at_start[leaf]
            if leaf in self._actors or not same_topology(start, figures[leaf]):
                goes_on = False
            else:
                self._sampled[leaf] = [start] * len(self._times)
        return goes_on and all(
            same_topology(poses[-1], figures[leaf]) for leaf, poses in self._sampled.items()
        )

    def _changed(self, leaf: Any, figure: Figure) -> bool:
        """Tells whether it looks otherwise than recipes say, or, without any, than at the start."""
        actor = self._actors.get(id(leaf))
        if actor is not None:
            return figure is not actor.shown
        start = self._at_start.get(id(leaf), figure)
        return start is not figure and not looks_like(start, figure)

    def take(self, time: float, leaves: List[Any], view: View) -> None:
        """Takes a sample of what is drawn, and what of it is seen."""
        if self._times and time <= self._times[-1]:
            return
        figures: Dict[int, Figure] = {id(leaf): leaf.snapshot() for leaf in leaves}
        changed = [id(leaf) for leaf in leaves if self._changed(leaf, figures[id(leaf)])]
        start = self._views[0] if self._views else None
        if not self._goes_on(leaves, figures, changed):
            self._close(time, figures, view)
            self.end_stretch(time)
            self._leaves = leaves
            self._at_start = dict(figures)
            self._sampled = {leaf: [] for leaf in changed}
        if not self._track.is_as_recorded(view, start):
            self._view_is_sampled = True
        self._times.append(time)
        for key, poses in self._sampled.items():
            poses.append(figures[key])
        self._views.append(view)

    def _close(self, time: float, figures: Dict[int, Figure], view: View) -> None:
        """Leads what can still become what it is now there, while the rest stays as it was."""
        if not self._times:
            return
        self._times.append(time)
        self._views.append(view)
        for leaf, poses in self._sampled.items():
            figure = figures.get(leaf)
            goes_on = figure is not None and same_topology(poses[-1], figure)
            poses.append(figure if goes_on and figure is not None else poses[-1])

    def _recipe_of(self, leaf: Any) -> Recipe:
        poses: List[Figure] = []
        keys: List[Tuple[float, float]] = []
        begin, length = self._times[0], self._times[-1] - self._times[0]
        for time, figure in zip(self._times, self._sampled[id(leaf)]):
            if not poses or not same_look(poses[-1], figure):
                poses.append(figure)
            keys.append(((time - begin) / length if length > 0 else 0.0, float(len(poses) - 1)))
        if len(poses) == 1:
            keys = []
        return Recipe([Actor(leaf, poses)], pose_keys=needed_keys(keys))

    def end_stretch(self, time: float) -> None:
        """Records what has been taken up to now, as what is seen until `time`."""
        # What begins and ends at once is not seen.
        if self._times and time > self._times[0]:
            self._record_stretch(time)
        self._clear()

    def _record_stretch(self, time: float) -> None:
        recorder = self._recorder
        for leaf in self._leaves:
            # What rested until now, and has been changed by what begins a new stretch.
            start = self._at_start[id(leaf)]
            if id(leaf) not in self._sampled and not recorder.follows(leaf):
                if leaf.snapshot() is not start:
                    self._sampled[id(leaf)] = [start] * len(self._times)
        begin = self._times[0]
        end = self._times[-1] if len(self._times) > 1 else time
        roles = recorder.roles()
        driver = recorder.recording.driver(begin, end)
        for leaf in self._leaves:
            if id(leaf) in self._sampled:
                recorder.follow(self._recipe_of(leaf), driver, self._source)
        camera = self._track.number(recorder)
        if self._view_is_sampled:
            length = end - begin
            keys = [
                ((time - begin) / length, *view) for time, view in zip(self._times, self._views)
            ]
            camera = recorder.recording.camera(driver, keys)
        recorder.record(begin, self._leaves, camera)
        recorder.set_roles(roles)


def needed_keys(keys: Sequence[Tuple[float, float]]) -> List[Tuple[float, float]]:
    """The keys without those that lie between two of the same pose."""
    return [
        key
        for index, key in enumerate(keys)
        if index in (0, len(keys) - 1)
        or keys[index - 1][1] != key[1]
        or keys[index + 1][1] != key[1]
    ]
