"""The list of what is on the slide, in the order in which it is drawn.

Follows Manim: the list holds mobjects with their members; what is added again moves to the top; a
mobject of which a member is taken out falls apart into its other members.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Set


def family_ids(mobjects: Iterable[Any]) -> Set[int]:
    """The identities of mobjects and of all their members."""
    found: Set[int] = set()
    open_ = list(mobjects)
    while open_:
        mobject = open_.pop()
        if id(mobject) not in found:
            found.add(id(mobject))
            open_ += mobject.submobjects
    return found


def holds(mobjects: Iterable[Any], mobject: Any) -> bool:
    """Tells whether it is among them, alone or within one of them."""
    open_ = list(mobjects)
    while open_:
        for each in open_:
            if each is mobject:
                return True
        open_ = [member for each in open_ for member in each.submobjects]
    return False


def has_any_of(mobjects: Iterable[Any], wanted: Set[int]) -> bool:
    """Tells whether one of those is among the mobjects or their members."""
    for mobject in mobjects:
        if id(mobject) in wanted:
            return True
        if mobject.submobjects and has_any_of(mobject.submobjects, wanted):
            return True
    return False


def without(mobjects: Iterable[Any], gone: Set[int]) -> List[Any]:
    """The mobjects but for those, whole where none of those is in them, else their members."""
    kept: List[Any] = []
    for mobject in mobjects:
        if id(mobject) in gone:
            continue
        members = mobject.submobjects
        if members and has_any_of(members, gone):
            kept += without(members, gone)
        else:
            kept.append(mobject)
    return kept


def replaced(mobjects: List[Any], old: Any, new: Any) -> bool:
    """Puts the new one where the old one is, in the list or in a member's list."""
    for index, mobject in enumerate(mobjects):
        if mobject is old:
            mobjects[index] = new
            return True
    return any(replaced(mobject.submobjects, old, new) for mobject in mobjects)


def once_each(mobjects: Iterable[Any]) -> List[Any]:
    """Without repetitions: each where it comes last."""
    kept: Dict[int, Any] = {}
    for mobject in mobjects:
        kept.pop(id(mobject), None)
        kept[id(mobject)] = mobject
    return list(kept.values())


def by_z_index(mobjects: List[Any]) -> List[Any]:
    """In the order of their z_index, and among equals as they come."""
    if all(mobject.z_index == 0 for mobject in mobjects):
        return mobjects
    return sorted(mobjects, key=lambda mobject: mobject.z_index)


def leaves_of(mobjects: Iterable[Any]) -> List[Any]:
    """The members that draw something, in the order in which they are drawn."""
    return by_z_index(once_each(leaf for mobject in mobjects for leaf in mobject._leaves()))
