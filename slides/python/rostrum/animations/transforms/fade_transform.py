"""FadeTransform: one fades into another, each at the size and place of both."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Sequence, Tuple

from rostrum.animations.animation import Animation
from rostrum.animations.recipes.aligned import aligned_actor
from rostrum.animations.recipes.recipe import Recipe
from rostrum.animations.transforms.transform import Transform
from rostrum.mobjects.groups import Group
from rostrum.mobjects.mobject import Mobject


class FadeTransform(Transform):
    """Afterwards the target is on the slide, and the mobject off it as it was.

    Both take each other's size, stretched, or else that along a dimension: 0 the width, 1 the
    height.
    """

    def __init__(
        self,
        mobject: Mobject,
        target_mobject: Mobject,
        stretch: bool = True,
        dim_to_match: int = 1,
        **kwargs: Any,
    ) -> None:
        self.to_add_on_completion = target_mobject
        self.dim_to_match = dim_to_match
        self.stretch = stretch
        mobject.save_state()
        self.ending_mobject: Any = None
        super().__init__(Group(mobject, target_mobject.copy()), **kwargs)

    def _prepare_target(self) -> None:
        self.starting_mobject = self.mobject.copy()
        self.ending_mobject = self.mobject.copy()
        start, end = self.starting_mobject.submobjects, self.ending_mobject.submobjects
        self.ghost_to(start[1], start[0])
        self.ghost_to(end[0], end[1])

    def ghost_to(self, source: Mobject, target: Mobject) -> None:
        """Puts one where the other is, unseen."""
        if target.has_points() or target.submobjects:
            source.replace(target, stretch=self.stretch, dim_to_match=self.dim_to_match)
        source.set_opacity(0)

    def create_starting_mobject(self) -> Mobject:
        """The mobject, and the target at its place, unseen."""
        return self.starting_mobject

    def _recipes(self) -> Optional[List[Recipe]]:
        members = [
            mobject.family_members_with_points()
            for mobject in (self.mobject, self.starting_mobject, self.ending_mobject)
        ]
        actors = []
        for leaf, start, end in zip(*members):
            looks = start._snapshot(), end._snapshot()
            if looks[0] is not None and looks[1] is not None:
                actors.append(aligned_actor(leaf, *looks))
        return [Recipe(actors, course=self._course())]

    def get_all_mobjects(self) -> Sequence[Any]:
        """The group of both, at its start and at its end."""
        return [self.mobject, self.starting_mobject, self.ending_mobject]

    def get_all_families_zipped(self) -> Iterable[Tuple[Any, ...]]:
        """Member by member."""
        return Animation.get_all_families_zipped(self)

    def clean_up_from_scene(self, scene: Any) -> None:
        """Puts the target in the place of both."""
        Animation.clean_up_from_scene(self, scene)
        both = self.mobject
        scene.remove(both)
        both.submobjects[0].restore()
        scene.add(self.to_add_on_completion)


class FadeTransformPieces(FadeTransform):
    """The same member by member."""

    def _prepare_target(self) -> None:
        self.mobject[0].align_submobjects(self.mobject[1])
        super()._prepare_target()

    def ghost_to(self, source: Mobject, target: Mobject) -> None:
        """Puts each member of one where that of the other is, unseen."""
        for member, other in zip(source.get_family(), target.get_family()):
            super().ghost_to(member, other)
