"""The numbers and the labels along a number line."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Optional

from rostrum.core.constants import LEFT
from rostrum.mobjects import VGroup, VMobject

from ..options import merged


class Numbers:
    """What a number line knows of what is written along it."""

    font_size: float
    label_direction: Any
    label_constructor: Any
    line_to_number_buff: float
    decimal_number_config: Dict[str, Any]
    numbers_to_exclude: Iterable[float]
    numbers: Any
    labels: Any
    add: Any
    get_tick_range: Any
    number_to_point: Any

    def get_number_mobject(self, x: float, direction: Any = None,
                           buff: Optional[float] = None, font_size: Optional[float] = None,
                           label_constructor: Any = None, **number_config: Any) -> Any:
        """The number `x`, beside its place. The minus sign of one above or below does not count
        for its middle."""
        from rostrum.mobjects.text import DecimalNumber

        written = DecimalNumber(
            x, font_size=self.font_size if font_size is None else font_size,
            mob_class=self.label_constructor if label_constructor is None else label_constructor,
            **merged(self.decimal_number_config, number_config))
        self._put_beside(written, x, direction, buff)
        if x < 0 and self.label_direction[0] == 0:
            written.shift(written[0].width / 2 * LEFT)
        return written

    def _put_beside(self, label: Any, x: float, direction: Any,
                    buff: Optional[float]) -> None:
        label.next_to(self.number_to_point(x),
                      direction=self.label_direction if direction is None else direction,
                      buff=self.line_to_number_buff if buff is None else buff)

    def get_number_mobjects(self, *numbers: float, **kwargs: Any) -> Any:
        """A group of numbers, each beside its place; without numbers, those of the ticks."""
        return VGroup(*(self.get_number_mobject(number, **kwargs)
                        for number in numbers or self.get_tick_range()))

    def get_labels(self) -> Any:
        """The numbers of the ticks."""
        return self.get_number_mobjects()

    def add_numbers(self, x_values: Optional[Iterable[float]] = None,
                    excluding: Optional[Iterable[float]] = None,
                    font_size: Optional[float] = None, label_constructor: Any = None,
                    **kwargs: Any) -> Any:
        """Adds numbers, those of the ticks where none are given, without some of them."""
        left_out = self.numbers_to_exclude if excluding is None else excluding
        values = self.get_tick_range() if x_values is None else x_values
        self.numbers = VGroup(*(
            self.get_number_mobject(x, font_size=font_size, label_constructor=label_constructor,
                                    **kwargs)
            for x in values if x not in left_out))
        self.add(self.numbers)
        return self

    def add_labels(self, dict_values: Dict[float, Any],
                   direction: Any = None, buff: Optional[float] = None,
                   font_size: Optional[float] = None, label_constructor: Any = None) -> Any:
        """Adds what a dictionary gives for some of the numbers: mobjects of text, or what they
        are made from. Strings are text, and not formulas."""
        from rostrum.mobjects.text import MathTex, Tex

        constructor = self.label_constructor if label_constructor is None else label_constructor
        self.labels = VGroup()
        for x, given in dict_values.items():
            is_text = isinstance(given, str) and constructor is MathTex
            label = self._create_label_tex(given, Tex if is_text else constructor)
            if not hasattr(label, "font_size"):
                raise AttributeError(f"{label} is not compatible with add_labels.")
            label.font_size = self.font_size if font_size is None else font_size
            self._put_beside(label, x, direction, buff)
            self.labels.add(label)
        self.add(self.labels)
        return self

    def _create_label_tex(self, label_tex: Any, label_constructor: Any = None,
                          **kwargs: Any) -> Any:
        """A mobject as it is; anything else as text of the line's own kind, or of another."""
        if isinstance(label_tex, VMobject):
            return label_tex
        constructor = self.label_constructor if label_constructor is None else label_constructor
        return constructor(label_tex, **kwargs)
