"""A play: what one call of Scene.play does, in the order in which it happens.

The mobjects are taken through the play as Manim's are: an animation begins with what those before
it have left, and the play leaves what the last moment shows.  What happens in between is computed
only where functions of the talk have a say in it; else the deck is told recipes, and drivers that
say when they are how far.
"""

from __future__ import annotations

from math import ceil
from typing import Any, Dict, List, Optional

from rostrum.animations.composition import Span
from rostrum.animations.recipes.recipe import Actor
from rostrum.stage.recording.camera_track import CameraTrack
from rostrum.stage.recording.parts import Part
from rostrum.stage.recording.recorder import deck_ease
from rostrum.stage.recording.sampling import Sampling
from rostrum.stage.recording.timeline import SAMPLES_PER_SECOND, later


ROUNDING = 1e-9


class Play:
    """One call of play, or a wait in which something moves."""

    def __init__(self, scene: Any, animations: List[Any], run_time: float, source: int) -> None:
        """Times are seconds; the animations are on the slide already, but have not begun."""
        self.scene = scene
        self.animations = animations
        # What of the animations' own time passes in a second of the deck.
        self.rate = scene._playback_rate
        self.run_time = run_time / self.rate
        self.source = source
        self.recorder = scene._stage.recorder
        self.begin = scene._stage.now
        self.end = later(self.begin, self.run_time)
        self.tops: List[Part] = []
        self._all_parts: List[Part] = []
        self._actors: Dict[int, Actor] = {}
        self._camera = CameraTrack(scene.camera)
        self._is_finished = False

    def perform(self, stop_condition: Any = None) -> float:
        """Records the play; yields how long it took, which a stop condition may shorten."""
        scene = self.scene
        for animation in self.animations:
            animation._setup_scene(scene)
            animation.begin()
        for animation in self.animations:
            span = Span(animation, 0.0, float(animation.run_time) / self.rate)
            self.tops.append(Part(animation, self.begin, None, span))
        if stop_condition is not None or self._is_sampled():
            self._record_sampled(stop_condition)
        else:
            self._record_turns()
        self._label()
        if not self._is_finished:
            self._finish()
        for animation in self.animations:
            animation.clean_up_from_scene(scene)
        self.recorder.release_all()
        return self.end - self.begin

    def _finish(self) -> None:
        """Has all animations show their ends.  Then updaters are called once, as in Manim between
        the last picture of a play and what comes next; no time passes for them."""
        for animation in self.animations:
            animation.finish()
        self.scene.update_mobjects(0)
        self._is_finished = True

    def _parts(self) -> List[Part]:
        if not self._all_parts:
            self._all_parts = [part for top in self.tops for part in top.tree()]
        return self._all_parts

    # --- What is sampled. ---

    def _is_sampled(self) -> bool:
        if self.scene.updaters or self.scene.always_update_mobjects:
            return True
        if any(has_updaters(mobject) for mobject in self.scene.mobjects):
            return True
        for part in self._parts():
            if part.inner._plan is None and part.inner._is_playing:
                return True
        return self._is_entangled()

    def _is_entangled(self) -> bool:
        """Tells whether two children of a group move the same leaf, so that it is the turn of one
        after the other, which no recipe says."""
        owner: Dict[int, Any] = {}
        for top in self.tops:
            for part in top.tree():
                if part.children or not part.inner._plan or not part.inner._is_playing:
                    continue
                for recipe in part.inner._plan:
                    for actor in recipe.actors:
                        known = owner.setdefault(id(actor.leaf), (top, part))
                        if known[1] is not part and known[0] is top:
                            return True
        return False

    # --- Recording. ---

    def _turning(self) -> List[Part]:
        """The parts that have begun or ended, of which the deck has not been told yet."""
        return [
            part for part in self._parts() if not part.children and (
                not part.is_followed if part.inner._is_playing else bool(part.recipes))
        ]

    def _follow(self, parts: List[Part]) -> None:
        """Has the deck follow what has begun, and let go of what has ended."""
        for part in parts:
            if part.inner._is_playing:
                part.follow(self.recorder, self.source)
                self._camera.follow(part, self.recorder)
                for recipe in part.inner._plan or ():
                    self._actors.update((id(actor.leaf), actor) for actor in recipe.actors)
                continue
            part.release(self.recorder)
            self._camera.release(part)
            for recipe in part.inner._plan or ():
                for actor in recipe.actors:
                    if self._actors.get(id(actor.leaf)) is actor:
                        del self._actors[id(actor.leaf)]

    def _next_turn(self, after: float) -> Optional[float]:
        turns = [part.next_turn(self.run_time) for part in self._parts()]
        coming = [turn for turn in turns if turn is not None and turn < self.end]
        return max(min(coming), after) if coming else None

    def _show(self, time: float) -> None:
        for animation in self.animations:
            animation.interpolate((time - self.begin) * self.rate / animation.run_time)

    def _turn(self, time: float) -> None:
        """Has the children whose turn ends then be followed by the next."""
        self._show(time)
        for part in self._parts():
            turn = part.next_turn(self.run_time)
            if turn is not None and turn <= time:
                part.inner.next_animation()
        self._follow(self._turning())

    def _record(self, time: float) -> None:
        self.recorder.record(time, self.scene._leaves(), self._camera.number(self.recorder))

    def _record_turns(self) -> None:
        self._follow(self._turning())
        self._record(self.begin)
        time = self._next_turn(self.begin)
        while time is not None:
            self._turn(time)
            self._record(time)
            time = self._next_turn(time)

    def _record_sampled(self, stop_condition: Any) -> None:
        self._sampling = Sampling(self.recorder, self.source, self._actors, self._camera)
        is_followed = not self._is_entangled()
        if is_followed:
            self._follow(self._turning())
        count = int(ceil((self.end - self.begin) * SAMPLES_PER_SECOND - ROUNDING))
        for index in range(count):
            time = self.begin + index / SAMPLES_PER_SECOND
            # As in Manim, no time passes for updaters at the first moment of a play.
            self._step(time, 0 if index == 0 else self.rate / SAMPLES_PER_SECOND)
            if is_followed:
                self._take_turns(time)
            self._take(time)
            if stop_condition is not None and stop_condition():
                self.end = later(self.begin, (index + 1) / SAMPLES_PER_SECOND)
                break
        self._finish()
        self._take(self.end)
        self._sampling.flush(self.end)

    def _take_turns(self, time: float) -> None:
        """Has the deck follow what has begun by that sample.

        A child of a succession does so at the first sample after its turn has come; its recipes
        know when that was.
        """
        turning = self._turning()
        if any(map(self._camera.concerns, turning)):
            self._sampling.flush(time)
        self._follow(turning)

    def _step(self, time: float, dt: float) -> None:
        scene = self.scene
        for animation in self.animations:
            animation.update_mobjects(dt)
            animation.interpolate((time - self.begin) * self.rate / animation.run_time)
        scene.update_mobjects(dt)
        scene.update_self(dt)

    def _take(self, time: float) -> None:
        self._sampling.take(time, self.scene._leaves(), self.scene.camera.view())

    # --- Labels. ---

    def _label(self) -> None:
        recorder = self.recorder
        clips = []
        for part in self._parts():
            animation = part.inner
            if part.children or not animation.mobject._leaves():
                continue
            if part.parent is None:
                start, end = self.begin, later(self.begin, part.span.end)
            else:
                start = part.parent.when(part.span.start, self.run_time)
                end = part.parent.when(part.span.end, self.run_time)
            if end > start:
                clips.append((start, end, animation))
        for start, end, animation in sorted(clips, key=lambda clip: clip[0]):
            recorder.recording.clip(
                start,
                end,
                recorder.object(animation.mobject),
                animation._label(),
                animation._role,
                deck_ease(animation.rate_func) or "custom",
                float(animation.lag_ratio),
            )


def has_updaters(mobject: Any) -> bool:
    """Tells whether an updater of it or of a member is called when time passes."""
    if mobject.updating_suspended:
        return False
    return bool(mobject.updaters) or any(map(has_updaters, mobject.submobjects))
