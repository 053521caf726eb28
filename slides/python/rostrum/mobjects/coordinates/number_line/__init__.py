"""Lines whose points are numbers, and the scales of such lines."""

from .number_line import NumberLine, UnitInterval, full_range
from .scales import LinearBase, LogBase, _ScaleBase

__all__ = ["LinearBase", "LogBase", "NumberLine", "UnitInterval", "_ScaleBase", "full_range"]
