"""The doors that talks come in by: packages with the names of Manim's and manim-slides'.

They hold names alone. The folder itself is put on a talk's path, so that `import manim` finds them
there and nowhere else.
"""
