"""Paint of vector mobjects: fill, stroke, the stroke behind, sheen. Verbs return the mobject."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.color import ManimColor
from ..core.color.manim_color import rgba_of
from ..core.constants import OUT, RIGHT, UP
from ..core.iterables import make_even
from ..core.space_ops import rotate_vector
from .mobject import Mobject
from .paint_values import color_of, updated
from .style import Colors, Style, mix_styles

_WHITE = ManimColor("#FFFFFF")


def _array(rows: Colors) -> np.ndarray:
    return np.array(rows) if rows else np.zeros((1, 4))


def _rows(array: Any) -> Colors:
    return tuple((r, g, b, a) for r, g, b, a in np.asarray(array, float).tolist())


class Painted(Mobject):
    """A mobject that is filled and stroked. Widths are in Manim's measure, hundredths of a unit;
    opacities from 0 to 1."""

    fill_opacity: Any = 0.0
    stroke_opacity: Any = 1.0
    background_image: Any = None
    shade_in_3d = False

    # --- Fill and stroke. ---

    def set_fill(self, color: Any = None, opacity: Any = None, family: bool = True) -> Any:
        """Sets the colour, or several along the sheen's direction, and the opacity."""
        if family:
            for member in self.submobjects:
                member.set_fill(color, opacity, family)
        style = self._style
        fill = updated(style.fill, color, opacity, style.sheen_factor)
        if fill is not style.fill:
            self._style = style.replaced(fill=fill)
        if opacity is not None:
            self.fill_opacity = opacity
        return self

    def set_stroke(self, color: Any = None, width: Any = None, opacity: Any = None,
                   background: bool = False, family: bool = True) -> Any:
        """Sets the stroke, or the one that lies under the fill."""
        if family:
            for member in self.submobjects:
                member.set_stroke(color, width, opacity, background, family)
        style = self._style
        if background:
            self._set_back(style, color, width, opacity)
            return self
        stroke = updated(style.stroke, color, opacity, style.sheen_factor)
        if stroke is not style.stroke or width is not None:
            self._style = style.replaced(
                stroke=stroke, stroke_width=style.stroke_width if width is None else float(width))
        if opacity is not None:
            self.stroke_opacity = opacity
        return self

    def _set_back(self, style: Style, color: Any, width: Any, opacity: Any) -> None:
        back = updated((style.back,), color, opacity, 0.0)[0]
        self._style = style.replaced(
            back=back, back_width=style.back_width if width is None else float(width))

    def set_background_stroke(self, **kwargs: Any) -> Any:
        return self.set_stroke(**{**kwargs, "background": True})

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

    def set_color(self, color: Any = _WHITE, family: bool = True) -> Any:
        self.set_fill(color, family=family)
        return self.set_stroke(color, family=family)

    def set_opacity(self, opacity: Any, family: bool = True) -> Any:
        self.set_fill(opacity=opacity, family=family)
        self.set_stroke(opacity=opacity, family=family)
        return self.set_stroke(opacity=opacity, family=family, background=True)

    def fade(self, darkness: float = 0.5, family: bool = True) -> Any:
        left = 1.0 - darkness
        self.set_fill(opacity=left * self.get_fill_opacity(), family=False)
        self.set_stroke(opacity=left * self.get_stroke_opacity(), family=False)
        self.set_background_stroke(opacity=left * self.get_stroke_opacity(True), family=False)
        return super().fade(darkness, family)

    # --- What they are. ---

    def _rows_of_stroke(self, background: bool) -> Colors:
        return (self._style.back,) if background else self._style.stroke

    @property
    def fill_rgbas(self) -> np.ndarray:
        return _array(self._style.fill)

    @fill_rgbas.setter
    def fill_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(fill=_rows(rgbas))

    @property
    def stroke_rgbas(self) -> np.ndarray:
        return _array(self._style.stroke)

    @stroke_rgbas.setter
    def stroke_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(stroke=_rows(rgbas))

    @property
    def background_stroke_rgbas(self) -> np.ndarray:
        return _array((self._style.back,))

    @background_stroke_rgbas.setter
    def background_stroke_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(back=_rows(rgbas)[0])

    def get_fill_rgbas(self) -> np.ndarray:
        return self.fill_rgbas

    def get_stroke_rgbas(self, background: bool = False) -> np.ndarray:
        return _array(self._rows_of_stroke(background))

    def get_fill_colors(self) -> List[Optional[ManimColor]]:
        return [color_of(row) for row in self._style.fill or ((0.0,) * 4,)]

    def get_fill_color(self) -> Optional[ManimColor]:
        return self.get_fill_colors()[0]

    def get_fill_opacities(self) -> np.ndarray:
        return self.fill_rgbas[:, 3]

    def get_fill_opacity(self) -> float:
        return self._style.fill[0][3] if self._style.fill else 0.0

    def get_stroke_colors(self, background: bool = False) -> List[Optional[ManimColor]]:
        return [color_of(row) for row in self._rows_of_stroke(background) or ((0.0,) * 4,)]

    def get_stroke_color(self, background: bool = False) -> Optional[ManimColor]:
        return self.get_stroke_colors(background)[0]

    def get_stroke_opacities(self, background: bool = False) -> np.ndarray:
        return self.get_stroke_rgbas(background)[:, 3]

    def get_stroke_opacity(self, background: bool = False) -> float:
        rows = self._rows_of_stroke(background)
        return rows[0][3] if rows else 0.0

    def get_stroke_width(self, background: bool = False) -> float:
        return max(0.0, self._style.back_width if background else self._style.stroke_width)

    def get_color(self) -> Any:
        """Gives the fill's colour, or the stroke's where nothing is filled."""
        if all(row[3] == 0 for row in self._style.fill):
            return self.get_stroke_color()
        return self.get_fill_color()

    @property
    def stroke_width(self) -> Any:
        return self._style.stroke_width

    @stroke_width.setter
    def stroke_width(self, width: Any) -> None:
        self._style = self._style.replaced(stroke_width=float(width))

    @property
    def background_stroke_width(self) -> float:
        return self._style.back_width

    @background_stroke_width.setter
    def background_stroke_width(self, width: Any) -> None:
        self._style = self._style.replaced(back_width=float(width))

    @property
    def background_stroke_opacity(self) -> float:
        return self._style.back[3]

    @background_stroke_opacity.setter
    def background_stroke_opacity(self, opacity: float) -> None:
        self._style = self._style.replaced(back=(*self._style.back[:3], float(opacity)))

    @property
    def background_stroke_color(self) -> Any:
        return ManimColor.of((*self._style.back[:3], 1.0))

    @background_stroke_color.setter
    def background_stroke_color(self, color: Any) -> None:
        self._style = self._style.replaced(back=rgba_of(color, self._style.back[3]))

    fill_color = property(get_fill_color, set_fill)
    stroke_color = property(get_stroke_color, set_stroke)
    color = property(get_color, set_color)

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
        for member in self.family() if family else (self,):
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
        from .paint_values import rows_of

        return np.array(rows_of(color, opacity, self.sheen_factor))

    def update_rgbas_array(self, array_name: str, color: Any = None, opacity: Any = None) -> Any:
        rows = updated(_rows(getattr(self, array_name)), color, opacity, self.sheen_factor)
        setattr(self, array_name, np.array(rows))
        return self
