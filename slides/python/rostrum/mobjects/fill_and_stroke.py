"""Fill and stroke of vector mobjects, and the stroke behind. Verbs return the mobject."""

from __future__ import annotations

from typing import Any, List, Optional

import numpy as np

from ..core.color import ManimColor
from ..core.color.manim_color import rgba_of
from .mobject import Mobject
from .paint_values import array_of, color_of, rows_of_array, updated
from .style import Colors, Style

_WHITE = ManimColor("#FFFFFF")


class FilledAndStroked(Mobject):
    """A mobject that is filled and stroked. Widths are in Manim's measure, hundredths of a unit;
    opacities from 0 to 1."""

    fill_opacity: Any = 0.0
    stroke_opacity: Any = 1.0

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
        return array_of(self._style.fill)

    @fill_rgbas.setter
    def fill_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(fill=rows_of_array(rgbas))

    @property
    def stroke_rgbas(self) -> np.ndarray:
        return array_of(self._style.stroke)

    @stroke_rgbas.setter
    def stroke_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(stroke=rows_of_array(rgbas))

    @property
    def background_stroke_rgbas(self) -> np.ndarray:
        return array_of((self._style.back,))

    @background_stroke_rgbas.setter
    def background_stroke_rgbas(self, rgbas: Any) -> None:
        self._style = self._style.replaced(back=rows_of_array(rgbas)[0])

    def get_fill_rgbas(self) -> np.ndarray:
        return self.fill_rgbas

    def get_stroke_rgbas(self, background: bool = False) -> np.ndarray:
        return array_of(self._rows_of_stroke(background))

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
