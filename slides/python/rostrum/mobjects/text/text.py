"""Text: words in one of the program's fonts, a member for each glyph."""
from __future__ import annotations

import contextlib
from typing import Any, Dict, List, Optional, Tuple

from rostrum.core.color import ManimColor, color_gradient
from rostrum.core.constants import DEFAULT_FONT_SIZE, NORMAL
from rostrum.core.warnings import warn
from rostrum.mobjects.pictures.svg_mobject import SVGMobject
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.shapes import Dot
from rostrum.mobjects.text import fonts
from rostrum.mobjects.text.glyphs import BLACK, WHITE, glyph_mobject, glyph_style, text_layout
from rostrum.mobjects.text.text_keys import (
    ByteOffsets, gradient_by_character, runs, values_by_character)
from rostrum.mobjects.groups import VGroup

# What is between lines, in parts of the font size, where nothing is said of it.
DEFAULT_LINE_SPACING = 0.3


class SizedText(SVGMobject):
    """What Text and MarkupText share: a font size that follows the height."""

    initial_height: float
    _font_size: float

    @property
    def font_size(self) -> float:
        """The font size in Manim's points, of 72 to the em's frame unit; it follows scaling."""
        return self._font_size * (self.height / self.initial_height if self.initial_height else 1)

    @font_size.setter
    def font_size(self, size: float) -> None:
        if size <= 0:
            raise ValueError("font_size must be greater than 0.")
        self.scale(size / self.font_size)

    def _set_own_paint(self, fill_opacity: float, stroke_width: float) -> None:
        """Give the text itself, which draws nothing, the paint that Manim's has: black."""
        self._style = glyph_style(((0.0, 0.0, 0.0, fill_opacity),), BLACK, stroke_width)
        self.fill_opacity = fill_opacity

    @staticmethod
    def font_list() -> list:
        """The names of the fonts that there are."""
        return fonts.font_list()


