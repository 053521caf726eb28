"""Dictionaries of keyword arguments, as Manim's words take them."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional


def merged(*levels: Optional[Mapping[Any, Any]]) -> Dict[Any, Any]:
    """One dictionary of several, in which the later ones count; dictionaries within them are
    merged in the same way. None stands for an empty one."""
    result: Dict[Any, Any] = {}
    for level in levels:
        for key, value in (level or {}).items():
            known = result.get(key)
            is_deeper = isinstance(value, Mapping) and isinstance(known, (dict, type(None)))
            result[key] = merged(known, value) if is_deeper else value
    return result
