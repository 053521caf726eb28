"""Turns what is on the slide, and the recipes of what moves there, to records of a deck.

Figures have their numbers from the library by identity, and so do what people call mobjects and the
lines of the talk that put them there.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from rostrum.animations.recipes.recipe import Recipe
from rostrum.core import rate_functions
from rostrum.stage.where import NOWHERE, Place

NONE = -1
EASE_STEPS = 1024

Role = Tuple[int, int]  # the number of a recipe, and that of an actor in it
Leaf = Tuple[int, int, int, int, int, int]


def deck_ease(rate: Callable[[float], float]) -> Optional[str]:
    """What a deck calls a rate function; None for one of the talk's own."""
    name = getattr(rate, "__name__", "")
    return name if getattr(rate_functions, name, None) is rate else None


def text_of(mobject: Any) -> str:
    """What the glyphs of a mobject stand for; empty where it is no text."""
    for name in ("original_text", "tex_string", "text"):
        text = mobject.__dict__.get(name)
        if isinstance(text, str):
            return text
    return ""


class Recorder:
    """What is recorded of scenes, one after the other, on one time line.

    Mobjects are told apart by identity; those that have been recorded are kept alive for it.
    """

    def __init__(self, recording: Any) -> None:
        self.recording = recording
        self.on_object: Optional[Callable[[Any], None]] = None
        self._roles: Dict[int, Role] = {}
        self._recipe_leaves: Dict[int, List[int]] = {}
        self._recipe_source: Dict[int, int] = {}
        self._objects: Dict[int, Tuple[Any, int]] = {}
        self._eases: Dict[int, Tuple[Any, int]] = {}
        self._resting: Dict[int, Tuple[Any, Any, Leaf]] = {}
        self._put: Dict[int, List[int]] = {}
        self._records = 0
        self._source = NONE

    # --- Names, lines and rate functions. ---

    def source(self, place: Place) -> int:
        """The number of a line of the talk."""
        return NONE if place == NOWHERE else self.recording.source(place[0], place[1])

    def object(self, mobject: Any) -> int:
        """The number of what a person calls the mobject."""
        known = self._objects.get(id(mobject))
        if known is None:
            number = self.recording.object(
                mobject._label(),
                type(mobject).__name__,
                text_of(mobject),
                float(getattr(mobject, "cap_height", 0.0)),
            )
            known = self._objects[id(mobject)] = (mobject, number)
            if self.on_object is not None:
                self.on_object(mobject)
        return known[1]

    def ease(self, rate: Callable[[float], float]) -> int:
        """The number of a rate function: one of Manim's own, or one by its values."""
        known = self._eases.get(id(rate))
        if known is None:
            values: Any = deck_ease(rate)
            if values is None:
                values = [float(rate(i / EASE_STEPS)) for i in range(EASE_STEPS + 1)]
            known = self._eases[id(rate)] = (rate, self.recording.ease(values))
        return known[1]

    # --- What moves. ---

    def follow(self, recipe: Recipe, driver: int, source: int) -> int:
        """From now on, until it is released, the recipe's actors move.

        An actor of two recipes follows the later one.  Returns the recipe's number.
        """
        actors = recipe.actors
        count = len(actors[0].poses)
        flat = iter(self.recording.figures([pose for actor in actors for pose in actor.poses]))
        number = self.recording.recipe(
            [[next(flat) for _ in range(count)] for _ in actors],
            driver,
            pose_keys=recipe.pose_keys,
            extent_keys=recipe.extent_keys,
            placement_keys=recipe.placement_keys,
            path=recipe.path,
            angle=recipe.angle,
            center=recipe.center,
            source=source,
        )
        leaves = [id(actor.leaf) for actor in actors]
        for index, leaf in enumerate(leaves):
            self._roles[leaf] = (number, index)
        self._recipe_leaves[number] = leaves
        self._recipe_source[number] = source
        return number

    def role_of(self, leaf: int) -> Optional[Role]:
        """The part of a recipe that moves a leaf, which is given by its identity."""
        return self._roles.get(leaf)

    def release(self, recipe: int) -> None:
        """Lets the actors of a recipe rest."""
        for leaf in self._recipe_leaves.pop(recipe, ()):
            role = self._roles.get(leaf)
            if role is not None and role[0] == recipe:
                del self._roles[leaf]

    def release_all(self) -> None:
        """Lets everything rest."""
        self._roles.clear()
        self._recipe_leaves.clear()
        self._recipe_source.clear()

    def roles(self) -> Dict[int, Role]:
        """What moves now, to be given back by `set_roles`."""
        return dict(self._roles)

    def set_roles(self, roles: Dict[int, Role]) -> None:
        """Has those move again, and nothing else."""
        self._roles = roles

    # --- What is there. ---

    def set_source(self, source: int) -> None:
        """What comes to the slide from now on, without `put`, was put there by that line."""
        self._source = source

    def put(self, mobject: Any, source: int) -> None:
        """The mobject was put on the slide by that line, and comes with the next record."""
        for leaf in mobject._leaves():
            self._put[id(leaf)] = [source, self._records]

    def _source_of(self, leaf: int, role: Optional[Role]) -> int:
        put = self._put.get(leaf)
        if put is None or put[1] + 1 < self._records:
            # What was gone has come again.  What comes and moves is put there by what moves it.
            source = self._source
            if role is not None:
                source = self._recipe_source.get(role[0], source)
            self._put[leaf] = [source, self._records]
            return source
        put[1] = self._records
        return put[0]

    def record(
        self,
        time: float,
        leaves: Sequence[Any],
        camera: int = NONE,
        looks: Optional[Dict[int, Any]] = None,
    ) -> None:
        """From that time on those leaves are on the slide, in the order in which they are drawn.

        They look as they do now, or, where that is given, as `looks` says by their identities.
        """
        self._records += 1
        looks = looks or {}
        rows: List[Leaf] = []
        new: List[Tuple[int, Any, Any, int]] = []
        for leaf in leaves:
            key = id(leaf)
            figure = looks.get(key) or leaf._snapshot()
            if figure is None:
                continue
            role = self._roles.get(key)
            source = self._source_of(key, role)
            if role is not None:
                owner = self.object(leaf._named)
                rows.append((0, owner, int(leaf.z_index), source, role[0], role[1]))
                continue
            known = self._resting.get(key)
            if known is not None and known[1] is figure:
                row = known[2]
                if row[3] == source and row[2] == int(leaf.z_index):
                    rows.append(row)
                    continue
            new.append((len(rows), leaf, figure, source))
            rows.append((0, 0, 0, 0, 0, 0))
        if new:
            self._record_resting(rows, new)
        self.recording.epoch(time, rows, camera)

    def _record_resting(
        self, rows: List[Leaf], new: Sequence[Tuple[int, Any, Any, int]]
    ) -> None:
        numbers = self.recording.figures([figure for _, _, figure, _ in new])
        for number, (place, leaf, figure, source) in zip(numbers, new):
            row = (number, self.object(leaf._named), int(leaf.z_index), source, NONE, 0)
            rows[place] = row
            self._resting[id(leaf)] = (leaf, figure, row)
