"""Samples of a play: what updaters and functions make of mobjects, moment by moment.

Each leaf has a track of its own: what it looked like from which sample on.  As long as it can
become what it is at the next sample (as many curves, the same glyph) that is one segment, which is
recorded as one recipe; what cannot begins a new segment, and so a new epoch.  That begins half-way
between two samples, so that each moment shows the sample that is nearest.  A leaf that looks as
recipes say follows these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple, Union

from rostrum.animations.recipes.recipe import Actor, Recipe
from rostrum.mobjects.figure import Figure, PathShape, same_topology
from rostrum.stage.recording.recorder import Recorder, Role

if TYPE_CHECKING:
    from rostrum.stage.camera import View
    from rostrum.stage.recording.camera_track import CameraTrack

# A role: the leaf looks as a recipe says.
Look = Union[Figure, Role]


def same_look(a: Figure, b: Figure) -> bool:
    """Tells whether two figures of the same topology are drawn alike."""
    if a.style is not b.style and a.style != b.style:
        return False
    if a.shape is b.shape:
        return True
    if isinstance(a.shape, PathShape):
        return bool((a.points() == b.points()).all())
    return bool((a.shape.matrix == b.shape.matrix).all())


class Track:
    """What a leaf looked like: a look, and the number of the sample from which on it had it."""

    __slots__ = ("leaf", "changes", "last")

    def __init__(self, leaf: Any, index: int, look: Look) -> None:
        self.leaf = leaf
        self.changes: List[Tuple[int, Look]] = [(index, look)]
        self.last = index

    def take(self, index: int, look: Look) -> None:
        """Takes the look of a sample."""
        known = self.changes[-1][1]
        was_away = index > self.last + 1
        self.last = index
        if look is known and not was_away:
            return
        if isinstance(known, Figure) and isinstance(look, Figure) and not was_away:
            if same_topology(known, look) and same_look(known, look):
                return
        self.changes.append((index, look))


class Segment:
    """A part of a track in which each look can become the next."""

    __slots__ = ("leaf", "first", "last", "poses", "at", "role")

    def __init__(self, leaf: Any, index: int, look: Look) -> None:
        self.leaf = leaf
        self.first = index
        self.last = index
        self.poses: List[Look] = [look]
        self.at = [index]
        self.role: Optional[Role] = None if isinstance(look, Figure) else look

    def goes_on_to(self, look: Look) -> bool:
        """Tells whether its last look can become that one."""
        known = self.poses[-1]
        return (isinstance(known, Figure) and isinstance(look, Figure)
                and same_topology(known, look))

    def keys(self, times: Sequence[float]) -> Tuple[Tuple[float, float], ...]:
        """The poses at the progress from its first sample to its last."""
        begin, length = times[self.first], times[self.last] - times[self.first]
        keys: List[Tuple[float, float]] = []
        for pose, index in enumerate(self.at):
            end = self.at[pose + 1] - 1 if pose + 1 < len(self.at) else self.last
            keys.append(((times[index] - begin) / length, float(pose)))
            if end > index:
                keys.append(((times[end] - begin) / length, float(pose)))
        return tuple(keys)


def segments_of(track: Track) -> List[Segment]:
    """The segments of a track, one after the other."""
    segments: List[Segment] = []
    for index, look in track.changes:
        if segments:
            segments[-1].last = index - 1
        if segments and segments[-1].goes_on_to(look):
            segments[-1].poses.append(look)
            segments[-1].at.append(index)
        else:
            segments.append(Segment(track.leaf, index, look))
    segments[-1].last = track.last
    return segments


class Sampling:
    """The samples of a play, or of the time between two turns of a succession in it."""

    def __init__(
        self, recorder: Recorder, source: int, actors: Dict[int, Actor], camera: CameraTrack
    ) -> None:
        """`actors` are those of recipes that are followed now, by the identity of their leaves;
        `camera` is how the camera moves by recipes."""
        self._recorder = recorder
        self._source = source
        self._actors = actors
        self._camera = camera
        self._clear()

    def _clear(self) -> None:
        self._times: List[float] = []
        self._lists: List[Tuple[int, List[Any]]] = []
        self._tracks: Dict[int, Track] = {}
        self._views: List[View] = []
        self._samples_view = False

    def take(self, time: float, leaves: List[Any], view: View) -> None:
        """Takes a sample of what is drawn, in that order, and what of it is seen."""
        if self._times and time <= self._times[-1]:
            return
        index = len(self._times)
        tracks, actors, role_of = self._tracks, self._actors, self._recorder.role_of
        for leaf in leaves:
            key = id(leaf)
            look: Look = leaf._snapshot()
            actor = actors.get(key)
            if actor is not None and actor.shown is look:
                look = role_of(key) or look
            track = tracks.get(key)
            if track is None:
                tracks[key] = Track(leaf, index, look)
            else:
                track.take(index, look)
        known = self._lists[-1][1] if self._lists else None
        if known is None or len(known) != len(leaves) or any(map(is_other, known, leaves)):
            self._lists.append((index, leaves))
        if not self._camera.is_as_recorded(view, self._views[0] if self._views else None):
            self._samples_view = True
        self._times.append(time)
        self._views.append(view)

    def flush(self, time: float) -> None:
        """Records what has been taken up to now, as what is seen until that time."""
        if self._times and time > self._times[0]:
            self._record()
        self._clear()

    def _record(self) -> None:
        recorder, times = self._recorder, self._times
        roles = recorder.roles()
        segments = [segment for track in self._tracks.values() for segment in segments_of(track)]
        self._follow(segments)
        camera = self._camera_number()
        begins: Dict[int, List[Segment]] = {index: [] for index, _ in self._lists}
        for segment in segments:
            begins.setdefault(segment.first, []).append(segment)
        lists = dict(self._lists)
        leaves: List[Any] = []
        now: Dict[int, Role] = {}
        looks: Dict[int, Figure] = {}
        for index in sorted(begins):
            leaves = lists.get(index, leaves)
            for segment in begins[index]:
                key = id(segment.leaf)
                look = segment.poses[0]
                if segment.role is not None:
                    now[key] = segment.role
                elif isinstance(look, Figure):
                    now.pop(key, None)
                    looks[key] = look
            recorder.set_roles(now)
            begin = times[index] if index == 0 else (times[index - 1] + times[index]) / 2
            recorder.record(begin, leaves, camera, looks)
        recorder.set_roles(roles)

    def _follow(self, segments: Sequence[Segment]) -> None:
        """Records recipes of the segments in which something moves: one of all that do so at the
        same times."""
        together: Dict[Any, List[Segment]] = {}
        for segment in segments:
            if len(segment.poses) > 1:
                together.setdefault((segment.first, tuple(segment.at), segment.last), []).append(
                    segment
                )
        drivers: Dict[Tuple[int, int], int] = {}
        for group in together.values():
            first = group[0]
            span = (first.first, first.last)
            if span not in drivers:
                drivers[span] = self._recorder.recording.driver(
                    self._times[span[0]], self._times[span[1]]
                )
            actors = [Actor(each.leaf, each.poses) for each in group]  # type: ignore[arg-type]
            recipe = Recipe(actors, pose_keys=first.keys(self._times))
            number = self._recorder.follow(recipe, drivers[span], self._source)
            for index, segment in enumerate(group):
                segment.role = (number, index)

    def _camera_number(self) -> int:
        if not self._samples_view:
            return self._camera.number(self._recorder)
        begin, end = self._times[0], self._times[-1]
        if end <= begin:
            return self._recorder.recording.camera(None, [(0.0, *self._views[-1])])
        driver = self._recorder.recording.driver(begin, end)
        keys = [
            ((time - begin) / (end - begin), *view)
            for time, view in zip(self._times, self._views)
        ]
        return self._recorder.recording.camera(driver, keys)


def is_other(a: Any, b: Any) -> bool:
    """Tells whether two are not one."""
    return a is not b
