"""The base of slides, as talks import it."""

from rostrum.stage.slide import BaseSlide

__all__ = ["BaseSlide"]
