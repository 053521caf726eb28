"""Planes: axes with a grid behind them."""

from .number_plane import ComplexPlane, NumberPlane
from .polar_plane import PolarPlane

__all__ = ["ComplexPlane", "NumberPlane", "PolarPlane"]
