"""What a play does to mobjects, in Manim's words."""
