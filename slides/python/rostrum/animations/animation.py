"""Animation: what a mobject goes through in a play, and how long that takes."""

from __future__ import annotations

from copy import deepcopy
from functools import partialmethod
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from rostrum.animations.recipes.recipe import Recipe
from rostrum.animations.recipes.state import apply, clamp
from rostrum.core.rate_functions import smooth
from rostrum.mobjects.mobject import Mobject


DEFAULT_ANIMATION_RUN_TIME = 1.0
DEFAULT_ANIMATION_LAG_RATIO = 0.0

# What an animation does to a mobject on the slide: deck::ClipRole.
ENTER, LEAVE, CHANGE, EMPHASIS = "enter", "leave", "change", "emphasis"

# What a talk overrides in order to say itself what an animation does at each moment.
STEPPING = (
    "begin",
    "interpolate",
    "interpolate_mobject",
    "interpolate_submobject",
    "get_sub_alpha",
    "create_starting_mobject",
    "get_all_mobjects",
    "get_all_families_zipped",
    "update_mobjects",
)
_STEPPING_SET = frozenset(STEPPING)
_known_classes: Dict[Tuple[type, Tuple[str, ...]], bool] = {}


def is_ours(function: Any) -> bool:
    """Tells whether a method is defined in this package, and not in a talk."""
    return str(getattr(function, "__module__", "")).startswith("rostrum.")


def has_updaters(mobject: Any) -> bool:
    """Tells whether it or a member of it has an updater."""
    return bool(mobject.updaters) or any(map(has_updaters, mobject.submobjects))


