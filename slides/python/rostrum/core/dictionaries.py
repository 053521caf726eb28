"""Manim's helpers for dictionaries of settings."""

from __future__ import annotations

from typing import Any, Dict


def merge_dicts_recursively(*dicts: Dict[Any, Any]) -> Dict[Any, Any]:
    """Gives all that is in any of them; the later ones count, key by key at all depths."""
    merged: Dict[Any, Any] = {}
    for settings in dicts:
        for key, value in settings.items():
            before: Any = merged.get(key)
            both = isinstance(before, dict) and isinstance(value, dict)
            merged[key] = merge_dicts_recursively(before, value) if both else value
    return merged


def update_dict_recursively(current_dict: Dict[Any, Any], *others: Dict[Any, Any]) -> None:
    current_dict.update(merge_dicts_recursively(current_dict, *others))


class DictAsObject:
    """Has what is in a dictionary as attributes."""

    def __init__(self, dictin: Dict[str, Any]) -> None:
        self.__dict__ = dictin
