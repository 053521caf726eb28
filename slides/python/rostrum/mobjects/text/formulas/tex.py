"""Tex and MathTex: formulas, and text with formulas in it, set by TeX's rules without LaTeX.

A formula has a member for each of its strings, whose members are its glyphs and rules in the order
in which TeX sets them.
"""
from __future__ import annotations

from itertools import chain
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from rostrum.core.color import ManimColor
from rostrum.core.config import config
from rostrum.core.constants import DEFAULT_FONT_SIZE, RIGHT
from rostrum.mobjects.pictures.svg_mobject import SVGMobject
from rostrum.mobjects.style import Colors
from rostrum.mobjects.text.glyphs import glyph_mobject, glyph_style
from rostrum.mobjects.text.formulas.tex_layout import TexLayout, set_tex
from rostrum.mobjects.text.formulas.tex_strings import split_tex_strings
from rostrum.mobjects.groups import VGroup


class SingleStringMathTex(SVGMobject):
    """A formula as a whole; its members are its glyphs and rules.

    ``font_size`` is in Manim's points: of 10 pt type scaled by font_size/960 units a point. A
    formula that cannot be set is told of, and its source stands in its place. Colours that the
    source asks for do not count, as in Manim: ``color`` does.
    """

    initial_height: float

    def __init__(
        self,
        tex_string: str = "",
        stroke_width: float = 0,
        should_center: bool = True,
        height: Optional[float] = None,
        organize_left_to_right: bool = False,
        tex_environment: Optional[str] = "align*",
        tex_template: Any = None,
        font_size: float = DEFAULT_FONT_SIZE,
        **kwargs: Any,
    ) -> None:
        self._font_size = font_size
        self.tex_string = tex_string
        self.organize_left_to_right = organize_left_to_right
        self.tex_environment = tex_environment
        self.tex_template = tex_template or getattr(config, "tex_template", None)
        color = kwargs.pop("color", None)
        self._paint = ("#FFFFFF" if color is None else color, stroke_width)
        super().__init__(color=self._paint[0], should_center=should_center, height=height, **kwargs)
        del self._paint
        self._style = self._style.replaced(stroke_width=float(stroke_width))
        self.initial_height = self.height
        if organize_left_to_right:
            self.sort(lambda point: point[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.tex_string!r})"

    def _label(self) -> str:
        """What a person calls it: its source."""
        return " ".join(self.tex_string.split())

    @property
    def font_size(self) -> float:
        """The font size in Manim's points; it follows scaling."""
        return self._font_size * (self.height / self.initial_height if self.initial_height else 1)

    @font_size.setter
    def font_size(self, size: float) -> None:
        if size <= 0:
            raise ValueError("font_size must be greater than 0.")
        if self.height > 0:
            self.scale(size / self.font_size)

    def get_tex_string(self) -> str:
        """Its source."""
        return self.tex_string

    def generate_mobject(self) -> None:
        """Make the members."""
        layout = set_tex([self.tex_string], " ", self.tex_environment, self.tex_template,
                         self._font_size)
        self.submobjects = self._glyphs(layout, 0)

    def _glyphs(self, layout: TexLayout, part: int) -> list:
        """The mobjects of one string's glyphs."""
        self.cap_height = layout.cap_height
        color, width = self._paint
        rows = _rows(color)
        style = glyph_style(rows, rows, width)
        return [glyph_mobject(glyph, style, self) for glyph in layout.parts[part]]


class MathTexPart(SingleStringMathTex):
    """One of the strings of a formula. Its members are given to it."""

    def generate_mobject(self) -> None:
        """Nothing: the formula sets all of its strings together."""


