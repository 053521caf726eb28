"""What happens in a scene, turned to records of a deck."""
