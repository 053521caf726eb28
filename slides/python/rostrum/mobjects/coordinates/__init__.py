"""Number lines, axes, planes, graphs of functions and charts."""

from .axes import Axes
from .charts import BarChart, SampleSpace
from .functions import FunctionGraph, ImplicitFunction, ParametricFunction
from .number_line import LinearBase, LogBase, NumberLine, UnitInterval
from .planes import ComplexPlane, NumberPlane, PolarPlane
from .systems import CoordinateSystem
from .three_d_axes import ThreeDAxes

__all__ = ["Axes", "BarChart", "ComplexPlane", "CoordinateSystem", "FunctionGraph",
           "ImplicitFunction", "LinearBase", "LogBase", "NumberLine", "NumberPlane",
           "ParametricFunction", "PolarPlane", "SampleSpace", "ThreeDAxes", "UnitInterval"]
