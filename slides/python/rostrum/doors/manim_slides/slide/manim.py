"""Slides of Manim, as talks import them."""

from rostrum.stage.slides.slide import Slide, ThreeDSlide

__all__ = ["Slide", "ThreeDSlide"]
