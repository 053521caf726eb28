"""Numbers that can be animated: mobjects that are not drawn."""

from __future__ import annotations

from typing import Any

import numpy as np

from .mobject import Mobject
from .ways import along_line


class ValueTracker(Mobject):
    """A number, kept as the x of a point, so that animations of mobjects change it."""

    def __init__(self, value: float = 0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._set_points(np.zeros((1, 3)))
        self.set_value(value)

    def get_value(self) -> float:
        """Gives a float of numpy's, as Manim does: what is divided by 0 is infinite then."""
        return self._get_points()[0, 0]  # type: ignore[no-any-return]

    def set_value(self, value: float) -> "ValueTracker":
        self._set_points(np.array(((float(value), 0.0, 0.0),)))
        return self

    def increment_value(self, d_value: float) -> "ValueTracker":
        return self.set_value(self.get_value() + d_value)

    def interpolate(self, mobject1: Any, mobject2: Any, alpha: float,
                    path_func: Any = along_line) -> Any:
        self._set_points(np.asarray(
            path_func(mobject1._get_points(), mobject2._get_points(), alpha), float))
        return self

    def __bool__(self) -> bool:
        return bool(self.get_value())

    def __iadd__(self, d_value: float) -> Any:  # type: ignore[misc]
        return self.increment_value(d_value)

    def __isub__(self, d_value: float) -> Any:  # type: ignore[misc]
        return self.increment_value(-d_value)

    def __imul__(self, factor: float) -> "ValueTracker":
        return self.set_value(self.get_value() * factor)

    def __itruediv__(self, divisor: float) -> "ValueTracker":
        return self.set_value(self.get_value() / divisor)

    def __ifloordiv__(self, divisor: float) -> "ValueTracker":
        return self.set_value(self.get_value() // divisor)

    def __imod__(self, divisor: float) -> "ValueTracker":
        return self.set_value(self.get_value() % divisor)

    def __ipow__(self, exponent: float) -> "ValueTracker":
        return self.set_value(self.get_value() ** exponent)


class ComplexValueTracker(ValueTracker):
    """A complex number, kept as the x and y of a point."""

    def get_value(self) -> complex:  # type: ignore[override]
        return complex(*self._get_points()[0, :2].tolist())

    def set_value(self, z: complex) -> Any:  # type: ignore[override]
        number = complex(z)
        self._set_points(np.array(((number.real, number.imag, 0.0),)))
        return self
