"""Animations of slides, as talks import them."""

from rostrum.stage.slides.slide_effects import Wipe, Zoom

__all__ = ["Wipe", "Zoom"]
