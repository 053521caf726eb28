"""Variable: a label, an equals sign, and a number that follows a tracker."""
from __future__ import annotations

from typing import Any

from rostrum.core.constants import RIGHT
from rostrum.mobjects.text.numbers import DecimalNumber, Integer
from rostrum.mobjects.text.formulas.tex import MathTex
from rostrum.mobjects.value_tracker import ValueTracker
from rostrum.mobjects.vectorized import VMobject


class Variable(VMobject):
    """"label = value", where the value is what ``tracker`` holds.

    ``label`` is a mobject or the source of a formula. Its last member becomes the equals sign.
    """

    label: Any  # type: ignore[assignment]

    def __init__(
        self,
        var: float,
        label: Any,
        var_type: Any = DecimalNumber,
        num_decimal_places: int = 2,
        **kwargs: Any,
    ) -> None:
        self.label = MathTex(label) if isinstance(label, str) else label
        self.label.add(MathTex("=").next_to(self.label, RIGHT))
        self.tracker = ValueTracker(var)
        settings = {} if var_type is Integer else {"num_decimal_places": num_decimal_places}
        self.value = var_type(self.tracker.get_value(), **settings)
        self.value.add_updater(lambda number: number.set_value(self.tracker.get_value()))
        self.value.next_to(self.label, RIGHT)
        super().__init__(**kwargs)
        self.add(self.label, self.value)
