"""Functions of the plane whose zeros are traced: shared by the test and by what records the curves
that the package isosurfaces, which Manim uses, gives."""

from __future__ import annotations

import numpy as np

FUNCTIONS = {
    "hyperbolas": lambda x, y: x * y * y - x * x * y - 2,
    "circle": lambda x, y: x * x + y * y - 4,
    "cross": lambda x, y: x * x - y * y,
    "jump": lambda x, y: 1 / (x * y + 1e-300) - 1,
    "half defined": lambda x, y: np.sqrt(x) - y,
    "leaf": lambda x, y: x ** 3 + y ** 3 - 3 * x * y,
    "tangents": lambda x, y: np.tan(x) - y,
    "nothing": lambda x, y: 1.0,
}

LOW, HIGH = (-5, -3), (5, 3.3)
DEPTH, CELLS = 3, 300

# Of each curve every so many points are kept, and the last.
STRIDE = 9
