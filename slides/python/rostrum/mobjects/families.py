"""Members of a mobject: adding, removing, order, and access by index."""

from __future__ import annotations

import random
from typing import Any, Callable, List, Optional

import numpy as np

from ..core.iterables import list_update, remove_list_redundancies
from .state import MobjectState


class Family(MobjectState):
    """A mobject as a list of members."""

    def _require_member(self, mobject: Any) -> None:
        if not isinstance(mobject, MobjectState):
            raise TypeError("All submobjects must be of type Mobject")
        if mobject is self:
            raise ValueError("Mobject cannot contain self")

    def add(self, *mobjects: Any) -> Any:
        """Appends; what is a member already moves to the end."""
        for mobject in mobjects:
            self._require_member(mobject)
        if not self.submobjects and len(mobjects) == 1:
            self.submobjects = [mobjects[0]]
        else:
            self.submobjects = list_update(self.submobjects, remove_list_redundancies(mobjects))
        return self

    def insert(self, index: int, mobject: Any) -> None:
        self._require_member(mobject)
        self.submobjects.insert(index, mobject)

    def add_to_back(self, *mobjects: Any) -> Any:
        """Puts them first, so that they are drawn below the others."""
        if any(mobject is self for mobject in mobjects):
            raise ValueError("A mobject shouldn't contain itself")
        for mobject in mobjects:
            self._require_member(mobject)
        self.remove(*mobjects)
        self.submobjects = [*dict.fromkeys(mobjects), *self.submobjects]
        return self

    def remove(self, *mobjects: Any) -> Any:
        gone = set(map(id, mobjects))
        if any(id(member) in gone for member in self.submobjects):
            self.submobjects = [m for m in self.submobjects if id(m) not in gone]
        return self

    def __add__(self, mobject: Any) -> Any:
        raise NotImplementedError

    def __iadd__(self, mobject: Any) -> Any:
        raise NotImplementedError

    def __sub__(self, other: Any) -> Any:
        raise NotImplementedError

    def __isub__(self, other: Any) -> Any:
        raise NotImplementedError

    def __getitem__(self, value: Any) -> Any:
        members = self.split()
        if isinstance(value, slice):
            return self.get_group_class()(*members[value])
        return members[value]

    def __len__(self) -> int:
        return len(self.split())

    def get_group_class(self) -> Any:
        """Gives the class that a slice of its members has."""
        from .groups import Group

        return Group

    @staticmethod
    def get_mobject_type_class() -> Any:
        from .mobject import Mobject

        return Mobject

    def get_family(self, recurse: bool = True) -> List[Any]:
        return self._family() if recurse else [self]

    def family_members_with_points(self) -> List[Any]:
        return [m for m in self.get_family() if m._form().count]

    def nonempty_submobjects(self) -> List[Any]:
        return [m for m in self.submobjects if m.submobjects or m._form().count]

    def apply_to_family(self, func: Callable[[Any], Any]) -> None:
        for mobject in self.family_members_with_points():
            func(mobject)

    def sort(self, point_to_num_func: Callable[[np.ndarray], float] = lambda p: p[0],
             submob_func: Optional[Callable[[Any], Any]] = None) -> Any:
        """Orders the members by a number of their centres, or of themselves."""
        self.submobjects.sort(
            key=submob_func or (lambda member: point_to_num_func(member.get_center())))
        return self

    def shuffle(self, recursive: bool = False) -> None:
        """Puts the members in an order that Python's random numbers say."""
        if recursive:
            for member in self.submobjects:
                member.shuffle(recursive=True)
        random.shuffle(self.submobjects)

    def invert(self, recursive: bool = False) -> None:
        """Reverses the order of the members."""
        if recursive:
            for member in self.submobjects:
                member.invert(recursive=True)
        self.submobjects.reverse()

    def sort_submobjects(self, *args: Any, **kwargs: Any) -> Any:
        return self.sort(*args, **kwargs)

    def shuffle_submobjects(self, *args: Any, **kwargs: Any) -> None:
        self.shuffle(*args, **kwargs)
