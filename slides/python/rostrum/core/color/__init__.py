"""Colours: Manim's colour type, its functions of colours, and its named colours."""

import importlib
from typing import Any

from .functions import (
    average_color, color_gradient, color_to_int_rgb, color_to_int_rgba, color_to_rgb,
    color_to_rgba, get_shaded_rgb, hex_to_rgb, interpolate_arrays, interpolate_color,
    invert_color, random_bright_color, random_color, rgb_to_color, rgb_to_hex, rgba_to_color)
from .manim_color import ManimColor, ManimColorDType, ParsableManimColor
from .names import COLORS

globals().update(COLORS)

__all__ = [
    "ManimColor", "ManimColorDType", "ParsableManimColor", "average_color", "color_gradient",
    "color_to_int_rgb", "color_to_int_rgba", "color_to_rgb", "color_to_rgba", "get_shaded_rgb",
    "hex_to_rgb", "interpolate_arrays", "interpolate_color", "invert_color",
    "random_bright_color", "random_color", "rgb_to_color", "rgb_to_hex", "rgba_to_color"]


def __getattr__(name: str) -> Any:
    from .palettes import PALETTES

    if name in PALETTES:
        return importlib.import_module(f".palettes.{PALETTES[name]}", __name__)
    raise AttributeError(f"there is no colour {name}")
