"""DecimalNumber and Integer: numbers that can be counted up and down while they are shown."""
from __future__ import annotations

from typing import Any, Dict, Hashable, Optional, Tuple

import numpy as np

from rostrum.core.constants import DEFAULT_FONT_SIZE, DOWN, LEFT, ORIGIN, RIGHT, UP
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.text.formulas.tex import MathTex, SingleStringMathTex
from rostrum.mobjects.vectorized import VMobject

# The digits and signs that numbers have been made of, at the default font size, by what makes them.
_signs: Dict[Tuple[Hashable, str], Any] = {}


class DecimalNumber(VMobject):
    """A number in TeX's digits, a member for each sign, and one each for "..." and the unit.

    ``set_value`` makes new members, in the paint of the old ones, and keeps the edge that
    ``edge_to_fix`` names where it was. A unit that begins with "^" stands high. Lengths are frame
    units; the two buffs are per point of the font size.
    """

    def __init__(
        self,
        number: Any = 0,
        num_decimal_places: int = 2,
        mob_class: Any = MathTex,
        include_sign: bool = False,
        group_with_commas: bool = True,
        digit_buff_per_font_unit: float = 0.001,
        show_ellipsis: bool = False,
        unit: Optional[str] = None,
        unit_buff_per_font_unit: float = 0,
        include_background_rectangle: bool = False,
        edge_to_fix: Any = LEFT,
        font_size: float = DEFAULT_FONT_SIZE,
        stroke_width: float = 0,
        fill_opacity: float = 1.0,
        **kwargs: Any,
    ) -> None:
        super().__init__(stroke_width=stroke_width, fill_opacity=fill_opacity, **kwargs)
        remember(self, number=number, num_decimal_places=num_decimal_places, mob_class=mob_class,
                 include_sign=include_sign, group_with_commas=group_with_commas,
                 digit_buff_per_font_unit=digit_buff_per_font_unit, show_ellipsis=show_ellipsis,
                 unit=unit, unit_buff_per_font_unit=unit_buff_per_font_unit,
                 include_background_rectangle=include_background_rectangle, edge_to_fix=edge_to_fix)
        self._font_size = font_size
        self.initial_height = 0.0
        self._set_submobjects_from_number(number)
        self.init_colors()

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

    def get_value(self) -> Any:
        """The number."""
        return self.number

    def set_value(self, number: Any) -> DecimalNumber:
        """Show another number."""
        size, before = self.font_size, self.submobjects
        place = self.get_edge_center(self.edge_to_fix)
        self._set_submobjects_from_number(number)
        self.font_size = size
        self.move_to(place, self.edge_to_fix)
        for sign, old in zip(self.submobjects, before):
            style = old._family()[-1]._style
            for member in sign._family():
                member._style = style
        self.init_colors()
        return self

    def init_colors(self, propagate_colors: bool = True) -> DecimalNumber:
        """Give the signs the number's fill and stroke; what is painted alike is worked out once."""
        painted: Dict[int, Any] = {}
        for member in self._family()[1:]:
            before = member._style
            if id(before) not in painted:
                member.set_fill(self.get_fill_color(), self.fill_opacity, family=False)
                member.set_stroke(self.get_stroke_color(), self.stroke_width, self.stroke_opacity,
                                  family=False)
                # The old style is kept too, so that no other one gets its identity meanwhile.
                painted[id(before)] = (member._style, before)
            member._style = painted[id(before)][0]
            member.fill_opacity, member.stroke_opacity = self.fill_opacity, self.stroke_opacity
        return self

    def increment_value(self, delta_t: Any = 1) -> None:
        """Add to the number."""
        self.set_value(self.get_value() + delta_t)

    def _label(self) -> str:
        """What a person calls it: the number as it is shown."""
        return self._get_num_string(self.number)

    def _set_submobjects_from_number(self, number: Any) -> None:
        """Make the members, about the origin, at the font size of the beginning."""
        self.number = number
        written = self._get_num_string(number)
        self.submobjects = [self._sign(character) for character in written]
        if self.show_ellipsis:
            self.add(self._sign("\\dots", SingleStringMathTex))
        digit_buff = self.digit_buff_per_font_unit * self._font_size
        self.arrange(buff=digit_buff, aligned_edge=DOWN)
        if self.unit is not None:
            self.unit_sign = self._sign(self.unit, SingleStringMathTex)
            unit_buff = self.unit_buff_per_font_unit * self._font_size + digit_buff
            self.add(self.unit_sign.next_to(self, RIGHT, buff=unit_buff, aligned_edge=DOWN))
        self._raise_signs(self.move_to(ORIGIN), written)
        self.initial_height = self.height
        if self.include_background_rectangle:
            self.add_background_rectangle()

    def _raise_signs(self, signs: Any, written: str) -> None:
        """Put what does not stand on the line where it belongs: minus signs, commas, and units."""
        for character, sign, following in zip(written, signs, [*signs][1:] + [None]):
            if character == "-" and following is not None:
                sign.align_to(following, UP).shift(DOWN * (following.height / 2))
            elif character == ",":
                sign.shift(DOWN * (sign.height / 2))
        if self.unit and self.unit.startswith("^"):
            self.unit_sign.align_to(self, UP)

    def _sign(self, string: str, mob_class: Any = None) -> Any:
        """A mobject of a digit, sign or unit, at this number's font size."""
        maker = mob_class or self.mob_class
        key = (maker, string)
        if key not in _signs:
            _signs[key] = maker(string)
        kept = _signs[key]
        sign = _twin(kept) if isinstance(kept, SingleStringMathTex) else kept.copy()
        if sign.font_size != self._font_size:
            sign.font_size = self._font_size
        for leaf in sign._leaves():
            leaf._named = self
        return sign

    def _get_num_string(self, number: Any) -> str:
        """The number as it is written; what rounds to zero has no minus sign."""
        if isinstance(number, (complex, np.complexfloating)):
            return (self._written(number.real, self.include_sign)
                    + self._written(number.imag, True) + "i")
        return self._written(number, self.include_sign)

    def _written(self, number: Any, sign: bool) -> str:
        how = f"{'+' if sign else ''}{',' if self.group_with_commas else ''}"
        written = f"{number:{how}.{self.num_decimal_places}f}"
        if written.startswith("-") and np.round(number, self.num_decimal_places) == 0:
            written = ("+" if self.include_sign else "") + written[1:]
        return written


class Integer(DecimalNumber):
    """A number without decimal places."""

    def __init__(self, number: Any = 0, num_decimal_places: int = 0, **kwargs: Any) -> None:
        super().__init__(number=number, num_decimal_places=num_decimal_places, **kwargs)

    def get_value(self) -> int:
        """The number, rounded."""
        return int(np.round(super().get_value()))


def _twin(formula: Any) -> Any:
    """A copy of a formula that shares all but its members: it is made often, and never changed but
    for its place and paint."""
    made = formula.__class__.__new__(formula.__class__)
    made.__dict__.update(formula.__dict__)
    made.submobjects = [_twin(member) for member in formula.submobjects]
    made.updaters = list(formula.updaters)
    return made
