"""Groups of mobjects, by order and by key, and the point that stands for nothing."""

from __future__ import annotations

from typing import Any, Dict, Hashable, Iterable, List

import numpy as np

from ..core.color import ManimColor
from ..core.constants import LEFT, ORIGIN
from ..core.space_ops import vector
from .mobject import Mobject
from .vector_mobject import VMobject

_BLACK = ManimColor("#000000")


def _flat(mobjects: Iterable[Any]) -> List[Any]:
    """Gives mobjects, and what is in lists and generators of them, as Manim takes from 0.19 on."""
    flat: List[Any] = []
    for mobject in mobjects:
        many = isinstance(mobject, Iterable) and not isinstance(mobject, (Mobject, str, dict))
        flat += _flat(mobject) if many else [mobject]
    return flat


class Group(Mobject):
    """Mobjects of any kind, moved and painted together."""

    def __init__(self, *mobjects: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add(*mobjects)

    def add(self, *mobjects: Any) -> Any:
        return super().add(*_flat(mobjects))


class VGroup(VMobject):
    """Vector mobjects, moved and painted together. Raises TypeError for anything else."""

    def __init__(self, *vmobjects: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add(*vmobjects)

    def add(self, *vmobjects: Any) -> Any:
        vmobjects = tuple(_flat(vmobjects))
        for mobject in vmobjects:
            if not isinstance(mobject, VMobject):
                raise TypeError(
                    f"All submobjects of {type(self).__name__} must be of type VMobject. Got "
                    f"{mobject!r} ({type(mobject).__name__}) instead. You can try using `Group` "
                    "instead.")
        return super().add(*vmobjects)

    def __add__(self, vmobject: Any) -> "VGroup":
        return VGroup(*self.submobjects, vmobject)

    def __iadd__(self, vmobject: Any) -> Any:
        return self.add(vmobject)

    def __sub__(self, vmobject: Any) -> "VGroup":
        return VGroup(*self.submobjects).remove(vmobject)

    def __isub__(self, vmobject: Any) -> Any:
        return self.remove(vmobject)

    def __setitem__(self, key: Any, value: Any) -> None:
        for mobject in value if isinstance(key, slice) else [value]:
            if not isinstance(mobject, VMobject):
                raise TypeError("All submobjects must be of type VMobject")
        self.submobjects[key] = value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(str, self.submobjects))})"

    def __str__(self) -> str:
        count = len(self.submobjects)
        return f"{type(self).__name__} of {count} submobject{'s' if count > 0 else ''}"


class VDict(VMobject):
    """Vector mobjects under keys. show_keys: whether each is labelled with its own."""

    def __init__(self, mapping_or_iterable: Any = (), show_keys: bool = False,
                 **kwargs: Any) -> None:
        self.submob_dict: Dict[Hashable, Any] = {}
        self.show_keys = show_keys
        super().__init__(**kwargs)
        self.add(mapping_or_iterable)

    def add(self, mapping_or_iterable: Any = ()) -> Any:  # type: ignore[override]
        for key, mobject in dict(mapping_or_iterable).items():
            self.add_key_value_pair(key, mobject)
        return self

    def add_key_value_pair(self, key: Hashable, value: Any) -> None:
        if not isinstance(value, VMobject):
            raise TypeError("All submobjects must be of type VMobject")
        if self.show_keys:
            from .text import Tex

            value.add(Tex(str(key)).next_to(value, LEFT))
        self.submob_dict[key] = value
        super().add(value)

    def remove(self, key: Any) -> Any:  # type: ignore[override]
        if key not in self.submob_dict:
            raise KeyError(f"The given key '{key}' is not present in the VDict")
        return super().remove(self.submob_dict.pop(key))

    def __getitem__(self, key: Any) -> Any:
        return self.submob_dict[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        if key in self:
            self.remove(key)
        self.add_key_value_pair(key, value)

    def __delitem__(self, key: Any) -> None:
        del self.submob_dict[key]

    def __contains__(self, key: Any) -> bool:
        return key in self.submob_dict

    def get_all_submobjects(self) -> Any:
        return self.submob_dict.values()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.submob_dict!r})"


class VectorizedPoint(VMobject):
    """A point: a path that has a place and no curve."""

    def __init__(self, location: Any = ORIGIN, color: Any = _BLACK, fill_opacity: float = 0,
                 stroke_width: float = 0, artificial_width: float = 0.01,
                 artificial_height: float = 0.01, **kwargs: Any) -> None:
        self.artificial_width, self.artificial_height = artificial_width, artificial_height
        super().__init__(color=color, fill_opacity=fill_opacity, stroke_width=stroke_width,
                         **kwargs)
        self.set_location(location)

    @VMobject.width.getter  # type: ignore[attr-defined]
    def width(self) -> float:
        return self.artificial_width

    @VMobject.height.getter  # type: ignore[attr-defined]
    def height(self) -> float:
        return self.artificial_height

    def get_location(self) -> np.ndarray:
        return np.array(self._get_points()[0])

    def set_location(self, new_loc: Any) -> Any:
        return self.set_points(vector(new_loc)[None])
