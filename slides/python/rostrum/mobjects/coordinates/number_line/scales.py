"""What the numbers along an axis are: as they are, or powers of a base."""

from __future__ import annotations

import math
from typing import Any, Iterable, List

import numpy as np


class _ScaleBase:
    """How the places along an axis, one unit apart, become numbers. `custom_labels` says that the
    scale writes its numbers itself."""

    def __init__(self, custom_labels: bool = False) -> None:
        self.custom_labels = custom_labels

    def function(self, value: Any) -> Any:
        """The number at a place."""
        raise NotImplementedError

    def inverse_function(self, value: Any) -> Any:
        """The place of a number."""
        raise NotImplementedError

    def get_custom_labels(self, val_range: Iterable[float]) -> Iterable[Any]:
        """The mobjects that stand for numbers."""
        raise NotImplementedError


class LinearBase(_ScaleBase):
    """Numbers that grow evenly, by `scale_factor` a place."""

    def __init__(self, scale_factor: float = 1.0) -> None:
        super().__init__()
        self.scale_factor = scale_factor

    def function(self, value: Any) -> Any:
        return value * self.scale_factor

    def inverse_function(self, value: Any) -> Any:
        return value / self.scale_factor


class LogBase(_ScaleBase):
    """Powers of a base."""

    def __init__(self, base: float = 10, custom_labels: bool = True) -> None:
        super().__init__(custom_labels)
        self.base = base

    def function(self, value: Any) -> Any:
        return self.base ** value

    def inverse_function(self, value: Any) -> Any:
        if isinstance(value, np.ndarray):
            if not value.any():
                raise ValueError("log(0) is undefined: the number is not on a logarithmic axis.")
            return np.log(value) / np.log(self.base)
        if value <= 0:
            raise ValueError(f"log({value}) is undefined: the number is not on a logarithmic axis.")
        return math.log(value, self.base)

    def get_custom_labels(self, val_range: Iterable[float], unit_decimal_places: int = 0,
                          **base_config: Any) -> List[Any]:
        """The base with the exponent of each number, which has so many decimal places."""
        from rostrum.mobjects.text import Integer

        exponents = (f"{self.inverse_function(value):.{unit_decimal_places}f}"
                     for value in val_range)
        return [Integer(self.base, unit=f"^{{{exponent}}}", **base_config)
                for exponent in exponents]
