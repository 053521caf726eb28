"""Mobjects: what a talk shows, as trees of things that are placed, painted and animated."""
