"""A deck in the making: the scenes of a talk, one after the other, on one time line."""

from __future__ import annotations

import os
import random
from typing import Any, Callable, List, Optional, Tuple

import numpy as np

from rostrum.library import LibraryError, Recording
from rostrum.stage.recording.recorder import Recorder
from rostrum.stage.recording.timeline import later
from rostrum.stage.slides.steps import Steps
from rostrum.stage.where import NOWHERE, Place

# How long a scene is shown in which nothing is played.
STILL_HOLD = 1.0

Progress = Callable[[str, int, float], None]


class Stage:
    """What all scenes of a deck record to: the recorder, the steps, and the time."""

    def __init__(self, recording: Any, stops: str = "auto") -> None:
        self.recording = recording
        self.recorder = Recorder(recording)
        self.steps = Steps(stops)
        self.recorder.on_object = self.steps.titles.see
        self.now = 0.0
        self.plays = 0
        self.scene: Any = None
        self.is_of_a_deck = True
        self.on_progress: Optional[Progress] = None

    def pass_time(self, seconds: float) -> None:
        """So many seconds of the deck pass."""
        self.now = later(self.now, seconds)


class NoRecording:
    """Takes what is recorded, and keeps nothing: of scenes that no deck is made of."""

    def figures(self, figures: Any) -> List[int]:
        """A number for each."""
        return [0] * len(figures)

    def write(self, path: Any, duration: float) -> None:
        """There is nothing to write."""

    def __getattr__(self, name: str) -> Callable[..., int]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments, **keywords: 0


_stages: List[Stage] = []


def current_stage() -> Stage:
    """The stage of the deck that is being made; without one a stage that keeps nothing."""
    if _stages:
        return _stages[-1]
    stage = Stage(NoRecording())
    stage.is_of_a_deck = False
    return stage


def current_scene() -> Any:
    """The scene that is being run; None where there is none."""
    return _stages[-1].scene if _stages else None


class SceneInSpace(Exception):
    """Raised by a scene that cannot be played on a plane; its text says so in a sentence."""


class DeckRecorder:
    """Records scenes to a deck.

    `stops` is one of STOP_RULES.  The random numbers of each scene begin with the seed.
    `progress` is called with the scene's name, the number of plays and the seconds of the deck
    after each play; `warn` with a file, a line and a sentence.
    """

    def __init__(
        self,
        recording: Any = None,
        stops: str = "auto",
        seed: int = 0,
        progress: Optional[Progress] = None,
        warn: Optional[Callable[[str, int, str], None]] = None,
    ) -> None:
        self.stage = Stage(Recording() if recording is None else recording, stops)
        self.stage.on_progress = progress
        self.seed = seed
        self.scenes: List[str] = []
        # Names of scenes that could not be played, with a sentence that says why.
        self.left_out: List[Tuple[str, str]] = []
        self._warn = warn
        self._last_place: Place = NOWHERE

    @property
    def duration(self) -> float:
        """How long the deck is by now, in seconds."""
        return self.stage.now

    @property
    def plays(self) -> int:
        """How many plays there have been, without waits."""
        return self.stage.plays

    def record(self, scene_class: Any) -> bool:
        """Runs a scene, whose errors are passed on; tells whether it has been played."""
        stage = self.stage
        if scene_class._may_be_in_space:
            try:
                self._run(scene_class, Stage(NoRecording(), stage.steps.asked_rule))
            except SceneInSpace as error:
                self._leave_out(scene_class, str(error))
                return False
        if self.scenes:
            self._end_of_scene_before()
        self.scenes.append(scene_class.__name__)
        begin = stage.now
        self._end_scene(self._run(scene_class, stage), begin)
        return True

    def _run(self, scene_class: Any, stage: Stage) -> Any:
        random.seed(self.seed)
        np.random.seed(self.seed % 2**32)
        _stages.append(stage)
        try:
            stage.scene = scene = scene_class()
            stage.steps.begin_scene(scene, stage.now)
            scene.render()
            return scene
        finally:
            _stages.pop()
            stage.scene = None
            stage.recorder.release_all()

    def _leave_out(self, scene_class: Any, reason: str) -> None:
        self.left_out.append((scene_class.__name__, reason))
        if self._warn is not None:
            code = scene_class.construct.__code__
            self._warn(code.co_filename, code.co_firstlineno, reason)

    def _end_scene(self, scene: Any, begin: float) -> None:
        stage = self.stage
        self._last_place = scene._last_place
        scene._record_rest()
        if stage.now <= begin:
            stage.now = stage.steps.stop(stage.now, STILL_HOLD, "hold", scene._last_place)
        scene._end_steps()
        stage.steps.end_scene(scene.mobjects)

    def _end_of_scene_before(self) -> None:
        """The next scene begins on an empty slide, but not before the speaker wants it."""
        stage = self.stage
        if stage.steps.rule != "none" and not stage.steps.has_stop_until(stage.now):
            stage.now = stage.steps.stop(stage.now, 0.0, "hold", self._last_place)
        stage.recorder.record(stage.now, [])

    def write(self, path: Any, title: str = "") -> None:
        """Writes the deck, a whole file or none; a LibraryError where it cannot be."""
        stage = self.stage
        if not self.scenes:
            reasons = " ".join(reason for _, reason in self.left_out)
            raise LibraryError(reasons or "There is no scene to play.")
        if title:
            stage.recording.title(title)
        stage.steps.write(stage.recording)
        stage.recording.write(os.fspath(path), stage.now)
