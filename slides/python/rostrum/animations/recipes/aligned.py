"""Families given the same structure, so that each leaf of one can become one of the other."""

from __future__ import annotations

from typing import Any, List, Optional

import numpy as np

from rostrum import library
from rostrum.animations.recipes.actors import draw_as_ours
from rostrum.animations.recipes.recipe import Actor, Recipe
from rostrum.animations.recipes.state import are_numbers
from rostrum.mobjects.figure import Figure, PathShape, PictureShape, same_topology
from rostrum.mobjects.ways import STRAIGHT


def same_structure(mobject: Any, other: Any) -> bool:
    """Tells whether both families have as many members everywhere, of which the same draw."""
    members, others = mobject.submobjects, other.submobjects
    if len(members) != len(others) or mobject.has_points() != other.has_points():
        return False
    return all(map(same_structure, members, others))


def curves_of(figure: Figure) -> np.ndarray:
    """The figure's path, (n, 3), as curves; a lone point as one that does not move, and of a
    picture its frame."""
    points = figure.points()
    if isinstance(figure.shape, PictureShape):
        corners = points[[0, 2, 3, 1, 0]]
        ways = (corners[1:] - corners[:-1]) / 3
        curves = (corners[:-1], corners[:-1] + ways, corners[1:] - ways, corners[1:])
        return np.stack(curves, axis=1).reshape(-1, 3)
    return np.repeat(points[:1], 4, axis=0) if 0 < len(points) < 4 else points


def center_of(points: np.ndarray) -> np.ndarray:
    """The middle of the box of the curves' ends."""
    ends = points.reshape(-1, 4, 3)[:, ::3].reshape(-1, 3)
    return (ends.min(axis=0) + ends.max(axis=0)) / 2


def aligned_actor(leaf: Any, start: Figure, end: Figure) -> Actor:
    """A leaf on its way from one look to another: paths get as many curves as each other.

    As in Manim they keep them afterwards; glyphs and pictures become what they were.
    """
    if start is end or same_topology(start, end):
        return Actor(leaf, [start, end])
    first, second = curves_of(start), curves_of(end)
    if not are_numbers(first) or not are_numbers(second):
        return Actor(leaf, [start, start], at_last=end)
    if len(first) == len(second):
        paths = (first, second)
    else:
        centers = [center_of(path).tolist() for path in (first, second)]
        paths = library.align(first, second, centers[0], centers[1])
    poses = [start, end]
    for index, (figure, points) in enumerate(zip((start, end), paths)):
        if points is not figure.points() or not isinstance(figure.shape, PathShape):
            poses[index] = figure.with_points(points)
    kept = [None if isinstance(each.shape, PathShape) else each for each in (start, end)]
    return Actor(leaf, poses, kept[0], kept[1])


def is_other_picture(start: Figure, end: Figure) -> bool:
    """Tells whether a picture is to become another one: pixels are mixed for that."""
    pictures = [isinstance(figure.shape, PictureShape) for figure in (start, end)]
    return all(pictures) and not same_topology(start, end)


def drawing_family(mobject: Any) -> List[Any]:
    """The members that have points, in the order in which a lag ratio counts them."""
    return mobject.family_members_with_points()


def transform_recipe(
    mobject: Any, target: Any, path: str = STRAIGHT, angle: float = 0.0
) -> Optional[Recipe]:
    """What leads from a mobject to a target.

    The mobject may get members more for it; the target stays as it is.  None where the class of a
    member says itself, in the talk, how it is interpolated, and where pixels have to be mixed.
    """
    if not same_structure(mobject, target):
        target = target.copy()
        mobject.align_families(target)
    members = drawing_family(mobject)
    if not draw_as_ours(members, "interpolate", "interpolate_color", "align_points"):
        return None
    actors = []
    followers = []
    for member, other in zip(members, drawing_family(target)):
        start, end = member._snapshot(), other._snapshot()
        if start is not None and end is not None:
            if is_other_picture(start, end):
                return None
            actors.append(aligned_actor(member, start, end))
        else:
            followers.append(Follower(member, other))
    return Recipe(actors, path=path, angle=angle, followers=followers)


class Follower:
    """A member of which nothing is drawn, such as the value of a tracker, on its way."""

    __slots__ = ("member", "start", "end")

    def __init__(self, member: Any, end: Any) -> None:
        self.member = member
        self.start = member.copy()
        self.end = end.copy()

    def __call__(self, progress: float) -> None:
        self.member.interpolate(self.start, self.end, progress)
