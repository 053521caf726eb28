"""Planes: axes with a grid behind them. The names are imported when they are asked for."""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {"number_plane": ("ComplexPlane", "NumberPlane"), "polar_plane": ("PolarPlane",)}

__all__ = [name for names in _PLACES.values() for name in names]
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
