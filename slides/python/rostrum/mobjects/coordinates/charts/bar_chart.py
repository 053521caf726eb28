"""BarChart: axes with a bar for each of some values."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Sequence

import numpy as np

from rostrum.core.config import config
from rostrum.core.constants import DOWN, MED_SMALL_BUFF, UP
from rostrum.mobjects.shapes import Rectangle
from rostrum.mobjects import VGroup

from ..axes import Axes
from ..options import merged

_COLORS = ("#003f5c", "#58508d", "#bc5090", "#ff6361", "#ffa600")


def _outward(value: float) -> np.ndarray:
    return UP if value >= 0 else DOWN


class BarChart(Axes):
    """Bars over an x axis with a unit for each, from 0 to their values on the y axis."""

    def __init__(self, values: Sequence[float], bar_names: Optional[Sequence[str]] = None,
                 y_range: Any = None, x_length: Optional[float] = None,
                 y_length: Optional[float] = None, bar_colors: Iterable[Any] = _COLORS,
                 bar_width: float = 0.6, bar_fill_opacity: float = 0.7,
                 bar_stroke_width: float = 3, **kwargs: Any) -> None:
        from rostrum.mobjects.text import Tex

        self.values, self.bar_names = values, bar_names
        self.bar_colors, self.bar_width = list(bar_colors), bar_width
        self.bar_fill_opacity, self.bar_stroke_width = bar_fill_opacity, bar_stroke_width
        height = config.frame_height - 4 if y_length is None else y_length
        bounds = [min(0, min(values)), max(0, max(values))] if y_range is None else [*y_range]
        if len(bounds) == 2:
            bounds.append(round(max(values) / height, 2))
        across = merged({"font_size": 24, "label_constructor": Tex},
                        kwargs.pop("x_axis_config", None))
        self.bars = VGroup()
        self.x_labels = self.bar_labels = None
        super().__init__(
            x_range=[0, len(values), 1], y_range=bounds, y_length=height,
            x_length=min(len(values), config.frame_width - 2) if x_length is None else x_length,
            x_axis_config=across, tips=kwargs.pop("tips", False), **kwargs)
        self.bars.add(*(self._create_bar(place, value) for place, value in enumerate(values)))
        self._update_colors()
        self.add_to_back(self.bars)
        if bar_names is not None:
            self._add_x_axis_labels()
        self.y_axis.add_numbers()

    def _update_colors(self) -> None:
        self.bars.set_color_by_gradient(*self.bar_colors)

    def _create_bar(self, bar_number: int, value: float) -> Rectangle:
        base = self.c2p(0, 0)
        far = self.c2p(self.bar_width, value) - base
        bar = Rectangle(width=far[0], height=abs(far[1]), stroke_width=self.bar_stroke_width,
                        fill_opacity=self.bar_fill_opacity)
        return bar.next_to(self.c2p(bar_number + 0.5, 0), _outward(value), buff=0)

    def _add_x_axis_labels(self) -> None:
        axis = self.x_axis
        labels = VGroup()
        for place, name in enumerate(self.bar_names or ()):
            label = axis.label_constructor(name)
            label.font_size = axis.font_size
            direction = UP if self.values[place] < 0 else DOWN
            labels.add(label.next_to(axis.number_to_point(place + 0.5), direction=direction,
                                     buff=axis.line_to_number_buff))
        axis.labels = labels
        axis.add(labels)

    def get_bar_labels(self, color: Any = None, font_size: float = 24,
                       buff: float = MED_SMALL_BUFF, label_constructor: Any = None) -> Any:
        """The values at the ends of the bars, in their colors, as a group that is not added."""
        from rostrum.mobjects.text import Tex

        make = Tex if label_constructor is None else label_constructor
        labels: List[Any] = []
        for bar, value in zip(self.bars, self.values):
            label = make(str(value))
            label.set_color(bar.get_fill_color() if color is None else color)
            label.font_size = font_size
            labels.append(label.next_to(bar, _outward(value), buff=buff))
        return VGroup(*labels)

    def change_bar_values(self, values: Sequence[float], update_colors: bool = True) -> None:
        """Gives the first bars other values, and then, unless told otherwise, all bars the colors
        anew."""
        for place, (bar, value) in enumerate(zip(list(self.bars), values)):
            self._change(place, bar, value)
        self.values[:len(values)] = values  # type: ignore[index]
        if update_colors:
            self._update_colors()

    def _change(self, place: int, bar: Rectangle, value: float) -> None:
        before = self.values[place]
        grows_up = before > 0
        base = bar.get_bottom() if grows_up else bar.get_top()
        if before == 0:
            self.bars.remove(bar)
            self.bars.insert(place, self._create_bar(place, value))
        else:
            bar.stretch_to_fit_height(abs(value / before) * bar.height)
            if value / before < 0:
                grows_up = not grows_up
        bar.move_to(base, DOWN if grows_up else UP)
