"""Kinds of sections, as Manim names them."""

from __future__ import annotations

from enum import Enum
from typing import List, Optional


class DefaultSectionType(str, Enum):
    """What a section is, unless a talk has kinds of its own."""

    NORMAL = "default.normal"


class Section:
    """A part of a scene's video in Manim; here a section is a slide."""

    def __init__(
        self, type: str, video: Optional[str], name: str, skip_animations: bool = False
    ) -> None:
        self.name = name
        self.skip_animations = skip_animations
        self.type = type
        self.video = video
        self.partial_movie_files: List[Optional[str]] = []
