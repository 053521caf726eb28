"""The base of slides, as talks import it."""

from rostrum.stage.slides.slide import BaseSlide

__all__ = ["BaseSlide"]
