"""Sheen, and the paint of vector mobjects as a whole. Verbs return the mobject."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..core.color import ManimColor
from ..core.constants import OUT, RIGHT, UP
from ..core.iterables import make_even
from ..core.space_ops import rotate_vector
from .fill_and_stroke import FilledAndStroked
from .paint_values import rows_of, rows_of_array, updated
from .style import Style, mix_styles

_WHITE = ManimColor("#FFFFFF")


class Painted(FilledAndStroked):
    """A mobject whose colours can be several, along a direction through its box."""

    background_image: Any = None
    shade_in_3d = False

    # --- Sheen: colours of more than one, along a direction through the box. ---

    @property
    def sheen_factor(self) -> float:
        return self._style.sheen_factor

    @sheen_factor.setter
    def sheen_factor(self, factor: float) -> None:
        self._style = self._style.replaced(sheen_factor=float(factor))

    @property
    def sheen_direction(self) -> np.ndarray:
        return np.array(self._style.sheen_direction)

    @sheen_direction.setter
    def sheen_direction(self, direction: Any) -> None:
        self._style = self._style.replaced(
            sheen_direction=tuple(float(v) for v in direction))

    def get_sheen_direction(self) -> np.ndarray:
        return self.sheen_direction

    def get_sheen_factor(self) -> float:
        return self.sheen_factor

    def set_sheen_direction(self, direction: Any, family: bool = True) -> Any:
        for member in self.get_family() if family else (self,):
            member.sheen_direction = direction
        return self

    def rotate_sheen_direction(self, angle: float, axis: Any = OUT, family: bool = True) -> Any:
        turned: Dict[int, Style] = {}
        for member in self._family() if family else (self,):
            if isinstance(member, Painted):
                # What has been painted alike goes on to share a style.
                style = member._style
                if id(style) not in turned:
                    turned[id(style)] = style.replaced(sheen_direction=tuple(
                        rotate_vector(style.sheen_direction, angle, axis).tolist()))
                member._style = turned[id(style)]
        return self

    def set_sheen(self, factor: float, direction: Any = None, family: bool = True) -> Any:
        """Makes two colours of each: what it is, and opposite to it one lighter by `factor`."""
        for member in self.submobjects if family else ():
            member.set_sheen(factor, direction, family)
        if direction is not None:
            self.sheen_direction = direction
        self.sheen_factor = factor
        if factor != 0:
            self.set_fill(self.get_fill_color(), family=family)
            self.set_stroke(self.get_stroke_color(), family=family)
        return self

    def get_gradient_start_and_end_points(self) -> Tuple[np.ndarray, np.ndarray]:
        middle = self.get_center()
        reach = sum((self.get_edge_center(side) - middle) * part
                    for side, part in zip((RIGHT, UP, OUT), self.sheen_direction))
        return middle - reach, middle + reach

    # --- Styles as wholes. ---

    def set_style(self, fill_color: Any = None, fill_opacity: Any = None,
                  stroke_color: Any = None, stroke_width: Any = None, stroke_opacity: Any = None,
                  background_stroke_color: Any = None, background_stroke_width: Any = None,
                  background_stroke_opacity: Any = None, sheen_factor: Optional[float] = None,
                  sheen_direction: Any = None, background_image: Any = None,
                  family: bool = True) -> Any:
        self.set_fill(fill_color, fill_opacity, family)
        self.set_stroke(stroke_color, stroke_width, stroke_opacity, family=family)
        self.set_background_stroke(
            color=background_stroke_color, width=background_stroke_width,
            opacity=background_stroke_opacity, family=family)
        if sheen_factor:
            self.set_sheen(sheen_factor, sheen_direction, family)
        return self

    def get_style(self, simple: bool = False) -> Dict[str, Any]:
        """Gives the keywords of set_style that paint as this is painted."""
        style = {"stroke_opacity": self.get_stroke_opacity(),
                 "stroke_width": self.get_stroke_width()}
        if simple:
            return {**style, "fill_color": self.get_fill_color(),
                    "fill_opacity": self.get_fill_opacity(),
                    "stroke_color": self.get_stroke_color()}
        return {
            **style, "fill_color": self.get_fill_colors(),
            "fill_opacity": self.get_fill_opacities(), "stroke_color": self.get_stroke_colors(),
            "background_stroke_color": self.get_stroke_colors(background=True),
            "background_stroke_width": self.get_stroke_width(background=True),
            "background_stroke_opacity": self.get_stroke_opacity(background=True),
            "sheen_factor": self.get_sheen_factor(),
            "sheen_direction": self.get_sheen_direction(),
            "background_image": self.background_image}

    def match_style(self, vmobject: Any, family: bool = True) -> Any:
        """Is painted as another one is, member by member: the fewer are spread over the more."""
        self.set_style(**vmobject.get_style(), family=False)
        if family and self.submobjects:
            for member, model in zip(*make_even(self.submobjects,
                                                vmobject.submobjects or [vmobject])):
                member.match_style(model)
        return self

    def interpolate_color(self, mobject1: Any, mobject2: Any, alpha: float) -> None:
        self._style = mix_styles(mobject1._style, mobject2._style, alpha)

    def align_rgbas(self, vmobject: Any) -> Any:
        """Does nothing: colours of two numbers are spread over each other where they mix."""
        return self

    def color_using_background_image(self, background_image: Any) -> Any:
        self.background_image = background_image
        self.set_color(_WHITE)
        for member in self.submobjects:
            member.color_using_background_image(background_image)
        return self

    def get_background_image(self) -> Any:
        return self.background_image

    def match_background_image(self, vmobject: Any) -> Any:
        return self.color_using_background_image(vmobject.get_background_image())

    def set_shade_in_3d(self, value: bool = True, z_index_as_group: bool = False) -> Any:
        for member in self.get_family():
            member.shade_in_3d = value
            if z_index_as_group:
                member.z_index_group = self
        return self

    def generate_rgbas_array(self, color: Any, opacity: Any) -> np.ndarray:
        return np.array(rows_of(color, opacity, self.sheen_factor))

    def update_rgbas_array(self, array_name: str, color: Any = None, opacity: Any = None) -> Any:
        rows = updated(rows_of_array(getattr(self, array_name)), color, opacity, self.sheen_factor)
        setattr(self, array_name, np.array(rows))
        return self
