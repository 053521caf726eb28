"""ManimColor, the colour type that talks see.

A colour is four floats, red, green, blue and alpha, in sRGB and from 0 to 1, that never change.
Arithmetic of colours may leave that range, as it may in Manim; what is drawn is clamped later.
"""

from __future__ import annotations

import colorsys
from typing import Any, Callable, Iterable, List, Tuple, Union

import numpy as np

Rgba = Tuple[float, float, float, float]
ManimColorDType = np.float64
ParsableManimColor = Union["ManimColor", int, str, tuple, list, np.ndarray]

_HEX_DIGITS = frozenset("0123456789abcdefABCDEF")
_LONG, _SHORT = (6, 8), (3, 4)


def _from_integer(value: int, alpha: float) -> Rgba:
    return ((value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255, alpha)


def _hex_digits(text: str) -> str:
    """Gives the digits behind the "#" or "0x" in a text, "" where it has none."""
    for mark in ("#", "0x", "0X"):
        _, found, digits = text.partition(mark)
        count = next((i for i, c in enumerate(digits) if c not in _HEX_DIGITS), len(digits))
        if found and count in _SHORT + (5,) and count == len(digits):
            return "".join(c + c for c in digits[:3])
        if found and count >= _LONG[0]:
            return digits[:_LONG[0]]
    return ""


def _from_text(text: str, alpha: float) -> Rgba:
    digits = _hex_digits(text)
    if digits:
        return _from_integer(int(digits, 16), alpha)
    from .names import named

    color = named(text.upper())
    if color is None:
        raise ValueError(f"Color {text} not found")
    return color.rgba


def _from_sequence(values: Any, alpha: float) -> Rgba:
    if len(values) not in (3, 4):
        raise ValueError(
            f"ManimColor only accepts lists/tuples/arrays of length 3 or 4, not {len(values)}")
    # Manim reads a sequence as fractions only where every number is a float.
    whole = 1.0 if all(isinstance(v, float) for v in values) else 255.0
    red, green, blue = (float(v) / whole for v in values[:3])
    return (red, green, blue, float(values[3]) / whole if len(values) == 4 else alpha)


class ManimColor:
    """A colour; made of another one, a name, "#RRGGBB", 0xRRGGBB, or three or four numbers."""

    __slots__ = ("rgba",)
    rgba: Rgba

    def __init__(self, value: Any, alpha: float = 1.0) -> None:
        if isinstance(value, ManimColor):
            self.rgba = value.rgba
        elif value is None:
            self.rgba = (0.0, 0.0, 0.0, alpha)
        elif isinstance(value, str):
            self.rgba = _from_text(value, alpha)
        elif isinstance(value, (int, np.integer)):
            self.rgba = _from_integer(int(value), alpha)
        elif isinstance(value, (tuple, list, np.ndarray)):
            self.rgba = _from_sequence(value, alpha)
        elif callable(getattr(value, "get_hex", None)):
            self.rgba = _from_text(value.get_hex(), alpha)
        else:
            raise TypeError(
                "ManimColor only accepts int, str, list[int, int, int], "
                "list[int, int, int, int], list[float, float, float], "
                f"list[float, float, float, float], not {type(value)}")

    @classmethod
    def of(cls, rgba: Iterable[float]) -> "ManimColor":
        """Makes a colour of four floats as they are, without looking at them."""
        made = cls.__new__(cls)
        made.rgba = tuple(rgba)  # type: ignore[assignment]
        return made

    @classmethod
    def parse(cls, color: Any, alpha: float = 1.0) -> Any:
        """Makes a colour, or a list of colours of a list or tuple."""
        several = isinstance(color, (list, tuple))
        return [cls(c, alpha) for c in color] if several else cls(color, alpha)

    @classmethod
    def from_rgb(cls, rgb: Any, alpha: float = 1.0) -> "ManimColor":
        return cls(rgb, alpha)

    @classmethod
    def from_rgba(cls, rgba: Any) -> "ManimColor":
        return cls(rgba)

    @classmethod
    def from_hex(cls, hex_str: str = "", alpha: float = 1.0, **named: Any) -> "ManimColor":
        return cls(named.get("hex", hex_str), alpha)

    @classmethod
    def from_hsv(cls, hsv: Any, alpha: float = 1.0) -> "ManimColor":
        return cls(colorsys.hsv_to_rgb(*hsv), alpha)

    @classmethod
    def from_hsl(cls, hsl: Any, alpha: float = 1.0) -> "ManimColor":
        hue, saturation, lightness = hsl
        return cls(colorsys.hls_to_rgb(hue, lightness, saturation), alpha)

    @staticmethod
    def gradient(colors: List["ManimColor"], length: int) -> List["ManimColor"]:
        from .functions import color_gradient

        return color_gradient(colors, length)

    @property
    def _internal_value(self) -> np.ndarray:
        return np.array(self.rgba)

    def to_integer(self) -> int:
        red, green, blue = (int(v * 255) for v in self.rgba[:3])
        return red << 16 | green << 8 | blue

    def to_rgb(self) -> np.ndarray:
        return np.array(self.rgba[:3])

    def to_int_rgb(self) -> np.ndarray:
        return (self.to_rgb() * 255).astype(int)

    def to_rgba(self) -> np.ndarray:
        return np.array(self.rgba)

    def to_int_rgba(self) -> np.ndarray:
        return (self.to_rgba() * 255).astype(int)

    def to_rgba_with_alpha(self, alpha: float) -> np.ndarray:
        return np.array((*self.rgba[:3], alpha))

    def to_int_rgba_with_alpha(self, alpha: float) -> np.ndarray:
        return (self.to_rgba_with_alpha(alpha) * 255).astype(int)

    def to_hex(self, with_alpha: bool = False) -> str:
        """Writes "#RRGGBB", or "#RRGGBBAA"; a channel is cut down to a whole number."""
        return "#" + "".join(f"{int(v * 255):02X}" for v in self.rgba[:4 if with_alpha else 3])

    def to_hsv(self) -> Tuple[float, float, float]:
        return colorsys.rgb_to_hsv(*self.rgba[:3])

    def to_hsl(self) -> Tuple[float, float, float]:
        hue, lightness, saturation = colorsys.rgb_to_hls(*self.rgba[:3])
        return (hue, saturation, lightness)

    def invert(self, with_alpha: bool = False) -> "ManimColor":
        alpha = 1.0 - self.rgba[3]
        return ManimColor.of((*(1.0 - v for v in self.rgba[:3]), alpha))

    def interpolate(self, other: "ManimColor", alpha: float) -> "ManimColor":
        return self._with(other, lambda a, b: a * (1 - alpha) + b * alpha)

    def lighter(self, blend: float = 0.2) -> "ManimColor":
        return self._towards(1.0, blend)

    def darker(self, blend: float = 0.2) -> "ManimColor":
        return self._towards(0.0, blend)

    def contrasting(self, threshold: float = 0.5, light: Any = None,
                    dark: Any = None) -> "ManimColor":
        """Gives white for a dark colour and black for a light one, or what is given."""
        red, green, blue, _ = self.rgba
        luminance = (0.299 * red + 0.587 * green + 0.114 * blue)
        if luminance < threshold:
            return ManimColor("#FFFFFF" if light is None else light)
        return ManimColor("#000000" if dark is None else dark)

    def opacity(self, opacity: float) -> "ManimColor":
        return ManimColor.of((*self.rgba[:3], opacity))

    def into(self, class_type: Any) -> Any:
        return class_type(self)

    def _towards(self, end: float, blend: float) -> "ManimColor":
        channels = (v * (1 - blend) + end * blend for v in self.rgba[:3])
        return ManimColor.of((*channels, self.rgba[3]))

    def _with(self, other: "ManimColor", mix: Callable[[float, float], float]) -> "ManimColor":
        return ManimColor.of(mix(a, b) for a, b in zip(self.rgba, other.rgba))

    def __add__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a + b)

    def __sub__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a - b)

    def __mul__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a * b)

    def __truediv__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a / b)

    def __floordiv__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a // b)

    def __mod__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a % b)

    def __pow__(self, other: "ManimColor") -> "ManimColor":
        return self._with(other, lambda a, b: a ** b)

    def __and__(self, other: "ManimColor") -> "ManimColor":
        return ManimColor(self.to_integer() & other.to_integer())

    def __or__(self, other: "ManimColor") -> "ManimColor":
        return ManimColor(self.to_integer() | other.to_integer())

    def __xor__(self, other: "ManimColor") -> "ManimColor":
        return ManimColor(self.to_integer() ^ other.to_integer())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ManimColor):
            return NotImplemented
        return all(abs(a - b) <= 1e-8 + 1e-5 * abs(b) for a, b in zip(self.rgba, other.rgba))

    def __hash__(self) -> int:
        return hash(self.to_hex(with_alpha=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}('{self.to_hex()}')"

    def __str__(self) -> str:
        return self.to_hex()

    def __copy__(self) -> "ManimColor":
        return self

    def __deepcopy__(self, memo: dict) -> "ManimColor":
        return self


def rgba_of(color: Any, alpha: float) -> Rgba:
    """Gives a colour's channels with that alpha; of None, black, as Manim paints it."""
    if type(color) is not ManimColor:
        color = ManimColor(color)
    red, green, blue, _ = color.rgba
    return (red, green, blue, alpha)
