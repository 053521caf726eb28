"""What program text stands on: a rectangle with round corners, or a window with three buttons."""
from __future__ import annotations

from typing import Any, NamedTuple

from rostrum.core.constants import LEFT, RIGHT, UP
from rostrum.mobjects.shapes import Dot, RoundedRectangle, SurroundingRectangle
from rostrum.mobjects.groups import VGroup

_BUTTON_COLORS = ("#ff5f56", "#ffbd2e", "#27c93f")
_BUTTON_RADIUS = 0.1
# How much higher a window is than a rectangle, for its buttons.
_BAR = 3 * _BUTTON_RADIUS


class WindowLook(NamedTuple):
    """Colours and sizes: frame units, but for the stroke's width, which is Manim's."""

    color: Any
    stroke_color: Any
    stroke_width: float
    corner_radius: float
    margin: float


def buttons(gap: float) -> VGroup:
    """A red, a yellow and a green dot in a row, about the origin."""
    dots = (Dot(radius=_BUTTON_RADIUS, stroke_width=0, color=color) for color in _BUTTON_COLORS)
    return VGroup(*dots).arrange(RIGHT, buff=gap)


def rounded_frame(foreground: Any, look: WindowLook) -> SurroundingRectangle:
    """A rectangle around what is in front of it."""
    frame = SurroundingRectangle(
        foreground, buff=look.margin, color=look.color, fill_color=look.color, fill_opacity=1,
        stroke_color=look.stroke_color, stroke_width=look.stroke_width)
    return frame.round_corners(look.corner_radius)


def window(foreground: Any, look: WindowLook) -> VGroup:
    """A rectangle around what is in front of it, with room for buttons above, and the buttons."""
    height = foreground.height + _BAR + 2 * look.margin
    width = foreground.width + _BAR + 2 * look.margin
    pane = RoundedRectangle(
        corner_radius=look.corner_radius, height=height, width=width, color=look.color,
        stroke_width=look.stroke_width, stroke_color=look.stroke_color, fill_opacity=1)
    row = buttons(_BUTTON_RADIUS)
    row.shift(UP * (height / 2 - 2.5 * _BUTTON_RADIUS))
    row.shift(LEFT * (width / 2 - 5.5 * _BUTTON_RADIUS - look.corner_radius / 2))
    above = (height - foreground.height) / 2 - _BAR
    return VGroup(pane, row).shift(foreground.get_center() + UP * above)
