"""Slides, as talks import them."""

from rostrum.stage.slides.slide import BaseSlide, MovingCameraSlide, Slide, ThreeDSlide

MANIM = True
MANIMGL = False
API_NAME = "manim"

__all__ = [
    "API_NAME",
    "MANIM",
    "MANIMGL",
    "BaseSlide",
    "MovingCameraSlide",
    "Slide",
    "ThreeDSlide",
]
