"""What talks import of manim-slides; the code is in rostrum.stage."""

from .slide import MovingCameraSlide, Slide, ThreeDSlide

__version__ = "5.1.7"
__all__ = ["MovingCameraSlide", "Slide", "ThreeDSlide", "__version__"]
