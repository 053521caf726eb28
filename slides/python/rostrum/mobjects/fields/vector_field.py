"""VectorField: a vector at each point, and what it does to mobjects."""

from __future__ import annotations

from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from rostrum.core.color import ManimColor, rgb_to_color
from rostrum.core.config import config
from rostrum.mobjects import VGroup

from .field_colors import STRENGTH_COLORS, ColorScale, ColorScheme, strength

Field = Callable[[np.ndarray], Any]


def field_ranges(x_range: Any, y_range: Any,
                 z_range: Any,
                 three_dimensions: bool) -> Tuple[List[float], List[float], List[float]]:
    """Ranges (start, stop, step) that hold their upper ends: the frame's, in steps of one half,
    where none are given, and z only where it is wanted."""
    across, up = config.frame_width / 2, config.frame_height / 2
    chosen = [list((np.floor(-half), np.ceil(half)) if given is None else given)
              for half, given in ((across, x_range), (up, y_range))]
    wants_depth = three_dimensions or z_range is not None
    chosen.append(list(chosen[1] if z_range is None else z_range) if wants_depth else [0, 0])
    x, y, z = ([low, high + (step[0] if step else 0.5), step[0] if step else 0.5]
               for low, high, *step in chosen)
    return x, y, z


class VectorField(VGroup):
    """A function of points (3,) that gives vectors (3,), without anything that is drawn.

    Without `color`, colors show what `color_scheme` says of a vector (its length, if it is
    missing) between two values.
    """

    def __init__(self, func: Field, color: Any = None,
                 color_scheme: Optional[ColorScheme] = None, min_color_scheme_value: float = 0,
                 max_color_scheme_value: float = 2, colors: Sequence[Any] = STRENGTH_COLORS,
                 **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.func = func
        self.single_color = color is not None
        self.submob_movement_updater: Any = None
        if self.single_color:
            self.color = ManimColor.parse(color)
            return
        self.color_scheme = color_scheme or strength
        self._scale = ColorScale(colors, min_color_scheme_value, max_color_scheme_value)
        self.rgbs = self._scale.rgbs

    def pos_to_rgb(self, pos: np.ndarray) -> np.ndarray:
        """Red, green and blue of the vector at a point."""
        return self._scale.rgb(self.color_scheme(self.func(pos)))

    def pos_to_color(self, pos: np.ndarray) -> ManimColor:
        """The color of the vector at a point."""
        return rgb_to_color(self.pos_to_rgb(pos))

    @staticmethod
    def shift_func(func: Field, shift_vector: np.ndarray) -> Field:
        """The field that lies elsewhere."""
        return lambda p: func(p - shift_vector)

    @staticmethod
    def scale_func(func: Field, scalar: float) -> Field:
        """The field with all its points farther from the origin, or nearer."""
        return lambda p: func(p * scalar)

    def fit_to_coordinate_system(self, coordinate_system: Any) -> None:
        """Takes the points of what is drawn for coordinates."""
        self.apply_function(lambda p: coordinate_system.coords_to_point(*p))

    def _step(self, point: np.ndarray, dt: float) -> np.ndarray:
        """How far the field carries a point in a time (Runge and Kutta's fourth order)."""
        def at(place: np.ndarray) -> np.ndarray:
            return np.asarray(self.func(place), dtype=float)

        first = at(point)
        second = at(point + first * dt / 2)
        third = at(point + second * dt / 2)
        return dt / 6 * (first + 2 * second + 2 * third + at(point + third * dt))

    def nudge(self, mob: Any, dt: float = 1, substeps: int = 1, pointwise: bool = False) -> Any:
        """Carries a mobject along for a time, as a whole by the vector at its middle, or point by
        point."""
        for _ in range(substeps):
            if pointwise:
                mob.apply_function(lambda p: p + self._step(p, dt / substeps))
            else:
                mob.shift(self._step(mob.get_center(), dt / substeps))
        return self

    def nudge_submobjects(self, dt: float = 1, substeps: int = 1, pointwise: bool = False) -> Any:
        """Carries all that is drawn of the field along."""
        for member in list(self.submobjects):
            self.nudge(member, dt, substeps, pointwise)
        return self

    def get_nudge_updater(self, speed: float = 1,
                          pointwise: bool = False) -> Callable[[Any, float], Any]:
        """An updater that carries a mobject along."""
        return lambda mob, dt: self.nudge(mob, dt * speed, pointwise=pointwise)

    def start_submobject_movement(self, speed: float = 1, pointwise: bool = False) -> Any:
        """From now on the field carries along all that is drawn of it."""
        self.stop_submobject_movement()
        self.submob_movement_updater = lambda mob, dt: mob.nudge_submobjects(
            dt * speed, pointwise=pointwise)
        return self.add_updater(self.submob_movement_updater)

    def stop_submobject_movement(self) -> Any:
        """The field carries nothing of its own along any more."""
        mover, self.submob_movement_updater = self.submob_movement_updater, None
        return self.remove_updater(mover)

    def get_colored_background_image(self, sampling_rate: int = 5) -> Any:
        """A picture (of PIL) of the field's colors over the frame, a pixel for so many of the
        video's. Raises ValueError for a field of one color."""
        if self.single_color:
            raise ValueError("There is no point in generating an image if the vector field uses a "
                             "single color.")
        from PIL import Image

        rows, columns = (int(config[side] / sampling_rate)
                         for side in ("pixel_height", "pixel_width"))
        across = np.linspace(-0.5, 0.5, columns) * config.frame_width
        up = np.linspace(0.5, -0.5, rows) * config.frame_height
        values = [[self.color_scheme(self.func(np.array([x, y, 0.0]))) for x in across]
                  for y in up]
        return Image.fromarray((self._scale.rgb(values) * 255).astype("uint8"))

    def get_vectorized_rgba_gradient_function(self, start: float, end: float,
                                              colors: Iterable[Any]) -> Callable[..., np.ndarray]:
        """A function of values (n,) and an opacity that gives colors (n, 4)."""
        scale = ColorScale(list(colors), start, end)

        def rgbas(values: Any, opacity: float = 1) -> np.ndarray:
            found = scale.rgb(values)
            return np.column_stack((found, np.full(len(found), opacity)))

        return rgbas
