"""Vector fields, and lines that are made while time passes."""

from .animated_boundary import AnimatedBoundary
from .arrows import ArrowVectorField
from .stream_lines import StreamLines
from .traced_path import TracedPath
from .vector_field import VectorField

__all__ = ["AnimatedBoundary", "ArrowVectorField", "StreamLines", "TracedPath", "VectorField"]
