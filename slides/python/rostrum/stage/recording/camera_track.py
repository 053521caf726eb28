"""How the camera moves in a play, and what a deck is told of it."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from rostrum.animations.recipes.recipe import Actor, Recipe
from rostrum.animations.recipes.state import state_of
from rostrum.mobjects.ways import STRAIGHT
from rostrum.stage.camera import Camera, View, view_of
from rostrum.stage.recording.recorder import Recorder

# Keys of a camera that does not go straight from one place to another.
CAMERA_STEPS = 120


class CameraTrack:
    """How the camera moves in a play: by recipes of its frame, or not at all."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._frame = getattr(camera, "frame", None)
        self._moves: Dict[int, Tuple[Any, Recipe, Actor, int]] = {}
        self._numbers: Dict[Any, int] = {}

    def concerns(self, part: Any) -> bool:
        """Tells whether a part of the play moves the frame by recipes."""
        return self._frame is not None and any(
            actor.leaf is self._frame
            for recipe in part.inner._plan or () for actor in recipe.actors)

    def follow(self, part: Any, recorder: Recorder) -> None:
        """Has the frame move by the recipes of a part of the play, where it is an actor of them."""
        if self._frame is None:
            return
        for recipe in part.inner._plan or ():
            for index, actor in enumerate(recipe.actors):
                if actor.leaf is self._frame:
                    driver = part.driver_of(recipe, recorder, index)
                    self._moves[id(part)] = (part, recipe, actor, driver)

    def release(self, part: Any) -> None:
        """Lets the frame rest, as far as a part of the play moved it."""
        self._moves.pop(id(part), None)

    def is_as_recorded(self, view: View, at_start: Optional[View]) -> bool:
        """Tells whether what is seen is what the recipes say, or, without any, what was seen when
        the recording of it began."""
        if not self._moves:
            return at_start is None or view == at_start
        actor = list(self._moves.values())[-1][2]
        return self._frame is not None and self._frame._snapshot() is actor.shown

    def number(self, recorder: Recorder) -> int:
        """The number of the camera as it moves now."""
        if not self._moves:
            view = self._camera.view()
            if view not in self._numbers:
                self._numbers[view] = recorder.recording.camera(None, [(0.0, *view)])
            return self._numbers[view]
        part, recipe, actor, driver = list(self._moves.values())[-1]
        known = self._numbers.get(id(part))
        if known is None:
            known = recorder.recording.camera(driver, self._keys(recipe, actor))
            self._numbers[id(part)] = known
        return known

    def _keys(self, recipe: Recipe, actor: Actor) -> List[Tuple[Any, ...]]:
        even = recipe.path == STRAIGHT and not recipe.pose_keys and not recipe.placement_keys
        steps = 1 if even and len(actor.poses) < 3 else CAMERA_STEPS
        color, opacity = self._camera.background_color, float(self._camera.background_opacity)
        keys: List[Tuple[Any, ...]] = []
        for step in range(steps + 1):
            progress = step / steps
            box = state_of(recipe, actor, progress).points()
            low, high = box.min(axis=0), box.max(axis=0)
            width, height = high[0] - low[0], high[1] - low[1]
            keys.append((progress, *view_of((low + high) / 2, width, height, color, opacity)))
        return keys
