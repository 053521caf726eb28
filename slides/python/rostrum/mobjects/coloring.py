"""Colours of whole families, for mobjects of every kind."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.color import ManimColor, color_gradient, interpolate_color
from .aligning import Aligned

_YELLOW, _WHITE, _BLACK = ManimColor("#FFFF00"), ManimColor("#FFFFFF"), ManimColor("#000000")


class Colored(Aligned):
    """A mobject as something that has colours, or members that have."""

    def set_color(self, color: Any = _YELLOW, family: bool = True) -> Any:
        if family:
            for member in self.submobjects:
                member.set_color(color, family=family)
        self.color = ManimColor.parse(color)
        return self

    def get_color(self) -> Any:
        return self.color

    def to_original_color(self) -> Any:
        return self.set_color(self.color)

    def match_color(self, mobject: Any) -> Any:
        return self.set_color(mobject.get_color())

    def set_color_by_gradient(self, *colors: Any) -> Any:
        """Gives each of the family that has points one colour, from the first to the last."""
        self.set_submobject_colors_by_gradient(*colors)
        return self

    def set_submobject_colors_by_gradient(self, *colors: Any) -> Any:
        if len(colors) == 1:
            return self.set_color(*colors)
        if not colors:
            raise ValueError("Need at least one color")
        members = self.family_members_with_points()
        shades = color_gradient(colors, len(members)) if members else ()
        for member, shade in zip(members, shades):
            member.set_color(shade, family=False)
        return self

    def set_colors_by_radial_gradient(self, center: Any = None, radius: float = 1,
                                      inner_color: Any = _WHITE,
                                      outer_color: Any = _BLACK) -> Any:
        return self.set_submobject_colors_by_radial_gradient(
            center, radius, inner_color, outer_color)

    def set_submobject_colors_by_radial_gradient(self, center: Any = None, radius: float = 1,
                                                 inner_color: Any = _WHITE,
                                                 outer_color: Any = _BLACK) -> Any:
        """Gives each of the family a colour by how far its centre is from a point."""
        middle = self.get_center() if center is None else np.asarray(center, float)
        for member in self.family_members_with_points():
            reach = float(np.linalg.norm(member.get_center() - middle)) / radius
            member.set_color(interpolate_color(inner_color, outer_color, min(reach, 1)),
                             family=False)
        return self

    def fade_to(self, color: Any, alpha: float, family: bool = True) -> Any:
        """Mixes a colour in, as much as `alpha` says."""
        if self.has_points():
            self.set_color(interpolate_color(self.get_color(), color, alpha), family=False)
        if family:
            for member in self.submobjects:
                member.fade_to(color, alpha)
        return self

    def fade(self, darkness: float = 0.5, family: bool = True) -> Any:
        """Takes a part of its opacity away."""
        if family:
            for member in self.submobjects:
                member.fade(darkness, family)
        return self

    def set_z_index(self, z_index_value: float, family: bool = True) -> Any:
        """What has a higher one is drawn over what has a lower one."""
        if family:
            for member in self.submobjects:
                member.set_z_index(z_index_value, family=family)
        self.z_index = z_index_value
        return self

    def set_z_index_by_z_Point3D(self) -> Any:
        return self.set_z_index(self.get_center()[2])

    def _background_rectangle(self) -> Any:
        from .shapes.frames import BackgroundRectangle

        return BackgroundRectangle

    def add_background_rectangle(self, color: Any = None, opacity: float = 0.75,
                                 **kwargs: Any) -> Any:
        rectangle = self._background_rectangle()
        self.background_rectangle = rectangle(self, color=color, fill_opacity=opacity, **kwargs)
        return self.add_to_back(self.background_rectangle)

    def add_background_rectangle_to_submobjects(self, **kwargs: Any) -> Any:
        for member in self.submobjects:
            member.add_background_rectangle(**kwargs)
        return self

    def add_background_rectangle_to_family_members_with_points(self, **kwargs: Any) -> Any:
        for member in self.family_members_with_points():
            member.add_background_rectangle(**kwargs)
        return self
