"""What a recipe makes of its actors at some progress: the arithmetic of deck::Moment, in Python.

What an animation that follows starts from, and what updaters see.
"""

from __future__ import annotations

from bisect import bisect_right
from math import cos, floor, sin
from typing import Any, Callable, Sequence, Tuple

import numpy as np

from rostrum import library
from rostrum.animations.recipes.recipe import FORWARD, MIRRORED, REVERSED, TURN, Actor, Recipe
from rostrum.mobjects.figure import Figure, between

# Coordinates beyond that are no place, in frame units.
LARGEST = 1e8
IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def clamp(value: float) -> float:
    """The nearest number in [0, 1]."""
    return 0.0 if value < 0 else 1.0 if value > 1 else value


def progress_of(
    recipe: Recipe, lag_ratio: float, rate: Callable[[float], float], alpha: float, index: int
) -> float:
    """The progress of an actor when the animation's own is `alpha`, in [0, 1]."""
    if recipe.window is not None:
        eased = rate(alpha)
        value = eased if recipe.course == FORWARD else 1 - eased
        begin, end = recipe.window
        return clamp((value - begin) / (end - begin))
    whole = (len(recipe.actors) - 1) * lag_ratio + 1
    way = 1 - alpha if recipe.course == MIRRORED else alpha
    place = way * whole - index * lag_ratio
    return float(rate(clamp(1 - place if recipe.course == REVERSED else place)))


def are_numbers(points: np.ndarray) -> bool:
    """Tells whether points are where something can be drawn: not so those that a talk has divided
    by nothing."""
    return bool((np.abs(points) < LARGEST).all())


def turned(angle: float, center: Sequence[float]) -> np.ndarray:
    """The map that turns the plane about a point, as its x axis, y axis and origin."""
    c, s = cos(angle), sin(angle)
    x, y = center[0], center[1]
    return np.array([[c, -s, x - c * x + s * y], [s, c, y - s * x - c * y]])


def affine(numbers: Sequence[float]) -> np.ndarray:
    """The map whose x axis, y axis and origin are six numbers in a row."""
    a, b, c, d, x, y = numbers
    return np.array([[a, c, x], [b, d, y]])


def at_keys(keys: Sequence[Tuple[Any, ...]], progress: float) -> Tuple[int, int, float]:
    """The indices of the keys around a progress, and how far it is between them."""
    after = bisect_right([key[0] for key in keys], progress)
    if after == 0:
        return 0, 0, 0.0
    if after == len(keys):
        return after - 1, after - 1, 0.0
    begin, end = keys[after - 1][0], keys[after][0]
    return after - 1, after, (progress - begin) / (end - begin)


def mixed(a: Sequence[float], b: Sequence[float], weight: float) -> Tuple[float, ...]:
    """Number by number on the straight way from a to b."""
    return tuple((1 - weight) * x + weight * y for x, y in zip(a, b))


def posed(recipe: Recipe, actor: Actor, progress: float) -> Figure:
    """What the actor looks like, but for extent and placement."""
    pose = progress
    if recipe.pose_keys:
        before, after, weight = at_keys(recipe.pose_keys, progress)
        pose = mixed(recipe.pose_keys[before][1:], recipe.pose_keys[after][1:], weight)[0]
    poses = actor.poses
    if recipe.path == TURN:
        angle = recipe.angle * pose
        return poses[0] if angle == 0 else poses[0].transformed(turned(angle, recipe.center))
    last = len(poses) - 1
    if pose == 0 or last == 0:
        return actor.at_first or poses[0]
    if pose == last:
        return actor.at_last or poses[-1]
    first = min(max(int(floor(pose)), 0), last - 1)
    if pose == first:
        return poses[first]
    return between(poses[first], poses[first + 1], pose - first, recipe.path, recipe.angle)


def state_of(recipe: Recipe, actor: Actor, progress: float) -> Figure:
    """What the actor looks like at a progress of its own."""
    figure = posed(recipe, actor, progress)
    if recipe.extent_keys:
        before, after, weight = at_keys(recipe.extent_keys, progress)
        begin, end = map(
            clamp, mixed(recipe.extent_keys[before][1:], recipe.extent_keys[after][1:], weight)
        )
        if (begin > 0 or end < 1) and are_numbers(figure.points()):
            figure = figure.with_points(library.partial(figure.points(), begin, end))
    if recipe.placement_keys:
        before, after, weight = at_keys(recipe.placement_keys, progress)
        numbers = mixed(recipe.placement_keys[before][1], recipe.placement_keys[after][1], weight)
        if numbers != IDENTITY:
            figure = figure.transformed(affine(numbers))
    return figure


def apply(
    recipe: Recipe, lag_ratio: float, rate: Callable[[float], float], alpha: float
) -> None:
    """Has all actors look as they do when the animation's progress is `alpha`."""
    for index, actor in enumerate(recipe.actors):
        progress = progress_of(recipe, lag_ratio, rate, alpha, index)
        actor.shown = state_of(recipe, actor, progress)
        actor.leaf._show(actor.shown)
    for follow in recipe.followers:
        follow(progress_of(recipe, 0.0, rate, alpha, 0))
