"""Curves of functions."""

from .implicit import ImplicitFunction
from .parametric import FunctionGraph, ParametricFunction

__all__ = ["FunctionGraph", "ImplicitFunction", "ParametricFunction"]
