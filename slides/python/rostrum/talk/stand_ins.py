"""Harmless stand-ins for modules that editors import by accident.

An editor that completes `text` may write `from cgitb import text` above a talk. Where such a module
is not to be had (tkinter that is not installed, cgitb since Python 3.13), the talk would end on its
first line.
"""
from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import sys
from types import ModuleType
from typing import Any, FrozenSet, List, Optional, Sequence

#: What needs a module in C that distributions package apart.
_NEEDS = {"turtle": "_tkinter", "tkinter": "_tkinter", "idlelib": "_tkinter",
          "turtledemo": "_tkinter", "curses": "_curses"}
NAMES = frozenset(("turtle", "tkinter", "curses", "cgitb", "cgi", "idlelib", "lib2to3", "imp",
                   "asyncore", "distutils", "turtledemo"))


class Nothing:
    """Answers everything with itself, and does nothing."""

    def __call__(self, *arguments: Any, **options: Any) -> "Nothing":
        return self

    def __getattr__(self, name: str) -> "Nothing":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


class _StandIn(ModuleType):
    __path__: List[str] = []

    def __getattr__(self, name: str) -> Nothing:
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()


class _Loader(importlib.abc.Loader):
    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        module = _StandIn(spec.name)
        module.__all__ = []  # type: ignore[attr-defined]  # `import *` brings nothing
        return module

    def exec_module(self, module: ModuleType) -> None:
        pass


class _Finder(importlib.abc.MetaPathFinder):
    """Finds a stand-in for modules of these names, and what is said to be inside of them."""

    def __init__(self, names: FrozenSet[str]) -> None:
        self._names = names

    def find_spec(self, name: str, path: Optional[Sequence[Any]],
                  target: Optional[ModuleType] = None
                  ) -> Optional[importlib.machinery.ModuleSpec]:
        if name.split(".")[0] not in self._names:
            return None
        return importlib.machinery.ModuleSpec(name, _Loader(), is_package=True)


def install() -> None:
    """Puts stand-ins before what could not be loaded, and behind what can really be imported."""
    lacking = {name for name in set(_NEEDS.values()) if importlib.util.find_spec(name) is None}
    broken = frozenset(name for name, needed in _NEEDS.items() if needed in lacking)
    if broken:
        sys.meta_path.insert(0, _Finder(broken))
    sys.meta_path.append(_Finder(NAMES))
