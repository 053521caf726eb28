"""Vector mobjects and their groups, in one place to import them from."""

from .dashes import CurvesAsSubmobjects, DashedVMobject
from .groups import Group, VDict, VectorizedPoint, VGroup
from .vector_mobject import VMobject

__all__ = ["CurvesAsSubmobjects", "DashedVMobject", "Group", "VDict", "VGroup", "VMobject",
           "VectorizedPoint"]
