"""Manim's `logger`: a logger of Python's that writes to standard error."""

from __future__ import annotations

import logging

logger = logging.getLogger("manim")


def make_logger(*args: object, **kwargs: object) -> tuple:
    """Gives the logger, and nothing in place of Manim's two consoles."""
    return logger, None, None
