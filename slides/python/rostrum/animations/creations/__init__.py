"""Animations by which a mobject is drawn, written or spelled, and the reverse."""
