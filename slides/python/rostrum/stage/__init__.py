"""Where a talk happens: scenes, what is on them, and how that is recorded to a deck."""
