"""Finds what a talk imports from Manim, by name, when it is asked for and not before.

Every path of Manim's is a module that looks names up here, so that a name can be had from wherever
Manim has it. What Manim has and we lack is a stand-in that says so when it is used.
"""

from __future__ import annotations

import functools
import importlib
import importlib.abc
import importlib.machinery
import sys
import types
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .contents import CONTENTS, MODULES
from .used_names import used_words


class Path:
    """One of Manim's modules: the names that it has, and the module that has them here."""

    __slots__ = ("home", "names", "public")

    def __init__(self, home: str, words: Sequence[str]) -> None:
        self.home = home
        self.names = [word.lstrip("-") for word in words]
        self.public = [word for word in words if not word.startswith("-")]


def _read(contents: str) -> Dict[str, Path]:
    paths = {}
    for entry in contents.replace("\n    ", " ").split("\n"):
        if entry:
            head, _, words = entry.partition(":")
            path, _, home = head.partition(" = ")
            paths[path] = Path(home, words.split())
    return paths


class Lookup:
    """The names of a package, here always `manim`."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.paths = _read(CONTENTS)
        self._path_of = {name: path for path, place in self.paths.items() for name in place.names}
        self._found: Dict[Tuple[str, str], Any] = {}

    def public_names(self) -> List[str]:
        """Gives what `from manim import *` brings to a talk: of Manim's names those that it can
        use."""
        words = used_words()
        names = [*(n for place in self.paths.values() for n in place.public), *MODULES]
        return names if words is None else [name for name in names if name in words]

    def names_of(self, path: str) -> List[str]:
        """Gives the names that a module of Manim's defines."""
        return self.paths[path].names if path in self.paths else []

    def is_path(self, path: str) -> bool:
        return path in self.paths or self.has_below(path)

    def has_below(self, path: str) -> bool:
        return any(known.startswith(path + ".") for known in self.paths)

    def find(self, name: str, path: str = "") -> Any:
        """Gives what a name stands for in one of Manim's modules, or in any of them where that has
        none of its own; raises AttributeError where Manim has nothing of it."""
        key = (path, name)
        if key in self._found:
            return self._found[key]
        value = self._look_up(name, path)
        if name != "__all__":
            # What one module of a talk uses may be less than what the next one does.
            self._found[key] = value
        return value

    def _look_up(self, name: str, path: str) -> Any:
        if name == "__all__" and not path:
            return self.public_names()
        if name.startswith("__"):
            raise AttributeError(f"module '{self.package}' has no attribute '{name}'")
        if not path and name in MODULES:
            return importlib.import_module(MODULES[name])
        place = self._path_of.get(name)
        for known in (path, place):
            module = _module(f"rostrum.{self.paths[known].home}") if known in self.paths else None
            if module is not None and hasattr(module, name):
                return getattr(module, name)
        if name in MODULES:
            return importlib.import_module(MODULES[name])
        if place is None:
            raise AttributeError(f"module '{self.package}' has no attribute '{name}'")
        from .stand_ins import stand_in

        return stand_in(name, place)


@functools.lru_cache(maxsize=None)
def _module(name: str) -> Optional[types.ModuleType]:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name and (name == error.name or name.startswith(error.name + ".")):
            return None
        raise


class PathFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Makes the modules below the package, as they are imported."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        package, _, below = fullname.partition(".")
        if package != self._lookup.package or not self._lookup.is_path(below):
            return None
        return importlib.machinery.ModuleSpec(
            fullname, self, is_package=self._lookup.has_below(below))

    def create_module(self, spec: Any) -> Optional[types.ModuleType]:
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        below = module.__name__.partition(".")[2]
        lookup = self._lookup
        names = module.__dict__["__all__"] = lookup.names_of(below)
        module.__dict__["__getattr__"] = lambda name: lookup.find(name, below)
        if below in lookup.paths and lookup.paths[below].home.startswith("core."):
            # Talks go through the dictionaries of these, such as that of all rate functions.
            module.__dict__.update((name, lookup.find(name, below)) for name in names)


def open_door(package: str) -> Lookup:
    """Makes the lookup of a package, and has the modules below it found."""
    lookup = Lookup(package)
    sys.meta_path.append(PathFinder(lookup))
    return lookup
