"""Records the curves of isoline_samples.py as the package isosurfaces traces them. Needs real
Manim's environment: `python tests/python/record_isolines.py`."""

import json
import pathlib
import warnings

import numpy as np
from isosurfaces import plot_isoline

import isoline_samples as given

warnings.filterwarnings("ignore")
recorded = {}
for name, function in given.FUNCTIONS.items():
    curves = plot_isoline(lambda u: function(u[0], u[1]), np.array(given.LOW, float),
                          np.array(given.HIGH, float), given.DEPTH, given.CELLS)
    recorded[name] = [{"count": len(curve),
                       "points": np.round([*curve[::given.STRIDE], curve[-1]], 6).tolist()}
                      for curve in curves]
target = pathlib.Path(__file__).parent / "data" / "isolines.json"
target.write_text(json.dumps(recorded, separators=(",", ":")) + "\n")
