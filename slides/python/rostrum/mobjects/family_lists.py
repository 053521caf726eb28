"""Manim's helpers for lists of mobjects and their families."""

from __future__ import annotations

from typing import Any, Iterable, List, Set

from ..core.iterables import remove_list_redundancies
from .groups import VectorizedPoint
from .mobject import Mobject
from .vector_mobject import VMobject


def extract_mobject_family_members(mobjects: Iterable[Any], use_z_index: bool = False,
                                   only_those_with_points: bool = False) -> List[Any]:
    """Gives the families of all of them, each mobject once; by z_index if told to."""
    members = [m for mobject in mobjects for m in mobject.get_family()]
    if only_those_with_points:
        members = [m for m in members if m.has_points()]
    members = remove_list_redundancies(members)
    return sorted(members, key=lambda m: m.z_index) if use_z_index else members


def restructure_list_to_exclude_certain_family_members(mobject_list: Iterable[Any],
                                                       to_remove: Iterable[Any]) -> List[Any]:
    """Gives a list without some mobjects: what one of them is a member of is replaced by its
    other members."""
    gone = {id(m) for m in extract_mobject_family_members(to_remove)}

    def without(mobjects: Iterable[Any], unwanted: Set[int]) -> List[Any]:
        kept: List[Any] = []
        for mobject in mobjects:
            if id(mobject) in unwanted:
                continue
            inside = unwanted & {id(m) for m in mobject.get_family()}
            kept += without(mobject.submobjects, inside) if inside else [mobject]
        return kept

    return without(mobject_list, gone)


def get_mobject_class() -> Any:
    return Mobject


def get_vectorized_mobject_class() -> Any:
    return VMobject


def get_point_mobject_class() -> Any:
    return VectorizedPoint
