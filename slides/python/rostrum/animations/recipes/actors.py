"""The leaves of a mobject as actors, and looks that animations start from or go to."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from rostrum.animations.recipes.recipe import Actor
from rostrum.mobjects.figure import Figure
from rostrum.mobjects.style import Style

# By class and method: whether the method is this package's.
_known_methods: Dict[Tuple[type, str], bool] = {}


def draw_as_ours(leaves: Sequence[Any], *methods: str) -> bool:
    """Tells whether none of the leaves is of a class in the talk that overrides a method."""
    for leaf in leaves:
        cls = type(leaf)
        for name in methods:
            ours = _known_methods.get((cls, name))
            if ours is None:
                function = getattr(cls, name, None)
                ours = str(getattr(function, "__module__", "rostrum.")).startswith("rostrum.")
                _known_methods[cls, name] = ours
            if not ours or name in leaf.__dict__:
                return False
    return True


def actors_of(mobject: Any, poses: Callable[[Figure], List[Figure]]) -> List[Actor]:
    """An actor for each leaf, with the poses that are made of its figure."""
    actors = []
    for leaf in mobject._leaves():
        figure = leaf._snapshot()
        if figure is not None:
            actors.append(Actor(leaf, poses(figure)))
    return actors


def once_a_style(change: Callable[[Style], Style]) -> Callable[[Style], Style]:
    """The same function, which is called once for each style: glyphs of a text share theirs."""
    known: Dict[int, Tuple[Style, Style]] = {}

    def changed(style: Style) -> Style:
        found = known.get(id(style))
        if found is None:
            found = known[id(style)] = (style, change(style))
        return found[1]

    return changed


def alone(figure: Figure) -> List[Figure]:
    """The figure as the only pose."""
    return [figure]


def with_opacity(style: Style, opacity: float) -> Style:
    """Manim's set_opacity: of fill and stroke."""
    return style.replaced(
        fill=tuple((r, g, b, opacity) for r, g, b, _ in style.fill),
        stroke=tuple((r, g, b, opacity) for r, g, b, _ in style.stroke),
    )


def recolored(style: Style, color: Sequence[float]) -> Style:
    """Manim's set_color: fill and stroke take the colour, and keep their opacities."""
    r, g, b = color[:3]
    return style.replaced(
        fill=tuple((r, g, b, each[3]) for each in style.fill),
        stroke=tuple((r, g, b, each[3]) for each in style.stroke),
    )


def scaled_and_shifted(factor: float, center: Any, shift: Any) -> Optional[np.ndarray]:
    """The map that scales about a center and then shifts; None where it changes nothing."""
    x = center[0] * (1 - factor) + shift[0]
    y = center[1] * (1 - factor) + shift[1]
    if factor == 1 and x == 0 and y == 0:
        return None
    return np.array([[factor, 0.0, x], [0.0, factor, y]])


def at_a_point(figure: Figure, point: Any) -> Figure:
    """The figure, shrunk to nothing at that point."""
    return figure.transformed(np.array([[0.0, 0.0, point[0]], [0.0, 0.0, point[1]]]))
