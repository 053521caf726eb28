"""Attributes that say how a mobject was made, which talks read and change."""

from __future__ import annotations

from typing import Any


def remember(mobject: Any, **arguments: Any) -> None:
    """Gives a mobject attributes with these names."""
    for name, value in arguments.items():
        setattr(mobject, name, value)
