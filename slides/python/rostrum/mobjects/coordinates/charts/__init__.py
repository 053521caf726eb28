"""Charts: bars, and spaces of events."""

from .bar_chart import BarChart
from .sample_space import SampleSpace

__all__ = ["BarChart", "SampleSpace"]
