"""Animations that show members one after the other, each at once."""

from __future__ import annotations

from math import ceil, floor
from typing import Any, Callable, List, Optional, Tuple

import numpy as np

from rostrum.animations.animation import ENTER, Animation
from rostrum.animations.composition import Succession
from rostrum.animations.recipes.actors import actors_of, with_opacity
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe
from rostrum.mobjects.groups import Group

# A jump takes that much of a member's share of the time.
JUMP = 2.0**-20
PoseKeys = Tuple[Tuple[float, float], ...]


class ShowIncreasingSubsets(Animation):
    """More and more members are seen, with full opacity; until then none is."""

    _role = ENTER
    _also_stepping = ("update_submobject_list",)

    def __init__(
        self,
        group: Any,
        suspend_mobject_updating: bool = False,
        int_func: Callable[[Any], Any] = np.floor,
        reverse_rate_function: bool = False,
        **kwargs: Any,
    ) -> None:
        self.all_submobs = list(group.submobjects)
        self.int_func = int_func
        for member in self.all_submobs:
            member.set_opacity(0)
        super().__init__(
            group,
            suspend_mobject_updating=suspend_mobject_updating,
            reverse_rate_function=reverse_rate_function,
            **kwargs,
        )

    def _rounds_down(self) -> Optional[bool]:
        """Whether a member is seen when its share of the time has passed, or when it begins."""
        if self.int_func in (np.floor, floor, int):
            return True
        return False if self.int_func in (np.ceil, ceil) else None

    def _share_keys(self, rounds_down: bool) -> PoseKeys:
        if rounds_down:
            return (1 - JUMP, 0.0), (1.0, 1.0)
        return (0.0, 0.0), (JUMP, 1.0)

    def _recipes(self) -> Optional[List[Recipe]]:
        rounds_down = self._rounds_down()
        if rounds_down is None:
            return None
        count = len(self.all_submobs)
        return [
            self._appearing(member, index / count, (index + 1) / count, rounds_down)
            for index, member in enumerate(self.all_submobs)
        ]

    def _appearing(self, member: Any, begin: float, end: float, rounds_down: bool) -> Recipe:
        return Recipe(
            actors_of(
                member,
                lambda figure: [
                    figure.with_style(with_opacity(figure.style, opacity)) for opacity in (0, 1)
                ],
            ),
            pose_keys=self._share_keys(rounds_down),
            course=REVERSED if self.reverse_rate_function else FORWARD,
            window=(begin, end),
        )

    def interpolate_mobject(self, alpha: float) -> None:
        """Shows as many members as the progress says."""
        if self._plan is not None:
            super().interpolate_mobject(alpha)
            return
        value = self.rate_func(alpha)
        if self.reverse_rate_function:
            value = 1 - value
        self.update_submobject_list(int(self.int_func(value * len(self.all_submobs))))

    def update_submobject_list(self, index: int) -> None:
        """Shows the first members, so many."""
        for number, member in enumerate(self.all_submobs):
            member.set_opacity(1 if number < index else 0)


class ShowSubmobjectsOneByOne(ShowIncreasingSubsets):
    """The same with only the latest to be seen."""

    def __init__(
        self, group: Any, int_func: Callable[[Any], Any] = np.ceil, **kwargs: Any
    ) -> None:
        super().__init__(Group(*group), int_func=int_func, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        if self._rounds_down() is not False or self.reverse_rate_function:
            return None
        recipes = super()._recipes() or []
        count = len(recipes)
        for index, recipe in enumerate(recipes[:-1]):
            # Its window ends with the whole, of which its own share is one of those left.
            share = 1 / (count - index)
            recipe.window = (index / count, 1.0)
            recipe.pose_keys = ((0.0, 0.0), (JUMP, 1.0), (share, 1.0), (share + JUMP, 0.0))
        return recipes

    def update_submobject_list(self, index: int) -> None:
        """Shows the last of the first members, so many."""
        for number, member in enumerate(self.all_submobs[:index]):
            member.set_opacity(1 if number == index - 1 else 0)


class AddTextWordByWord(Succession):
    """Each word letter by letter, with pauses between them."""

    def __init__(
        self, text_mobject: Any, run_time: Any = None, time_per_char: float = 0.06, **kwargs: Any
    ) -> None:
        self.time_per_char = time_per_char
        animations: List[Animation] = []
        for word in text_mobject:
            count = max(len(word), 1)
            animations.append(ShowIncreasingSubsets(word, run_time=time_per_char * count))
            animations.append(Animation(word, run_time=0.005 * count**1.5))
        super().__init__(*animations, **kwargs)
