"""Animations by which a mobject becomes another one, or itself in another place and look."""
