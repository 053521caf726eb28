"""Scenes in space, which a deck cannot show."""

from __future__ import annotations

from typing import Any

from rostrum.stage.camera import MovingCamera
from rostrum.stage.scene import Scene


class ThreeDScene(Scene):
    """Left out of the deck, with a sentence that says so."""

    @classmethod
    def why_left_out(cls) -> str:
        """The sentence."""
        return (
            f"{cls.__name__} is a scene in three dimensions, which cannot be played here; "
            "it is left out."
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__()


class SpecialThreeDScene(ThreeDScene):
    """The same with lights and cameras of its own."""


class ThreeDCamera(MovingCamera):
    """A camera in space: it is never used, since no scene in space is played."""
