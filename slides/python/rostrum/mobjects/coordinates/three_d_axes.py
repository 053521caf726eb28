"""ThreeDAxes, as they are seen from the front: the x axis and the y axis."""

from __future__ import annotations

from typing import Any, Dict, Optional


from rostrum.core.config import first_frame
from rostrum.core.constants import DOWN, OUT, PI, RIGHT, SMALL_BUFF, UP, UR
from rostrum.core.space_ops import angle_of_vector
from rostrum.mobjects import VGroup

from .axes import Axes, origin_of


class ThreeDAxes(Axes):
    """Three axes whose points are right, and of which a slide shows what is seen from the front.
    Their lines are in pieces, `num_axis_pieces` each, as Manim's are for the sake of shading."""

    def __init__(self, x_range: Any = (-6, 6, 1),
                 y_range: Any = (-5, 5, 1),
                 z_range: Any = (-4, 4, 1), x_length: Any = Ellipsis,
                 y_length: Any = Ellipsis, z_length: Any = Ellipsis,
                 z_axis_config: Optional[Dict[str, Any]] = None,
                 z_normal: Any = DOWN, num_axis_pieces: int = 20,
                 light_source: Any = None, depth: Any = None, gloss: float = 0.5,
                 **kwargs: Any) -> None:
        height = first_frame()[1]
        side = height + 2.5
        super().__init__(x_range=x_range, y_range=y_range,
                         x_length=side if x_length is Ellipsis else x_length,
                         y_length=side if y_length is Ellipsis else y_length, **kwargs)
        self.dimension = 3
        self.z_range = [*z_range, 1] if z_range is not None and len(z_range) == 2 else z_range
        self.z_length = height - 1.5 if z_length is Ellipsis else z_length
        self.z_axis_config = self._settings(z_axis_config)
        self.z_normal, self.light_source = z_normal, light_source
        self.num_axis_pieces = num_axis_pieces
        self.z_axis = self._upright_axis()
        self.axes.add(self.z_axis)
        self.add(self.z_axis)
        for axis in self.axes:
            axis.pieces = VGroup(*axis.get_pieces(num_axis_pieces))
            axis.add(axis.pieces)
            axis.set_stroke(width=0, family=False)

    def _upright_axis(self) -> Any:
        axis = self._create_axis(self.z_range, self.z_axis_config, self.z_length)
        crossing = origin_of([axis.x_min, axis.x_max])
        axis.rotate_about_number(crossing, -PI / 2, UP)
        axis.rotate_about_number(crossing, angle_of_vector(self.z_normal))
        return axis.shift(self.x_axis.number_to_point(origin_of(self.x_axis.x_range))
                          - axis.number_to_point(crossing))

    def get_y_axis_label(self, label: Any, edge: Any = UR,
                         direction: Any = UR, buff: float = SMALL_BUFF,
                         rotation: float = PI / 2, rotation_axis: Any = OUT,
                         **kwargs: Any) -> Any:
        """A label at the end of the y axis, turned by `rotation`."""
        written = self._get_axis_label(label, self.get_y_axis(), edge, direction, buff, **kwargs)
        return written.rotate(rotation, axis=rotation_axis)

    def get_z_axis_label(self, label: Any, edge: Any = OUT,
                         direction: Any = RIGHT, buff: float = SMALL_BUFF,
                         rotation: float = PI / 2, rotation_axis: Any = RIGHT,
                         **kwargs: Any) -> Any:
        """A label at the end of the z axis, upright."""
        written = self._get_axis_label(label, self.get_z_axis(), edge, direction, buff, **kwargs)
        return written.rotate(rotation, axis=rotation_axis)

    def get_axis_labels(self, x_label: Any = "x", y_label: Any = "y", z_label: Any = "z") -> Any:
        """A label at the end of each axis, as a group that is not added."""
        self.axis_labels = VGroup(self.get_x_axis_label(x_label), self.get_y_axis_label(y_label),
                                  self.get_z_axis_label(z_label))
        return self.axis_labels
