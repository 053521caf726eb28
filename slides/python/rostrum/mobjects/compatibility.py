"""Names of Manim's other renderer and of its insides that packages for Manim import.

There is one renderer here, so that what Manim has twice is the same thing twice.
"""

from __future__ import annotations

from typing import Any, Callable

from .animate import AnimationBuilder
from .clouds import PGroup, PMobject
from .groups import Group, VectorizedPoint, VGroup
from .mobject import Mobject, MultiAnimationOverrideException
from .vector_mobject import VMobject

__all__ = ["ConvertToOpenGL", "EndSceneEarlyException", "MultiAnimationOverrideException",
           "OpenGLGroup", "OpenGLMobject", "OpenGLPGroup", "OpenGLPMobject", "OpenGLPMPoint",
           "OpenGLVGroup", "OpenGLVMobject", "OpenGLVectorizedPoint", "RerunSceneException",
           "deprecated", "deprecated_params"]

OpenGLMobject, OpenGLVMobject, OpenGLPMobject = Mobject, VMobject, PMobject
OpenGLGroup, OpenGLVGroup, OpenGLPGroup = Group, VGroup, PGroup
OpenGLVectorizedPoint = OpenGLPMPoint = VectorizedPoint
_AnimationBuilder = AnimationBuilder


class ConvertToOpenGL(type):
    """The metaclass by which Manim chooses a renderer; it chooses nothing here."""


class EndSceneEarlyException(Exception):
    """Raised in Manim to leave a scene."""


class RerunSceneException(Exception):
    """Raised in Manim to start a scene again."""


def deprecated(func: Any = None, *args: Any, **kwargs: Any) -> Any:
    """Decorates what Manim would warn of; it stays as it is."""
    return func if callable(func) else lambda decorated: decorated


def deprecated_params(*args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    """Decorates a function some of whose keywords Manim would warn of; it stays as it is."""
    return lambda decorated: decorated
