"""Animations as data, and what they make of mobjects."""
