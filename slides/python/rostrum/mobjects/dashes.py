"""Paths cut into dashes, and into their curves; both are members then."""

from __future__ import annotations

from typing import Any, List, Tuple

import numpy as np

from ..core import curves
from ..core.color.names import COLORS
from .groups import VGroup
from .vector_mobject import VMobject

_WHITE = COLORS["WHITE"]
_Dash = Tuple[float, float]


def dash_pattern(count: int, ratio: float, offset: float, closed: bool) -> List[_Dash]:
    """Gives the dashes as fractions of a path. A dash that an offset has pushed over the end of an
    open one goes on at its start."""
    dash, rest = ratio / count, 1 - ratio
    gap = rest / count if closed else rest if count == 1 else rest / (count - 1)
    period = dash + gap
    shift = offset % 1 * period
    whole = 1 if closed else 1 + gap
    dashes = [((i * period + shift) % whole, (i * period + dash + shift) % whole)
              for i in range(count)]
    if closed:
        return dashes
    start, end = dashes[-1]
    if start > 1 and end > 1:
        dashes.pop()
    elif end < dash:
        if start < 1:
            dashes[-1:] = [(start, 1), (0, end)]
        else:
            dashes[-1] = (0, end)
    elif start > 1 - dash:
        dashes[-1] = (start, 1)
    return dashes


class DashedVMobject(VMobject):
    """A path in dashes. dashed_ratio: how much of it they are; dash_offset: by how many periods
    they are moved along; equal_lengths: whether they are as long, or have as much of a curve."""

    def __init__(self, vmobject: Any, num_dashes: int = 15, dashed_ratio: float = 0.5,
                 dash_offset: float = 0, color: Any = _WHITE, equal_lengths: bool = True,
                 **kwargs: Any) -> None:
        self.dashed_ratio, self.num_dashes = dashed_ratio, num_dashes
        super().__init__(color=color, **kwargs)
        if num_dashes > 0:
            dashes = dash_pattern(num_dashes, dashed_ratio, dash_offset, vmobject.is_closed())
            if equal_lengths:
                chords = curves.chords(vmobject._get_points()).ravel()
                passed = np.concatenate(((0.0,), np.cumsum(chords)))
                at = np.array(dashes) * passed[-1]
                dashes = np.interp(at, passed, np.linspace(0, 1, len(passed))).tolist()
            self.add(*(vmobject.get_subcurve(start, end) for start, end in dashes))
        self.match_style(vmobject, family=False)


class CurvesAsSubmobjects(VGroup):
    """A path whose curves are members, each of which can be painted by itself."""

    def __init__(self, vmobject: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        for curve in vmobject.get_cubic_bezier_tuples():
            self.add(VMobject().set_points(curve).match_style(vmobject))

    def point_from_proportion(self, alpha: float) -> np.ndarray:
        """Gives the point at a fraction of the length of all of the curves."""
        if alpha < 0 or alpha > 1:
            raise ValueError(f"Alpha {alpha} not between 0 and 1.")
        parts = [m._get_points() for m in self.submobjects if m.get_num_points()]
        if not parts:
            raise Exception("Cannot call CurvesAsSubmobjects. point_from_proportion for a "
                            "CurvesAsSubmobject with no submobjects")
        return curves.point_from_proportion(np.concatenate(parts), alpha)
