"""Scenes in space: they are played as long as they show a plane from the front.

A deck is flat.  Many talks take a ThreeDScene for the sake of one picture, or for none; a scene
that really looks at space is left out, with a sentence that says so.
"""

from __future__ import annotations

from math import isclose, pi
from typing import Any, Optional

from rostrum.core.config import config
from rostrum.stage.camera import MovingCamera
from rostrum.stage.deck import SceneInSpace, current_scene
from rostrum.stage.scene import Scene

FRONT_THETA = -pi / 2
# What is asked of a camera that moves in space.
IN_SPACE = frozenset(
    (
        "focal_distance",
        "focal_distance_tracker",
        "gamma_tracker",
        "generate_rotation_matrix",
        "get_focal_distance",
        "get_value_trackers",
        "phi_tracker",
        "project_point",
        "project_points",
        "set_focal_distance",
        "set_gamma",
        "set_phi",
        "set_theta",
        "theta_tracker",
        "zoom_tracker",
    )
)


def is_from_the_front(phi: Any, theta: Any, gamma: Any) -> bool:
    """Tells whether angles, where they are given, are those of a camera before the plane."""
    given = ((phi, 0.0), (theta, FRONT_THETA), (gamma, 0.0))
    return all(angle is None or isclose(angle, flat, abs_tol=1e-9) for angle, flat in given)


class ThreeDCamera(MovingCamera):
    """A camera that looks at the plane from the front."""

    phi = 0.0
    theta = FRONT_THETA
    gamma = 0.0

    def get_phi(self) -> float:
        """The angle from the plane's normal."""
        return self.phi

    def get_theta(self) -> float:
        """The angle around it."""
        return self.theta

    def __getattr__(self, name: str) -> Any:
        if name in IN_SPACE:
            need_space()
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def get_zoom(self) -> float:
        """How many times as large as usual things are seen."""
        return float(config.frame_width / self.frame.width)


class ThreeDScene(Scene):
    """A scene that may look at space."""

    _may_be_in_space = True

    def __init__(self, camera_class: Any = ThreeDCamera, **kwargs: Any) -> None:
        kwargs.pop("ambient_camera_rotation", None)
        kwargs.pop("default_angled_camera_orientation_kwargs", None)
        super().__init__(camera_class=camera_class, **kwargs)

    def _need_space(self) -> None:
        raise SceneInSpace(
            f"{type(self).__name__} is a scene in three dimensions, which cannot be played here; "
            "it is left out."
        )

    # --- The camera. ---

    def set_camera_orientation(
        self,
        phi: Optional[float] = None,
        theta: Optional[float] = None,
        gamma: Optional[float] = None,
        zoom: Optional[float] = None,
        focal_distance: Optional[float] = None,
        frame_center: Any = None,
        **kwargs: Any,
    ) -> None:
        """Turns the camera, which needs space, or zooms it."""
        if not is_from_the_front(phi, theta, gamma):
            self._need_space()
        frame = self.camera.frame
        if zoom is not None:
            frame.set(width=config.frame_width / zoom)
        if frame_center is not None:
            frame.move_to(frame_center)

    def move_camera(
        self,
        phi: Optional[float] = None,
        theta: Optional[float] = None,
        gamma: Optional[float] = None,
        zoom: Optional[float] = None,
        focal_distance: Optional[float] = None,
        frame_center: Any = None,
        added_anims: Any = (),
        **kwargs: Any,
    ) -> None:
        """Plays that."""
        if not is_from_the_front(phi, theta, gamma):
            self._need_space()
        target = self.camera.frame.animate
        if zoom is not None:
            target = target.set(width=config.frame_width / zoom)
        if frame_center is not None:
            target = target.move_to(frame_center)
        self.play(target, *added_anims, **kwargs)

    def begin_ambient_camera_rotation(self, *args: Any, **kwargs: Any) -> None:
        """Needs space."""
        self._need_space()

    def begin_3dillusion_camera_rotation(self, *args: Any, **kwargs: Any) -> None:
        """Needs space."""
        self._need_space()

    def set_to_default_angled_camera_orientation(self, **kwargs: Any) -> None:
        """Needs space."""
        self._need_space()

    def stop_ambient_camera_rotation(self, *args: Any, **kwargs: Any) -> None:
        """The camera does not turn."""

    def stop_3dillusion_camera_rotation(self) -> None:
        """The camera does not turn."""

    # --- What stays before the camera. ---

    def add_fixed_in_frame_mobjects(self, *mobjects: Any) -> None:
        """Puts mobjects on the slide, where everything is in the frame's plane."""
        self.add(*mobjects)

    def add_fixed_orientation_mobjects(self, *mobjects: Any, **kwargs: Any) -> None:
        """Puts mobjects on the slide, where everything faces the camera."""
        self.add(*mobjects)

    def remove_fixed_in_frame_mobjects(self, *mobjects: Any) -> None:
        """They stay where they are."""

    def remove_fixed_orientation_mobjects(self, *mobjects: Any) -> None:
        """They stay where they are."""


class SpecialThreeDScene(ThreeDScene):
    """The same with solids of its own."""

    def get_axes(self) -> Any:
        """Needs space."""
        self._need_space()

    def get_sphere(self, **kwargs: Any) -> Any:
        """Needs space."""
        self._need_space()


def need_space() -> None:
    """Is called for what only space can hold: a scene that is in space cannot be played."""
    scene = current_scene()
    if isinstance(scene, ThreeDScene):
        scene._need_space()
