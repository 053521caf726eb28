"""Transforms to what a method or a function makes of a mobject."""

from __future__ import annotations

import inspect
from typing import Any, Callable

import numpy as np

from rostrum.animations.transforms.transform import Transform
from rostrum.core.constants import ORIGIN
from rostrum.mobjects.mobject import Mobject

POINTWISE_RUN_TIME = 3.0


class ApplyMethod(Transform):
    """To what a method makes of a copy; a dictionary at the end has its keywords."""

    def __init__(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        owner = getattr(method, "__self__", None)
        if not inspect.ismethod(method) or not isinstance(owner, Mobject):
            raise ValueError(
                "Whoops, looks like you accidentally invoked the method you want to animate"
            )
        self.method = method
        self.method_args = args
        super().__init__(owner, **kwargs)

    def create_target(self) -> Mobject:
        """A copy of the mobject on which the method has been called."""
        positional = list(self.method_args)
        keywords = positional.pop() if positional and isinstance(positional[-1], dict) else {}
        target = self.mobject.copy()
        getattr(self.method, "__func__")(target, *positional, **keywords)
        return target


class ApplyPointwiseFunction(ApplyMethod):
    """Each point goes to where the function says: 3 s."""

    def __init__(
        self,
        function: Callable[[Any], Any],
        mobject: Any,
        run_time: float = POINTWISE_RUN_TIME,
        **kwargs: Any,
    ) -> None:
        method = mobject if inspect.ismethod(mobject) else mobject.apply_function
        super().__init__(method, function, run_time=run_time, **kwargs)


class ApplyPointwiseFunctionToCenter(ApplyPointwiseFunction):
    """The centre goes to where the function says, and all else with it."""

    def __init__(self, function: Callable[[Any], Any], mobject: Mobject, **kwargs: Any) -> None:
        self.function = function
        super().__init__(function, mobject.move_to, **kwargs)

    def create_target(self) -> Mobject:
        """A copy that has been moved."""
        self.method_args = (self.function(self.mobject.get_center()),)
        return super().create_target()


class FadeToColor(ApplyMethod):
    """To another colour."""

    def __init__(self, mobject: Mobject, color: Any, **kwargs: Any) -> None:
        super().__init__(mobject.set_color, color, **kwargs)


class ScaleInPlace(ApplyMethod):
    """To another size, about its centre."""

    def __init__(self, mobject: Mobject, scale_factor: float, **kwargs: Any) -> None:
        super().__init__(mobject.scale, scale_factor, **kwargs)


class ShrinkToCenter(ScaleInPlace):
    """To nothing; it stays on the slide."""

    def __init__(self, mobject: Mobject, **kwargs: Any) -> None:
        super().__init__(mobject, 0, **kwargs)


class Restore(ApplyMethod):
    """To how it was at save_state()."""

    def __init__(self, mobject: Mobject, **kwargs: Any) -> None:
        super().__init__(mobject.restore, **kwargs)


class ApplyFunction(Transform):
    """To what the function makes of a copy, and returns."""

    def __init__(self, function: Callable[[Any], Any], mobject: Mobject, **kwargs: Any) -> None:
        self.function = function
        super().__init__(mobject, **kwargs)

    def create_target(self) -> Mobject:
        """What the function returns."""
        target = self.function(self.mobject.copy())
        if not isinstance(target, Mobject):
            raise TypeError(
                "Functions passed to ApplyFunction must return object of type Mobject"
            )
        return target


class ApplyMatrix(ApplyPointwiseFunction):
    """Each point is multiplied by a matrix of two or three rows, about a point."""

    def __init__(
        self, matrix: Any, mobject: Mobject, about_point: Any = ORIGIN, **kwargs: Any
    ) -> None:
        whole = self.initialize_matrix(matrix)
        center = np.asarray(about_point, dtype=float)
        super().__init__(lambda point: whole @ (point - center) + center, mobject, **kwargs)

    def initialize_matrix(self, matrix: Any) -> np.ndarray:
        """The matrix with three rows."""
        given = np.array(matrix, dtype=float)
        if given.shape not in ((2, 2), (3, 3)):
            raise ValueError("Matrix has bad dimensions")
        whole = np.identity(3)
        rows = len(given)
        whole[:rows, :rows] = given
        return whole


class ApplyComplexFunction(ApplyMethod):
    """Each point, taken as a complex number, goes to where the function says."""

    def __init__(
        self, function: Callable[[complex], complex], mobject: Mobject, **kwargs: Any
    ) -> None:
        self.function = function
        super().__init__(mobject.apply_complex_function, function, **kwargs)
