"""Loads a talk's file, and finds the scenes in it."""
from __future__ import annotations

import difflib
import importlib.machinery
import importlib.util
import keyword
import os
import random
import sys
from importlib.abc import InspectLoader
from types import CodeType, ModuleType
from typing import Any, Callable, List, Sequence

from .own_files import OwnFiles


class TalkError(Exception):
    """What is wrong with the talk as a whole; its text is a sentence."""


class _SourceLoader(importlib.machinery.SourceFileLoader):
    """Compiles a module of the talk each time.

    Python's own cache knows a file by its size and its second: of two saves within one, it would
    take the first.
    """

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        return InspectLoader.source_to_code(self.get_data(path), path)


def load_own_modules_afresh(own: OwnFiles) -> None:
    """Has modules of the talk's folders compiled from what they are now."""
    machinery = importlib.machinery
    plain = machinery.FileFinder.path_hook(
        (machinery.ExtensionFileLoader, machinery.EXTENSION_SUFFIXES),
        (_SourceLoader, machinery.SOURCE_SUFFIXES),
        (machinery.SourcelessFileLoader, machinery.BYTECODE_SUFFIXES))

    def hook(folder: str) -> Any:
        if not own.is_own(folder or os.getcwd()):
            raise ImportError
        return plain(folder)

    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()


def module_name(path: str) -> str:
    """The file's own name, by which its modules may import it, where nothing else has it."""
    name = os.path.splitext(os.path.basename(path))[0]
    standard = getattr(sys, "stdlib_module_names", ())
    free = name.isidentifier() and not keyword.iskeyword(name) and name not in sys.modules
    if free and name not in standard and name not in ("manim", "manim_slides", "numpy", "rostrum"):
        return name
    return "talk_" + "".join(c if c.isalnum() else "_" for c in name)


def load(path: str) -> ModuleType:
    """Runs the file as a module of its own. What it raises is not caught."""
    with open(path, "rb") as file:
        source = file.read()
    name = module_name(path)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None:
        spec = importlib.machinery.ModuleSpec(name, None, origin=path)
    module = importlib.util.module_from_spec(spec)
    module.__file__ = path
    sys.modules[name] = module
    exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    return module


def scenes_of(module: ModuleType, is_scene: Callable[[type], bool]) -> List[type]:
    """The scenes that the file itself defines, in the order of their definition."""
    found: List[type] = []
    for value in list(module.__dict__.values()):
        if not isinstance(value, type) or value in found:
            continue
        if value.__module__ == module.__name__ and is_scene(value):
            found.append(value)
    return found


def chosen_scenes(scenes: List[type], names: Sequence[str]) -> List[type]:
    """Those that were asked for, in that order, or all of them."""
    if not scenes:
        raise TalkError("There is no scene in it: no class with a construct() that it defines")
    known = {scene.__name__: scene for scene in scenes}
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(known)}"
            raise TalkError(f"There is no scene {name} in it; {hint}")
    return [known[name] for name in names] if names else scenes


def seed_random_numbers(seed: int) -> None:
    """The talk's file draws the same random numbers in every recording; scenes begin anew."""
    import numpy

    random.seed(seed)
    numpy.random.seed(seed % 2**32)
