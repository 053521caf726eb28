"""Charts: bars, and spaces of events. The names are imported when they are asked for."""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {"bar_chart": ("BarChart",), "sample_space": ("SampleSpace",)}

__all__ = [name for names in _PLACES.values() for name in names]
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
