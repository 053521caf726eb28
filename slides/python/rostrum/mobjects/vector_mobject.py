"""VMobject: what is drawn by filling and stroking a path of cubic curves."""

from __future__ import annotations

from typing import Any

from ..core.color import ManimColor
from ..core.constants import DEFAULT_STROKE_WIDTH, UL, CapStyleType, LineJointType
from .paint_values import first_style
from .path_reading import PathReading

_BLACK = ManimColor("#000000")
_ROUND = (LineJointType.ROUND, CapStyleType.ROUND)


class VMobject(PathReading):
    """Manim's keywords: fill and stroke colours, opacities, and widths in hundredths of a unit;
    a stroke that lies under the fill; sheen, see set_sheen. `color` is both of the colours."""

    _draws = True
    _places_by_anchors = True
    _joint_type = LineJointType.AUTO
    _cap_style = CapStyleType.AUTO

    def __init__(self, fill_color: Any = None, fill_opacity: Any = 0.0, stroke_color: Any = None,
                 stroke_opacity: Any = 1.0, stroke_width: float = DEFAULT_STROKE_WIDTH,
                 background_stroke_color: Any = _BLACK, background_stroke_opacity: float = 1.0,
                 background_stroke_width: float = 0, sheen_factor: float = 0.0,
                 joint_type: Any = None, sheen_direction: Any = UL,
                 close_new_points: bool = False,
                 pre_function_handle_to_anchor_scale_factor: float = 0.01,
                 make_smooth_after_applying_functions: bool = False,
                 background_image: Any = None, shade_in_3d: bool = False,
                 tolerance_for_point_equality: float = 1e-6, n_points_per_cubic_curve: int = 4,
                 cap_style: Any = CapStyleType.AUTO, **kwargs: Any) -> None:
        if joint_type is not None:
            self._joint_type = joint_type
        if cap_style is not CapStyleType.AUTO:
            self._cap_style = cap_style
        self._first_paint = (
            fill_opacity, stroke_opacity, stroke_width,
            None if background_stroke_color is None else ManimColor(background_stroke_color),
            background_stroke_opacity, background_stroke_width, sheen_factor, sheen_direction,
            joint_type in _ROUND or cap_style in _ROUND)
        self.fill_opacity, self.stroke_opacity = fill_opacity, stroke_opacity
        for name, value in (
                ("close_new_points", close_new_points),
                ("pre_function_handle_to_anchor_scale_factor",
                 pre_function_handle_to_anchor_scale_factor),
                ("make_smooth_after_applying_functions", make_smooth_after_applying_functions),
                ("background_image", background_image), ("shade_in_3d", shade_in_3d),
                ("tolerance_for_point_equality", tolerance_for_point_equality)):
            # What is as the class has it stays there, which keeps copies cheap.
            if value != getattr(self, name):
                setattr(self, name, value)
        super().__init__(**kwargs)
        if fill_color is not None:
            self.fill_color = ManimColor.parse(fill_color)
        if stroke_color is not None:
            self.stroke_color = ManimColor.parse(stroke_color)

    def _init_color(self, color: Any) -> None:
        self._style = first_style(color, *self._first_paint)
        del self._first_paint

    def init_colors(self, propagate_colors: bool = True) -> Any:
        """Gives members that the points were made with the same paint."""
        if not self.submobjects:
            return self
        if propagate_colors:
            style = self._style
            for member in self.get_family()[1:]:
                member.set_fill(self.get_fill_color(), self.fill_opacity, family=False)
                member.set_stroke(self.get_stroke_color(), style.stroke_width,
                                  self.stroke_opacity, family=False)
        else:
            for member in self.submobjects:
                member.init_colors(propagate_colors=False)
        return self

    def scale(self, scale_factor: float, about_point: Any = None, about_edge: Any = None,
              scale_stroke: bool = False) -> Any:
        """Leaves strokes as wide as they are unless told otherwise."""
        super().scale(scale_factor, about_point, about_edge)
        for member in self.get_family() if scale_stroke else ():
            for behind in (False, True):
                width = abs(scale_factor) * member.get_stroke_width(behind)
                member.set_stroke(width=width, background=behind, family=False)
        return self

    def get_group_class(self) -> Any:
        from .groups import VGroup

        return VGroup

    @staticmethod
    def get_mobject_type_class() -> Any:
        return VMobject

    def get_point_mobject(self, center: Any = None) -> Any:
        """Gives a point that is painted as this is, at its centre or where it is told."""
        from .groups import VectorizedPoint

        point = VectorizedPoint(self.get_center() if center is None else center)
        return point.match_style(self)

    @property
    def joint_type(self) -> Any:
        """How curves of the stroke meet; round ends and joints go together here."""
        return self._joint_type

    @joint_type.setter
    def joint_type(self, joint_type: Any) -> None:
        self._joint_type = joint_type
        self._round_off()

    @property
    def cap_style(self) -> Any:
        """How the stroke ends."""
        return self._cap_style

    @cap_style.setter
    def cap_style(self, cap_style: Any) -> None:
        self._cap_style = cap_style
        self._round_off()

    def _round_off(self) -> None:
        is_round = self._joint_type in _ROUND or self._cap_style in _ROUND
        if is_round != self._style.round_joints:
            self._style = self._style.replaced(round_joints=is_round)

    def set_cap_style(self, cap_style: Any) -> Any:
        self.cap_style = cap_style
        return self


VMobject._plain_verbs = frozenset((VMobject.scale, VMobject.rotate, VMobject.shift))
