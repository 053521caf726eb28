"""Sectors of circles, polygons of arcs, and the single curve."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...core.color.names import COLORS
from ...core.constants import PI, TAU
from ...core.curves import arc_length, insert_curves, through_corners
from ..vector_mobject import VMobject
from .arc_points import annular_sector_points
from .arcs import Arc, ArcBetweenPoints

_WHITE = COLORS["WHITE"]


class AnnularSector(Arc):
    """A part of the area between two circles."""

    def __init__(self, inner_radius: float = 1, outer_radius: float = 2, angle: float = TAU / 4,
                 start_angle: float = 0, fill_opacity: float = 1, stroke_width: float = 0,
                 color: Any = _WHITE, **kwargs: Any) -> None:
        self.inner_radius, self.outer_radius = inner_radius, outer_radius
        super().__init__(start_angle=start_angle, angle=angle, fill_opacity=fill_opacity,
                         stroke_width=stroke_width, color=color, **kwargs)

    def generate_points(self) -> None:
        self._set_points(annular_sector_points(
            self.inner_radius, self.outer_radius, self.angle, self.start_angle, self.arc_center))


class Sector(AnnularSector):
    """A part of a disc. `radius` is what `outer_radius` is called from Manim 0.19 on."""

    def __init__(self, outer_radius: float = 1, inner_radius: float = 0, **kwargs: Any) -> None:
        outer_radius = kwargs.pop("radius", outer_radius)
        super().__init__(inner_radius=inner_radius, outer_radius=outer_radius, **kwargs)


class CubicBezier(VMobject):
    """One curve, by its ends and handles."""

    def __init__(self, start_anchor: Any, start_handle: Any, end_handle: Any, end_anchor: Any,
                 **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add_cubic_bezier_curve(start_anchor, start_handle, end_handle, end_anchor)


class ArcPolygon(VMobject):
    """Arcs from each corner to the next, all of them alike or each by keywords of its own."""

    def __init__(self, *vertices: Any, angle: float = PI / 4, radius: Optional[float] = None,
                 arc_config: Any = None, **kwargs: Any) -> None:
        if not arc_config:
            arc_config = {"radius": radius} if radius else {"angle": angle}
        if isinstance(arc_config, dict):
            arc_config = [arc_config] * len(vertices)
        assert len(arc_config) == len(vertices)
        others = [*vertices[1:], *vertices[:1]]
        arcs = [ArcBetweenPoints(start, end, **config)
                for start, end, config in zip(vertices, others, arc_config)]
        super().__init__(**kwargs)
        self.add(*arcs)
        if arcs:
            self._set_points(np.concatenate([arc._get_points() for arc in arcs]))
        self.arcs = arcs


class ArcPolygonFromArcs(VMobject):
    """Arcs that are there, and lines between the end of each and the start of the next."""

    def __init__(self, *arcs: Any, **kwargs: Any) -> None:
        for arc in arcs:
            if not isinstance(arc, Arc):
                raise ValueError("All ArcPolygon submobjects must be of type "
                                 "Arc/ArcBetweenPoints")
        super().__init__(**kwargs)
        self.arcs = list(arcs)
        self.add(*arcs)
        parts = []
        for arc, following in zip(arcs, [*arcs[1:], *arcs[:1]]):
            points = arc._get_points()
            parts.append(points)
            gap = np.array((arc.get_end(), following.get_start()))
            curved = arc_length(points)
            if curved > 0:
                share = float(np.linalg.norm(gap[1] - gap[0])) / curved
                parts.append(insert_curves(through_corners(gap), int(len(points) // 4 * share)))
        if parts:
            self._set_points(np.concatenate(parts))
