"""Listings of programs."""