class Animation:
    """Manim's Animation.

    Ours say what they do as recipes (`_recipes`), which a deck plays by itself.  One whose class
    in the talk overrides how it is interpolated has none: it is stepped as in Manim, and sampled.
    Run times are seconds.
    """

    _role = CHANGE
    # Methods besides STEPPING that make what `_recipes` says untrue where a talk overrides them.
    _also_stepping: Tuple[str, ...] = ()

    def __new__(
        cls, mobject: Any = None, *args: Any, use_override: bool = True, **kwargs: Any
    ) -> Any:
        """An animation of a mobject may be replaced by its class: see override_animation."""
        if use_override and isinstance(mobject, Mobject):
            replacement = mobject.animation_override_for(cls)
            if replacement is not None:
                return replacement(mobject, *args, **kwargs)
        return super().__new__(cls)

    def __init__(
        self,
        mobject: Optional[Mobject],
        lag_ratio: float = DEFAULT_ANIMATION_LAG_RATIO,
        run_time: float = DEFAULT_ANIMATION_RUN_TIME,
        rate_func: Callable[[float], float] = smooth,
        reverse_rate_function: bool = False,
        name: Optional[str] = None,
        remover: bool = False,
        suspend_mobject_updating: bool = True,
        introducer: bool = False,
        *,
        _on_finish: Optional[Callable[[Any], None]] = None,
        use_override: bool = True,
        **kwargs: Any,
    ) -> None:
        self._typecheck_input(mobject)
        self.mobject: Mobject = Mobject() if mobject is None else mobject
        self.starting_mobject: Any = None
        self._on_finish = _on_finish
        self.introducer = introducer
        self.lag_ratio = lag_ratio
        self.name = name
        self.rate_func = rate_func
        self.remover = remover
        self.reverse_rate_function = reverse_rate_function
        self.run_time = run_time
        self.suspend_mobject_updating = suspend_mobject_updating
        self._plan: Optional[List[Recipe]] = None
        self._is_playing = False

    def _typecheck_input(self, mobject: Any) -> None:
        if mobject is not None and not isinstance(mobject, Mobject):
            raise TypeError("Animation only works on Mobjects")

    def __str__(self) -> str:
        return self.name or f"{type(self).__name__}({self.mobject})"

    __repr__ = __str__

    # --- What it does. ---

    def _recipes(self) -> Optional[List[Recipe]]:
        """What it does, of the mobject as it is now; None where it can only be stepped."""
        return [] if type(self).interpolate_mobject is Animation.interpolate_mobject else None

    def _is_stepped(self) -> bool:
        """Tells whether it has to be stepped, since functions of the talk have a say in it."""
        if has_updaters(self.mobject) or not _STEPPING_SET.isdisjoint(self.__dict__):
            return True
        cls = type(self)
        names = self._also_stepping
        known = _known_classes.get((cls, names))
        if known is None:
            known = not all(is_ours(getattr(cls, name)) for name in STEPPING + names)
            _known_classes[cls, names] = known
        return known

    def _played_as(self) -> Animation:
        """The animation that is played in its place: itself, but of what only wraps another."""
        return self

    def _label(self) -> str:
        """What it is called in lists of what happens: its class, in Manim's words."""
        return self.name or type(self).__name__

    def begin(self) -> None:
        """Takes the mobject as it is now for its start, and shows that."""
        self._plan = None if self._is_stepped() else self._recipes()
        if self._plan is None:
            self.starting_mobject = self.create_starting_mobject()
        self._start()

    def _start(self) -> None:
        if self.suspend_mobject_updating:
            self.mobject.suspend_updating()
        self._is_playing = True
        self.interpolate(0)

    def finish(self) -> None:
        """Shows its end."""
        self.interpolate(1)
        self._is_playing = False
        if self.suspend_mobject_updating:
            self.mobject.resume_updating()

    def clean_up_from_scene(self, scene: Any) -> None:
        """Does to the slide what is to be done after the play."""
        self._say_finished(scene)
        if self.is_remover():
            scene.remove(self.mobject)

    def _say_finished(self, scene: Any) -> None:
        if self._on_finish is not None:
            self._on_finish(scene)

    def _setup_scene(self, scene: Any) -> None:
        """Does to the slide what is to be done before it begins."""
        if scene is not None and self.is_introducer() and not scene._holds(self.mobject):
            scene.add(self.mobject)

    def create_starting_mobject(self) -> Mobject:
        """A copy of the mobject as it is when the animation begins."""
        return self.mobject.copy()

    def get_all_mobjects(self) -> Sequence[Mobject]:
        """The mobjects whose families are interpolated together."""
        return self.mobject, self.starting_mobject

    def get_all_families_zipped(self) -> Iterable[Tuple[Any, ...]]:
        """Of each of those mobjects the member that draws something, all together."""
        return zip(*(mobject.family_members_with_points() for mobject in self.get_all_mobjects()))

    def update_mobjects(self, dt: float) -> None:
        """Calls the updaters of what helps to animate, `dt` seconds after the last time."""
        if self._plan is None:
            for mobject in self.get_all_mobjects_to_update():
                mobject.update(dt)

    def get_all_mobjects_to_update(self) -> List[Mobject]:
        """All but the mobject itself, which the scene updates."""
        everyone = self.get_all_mobjects()
        return [each for each in everyone if each is not None and each is not self.mobject]

    def copy(self) -> Animation:
        """A copy, also of the mobject."""
        return deepcopy(self)

    # --- Stepping. ---

    def interpolate(self, alpha: float) -> None:
        """Has the mobject look as it does at that part of the run time, in [0, 1]."""
        self.interpolate_mobject(alpha)

    def interpolate_mobject(self, alpha: float) -> None:
        """The same; what subclasses override."""
        if self._plan is not None:
            for recipe in self._plan:
                apply(recipe, self.lag_ratio, self.rate_func, alpha)
            return
        members = list(self.get_all_families_zipped())
        for index, member in enumerate(members):
            place = self.get_sub_alpha(alpha, index, len(members))
            self.interpolate_submobject(*member, place)

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> Any:
        """The same for one member of the family, at a progress of its own.

        Given are the member of each of get_all_mobjects, and the progress.
        """

    def get_sub_alpha(self, alpha: float, index: int, num_submobjects: int) -> float:
        """The progress of a member, which the lag ratio has start later than those before it."""
        place = alpha * ((num_submobjects - 1) * self.lag_ratio + 1) - index * self.lag_ratio
        return self.rate_func(clamp(1 - place if self.reverse_rate_function else place))

    # --- Getters and setters. ---

    def set_run_time(self, run_time: float) -> Animation:
        """Seconds."""
        self.run_time = run_time
        return self

    def get_run_time(self) -> float:
        """Seconds."""
        return self.run_time

    def set_rate_func(self, rate_func: Callable[[float], float]) -> Animation:
        """How far it is as a function of time, both as fractions."""
        self.rate_func = rate_func
        return self

    def get_rate_func(self) -> Callable[[float], float]:
        """How far it is as a function of time, both as fractions."""
        return self.rate_func

    def set_name(self, name: str) -> Animation:
        """What it is called in lists."""
        self.name = name
        return self

    def is_remover(self) -> bool:
        """Tells whether the mobject leaves the slide when the play ends."""
        return self.remover

    def is_introducer(self) -> bool:
        """Tells whether the mobject comes to the slide when the animation begins."""
        return self.introducer

    @classmethod
    def set_default(cls, **kwargs: Any) -> None:
        """Has all animations of the class made with these keywords; with none, as before."""
        original = cls.__dict__.get("_original_init", cls.__init__)
        cls._original_init = original  # type: ignore[attr-defined]
        made = partialmethod(original, **kwargs) if kwargs else original
        cls.__init__ = made  # type: ignore[method-assign, assignment]
