"""FadeIn and FadeOut."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

import numpy as np

from rostrum.animations.animation import ENTER, LEAVE
from rostrum.animations.recipes.actors import actors_of, once_a_style, scaled_and_shifted
from rostrum.animations.recipes.paths import recipe_path
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe
from rostrum.animations.transforms.transform import Transform
from rostrum.core.constants import ORIGIN
from rostrum.mobjects.figure import Figure
from rostrum.mobjects.groups import Group
from rostrum.mobjects.mobject import Mobject


class _Fade(Transform):
    """What fades is shifted, and scaled about the centre of all that fades.

    A target position, a point or a mobject's centre, stands in place of the shift: where FadeIn
    comes from and FadeOut goes to.
    """

    _also_stepping = ("create_target", "_create_faded_mobject")

    def __init__(
        self,
        *mobjects: Any,
        shift: Any = None,
        target_position: Any = None,
        scale: float = 1,
        **kwargs: Any,
    ) -> None:
        if not mobjects:
            raise ValueError("At least one mobject must be passed.")
        mobject = mobjects[0] if len(mobjects) == 1 else Group(*mobjects)
        self.point_target = False
        if shift is None:
            shift = ORIGIN
            if target_position is not None:
                if isinstance(target_position, Mobject):
                    target_position = target_position.get_center()
                shift = np.asarray(target_position) - mobject.get_center()
                self.point_target = True
        self.shift_vector = np.asarray(shift, dtype=float)
        self.scale_factor = scale
        super().__init__(mobject, **kwargs)

    def _faded_shift(self, fade_in: bool) -> np.ndarray:
        return -self.shift_vector if fade_in and not self.point_target else self.shift_vector

    def _create_faded_mobject(self, fade_in: bool) -> Mobject:
        faded = self.mobject.copy()
        faded.fade(1)
        faded.shift(self._faded_shift(fade_in))
        faded.scale(self.scale_factor)
        return faded

    def _fading(self, fade_in: bool) -> Callable[[Figure], Figure]:
        map_of = None
        if self.scale_factor != 1 or self.shift_vector.any():
            center = self.mobject.get_center()
            map_of = scaled_and_shifted(self.scale_factor, center, self._faded_shift(fade_in))

        faded = once_a_style(lambda style: style.faded(0.0))

        def fade(figure: Figure) -> Figure:
            placed = figure if map_of is None else figure.transformed(map_of)
            return placed.with_style(faded(figure.style))

        return fade

    def _prepare_target(self) -> None:
        if self._is_stepped() or recipe_path(self.path_func) is None:
            super()._prepare_target()

    def _faded_recipe(self, fade_in: bool) -> Optional[List[Recipe]]:
        way = recipe_path(self.path_func)
        if way is None:
            return None
        fade = self._fading(fade_in)
        if fade_in:
            actors = actors_of(self.mobject, lambda figure: [fade(figure), figure])
        else:
            actors = actors_of(self.mobject, lambda figure: [figure, fade(figure)])
        course = REVERSED if self.reverse_rate_function else FORWARD
        return [Recipe(actors, path=way[0], angle=way[1], course=course)]


class FadeIn(_Fade):
    """Opacities rise from 0; the mobject comes from `-shift`, and from the size `scale`."""

    _role = ENTER

    def __init__(self, *mobjects: Any, **kwargs: Any) -> None:
        kwargs.setdefault("introducer", True)
        super().__init__(*mobjects, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        return self._faded_recipe(True)

    def create_target(self) -> Mobject:
        """The mobject as it is."""
        return self.mobject

    def create_starting_mobject(self) -> Mobject:
        """A copy that is not seen, where it comes from."""
        return self._create_faded_mobject(True)


class FadeOut(_Fade):
    """Opacities fall to 0; the mobject goes by `shift`, to the size `scale`, off the slide.

    Afterwards it is again what it was.
    """

    _role = LEAVE

    def __init__(self, *mobjects: Any, **kwargs: Any) -> None:
        kwargs.setdefault("remover", True)
        super().__init__(*mobjects, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        return self._faded_recipe(False)

    def create_target(self) -> Mobject:
        """A copy that is not seen, where it goes to."""
        return self._create_faded_mobject(False)

    def clean_up_from_scene(self, scene: Any) -> None:
        """Takes it off the slide, and gives it back its look."""
        super().clean_up_from_scene(scene)
        self.interpolate(0)
