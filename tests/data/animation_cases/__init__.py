"""The cases of record_animations.py by name: functions of a scene that play something."""
from . import compositions, movements, transforms, words
from .scenery import CASES

__all__ = ["CASES", "compositions", "movements", "transforms", "words"]
