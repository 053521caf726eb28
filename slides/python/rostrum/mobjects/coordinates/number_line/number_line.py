"""NumberLine and UnitInterval: a line whose points are numbers."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Optional, Sequence

import numpy as np

from rostrum.core.config import config
from rostrum.core.constants import DEFAULT_ARROW_TIP_LENGTH, DOWN, MED_SMALL_BUFF, OUT, RIGHT
from rostrum.core.space_ops import normalize
from rostrum.mobjects.shapes import Line

from .numbers import Numbers
from .scales import LinearBase, _ScaleBase
from .ticks import Ticks


def full_range(given: Optional[Sequence[float]], radius: float) -> Sequence[float]:
    """The lower end, the upper end and the step of a range that may lack the step, or be missing:
    then it is the frame's, whose half is `radius`."""
    if given is None:
        return [round(-radius), round(radius), 1]
    return [*given, 1] if len(given) == 2 else given


def decimal_places(step: Any) -> int:
    """How many decimal places a step is written with."""
    _, _, behind = str(step).partition(".")
    return len(behind)


class NumberLine(Ticks, Numbers, Line):
    """A line with ticks, numbers and a tip, as far as they are asked for.

    It is centered on the origin, `length` long, or `unit_size` for each step of 1. Its tip is the
    end of its range. `scaling` tells which number is where.
    """

    def __init__(self, x_range: Any = None, length: Optional[float] = None,
                 unit_size: float = 1, include_ticks: bool = True, tick_size: float = 0.1,
                 numbers_with_elongated_ticks: Optional[Iterable[float]] = None,
                 longer_tick_multiple: int = 2, exclude_origin_tick: bool = False,
                 rotation: float = 0, stroke_width: float = 2.0, include_tip: bool = False,
                 tip_width: float = DEFAULT_ARROW_TIP_LENGTH,
                 tip_height: float = DEFAULT_ARROW_TIP_LENGTH, tip_shape: Any = None,
                 include_numbers: bool = False, font_size: float = 36,
                 label_direction: Any = DOWN, label_constructor: Any = None,
                 scaling: Optional[_ScaleBase] = None,
                 line_to_number_buff: float = MED_SMALL_BUFF,
                 decimal_number_config: Optional[Dict[str, Any]] = None,
                 numbers_to_exclude: Optional[Iterable[float]] = None,
                 numbers_to_include: Optional[Iterable[float]] = None, **kwargs: Any) -> None:
        x_range = full_range(x_range, config.frame_x_radius)
        scaling = LinearBase() if scaling is None else scaling
        places = {"num_decimal_places": decimal_places(x_range[2])}
        self.decimal_number_config = places if decimal_number_config is None \
            else decimal_number_config
        self.x_range = np.array(x_range, dtype=float)
        self.x_min, self.x_max, self.x_step = scaling.function(self.x_range)
        self.scaling = scaling
        self.length = length
        self.unit_size = unit_size
        self.rotation = rotation
        self.include_tip, self.tip_width, self.tip_height = include_tip, tip_width, tip_height
        self.include_ticks, self.tick_size = include_ticks, tick_size
        self.numbers_with_elongated_ticks = \
            () if numbers_with_elongated_ticks is None else numbers_with_elongated_ticks
        self.longer_tick_multiple = longer_tick_multiple
        self.exclude_origin_tick = exclude_origin_tick
        self.include_numbers, self.font_size = include_numbers, font_size
        self.label_direction, self.line_to_number_buff = label_direction, line_to_number_buff
        self.label_constructor = label_constructor or _default_constructor()
        self.numbers_to_exclude = [] if numbers_to_exclude is None else numbers_to_exclude
        self.numbers_to_include = numbers_to_include

        super().__init__(self.x_range[0] * RIGHT, self.x_range[1] * RIGHT,
                         stroke_width=stroke_width, **kwargs)
        self._fit()
        if include_tip:
            self.add_tip(tip_length=tip_height, tip_width=tip_width, tip_shape=tip_shape)
            self.tip.set_stroke(self.stroke_color, self.stroke_width)
        if include_ticks:
            self.add_ticks()
        self.rotate(rotation)
        if include_numbers or numbers_to_include is not None:
            self._add_what_is_written()

    def _fit(self) -> None:
        if not self.length:
            self.scale(self.unit_size).center()
            return
        self.set_length(self.length).center()
        self.unit_size = self.get_unit_size()

    def _add_what_is_written(self) -> None:
        if not self.scaling.custom_labels:
            self.add_numbers(self.numbers_to_include)
            return
        numbers = self.get_tick_range()
        places = self.decimal_number_config["num_decimal_places"]
        labels = self.scaling.get_custom_labels(numbers, unit_decimal_places=places)
        self.add_labels(dict(zip(numbers, labels)))

    def number_to_point(self, number: Any) -> np.ndarray:
        """The point (3,) of a number; of an array of numbers, the points (n, 3)."""
        numbers = np.asarray(number)
        low, high = self.x_range[0], self.x_range[1]
        if numbers.ndim == 0:
            share = (self.scaling.inverse_function(numbers.item()) - low) / (high - low)
        else:
            share = (self.scaling.inverse_function(numbers) - low)[:, None] / (high - low)
        # The order of operations is Manim's: the number of dashes of a line to this point may
        # depend on the last bit.
        return (1 - share) * self.get_start() + share * self.get_end()

    def point_to_number(self, point: Any) -> Any:
        """The number at the foot of a point; of points (n, 3), the numbers (n,)."""
        start = self.get_start()
        along = self.get_end() - start
        unit = normalize(along)
        share = np.dot(np.asarray(point) - start, unit) / np.dot(along, unit)
        return (1 - share) * self.x_min + share * self.x_max

    def n2p(self, number: Any) -> np.ndarray:
        """As number_to_point."""
        return self.number_to_point(number)

    def p2n(self, point: Any) -> Any:
        """As point_to_number."""
        return self.point_to_number(point)

    def get_unit_size(self) -> float:
        """How long a step of 1 is."""
        return self.get_length() / (self.x_range[1] - self.x_range[0])

    def get_unit_vector(self) -> np.ndarray:
        """The step of 1 as it was when the line was made, along the line as it is."""
        return super().get_unit_vector() * self.unit_size

    def rotate_about_zero(self, angle: float, axis: Any = OUT, **kwargs: Any) -> Any:
        """Turns the line about its number 0."""
        return self.rotate_about_number(0, angle, axis, **kwargs)

    def rotate_about_number(self, number: float, angle: float, axis: Any = OUT,
                            **kwargs: Any) -> Any:
        """Turns the line about one of its numbers."""
        return self.rotate(angle, axis, about_point=self.number_to_point(number), **kwargs)

    @staticmethod
    def _decimal_places_from_step(step: Any) -> int:
        return decimal_places(step)


def _default_constructor() -> Any:
    from rostrum.mobjects.text import MathTex

    return MathTex


class UnitInterval(NumberLine):
    """The numbers from 0 to 1, in tenths."""

    def __init__(self, unit_size: float = 10,
                 numbers_with_elongated_ticks: Optional[Iterable[float]] = None,
                 decimal_number_config: Optional[Dict[str, Any]] = None, **kwargs: Any) -> None:
        elongated = (0, 1) if numbers_with_elongated_ticks is None else numbers_with_elongated_ticks
        written = {"num_decimal_places": 1} if decimal_number_config is None \
            else decimal_number_config
        super().__init__(x_range=(0, 1, 0.1), unit_size=unit_size,
                         numbers_with_elongated_ticks=elongated, decimal_number_config=written,
                         **kwargs)
