"""The layouts of graphs by Manim's names, computed without networkx and equal to its.

Each is imported when it is asked for: most talks need one.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Dict, Iterator, Mapping

from .places import Places

_HOMES = {
    "circular": "rings", "kamada_kawai": "springs", "partite": "layers", "planar": "planar",
    "random": "random_places", "shell": "rings", "spectral": "spectral", "spiral": "rings",
    "spring": "springs", "tree": "tree",
}


class _Layouts(Mapping[str, Callable[..., Places]]):
    """Functions of a graph by the name of their layout."""

    def __init__(self) -> None:
        self._found: Dict[str, Any] = {}

    def __getitem__(self, name: str) -> Callable[..., Places]:
        if name not in self._found:
            home = import_module(f"{__name__}.{_HOMES[name]}")
            self._found[name] = getattr(home, "random_places" if name == "random" else name)
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


LAYOUTS: Mapping[str, Callable[..., Places]] = _Layouts()

__all__ = ["LAYOUTS", "Places"]
