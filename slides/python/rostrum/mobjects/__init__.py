"""Mobjects: what a talk shows, as trees of things that are placed, painted and animated."""

from .animate import AnimationBuilder as _AnimationBuilder  # noqa: F401
from .dashes import CurvesAsSubmobjects, DashedVMobject
from .groups import Group, VDict, VectorizedPoint, VGroup
from .mobject import Mobject, override_animate
from .value_tracker import ComplexValueTracker, ValueTracker
from .vector_mobject import VMobject

__all__ = ["ComplexValueTracker", "CurvesAsSubmobjects", "DashedVMobject", "Group", "Mobject",
           "VDict", "VGroup", "VMobject", "ValueTracker", "VectorizedPoint", "override_animate"]
