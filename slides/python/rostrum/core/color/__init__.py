"""Colours: Manim's colour type, its functions of colours, and its named colours."""

from .manim_color import ManimColor, ParsableManimColor
from .functions import (
    average_color, color_gradient, color_to_int_rgb, color_to_int_rgba, color_to_rgb,
    color_to_rgba, get_shaded_rgb, hex_to_rgb, interpolate_arrays, interpolate_color,
    invert_color, random_bright_color, random_color, rgb_to_color, rgb_to_hex, rgba_to_color)

__all__ = [
    "ManimColor", "ParsableManimColor", "average_color", "color_gradient", "color_to_int_rgb",
    "color_to_int_rgba", "color_to_rgb", "color_to_rgba", "get_shaded_rgb", "hex_to_rgb",
    "interpolate_arrays", "interpolate_color", "invert_color", "random_bright_color",
    "random_color", "rgb_to_color", "rgb_to_hex", "rgba_to_color"]
