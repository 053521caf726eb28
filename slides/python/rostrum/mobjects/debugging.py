"""Manim's helpers for seeing what a mobject is made up of."""

from __future__ import annotations

from typing import Any

from ..core.color.names import COLORS
from .groups import VGroup

_BLACK = COLORS["BLACK"]


def print_family(mobject: Any, n_tabs: int = 0) -> None:
    """Prints a mobject and its members, each level farther in."""
    print("\t" * n_tabs, mobject, id(mobject))
    for member in mobject.submobjects:
        print_family(member, n_tabs + 1)


def index_labels(mobject: Any, label_height: float = 0.15, background_stroke_width: float = 5,
                 background_stroke_color: Any = _BLACK, **kwargs: Any) -> VGroup:
    """Makes a number for each member, on it, by which it can be indexed."""
    from .text import Integer

    labels = VGroup()
    for index, member in enumerate(mobject):
        label = Integer(index, **kwargs)
        label.set_stroke(background_stroke_color, background_stroke_width, background=True)
        label.height = label_height
        labels.add(label.move_to(member))
    return labels
