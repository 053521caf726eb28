"""What is inside of one path or another, of both, of one alone."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from ..vector_mobject import VMobject


def _plane(vmobject: Any) -> np.ndarray:
    """Gives the path of a mobject itself, not of its members; none where it is nowhere."""
    points = vmobject._get_points()
    return points if np.isfinite(points).all() else points[:0]


class _BooleanOps(VMobject):
    """What an operation of the library makes of paths, from the first to the last."""

    def _combine(self, operation: str, vmobjects: Any) -> None:
        from ... import library

        if len(vmobjects) < 2:
            raise ValueError(f"At least 2 mobjects needed for {type(self).__name__}.")
        self._set_points(functools.reduce(getattr(library, operation), map(_plane, vmobjects)))


class Union(_BooleanOps):
    """What is inside of any of the mobjects' paths."""

    def __init__(self, *vmobjects: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._combine("union", vmobjects)


class Intersection(_BooleanOps):
    """What is inside of all of them."""

    def __init__(self, *vmobjects: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._combine("intersection", vmobjects)


class Difference(_BooleanOps):
    """What is inside of the first and not of the second."""

    def __init__(self, subject: Any, clip: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._combine("difference", (subject, clip))


class Exclusion(_BooleanOps):
    """What is inside of one of them and not of both."""

    def __init__(self, subject: Any, clip: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._combine("exclusion", (subject, clip))
