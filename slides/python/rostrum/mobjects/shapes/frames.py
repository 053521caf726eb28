"""Marks around, behind, over and under other mobjects."""

from __future__ import annotations

from typing import Any, Optional

from ...core.color.names import COLORS
from ...core.config import config
from ...core.constants import DL, DOWN, DR, LEFT, RIGHT, SMALL_BUFF, UL, UR
from ..groups import Group, VGroup
from ..state import MobjectState
from .lines import Line
from .rectangles import RoundedRectangle

_BLACK, _RED, _YELLOW = (COLORS[name] for name in ("BLACK", "RED", "YELLOW"))


class SurroundingRectangle(RoundedRectangle):
    """A frame around one mobject or several, at a distance: one for all sides, or one for each of
    the axes. After the mobjects may stand the colour and the distance, as in Manim 0.18."""

    def __init__(self, *mobjects: Any, color: Any = _YELLOW, buff: Any = SMALL_BUFF,
                 corner_radius: Any = 0.0, **kwargs: Any) -> None:
        shown = [m for m in mobjects if isinstance(m, MobjectState)]
        others = [m for m in mobjects if not isinstance(m, MobjectState)]
        if "mobject" in kwargs:
            shown.append(kwargs.pop("mobject"))
        color, buff, corner_radius = (*others, *(color, buff, corner_radius)[len(others):])
        inside: Any = shown[0] if len(shown) == 1 else Group(*shown)
        buff_x, buff_y = buff if isinstance(buff, (tuple, list)) else (buff, buff)
        super().__init__(color=color, width=inside.width + 2 * buff_x,
                         height=inside.height + 2 * buff_y, corner_radius=corner_radius,
                         **kwargs)
        self.buff = buff
        self.move_to(inside)


class BackgroundRectangle(SurroundingRectangle):
    """A translucent rectangle behind mobjects, in the background's colour unless told
    otherwise."""

    def __init__(self, *mobjects: Any, color: Any = None, stroke_width: float = 0,
                 stroke_opacity: float = 0, fill_opacity: float = 0.75, buff: Any = 0,
                 **kwargs: Any) -> None:
        super().__init__(*mobjects, color=config.background_color if color is None else color,
                         stroke_width=stroke_width, stroke_opacity=stroke_opacity,
                         fill_opacity=fill_opacity, buff=buff, **kwargs)
        self.original_fill_opacity = self.fill_opacity

    def pointwise_become_partial(self, mobject: Any, a: float, b: float) -> Any:
        """Is not drawn bit by bit: it appears as a whole."""
        return self.set_fill(opacity=b * self.original_fill_opacity)

    def set_style(self, fill_opacity: Any = None,  # type: ignore[override]
                  **kwargs: Any) -> Any:
        """Takes a fill opacity alone; it is black then."""
        return super().set_style(stroke_color=_BLACK, stroke_width=0, fill_color=_BLACK,
                                 fill_opacity=fill_opacity)


class Cross(VGroup):
    """Two lines over a mobject, from corner to corner."""

    def __init__(self, mobject: Optional[Any] = None, stroke_color: Any = _RED,
                 stroke_width: float = 6.0, scale_factor: float = 1.0, **kwargs: Any) -> None:
        super().__init__(*(Line(*ends) for ends in ((UL, DR), (UR, DL))), **kwargs)
        if mobject is not None:
            self.replace(mobject, stretch=True)
        self.scale(scale_factor).set_stroke(stroke_color, stroke_width)


class Underline(Line):
    """A line below a mobject, as wide as that."""

    def __init__(self, mobject: Any, buff: float = SMALL_BUFF, **kwargs: Any) -> None:
        super().__init__(LEFT, RIGHT, buff=buff, **kwargs)
        self.match_width(mobject).next_to(mobject, DOWN, buff)
