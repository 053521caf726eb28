"""Scene: what a talk's scenes are made of, in Manim's words."""

from __future__ import annotations

import random
from typing import Any, Callable, List, Optional

import numpy as np

from rostrum.core.warnings import warn
from rostrum.stage.camera import Camera
from rostrum.stage.deck import current_stage
from rostrum.stage.playing import Playing
from rostrum.stage.renderer import CairoRenderer
from rostrum.stage.where import NOWHERE, Place


class EndSceneEarlyException(Exception):
    """Raised by a talk where its scene is to end at once."""


class RerunSceneException(Exception):
    """Raised in Manim where a scene is to be drawn again."""


class Scene(Playing):
    """Subclasses say in `construct` what happens.  Times are seconds."""

    # What stops are, unless the user says otherwise: see steps.STOP_RULES.
    _stops_by_default = "waits"
    # Whether it may turn out that it cannot be played: see three_d.
    _may_be_in_space = False

    def __init__(
        self,
        renderer: Any = None,
        camera_class: Any = Camera,
        always_update_mobjects: bool = False,
        random_seed: Optional[int] = None,
        skip_animations: bool = False,
    ) -> None:
        super().__init__()
        self._stage = current_stage()
        self.always_update_mobjects = always_update_mobjects
        self.camera_class = camera_class
        self.random_seed = random_seed
        self.skip_animations = skip_animations
        self.renderer: Any = CairoRenderer(camera_class, skip_animations)
        self.animations = []
        self.updaters = []
        self._last_place = NOWHERE
        self._last_rest = None
        if random_seed is not None:
            random.seed(random_seed)
            np.random.seed(random_seed)

    @property
    def camera(self) -> Any:
        """What of the scene is seen."""
        return self.renderer.camera

    @property
    def time(self) -> float:
        """The seconds since the scene began."""
        return self.renderer.time

    def __str__(self) -> str:
        return type(self).__name__

    # --- What a talk overrides. ---

    def setup(self) -> None:
        """Is run before construct."""

    def construct(self) -> None:
        """Says what happens."""

    def tear_down(self) -> None:
        """Is run after construct."""

    def render(self, preview: bool = False) -> None:
        """Runs the scene; one that the talk itself renders, beside the deck, is passed over."""
        if not self._stage.is_of_a_deck:
            return
        self.setup()
        try:
            self.construct()
        except EndSceneEarlyException:
            pass
        self.tear_down()

    # --- Sections. ---

    def next_section(
        self,
        name: str = "unnamed",
        type: Any = None,
        skip_animations: bool = False,
        section_type: Any = None,
    ) -> None:
        """A slide begins; what is played in it is left out where that is said."""
        place = self._note_place()
        if self._stage.steps.rule == "sections" and self._stage.now > 0:
            self._stop_at_end_of_section(place)
        self.renderer.set_section_skipping(skip_animations)
        title = None if name == "unnamed" else str(name)
        self._stage.steps.begin_slide(self._stage.now, title, "", self.mobjects)

    def _stop_at_end_of_section(self, place: Place) -> None:
        steps = self._stage.steps
        if steps.has_stop_until(self._stage.now):
            return
        if self._last_rest is not None:
            steps.make_stop_of_rest(self._last_rest, self._stage.now, "hold", place)
            self._last_rest = None
        else:
            self._stop(0.0, "hold", place)

    # --- Updaters. ---

    def update_meshes(self, dt: float) -> None:
        """There are no meshes."""

    def add_updater(self, func: Callable[[float], Any]) -> None:
        """Has a function called while time passes, with the seconds since the last time."""
        self.updaters.append(func)

    def remove_updater(self, func: Callable[[float], Any]) -> None:
        """Has it no longer be called."""
        self.updaters = [each for each in self.updaters if each is not func]

    # --- What is no part of a deck. ---

    def add_sound(
        self, sound_file: str, time_offset: float = 0, gain: Optional[float] = None, **kwargs: Any
    ) -> None:
        """A deck has no sound: a warning says so."""
        warn(f"The sound {sound_file!r} is left out: a deck has no sound.")

    def add_subcaption(self, content: str, duration: float = 1, offset: float = 0) -> None:
        """A deck has no captions."""

    def interactive_embed(self) -> None:
        """There is nothing to type at while a talk is recorded."""

    def embed(self) -> None:
        """There is nothing to type at while a talk is recorded."""

    def get_attrs(self, *keys: str) -> List[Any]:
        """Attributes by their names."""
        return [getattr(self, key) for key in keys]


def is_playable(value: Any) -> bool:
    """Tells whether it is a class of a scene in which something happens."""
    return (
        isinstance(value, type)
        and issubclass(value, Scene)
        and value.construct is not Scene.construct
    )
