"""Rostrum for Python: what plays talks that are written for Manim."""