class MathTex(SingleStringMathTex):
    """A formula of several strings, each with a member of its own.

    What stands in double braces is a string of its own, and so are the ``substrings_to_isolate``
    and the keys of ``tex_to_color_map``.
    """

    substrings_to_isolate: Sequence[str] = ()
    tex_to_color_map: Mapping[Any, Any] = {}

    def __init__(
        self,
        *tex_strings: Any,
        arg_separator: str = " ",
        substrings_to_isolate: Optional[Iterable[str]] = None,
        tex_to_color_map: Optional[Dict[Any, Any]] = None,
        tex_environment: Optional[str] = "align*",
        **kwargs: Any,
    ) -> None:
        self.arg_separator = arg_separator
        # What is as the class has it stays there, which keeps copies cheap.
        if substrings_to_isolate:
            self.substrings_to_isolate = list(substrings_to_isolate)
        if tex_to_color_map:
            self.tex_to_color_map = dict(tex_to_color_map)
        self.tex_strings = split_tex_strings(
            tex_strings, [*self.substrings_to_isolate, *_flat(self.tex_to_color_map)])
        super().__init__(
            arg_separator.join(self.tex_strings), tex_environment=tex_environment, **kwargs)
        self.set_color_by_tex_to_color_map(self.tex_to_color_map)

    def generate_mobject(self) -> None:
        """Make a member for each string."""
        layout = set_tex(self.tex_strings, self.arg_separator, self.tex_environment,
                         self.tex_template, self._font_size)
        self.submobjects = [self._part(string, layout, i)
                            for i, string in enumerate(self.tex_strings)]
        for part in self.submobjects:
            part.initial_height = part.height
        for i, part in enumerate(self.submobjects):
            if not part.submobjects:
                self._put_beside(part, i)

    def _part(self, string: str, layout: TexLayout, number: int) -> MathTexPart:
        part = MathTexPart(string, tex_environment=self.tex_environment,
                           tex_template=self.tex_template, should_center=False,
                           font_size=self._font_size)
        part.submobjects = self._glyphs(layout, number)
        part.cap_height = layout.cap_height
        return part

    def _put_beside(self, empty: MathTexPart, number: int) -> None:
        """A string without glyphs has a place all the same: that of what follows it."""
        following = [part for part in self.submobjects[number + 1:] if part.submobjects]
        if following:
            empty.move_to(following[0][0], RIGHT)

    def get_parts_by_tex(self, tex: str, substring: bool = True,
                         case_sensitive: bool = True) -> VGroup:
        """The members whose source has the TeX in it, or is it."""
        def same_case(text: str) -> str:
            return text if case_sensitive else text.lower()

        wanted = same_case(tex)
        sources = [(part, same_case(part.get_tex_string())) for part in self.submobjects
                   if isinstance(part, SingleStringMathTex)]
        return VGroup(*(part for part, source in sources
                        if (wanted in source if substring else wanted == source)))

    def get_part_by_tex(self, tex: str, **kwargs: Any) -> Optional[MathTexPart]:
        """The first of these members, or None."""
        return next(iter(self.get_parts_by_tex(tex, **kwargs)), None)

    def set_color_by_tex(self, tex: str, color: Any, **kwargs: Any) -> MathTex:
        """Colour the members whose source has the TeX in it."""
        self.get_parts_by_tex(tex, **kwargs).set_color(color)
        return self

    def set_opacity_by_tex(self, tex: str, opacity: float = 0.5,
                           remaining_opacity: Optional[float] = None, **kwargs: Any) -> MathTex:
        """Set the opacity of these members, and, where it is given, of the others."""
        if remaining_opacity is not None:
            self.set_opacity(remaining_opacity)
        self.get_parts_by_tex(tex).set_opacity(opacity)
        return self

    def set_color_by_tex_to_color_map(self, texs_to_color_map: Mapping[Any, Any],
                                      **kwargs: Any) -> MathTex:
        """Colour by a dictionary of TeX, or of tuples of it."""
        for key, color in texs_to_color_map.items():
            for tex in [key] if isinstance(key, str) else key:
                self.set_color_by_tex(tex, color, **kwargs)
        return self

    def index_of_part(self, part: Any) -> int:
        """Which member it is. A ValueError where it is none."""
        for i, member in enumerate(self.split()):
            if member is part:
                return i
        raise ValueError("Trying to get index of part not in MathTex")

    def index_of_part_by_tex(self, tex: str, **kwargs: Any) -> int:
        """Which member the first one is whose source has the TeX in it."""
        return self.index_of_part(self.get_part_by_tex(tex, **kwargs))

    def sort_alphabetically(self) -> None:
        """Order the members by their sources."""
        self.submobjects = sorted(self.submobjects, key=lambda part: part.get_tex_string())


class Tex(MathTex):
    """Text, with formulas between dollar signs. Lines end with two backslashes, and are centred."""

    def __init__(
        self,
        *tex_strings: Any,
        arg_separator: str = "",
        tex_environment: Optional[str] = "center",
        **kwargs: Any,
    ) -> None:
        super().__init__(*tex_strings, arg_separator=arg_separator,
                         tex_environment=tex_environment, **kwargs)


def _flat(keys: Iterable[Any]) -> List[str]:
    """The strings among keys that may be tuples of strings."""
    return list(chain.from_iterable([key] if isinstance(key, str) else key for key in keys))


def _rows(color: Any) -> Colors:
    """A colour as a style has it, opaque; of several the first counts, as in Manim."""
    first = color[0] if isinstance(color, (list, tuple)) else color
    red, green, blue = ManimColor(first).to_rgb().tolist()
    return ((red, green, blue, 1.0),)
