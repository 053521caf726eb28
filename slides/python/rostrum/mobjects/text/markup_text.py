"""MarkupText: words with Pango's markup in them."""
from __future__ import annotations

import functools
from typing import Any, Dict, Optional, Tuple

import numpy as np

from rostrum import library
from rostrum.core import color as colors
from rostrum.core.color import ManimColor
from rostrum.core.constants import DEFAULT_FONT_SIZE, NORMAL
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.pictures.svg_mobject import VMobjectFromSVGPath
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.text.glyphs import WHITE, glyph_mobject, glyph_style
from rostrum.mobjects.text.markup import gradients, stretches
from rostrum.mobjects.text.markup_layout import Bar, MarkupSetter
from rostrum.mobjects.text.text import SizedText


class MarkupText(SizedText):
    """Words with markup: ``<b>``, ``<i>``, ``<u>``, ``<s>``, ``<tt>``, ``<big>``, ``<small>``,
    ``<sub>``, ``<sup>``, ``<span foreground=... size=...>`` and ``<gradient from=... to=...>``.

    A member for each glyph, and for each line under, over or through them. A ValueError where it
    is no markup. ``line_spacing`` does nothing, as in Manim: lines are as far apart as the font
    has them.
    """

    def __init__(
        self,
        text: str,
        fill_opacity: float = 1,
        stroke_width: float = 0,
        color: Any = None,
        font_size: float = DEFAULT_FONT_SIZE,
        line_spacing: float = -1,
        font: str = "",
        slant: str = NORMAL,
        weight: str = NORMAL,
        justify: bool = False,
        gradient: Any = None,
        tab_width: int = 4,
        height: Optional[float] = None,
        width: Optional[float] = None,
        should_center: bool = True,
        disable_ligatures: bool = False,
        warn_missing_font: bool = True,
        **kwargs: Any,
    ) -> None:
        self.original_text = text
        remember(self, font=font, slant=slant, weight=weight, justify=justify, gradient=gradient,
                 tab_width=tab_width, disable_ligatures=disable_ligatures,
                 line_spacing=line_spacing)
        self._font_size = float(font_size)
        self.text = text.replace("\t", " " * tab_width)
        self._paint: Tuple[Any, float, float] = (color, fill_opacity, stroke_width)
        super().__init__(should_center=should_center, height=height, width=width, **kwargs)
        del self._paint
        self._set_own_paint(fill_opacity, stroke_width)
        self.chars = VGroup(*self.submobjects)
        self.text = self.text.replace(" ", "").replace("\n", "")
        if gradient:
            self.set_color_by_gradient(*gradient)
        for begin, end, ends in gradients(self.original_text):
            self.chars[begin:end].set_color_by_gradient(*map(_gradient_color, ends))
        self.initial_height = self.height

    def __repr__(self) -> str:
        return f"MarkupText({self.original_text!r})"

    def _label(self) -> str:
        """What a person calls it: its words."""
        return " ".join("".join(part.text for part in self._stretches()).split())

    def _stretches(self) -> Any:
        markup = self.original_text.replace("\t", " " * self.tab_width)
        return stretches(markup, self._font_size)

    def generate_mobject(self) -> None:
        """Make the members, line by line."""
        setter = MarkupSetter(self._font_size, self.font, self.weight, self.slant,
                              not self.disable_ligatures)
        color, opacity, width = self._paint
        plain = ManimColor(color if color else "#FFFFFF")
        styles: Dict[Any, Any] = {}

        def style(name: Optional[str]) -> Any:
            if name not in styles:
                red, green, blue = (plain if name is None else css_color(name)).to_rgb().tolist()
                styles[name] = glyph_style(((red, green, blue, opacity),), WHITE, width)
            return styles[name]

        made = []
        for part in setter.set(self._stretches(), self.justify):
            if isinstance(part, Bar):
                made.append(_bar(part, style(part.color)))
            else:
                glyph = glyph_mobject(part.glyph, style(part.look.color), self, part.matrix)
                made.append(glyph)
        self.submobjects = made


def _bar(bar: Bar, style: Any) -> VMobjectFromSVGPath:
    """A filled rectangle, closed twice as all contours of texts are."""
    left, bottom, right, top = bar.box
    corners = np.array(((left, top), (right, top), (right, bottom), (left, bottom), (left, top),
                        (left, top)))
    lines = [start + (end - start) * part for start, end in zip(corners, corners[1:])
             for part in (0, 1 / 3, 2 / 3, 1)]
    made = VMobjectFromSVGPath()
    made.set_points(np.column_stack((lines, np.zeros(len(lines)))))
    made._style = style
    return made


@functools.lru_cache(maxsize=None)
def css_color(name: str) -> ManimColor:
    """A colour as the web has it: "#rgb", "#rrggbb", or a name. The reader of drawings knows them.

    A name that it does not know is one of Manim's, or white.
    """
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H1V1Z" fill="{name}"/></svg>'
    shapes = library.svg(drawing.encode())
    fill = shapes[0].fill if shapes else None
    if fill is not None:
        return ManimColor(tuple(map(float, fill[:3])))
    try:
        return ManimColor(name)
    except ValueError:
        return ManimColor("#FFFFFF")


def _gradient_color(name: str) -> ManimColor:
    """A colour of the tag <gradient>, which are Manim's own."""
    try:
        return ManimColor(getattr(colors, name, name))
    except ValueError:
        return css_color(name)