class Text(SizedText):
    """Words that are no TeX.

    ``t2c``, ``t2f``, ``t2g``, ``t2s`` and ``t2w`` map substrings, or characters "[a:b]", to
    colours, fonts, gradients, slants and weights. Spaces are no members, unless ligatures are
    disabled: then each space and line break is a dot that draws nothing. ``line_spacing`` is in
    parts of the font size; -1 is 0.3. Lengths are frame units.
    """

    t2c: Dict[str, Any] = {}
    t2f: Dict[str, Any] = {}
    t2g: Dict[str, Any] = {}
    t2s: Dict[str, Any] = {}
    t2w: Dict[str, Any] = {}

    def __init__(
        self,
        text: str,
        fill_opacity: float = 1.0,
        stroke_width: float = 0,
        color: Any = None,
        font_size: float = DEFAULT_FONT_SIZE,
        line_spacing: float = -1,
        font: str = "",
        slant: str = NORMAL,
        weight: str = NORMAL,
        t2c: Optional[Dict[str, Any]] = None,
        t2f: Optional[Dict[str, str]] = None,
        t2g: Optional[Dict[str, Any]] = None,
        t2s: Optional[Dict[str, str]] = None,
        t2w: Optional[Dict[str, str]] = None,
        gradient: Any = None,
        tab_width: int = 4,
        warn_missing_font: bool = True,
        height: Optional[float] = None,
        width: Optional[float] = None,
        should_center: bool = True,
        disable_ligatures: bool = False,
        use_svg_cache: bool = False,
        **kwargs: Any,
    ) -> None:
        remember(self, font=font, slant=slant, weight=weight, gradient=gradient,
                 tab_width=tab_width, disable_ligatures=disable_ligatures)
        # What is as the class has it stays there, which keeps copies cheap.
        for name, long_name, values in (
                ("t2c", "text2color", t2c), ("t2f", "text2font", t2f), ("t2s", "text2slant", t2s),
                ("t2g", "text2gradient", t2g), ("t2w", "text2weight", t2w)):
            values = kwargs.pop(long_name, values)
            if values:
                setattr(self, name, values)
        self._font_size = float(font_size)
        spacing = DEFAULT_LINE_SPACING if line_spacing == -1 else line_spacing
        self.line_spacing = self._font_size * (1 + spacing)
        self.original_text = text
        self.text = text.replace("\t", " " * tab_width)
        self._spacing = spacing
        self._paint: Tuple[Any, float, float] = (color, fill_opacity, stroke_width)
        super().__init__(
            should_center=should_center, height=height, width=width, **kwargs)
        del self._paint
        self._set_own_paint(fill_opacity, stroke_width)
        self.chars = VGroup(*self.submobjects)
        self.text = self.text.replace(" ", "").replace("\n", "")
        self.initial_height = self.height

    def __repr__(self) -> str:
        return f"Text({self.original_text!r})"

    def _label(self) -> str:
        """What a person calls it: its words."""
        return " ".join(self.original_text.split())

    def generate_mobject(self) -> None:
        """Make the members: the glyphs from left to right, line by line."""
        face = fonts.face_of(self.font, self.weight, self.slant)
        layout = text_layout(
            self.text, self._font_size, weight=face.weight, slant=face.slant,
            monospace=face.monospace, line_spacing=self._spacing,
            ligatures=not self.disable_ligatures, spans=self._spans(face))
        self.cap_height = layout.cap_height
        at = ByteOffsets(self.text)
        styles = self._styles()
        members = [(at.character(glyph.begin), glyph) for glyph in layout.glyphs]
        # Which line each member is in; None for line breaks.
        self.member_lines: List[Optional[int]] = [glyph.line for glyph in layout.glyphs]
        made = [glyph_mobject(glyph, styles.get(character, styles[-1]), self)
                for character, glyph in members]
        if self.disable_ligatures:
            made = self._with_spaces([character for character, _ in members], made)
        self.submobjects = made

    def _spans(self, face: fonts.Face) -> tuple:
        """The stretches that t2f, t2s and t2w set otherwise, as the library takes them."""
        if not (self.t2f or self.t2s or self.t2w):
            return ()
        text = self.text
        named = values_by_character(text, self.t2f)
        slants = values_by_character(text, self.t2s)
        weights = values_by_character(text, self.t2w)
        faces = [
            fonts.face_of(named.get(i, self.font), weights.get(i, self.weight),
                          slants.get(i, self.slant))
            for i in range(len(text))
        ]
        at = ByteOffsets(text)
        return tuple((at.byte(begin), at.byte(end), *other)
                     for begin, end, other in runs(faces) if other != face)

    def _styles(self) -> Dict[int, Any]:
        """How the glyphs of each character are painted; those that it lacks are as that of -1.

        The stroke is white whatever the colour is, as in Manim: it shows only while Write draws it.
        """
        color, opacity, width = self._paint
        known: Dict[Any, Any] = {}

        def style(value: Any) -> Any:
            key = value if isinstance(value, str) else id(value)
            if key not in known:
                # Manim hands colours to Pango as whole numbers, rounded down.
                whole = ManimColor(ManimColor(value).to_hex())
                red, green, blue = (float(part) for part in whole.to_rgb())
                known[key] = glyph_style(((red, green, blue, opacity),), WHITE, width)
            return known[key]

        styles = {-1: style(color if color else "#FFFFFF")}
        given: Dict[int, Any] = {}
        if self.gradient:
            given.update(enumerate(color_gradient(self.gradient, len(self.text))))
        given.update(gradient_by_character(self.text, self.t2g, color_gradient))
        given.update(values_by_character(self.text, self.t2c))
        styles.update((character, style(value)) for character, value in given.items())
        return styles

    def _with_spaces(self, characters: List[int], glyphs: list) -> list:
        """The glyphs with a dot for each space and line break, where the glyph before it is."""
        of_character: Dict[int, list] = {}
        for character, glyph in zip(characters, glyphs):
            of_character.setdefault(character, []).append(glyph)
        # A tab, which the typesetter has as several spaces, is one space here.
        members: list = []
        lines: List[Optional[int]] = []
        line = 0
        # Where a text begins with spaces, Manim has the first at its first glyph and the others at
        # its last.
        beside = glyphs[0] if glyphs else None
        at = 0
        for sign in self.original_text:
            drawn = of_character.get(at, [])
            if sign.isspace():
                members.append(_space(beside))
                lines.append(None if sign == "\n" else line)
                if not at and glyphs:
                    beside = glyphs[-1]
            elif drawn:
                members.extend(drawn)
                lines.extend([line] * len(drawn))
                beside = drawn[-1]
            line += sign == "\n"
            at += self.tab_width if sign == "\t" else 1
        self.member_lines = lines
        return members


def _space(beside: Any) -> Dot:
    """A dot without size or colour, at the middle of a glyph."""
    space = Dot(radius=0, fill_opacity=0, stroke_opacity=0)
    return space.move_to(beside.get_center()) if beside is not None else space


def register_font(font_file: Any) -> Any:
    """A context in which Manim has a font of a file; here fonts are those of the program."""
    warn(f"The font file {font_file} is not used: texts are set in the program's own fonts.")
    return contextlib.nullcontext()
