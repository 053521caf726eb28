"""Number lines, axes, planes, graphs of functions and charts.

The names are imported when they are asked for, so that a talk starts fast.
"""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "axes": ("Axes",),
    "charts": ("BarChart", "SampleSpace"),
    "functions": ("FunctionGraph", "ImplicitFunction", "ParametricFunction"),
    "number_line": ("LinearBase", "LogBase", "NumberLine", "UnitInterval"),
    "planes": ("ComplexPlane", "NumberPlane", "PolarPlane"),
    "systems": ("CoordinateSystem",),
    "three_d_axes": ("ThreeDAxes",),
}

__all__ = [name for names in _PLACES.values() for name in names]
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
