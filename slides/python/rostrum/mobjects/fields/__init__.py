"""Vector fields, and lines that are made while time passes.

The names are imported when they are asked for, so that a talk starts fast.
"""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "animated_boundary": ("AnimatedBoundary",),
    "arrows": ("ArrowVectorField",),
    "stream_lines": ("StreamLines",),
    "traced_path": ("TracedPath",),
    "vector_field": ("VectorField",),
}

__all__ = [name for names in _PLACES.values() for name in names]
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
