"""Animations that point at something and leave it as it was."""
