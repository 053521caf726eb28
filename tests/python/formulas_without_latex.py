"""Has real Manim set its formulas by our library in place of LaTeX.

What is recorded then is what Manim makes of a formula's glyphs, and needs no LaTeX. Import it after
manim, with ROSTRUM_LIBRARY set.
"""

import hashlib
import pathlib
import sys
import tempfile

import numpy as np
from manim.mobject.text import tex_mobject

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "slides" / "python"))

from rostrum import library  # noqa: E402
from rostrum.mobjects.text.formulas import tex_environment, tex_layout  # noqa: E402

FONT_SIZE = 48
POINTS_PER_UNIT = 960 / FONT_SIZE
FOLDER = pathlib.Path(tempfile.mkdtemp())


def drawing(layout):
    """The layout as an SVG file of the kind that Manim reads."""
    shapes = []
    for glyph in layout.glyphs:
        points = (glyph.outline.points @ glyph.matrix[:, :2].T + glyph.matrix[:, 2]) * (1, -1)
        points *= POINTS_PER_UNIT
        shapes.append(rectangle(points) if glyph.is_rule else path(points))
    return '<svg xmlns="http://www.w3.org/2000/svg">' + "".join(shapes) + "</svg>"


def rectangle(points):
    (left, top), (width, height) = points.min(0), np.ptp(points, axis=0)
    return f'<rect x="{left}" y="{top}" width="{width}" height="{height}"/>'


def path(points):
    commands, pen = [], None
    for start, *rest in points.reshape(-1, 4, 2):
        if pen is None or abs(start - pen).max() > 1e-9:
            commands.append(("Z" if commands else "") + "M{} {}".format(*start))
        commands.append("C" + " ".join("{} {}".format(*point) for point in rest))
        pen = rest[-1]
    return f'<path d="{" ".join(commands)}Z"/>'


def set_by_library(expression, environment=None, tex_template=None):
    how = tex_environment.environment(environment)
    try:
        _, layout = tex_layout._set([expression], False, how, "", FONT_SIZE)
    except library.LibraryError as problem:
        raise ValueError(str(problem)) from None
    name = hashlib.sha256(repr((expression, environment)).encode()).hexdigest()
    file = FOLDER / (name + ".svg")
    file.write_text(drawing(layout))
    return file


tex_mobject.tex_to_svg_file = set_by_library
