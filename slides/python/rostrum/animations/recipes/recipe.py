"""What an animation does, as data: which leaves go through which looks.

A deck plays recipes by itself, exact at every moment (deck/tables.h, MotionRecord).  The same
recipe is played in Python by `state`, so that what follows an animation starts from what it left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, List, Optional, Sequence, Tuple

from rostrum.mobjects.ways import STRAIGHT

if TYPE_CHECKING:
    from rostrum.mobjects.figure import Figure

# The first pose turns by an angle about a center, and there is no other.  Else points go from one
# pose to the next on lines, arcs or spirals (mobjects.ways).
TURN = "turn"

# How the progress of part i of n comes from the whole's, a, with a lag ratio l and a rate
# function r.
FORWARD = 0  # r(a ((n - 1) l + 1) - i l)
REVERSED = 1  # r(1 - (a ((n - 1) l + 1) - i l)): Manim's reverse_rate_function
MIRRORED = 2  # r((1 - a) ((n - 1) l + 1) - i l): Manim's interpolate(1 - alpha)


class Actor:
    """A leaf of a mobject, and its poses: what it looks like at whole numbers.

    Between two poses everything is interpolated, so that paths have as many curves in one as in
    the next.  `at_first` and `at_last` are the first and the last pose as they were before they
    became paths with as many curves as each other.  `shown` is what the recipe had it show last.
    """

    __slots__ = ("leaf", "poses", "at_first", "at_last", "shown")

    def __init__(
        self,
        leaf: Any,
        poses: List[Figure],
        at_first: Optional[Figure] = None,
        at_last: Optional[Figure] = None,
    ) -> None:
        self.leaf = leaf
        self.poses = poses
        self.at_first = at_first
        self.at_last = at_last
        self.shown: Optional[Figure] = None


class Recipe:
    """Actors in the order in which a lag ratio counts them, and what progress does to them.

    Tracks are piecewise linear, by keys with ascending progress: `pose_keys` of (progress, pose),
    `extent_keys` of (progress, begin, end) as fractions of the path's curves, `placement_keys` of
    (progress, (six numbers of an affine map: x axis, y axis, origin)).
    A `window` (from, to) is the part of the whole's eased progress in which the recipe happens;
    there is no lag in it.  `followers` are called with the eased progress of the whole: they change
    what nothing is drawn of, such as the value of a tracker.
    """

    __slots__ = (
        "actors",
        "pose_keys",
        "extent_keys",
        "placement_keys",
        "path",
        "angle",
        "center",
        "course",
        "window",
        "followers",
    )

    def __init__(
        self,
        actors: List[Actor],
        pose_keys: Sequence[Tuple[float, float]] = (),
        extent_keys: Sequence[Tuple[float, float, float]] = (),
        placement_keys: Sequence[Tuple[float, Tuple[float, ...]]] = (),
        path: str = STRAIGHT,
        angle: float = 0.0,
        center: Tuple[float, float] = (0.0, 0.0),
        course: int = FORWARD,
        window: Optional[Tuple[float, float]] = None,
        followers: Sequence[Callable[[float], None]] = (),
    ) -> None:
        self.actors = actors
        self.pose_keys = pose_keys
        self.extent_keys = extent_keys
        self.placement_keys = placement_keys
        self.path = path
        self.angle = angle
        self.center = center
        self.course = course
        self.window = window
        self.followers = followers
