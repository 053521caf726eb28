"""Manim's functions of colours. Arrays of colours are of floats from 0 to 1."""

from __future__ import annotations

import random
from typing import Any, List, Sequence

import numpy as np

from .manim_color import ManimColor


def color_to_rgb(color: Any) -> np.ndarray:
    return ManimColor(color).to_rgb()


def color_to_rgba(color: Any, alpha: float = 1) -> np.ndarray:
    return ManimColor(color).to_rgba_with_alpha(alpha)


def color_to_int_rgb(color: Any) -> np.ndarray:
    return ManimColor(color).to_int_rgb()


def color_to_int_rgba(color: Any, alpha: float = 1.0) -> np.ndarray:
    return ManimColor(color).to_int_rgba_with_alpha(alpha)


def rgb_to_color(rgb: Any) -> ManimColor:
    return ManimColor.from_rgb(rgb)


def rgba_to_color(rgba: Any) -> ManimColor:
    return ManimColor.from_rgba(rgba)


def rgb_to_hex(rgb: Any) -> str:
    return ManimColor(rgb).to_hex()


def hex_to_rgb(hex_code: str) -> np.ndarray:
    return ManimColor(hex_code).to_rgb()


def invert_color(color: Any) -> ManimColor:
    return ManimColor(color).invert()


def interpolate_arrays(arr1: Any, arr2: Any, alpha: float) -> np.ndarray:
    return np.asarray(arr1) * (1 - alpha) + np.asarray(arr2) * alpha


def interpolate_color(color1: Any, color2: Any, alpha: float) -> ManimColor:
    return ManimColor(color1).interpolate(ManimColor(color2), alpha)


def color_gradient(reference_colors: Sequence[Any], length_of_output: int) -> Any:
    """Spreads colours evenly over a number of steps, the first and the last at the ends.

    Of a single step it is the last colour; of none, Manim answers the first colour itself.
    """
    colors: List[ManimColor] = [ManimColor(c) for c in reference_colors]
    if length_of_output == 0:
        return colors[0]
    if len(colors) == 1:
        return colors * length_of_output
    if length_of_output == 1:
        return [ManimColor.of((*colors[-1].rgba[:3], 1.0))]
    steps = []
    for i in range(length_of_output):
        place = i * (len(colors) - 1) / (length_of_output - 1)
        before = min(int(place), len(colors) - 2)
        mixed = colors[before].interpolate(colors[before + 1], place - before)
        steps.append(ManimColor.of((*mixed.rgba[:3], 1.0)))
    return steps


def average_color(*colors: Any) -> ManimColor:
    return ManimColor(np.mean([color_to_rgb(c) for c in colors], axis=0))


def random_color() -> ManimColor:
    """Picks one of Manim's named colours, by Python's random numbers."""
    from .names import manim_colors

    return random.choice(manim_colors())


def random_bright_color() -> ManimColor:
    return random_color().interpolate(ManimColor("#FFFFFF"), 0.5)


def get_shaded_rgb(rgb: Any, point: Any, unit_normal_vect: Any, light_source: Any) -> np.ndarray:
    """Lightens or darkens a colour by where a light stands over a surface, as Manim does."""
    way = np.asarray(light_source, float) - np.asarray(point, float)
    length = np.linalg.norm(way)
    facing = float(np.dot(unit_normal_vect, way / length if length else way))
    light = 0.5 * facing ** 3
    return np.asarray(rgb) + (light if light >= 0 else light / 2)
