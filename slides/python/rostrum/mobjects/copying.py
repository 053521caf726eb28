"""Copies of mobjects, and mobjects that become like others."""

from __future__ import annotations

import copy
import types
from typing import Any, Dict

import numpy as np

from ..core.color import ManimColor
from .figure import Figure
from .forms import PathShape
from .placed_forms import OutlineShape, PictureShape
from .state import MobjectState
from .style import Style
from .updating import Updated

# Values of these types never change, so that copies share them.
_SHARED = frozenset((
    int, float, str, bool, bytes, complex, type(None), type, types.FunctionType,
    types.BuiltinFunctionType, types.ModuleType, np.float64, np.int64, ManimColor, Style, Figure,
    PathShape, OutlineShape, PictureShape))


def deep_copied(value: Any, memo: Dict[int, Any]) -> Any:
    """Does what copy.deepcopy does, faster for what mobjects are made of."""
    kind = type(value)
    if kind in _SHARED:
        return value
    known = memo.get(id(value))
    if known is not None:
        return known
    if kind is list:
        made: Any = []
        memo[id(value)] = made
        made.extend(deep_copied(v, memo) for v in value)
        return made
    if kind is dict:
        made = {}
        memo[id(value)] = made
        for key, element in value.items():
            made[deep_copied(key, memo)] = deep_copied(element, memo)
        return made
    if kind is np.ndarray and value.dtype != object:
        made = memo[id(value)] = value.copy()
        return made
    return copy.deepcopy(value, memo)


class Copied(Updated):
    """A mobject that can be copied, and become like another one."""

    target: Any

    def __deepcopy__(self, memo: Dict[int, Any]) -> Any:
        form = self._form()
        made = self.__class__.__new__(self.__class__)
        memo[id(self)] = made
        state = made.__dict__
        for name, value in self.__dict__.items():
            if type(value) in _SHARED:
                state[name] = value
            elif name == "_owner":
                # The copy of a glyph alone still belongs to the text that it was taken of.
                state[name] = memo.get(id(value), value)
            elif name != "_live":
                state[name] = deep_copied(value, memo)
        state["_shape"] = form
        state["original_id"] = str(id(self))
        return made

    def copy(self) -> Any:
        """Gives a mobject of its own, with members of their own; whatever else it refers to is
        copied too, as Python's deepcopy does."""
        return copy.deepcopy(self)

    def generate_target(self, use_deepcopy: bool = False) -> Any:
        """Makes a copy to change, for MoveToTarget."""
        self.target = None
        self.target = self.copy()
        return self.target

    def save_state(self) -> Any:
        """Remembers how it is, for Restore and restore()."""
        self.__dict__.pop("saved_state", None)
        self.saved_state = self.copy()
        return self

    def restore(self) -> Any:
        if self.__dict__.get("saved_state") is None:
            raise Exception("Trying to restore without having saved")
        return self.become(self.saved_state)

    def become(self, mobject: Any, match_height: bool = False, match_width: bool = False,
               match_depth: bool = False, match_center: bool = False,
               stretch: bool = False) -> Any:
        """Looks as another one does, and has as many members; itself it stays what it is."""
        model = mobject.copy()
        if stretch:
            model.stretch_to_fit_height(self.height)
            model.stretch_to_fit_width(self.width)
            model.stretch_to_fit_depth(self.depth)
        else:
            for wanted, match in ((match_height, model.match_height),
                                  (match_width, model.match_width),
                                  (match_depth, model.match_depth)):
                if wanted:
                    match(self)
        if match_center:
            model.move_to(self.get_center())
        self.align_families(model)  # type: ignore[attr-defined]
        for member, other in zip(self.get_family(), model.get_family()):
            member._set_form(other._form())
            member.interpolate_color(member, other, 1)
        return self

    def match_points(self, mobject: Any, copy_submobjects: bool = True) -> Any:
        """Has the points that another one has, member by member."""
        for member, other in zip(self.get_family(), mobject.get_family()):
            member._set_form(other._form())
        return self

    def get_pieces(self, n_pieces: int) -> Any:
        """Gives a group of copies, each a part of its path."""
        from .groups import Group

        template = self.copy()
        template.submobjects = []
        bounds = np.linspace(0, 1, n_pieces + 1)
        return Group(*(template.copy().pointwise_become_partial(self, a, b)
                       for a, b in zip(bounds, bounds[1:])))

    def set(self, **kwargs: Any) -> Any:
        """Sets attributes by name."""
        for name, value in kwargs.items():
            setattr(self, name, value)
        return self

    def get_array_attrs(self) -> Any:
        return ["points"]

    def apply_over_attr_arrays(self, func: Any) -> Any:
        for name in self.get_array_attrs():
            setattr(self, name, func(getattr(self, name)))
        return self


def is_mobject(value: Any) -> bool:
    return isinstance(value, MobjectState)
