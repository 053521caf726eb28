"""Stand-ins for what Manim has and we lack: they say so, once a place, and do no harm."""

from __future__ import annotations

import difflib
import importlib
from typing import Any

from ..core.warnings import missing
from .contents import CONTENTS


def nearest(name: str) -> str:
    """Gives the name that is spelled most like another one, "" where none is."""
    words = {word.lstrip("-") for word in CONTENTS.split() if word.lstrip("-").isidentifier()}
    words.discard(name)
    found = difflib.get_close_matches(name, sorted(words), n=1)
    return found[0] if found else ""


def _harmless_method(self: Any, name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return lambda *args, **kwargs: self


def _stand_in_class(name: str, base: Any, path: str) -> Any:
    def make(self: Any, *args: Any, **kwargs: Any) -> None:
        if path.startswith("mobject.three_d"):
            _home_class("rostrum.stage.three_d", "need_space")()
        missing(name, nearest(name))
        base.__init__(self)

    return type(base)(name, (base,), {"__init__": make, "__getattr__": _harmless_method,
                                      "__module__": __name__})


def stand_in(name: str, path: str) -> Any:
    """Makes a class of the kind that the path says, or a function that gives nothing."""
    if name[:1].islower():
        def say(*args: Any, **kwargs: Any) -> None:
            missing(name, nearest(name))

        say.__name__ = name
        return say
    if path.startswith("animation"):
        base = _home_class("rostrum.animations", "Wait")
    elif path.startswith("mobject"):
        base = _home_class("rostrum.mobjects", "VMobject")
    else:
        base = _Anything
    return _stand_in_class(name, base, path)


def _home_class(home: str, name: str) -> Any:
    try:
        return getattr(importlib.import_module(home), name)
    except ModuleNotFoundError:
        return _Anything


class _Anything:
    """Has every attribute, all of which give it back when they are called."""
