"""Two mobjects made up of as many members and points, so that one can become the other."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from .copying import Copied
from .figure import placed_between
from .forms import EMPTY
from .placed_forms import PlacedForm
from .ways import along_line


class Aligned(Copied):
    """A mobject that can be compared with another, member by member."""

    def align_data(self, mobject: Any, skip_point_alignment: bool = False) -> None:
        """Gives both as many members and, unless told otherwise, as many points."""
        steps = [self.null_point_align, self.align_submobjects]
        for align in steps if skip_point_alignment else [*steps, self.align_points]:
            align(mobject)
        for member, other in zip(self.submobjects, mobject.submobjects):
            member.align_data(other)

    def align_families(self, mobject: Any) -> None:
        """Gives both as many members everywhere, of which the same draw; points stay."""
        self.null_point_align(mobject)
        self.align_submobjects(mobject)
        for member, other in zip(self.submobjects, mobject.submobjects):
            member.align_families(other)

    def null_point_align(self, mobject: Any) -> Any:
        """What draws itself while the other does not, is drawn by a member instead."""
        if self.has_points() and not mobject.has_points():
            self.push_self_into_submobjects()
        elif mobject.has_points() and not self.has_points():
            mobject.push_self_into_submobjects()
        return self

    def push_self_into_submobjects(self) -> Any:
        members, self.submobjects = self.submobjects, []
        member = self.copy()
        self.submobjects = members
        self._set_form(EMPTY)
        return self.add(member)

    def align_submobjects(self, mobject: Any) -> Any:
        more = len(mobject.submobjects) - len(self.submobjects)
        self.add_n_more_submobjects(max(0, more))
        mobject.add_n_more_submobjects(max(0, -more))
        return self

    def add_n_more_submobjects(self, n: int) -> Any:
        """Adds copies of members that cannot be seen, spread evenly, each behind its original; or
        points at the centre where there are no members."""
        members = self.submobjects
        if n == 0:
            return None
        if not members:
            self.submobjects = [self.get_point_mobject() for _ in range(n)]
            return None
        count, wanted = len(members), len(members) + n
        originals = [i * count // wanted for i in range(wanted)]
        self.submobjects = [
            members[original] if i == 0 or originals[i - 1] != original
            else members[original].copy().fade(1)
            for i, original in enumerate(originals)]
        return self

    def repeat_submobject(self, submob: Any) -> Any:
        return submob.copy()

    def get_point_mobject(self, center: Any = None) -> Any:
        raise NotImplementedError(f"get_point_mobject not implemented for {type(self).__name__}")

    def align_points(self, mobject: Any) -> Any:
        here, there = self.get_num_points(), mobject.get_num_points()
        if here < there:
            self.align_points_with_larger(mobject)
        elif there < here:
            mobject.align_points_with_larger(self)
        return self

    def align_points_with_larger(self, larger_mobject: Any) -> Any:
        raise NotImplementedError("Please override in a child class.")

    def interpolate(self, mobject1: Any, mobject2: Any, alpha: float,
                    path_func: Callable[[np.ndarray, np.ndarray, float], Any] = along_line) -> Any:
        """Puts its points and colours between those of two others."""
        start, end = mobject1._form(), mobject2._form()
        if start is end:
            self._set_form(start)
        elif (isinstance(start, PlacedForm) and start.same_topology(end)
              and (path_func is along_line or hasattr(path_func, "_deck_path"))):
            self._set_form(placed_between(start, end, alpha, path_func))
        else:
            self.points = path_func(start.points, end.points, alpha)
        self.interpolate_color(mobject1, mobject2, alpha)
        return self

    def interpolate_color(self, mobject1: Any, mobject2: Any, alpha: float) -> None:
        """Does nothing to what has no colours of its own, such as a group."""
