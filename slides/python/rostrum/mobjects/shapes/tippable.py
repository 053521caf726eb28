"""Lines and arcs that can have tips. A tip is a member; the path ends at its base."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import numpy as np

from ...core.constants import DEFAULT_ARROW_TIP_LENGTH, OUT, PI
from ...core.space_ops import angle_of_vector
from ..vector_mobject import VMobject

_NO_STYLE: Dict[str, Any] = {}


class TipableVMobject(VMobject):
    """tip_length: of tips that are not told theirs. tip_style: keywords of tips."""

    def __init__(self, tip_length: float = DEFAULT_ARROW_TIP_LENGTH, normal_vector: Any = OUT,
                 tip_style: Dict[str, Any] = _NO_STYLE, **kwargs: Any) -> None:
        self.tip_length, self.normal_vector, self.tip_style = tip_length, normal_vector, tip_style
        super().__init__(**kwargs)

    def add_tip(self, tip: Any = None, tip_shape: Any = None, tip_length: Optional[float] = None,
                tip_width: Optional[float] = None, at_start: bool = False) -> Any:
        """Puts a tip at an end, which becomes its last member."""
        tip = (self.create_tip(tip_shape, tip_length, tip_width, at_start) if tip is None
               else self.position_tip(tip, at_start))
        self.reset_endpoints_based_on_tip(tip, at_start)
        self.asign_tip_attr(tip, at_start)
        return self.add(tip)

    def create_tip(self, tip_shape: Any = None, tip_length: Optional[float] = None,
                   tip_width: Optional[float] = None, at_start: bool = False) -> Any:
        """Makes a tip and puts it in its place, without adding it."""
        made = self.get_unpositioned_tip(tip_shape, tip_length, tip_width)
        return self.position_tip(made, at_start)

    def get_unpositioned_tip(self, tip_shape: Any = None, tip_length: Optional[float] = None,
                             tip_width: Optional[float] = None) -> Any:
        from .tips import ArrowTriangleFilledTip

        shape = ArrowTriangleFilledTip if tip_shape is None else tip_shape
        own = self.get_default_tip_length()
        color = self.get_color()
        style = {"fill_color": color, "stroke_color": color, **self.tip_style}
        if shape is ArrowTriangleFilledTip:
            # Manim asks for the width of this shape alone.
            style = {"width": own if tip_width is None else tip_width, **style}
        return shape(length=own if tip_length is None else tip_length, **style)

    def position_tip(self, tip: Any, at_start: bool = False) -> Any:
        """Turns and moves a tip so that it continues the path at an end."""
        end = self.get_start() if at_start else self.get_end()
        handle = self.get_first_handle() if at_start else self.get_last_handle()
        tip.rotate(angle_of_vector(handle - end) - PI - tip.tip_angle)
        return tip.shift(end - tip.tip_point)

    def reset_endpoints_based_on_tip(self, tip: Any, at_start: bool) -> Any:
        """Shortens the path to a tip's base."""
        if self.get_length() == 0:
            return self
        start, end = self.get_start_and_end()
        return self.put_start_and_end_on(*((tip.base, end) if at_start else (start, tip.base)))

    def asign_tip_attr(self, tip: Any, at_start: bool) -> Any:
        setattr(self, "start_tip" if at_start else "tip", tip)
        return self

    def _has(self, name: str) -> bool:
        tip = self.__dict__.get(name)
        return tip is not None and any(member is tip for member in self.submobjects)

    def has_tip(self) -> bool:
        return self._has("tip")

    def has_start_tip(self) -> bool:
        return self._has("start_tip")

    def pop_tips(self) -> Any:
        """Takes the tips away, and gives them as a group; the path reaches to where they were."""
        start, end = self.get_start_and_end()
        tips = self.get_group_class()()
        for name in ("tip", "start_tip"):
            if self._has(name):
                tips.add(self.__dict__[name])
                self.remove(self.__dict__[name])
        self.put_start_and_end_on(start, end)
        return tips

    def get_tips(self) -> Any:
        known = (self.__dict__.get(name) for name in ("tip", "start_tip"))
        return self.get_group_class()(*(tip for tip in known if tip is not None))

    def get_tip(self) -> Any:
        tips = self.get_tips()
        if len(tips) == 0:
            raise Exception("tip not found")
        return tips[0]

    def get_default_tip_length(self) -> float:
        return self.tip_length

    def get_first_handle(self) -> np.ndarray:
        return np.array(self._get_points()[1])

    def get_last_handle(self) -> np.ndarray:
        return np.array(self._get_points()[-2])

    def get_start(self) -> np.ndarray:
        return self.start_tip.get_start() if self.has_start_tip() else super().get_start()

    def get_end(self) -> np.ndarray:
        return self.tip.get_start() if self.has_tip() else super().get_end()

    def get_start_and_end(self) -> Tuple[np.ndarray, np.ndarray]:
        return self.get_start(), self.get_end()

    def get_length(self) -> float:
        """Gives the distance between its ends."""
        start, end = self.get_start_and_end()
        return float(np.linalg.norm(start - end))
