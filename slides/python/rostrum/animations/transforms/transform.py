"""Transform and its kin: a mobject becomes another one, or itself in another place and look."""

from __future__ import annotations

from math import pi
from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple

from rostrum.animations.animation import ENTER, Animation
from rostrum.animations.recipes.aligned import transform_recipe
from rostrum.animations.recipes.paths import path_along_arc, path_along_circles, recipe_path
from rostrum.animations.recipes.recipe import MIRRORED, REVERSED, Recipe
from rostrum.core.constants import OUT
from rostrum.mobjects.mobject import Mobject


class Transform(Animation):
    """The mobject looks as the target does afterwards, which itself is not put on the slide.

    Families of different sizes are matched: the mobject then has members more, faded.  Points go
    on straight lines, on arcs of the angle `path_arc`, or on the ways of a path function.
    """

    def __init__(
        self,
        mobject: Optional[Mobject],
        target_mobject: Optional[Mobject] = None,
        path_func: Optional[Callable[..., Any]] = None,
        path_arc: float = 0,
        path_arc_axis: Any = OUT,
        path_arc_centers: Any = None,
        replace_mobject_with_target_in_scene: bool = False,
        **kwargs: Any,
    ) -> None:
        self.path_arc_centers = path_arc_centers
        self.path_arc_axis = path_arc_axis
        self.path_arc = path_arc
        if path_func is None and path_arc_centers is not None:
            path_func = path_along_circles(path_arc, path_arc_centers, path_arc_axis)
        self.path_func = path_func  # type: ignore[assignment]
        self.replace_mobject_with_target_in_scene = replace_mobject_with_target_in_scene
        self.target_mobject: Mobject = Mobject() if target_mobject is None else target_mobject
        self.target_copy: Any = None
        super().__init__(mobject, **kwargs)

    @property
    def path_arc(self) -> float:
        """The angle of the arcs on which points go, in radians."""
        return self._path_arc

    @path_arc.setter
    def path_arc(self, angle: float) -> None:
        self._path_arc = angle
        self._path_func = path_along_arc(angle, self.path_arc_axis)

    @property
    def path_func(self) -> Callable[..., Any]:
        """The function of (points, other points, weight) that says where points are."""
        return self._path_func

    @path_func.setter
    def path_func(self, function: Optional[Callable[..., Any]]) -> None:
        if function is not None:
            self._path_func = function

    def create_target(self) -> Mobject:
        """What it becomes, made when the animation begins."""
        return self.target_mobject

    def begin(self) -> None:
        """Makes the target, and matches both families."""
        self._prepare_target()
        super().begin()

    def _prepare_target(self) -> None:
        self.target_mobject = self.create_target()
        if self._is_stepped() or recipe_path(self.path_func) is None:
            self.target_copy = self.target_mobject.copy()
            self.mobject.align_data(self.target_copy)

    def _course(self) -> int:
        return REVERSED if self.reverse_rate_function else 0

    def _recipes(self) -> Optional[List[Recipe]]:
        way = recipe_path(self.path_func)
        if way is None:
            return None
        recipe = transform_recipe(self.mobject, self.target_mobject, way[0], way[1])
        if recipe is None:
            self.target_copy = self.target_mobject.copy()
            self.mobject.align_data(self.target_copy)
            return None
        recipe.course = self._course()
        return [recipe]

    def clean_up_from_scene(self, scene: Any) -> None:
        """Puts the target in the mobject's place, where it is to be there afterwards."""
        super().clean_up_from_scene(scene)
        stays = not self.replace_mobject_with_target_in_scene
        if not stays:
            scene.replace(self.mobject, self.target_mobject)

    def get_all_mobjects(self) -> Sequence[Any]:
        """The mobject, its start, its target, and the copy of that which has its structure."""
        return [self.mobject, self.starting_mobject, self.target_mobject, self.target_copy]

    def get_all_families_zipped(self) -> Iterable[Tuple[Any, ...]]:
        """Without the target itself, whose family may be another."""
        mobjects = (self.mobject, self.starting_mobject, self.target_copy)
        return zip(*(mobject.family_members_with_points() for mobject in mobjects))

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> Any:
        """Has a member be on its way from its start to its target."""
        member, start, target, alpha = submobjects_and_alpha
        member.interpolate(start, target, alpha, self.path_func)
        return self


class ReplacementTransform(Transform):
    """Afterwards the target is on the slide, where the mobject was."""

    def __init__(self, mobject: Mobject, target_mobject: Mobject, **kwargs: Any) -> None:
        kwargs.setdefault("replace_mobject_with_target_in_scene", True)
        super().__init__(mobject, target_mobject, **kwargs)


class TransformFromCopy(Transform):
    """The mobject stays as it is; the target comes out of it."""

    _role = ENTER

    def __init__(self, mobject: Mobject, target_mobject: Mobject, **kwargs: Any) -> None:
        super().__init__(target_mobject, mobject, **kwargs)

    def _course(self) -> int:
        return MIRRORED

    def interpolate(self, alpha: float) -> None:
        """It goes from the target to the mobject, played from its end."""
        super().interpolate(alpha if self._plan is not None else 1 - alpha)


class ClockwiseTransform(Transform):
    """On half a circle."""

    def __init__(
        self, mobject: Mobject, target_mobject: Mobject, path_arc: float = -pi, **kwargs: Any
    ) -> None:
        super().__init__(mobject, target_mobject, path_arc=path_arc, **kwargs)


class CounterclockwiseTransform(Transform):
    """On half a circle, the other way round."""

    def __init__(
        self, mobject: Mobject, target_mobject: Mobject, path_arc: float = pi, **kwargs: Any
    ) -> None:
        super().__init__(mobject, target_mobject, path_arc=path_arc, **kwargs)


class MoveToTarget(Transform):
    """To what generate_target() has made."""

    def __init__(self, mobject: Mobject, **kwargs: Any) -> None:
        if getattr(mobject, "target", None) is None:
            raise ValueError("MoveToTarget called on mobject without attribute 'target'")
        super().__init__(mobject, mobject.target, **kwargs)


class _MethodAnimation(MoveToTarget):
    """What `.animate` says: methods that have been called on the target, and in the end are called
    on the mobject itself, so that it is also what no interpolation reaches."""

    def __init__(self, mobject: Mobject, methods: Sequence[Any], **kwargs: Any) -> None:
        self.methods = methods
        super().__init__(mobject, **kwargs)

    def _label(self) -> str:
        """What a talk writes."""
        return self.name or "animate"

    def finish(self) -> None:
        """Calls the methods, then looks as the target does."""
        for method, arguments, keywords in self.methods:
            getattr(method, "__func__", method)(self.mobject, *arguments, **keywords)
        super().finish()


MethodAnimation = _MethodAnimation


class CyclicReplace(Transform):
    """Each goes to where the next one is, the last to the first, on a quarter of a circle."""

    def __init__(self, *mobjects: Mobject, path_arc: float = pi / 2, **kwargs: Any) -> None:
        from rostrum.mobjects.groups import Group

        self.group = Group(*mobjects)
        super().__init__(self.group, path_arc=path_arc, **kwargs)

    def create_target(self) -> Mobject:
        """A copy of them all, each moved to where the next one is."""
        target = self.group.copy()
        for index, member in enumerate(target):
            member.move_to(self.group[(index + 1) % len(self.group)])
        return target


class Swap(CyclicReplace):
    """Two, or more, that change places."""
