"""What a talk imports as `manim`. The names are in rostrum.doors.contents."""

from rostrum.doors.lookup import open_door as _open_door

__version__ = "0.18.1"
__getattr__ = _open_door(__name__).find
