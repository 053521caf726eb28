"""Updaters: functions that are called at each moment, and change a mobject."""

from __future__ import annotations

import inspect
from typing import Any, Callable, List, Optional

from .arranging import Arranged

Updater = Callable[..., Any]


def takes_time(updater: Updater) -> bool:
    """Tells whether a function has a parameter named dt, which is how Manim asks for seconds."""
    code = getattr(updater, "__code__", None)
    if code is not None and not hasattr(updater, "__wrapped__"):
        return "dt" in code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]
    try:
        return "dt" in inspect.signature(updater).parameters
    except (TypeError, ValueError):
        return False


class Updated(Arranged):
    """A mobject with updaters."""

    updaters: List[Updater]
    updating_suspended: bool

    def update(self, dt: float = 0, recursive: bool = True) -> Any:
        """Calls all updaters, then those of the members; `dt` is in seconds."""
        if self.updating_suspended:
            return self
        for updater in list(self.updaters):
            if takes_time(updater):
                updater(self, dt)
            else:
                updater(self)
        if recursive:
            for member in self.submobjects:
                member.update(dt, recursive)
        return self

    def get_time_based_updaters(self) -> List[Updater]:
        return [updater for updater in self.updaters if takes_time(updater)]

    def has_time_based_updater(self) -> bool:
        return any(takes_time(updater) for updater in self.updaters)

    def get_updaters(self) -> List[Updater]:
        return self.updaters

    def get_family_updaters(self) -> List[Updater]:
        return [updater for member in self.get_family() for updater in member.get_updaters()]

    def add_updater(self, update_function: Updater, index: Optional[int] = None,
                    call_updater: bool = False) -> Any:
        """Adds a function of the mobject, or of it and `dt`; calls it at once if told to."""
        self.updaters.insert(len(self.updaters) if index is None else index, update_function)
        if call_updater:
            if takes_time(update_function):
                update_function(self, 0)
            else:
                update_function(self)
        return self

    def remove_updater(self, update_function: Updater) -> Any:
        self.updaters = [u for u in self.updaters if u != update_function]
        return self

    def clear_updaters(self, recursive: bool = True) -> Any:
        self.updaters = []
        if recursive:
            for member in self.submobjects:
                member.clear_updaters()
        return self

    def match_updaters(self, mobject: Any) -> Any:
        self.clear_updaters()
        self.updaters = list(mobject.get_updaters())
        return self

    def suspend_updating(self, recursive: bool = True) -> Any:
        self.updating_suspended = True
        if recursive:
            for member in self.submobjects:
                member.suspend_updating(recursive)
        return self

    def resume_updating(self, recursive: bool = True) -> Any:
        """Lets updaters be called again, and calls them."""
        self.updating_suspended = False
        if recursive:
            for member in self.submobjects:
                member.resume_updating(recursive)
        return self.update(dt=0, recursive=recursive)
